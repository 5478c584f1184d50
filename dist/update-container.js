import {
  DEPLOYMENT,
  containerInputs
} from "./image.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import {
  atLeastOne,
  exactlyOne
} from "./input-rules.js";
import "./words.js";
import {
  health
} from "./statuses.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/update-container.ts
var updateContainerOperation = defineOperation({
  name: "update-container",
  platform: dollarboxPlatform,
  ...DEPLOYMENT,
  inputs: {
    required: [],
    optional: [
      health.check,
      health.status,
      dollarbox.id,
      dollarbox.name,
      containerInputs.image,
      containerInputs.env,
      containerInputs.envFile,
      containerInputs.envMode,
      containerInputs.command,
      dollarbox.port,
      containerInputs.onFailure
    ],
    rules: [exactlyOne("name", "id"), atLeastOne("image", "env", "env-file", "command")]
  },
  outcomes: ["updated", "unchanged", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./plan-container.js")).work.run(...given)
});
export {
  updateContainerOperation
};
