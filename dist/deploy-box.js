import {
  RESUME
} from "./on-selected.js";
import {
  INSTANCE_OUTPUTS
} from "./instances-view.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import "./kinds-yaml.js";
import {
  atMostOne
} from "./input-rules.js";
import {
  PATTERN,
  isPattern
} from "./words.js";
import {
  health
} from "./statuses.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/boxes/deploy-box.ts
var deployBox = defineOperation({
  name: "deploy-box",
  platform: elasticboxPlatform,
  inputs: {
    required: [elasticbox.workspace, elasticbox.box],
    optional: [
      health.check,
      health.status,
      elasticbox.boxVersion,
      elasticbox.policy,
      elasticbox.claims,
      elasticbox.name,
      elasticbox.variables,
      elasticbox.tags,
      elasticbox.lease,
      elasticbox.leaseAction,
      elasticbox.automaticUpdates,
      elasticbox.ifExists
    ],
    rules: [atMostOne("policy", "claims")]
  },
  outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
  outcomes: ["created", "updated", "recreated", "unchanged"],
  resume: RESUME,
  check: ({ tags = [] }) => tags.some(isPattern) ? [PATTERN] : [],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./ensure-deployment.js")).work.run(...given)
});
export {
  deployBox
};
