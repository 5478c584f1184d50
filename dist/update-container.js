import {
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
import {
  health
} from "./words.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/update-container.ts
var updateContainerOperation = defineOperation({
  name: "update-container",
  platform: dollarboxPlatform,
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
    rules: [
      exactlyOne("name", "id"),
      atLeastOne("Nothing to change", ["image", "env", "env-file", "command"])
    ]
  },
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  outcomes: ["updated", "unchanged", "absent"],
  resume: { operation: "get-container", input: "id", output: "id" },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./plan-container.js")).work.run(...given)
});
export {
  updateContainerOperation
};
