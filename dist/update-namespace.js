import {
  dollarbox,
  dollarboxPlatform,
  resumedBy
} from "./inputs.js";
import {
  atLeastOne,
  exactlyOne
} from "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/namespaces/update-namespace.ts
var updateNamespace = defineOperation({
  name: "update-namespace",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug, dollarbox.allocatedContainers, dollarbox.allocatedVolumeGb],
    rules: [exactlyOne("slug", "id"), atLeastOne("allocated-containers", "allocated-volume-gb")]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["updated", "unchanged", "absent"],
  resume: resumedBy("get-namespace"),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./change-namespace.js")).work.run(...given)
});
export {
  updateNamespace
};
