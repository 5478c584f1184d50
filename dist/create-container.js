import {
  containerInputs
} from "./image.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  health
} from "./words.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/create-container.ts
var createContainer = defineOperation({
  name: "create-container",
  platform: dollarboxPlatform,
  inputs: {
    required: [dollarbox.name, containerInputs.image],
    optional: [
      health.check,
      health.status,
      containerInputs.env,
      containerInputs.envFile,
      containerInputs.envMode,
      containerInputs.command,
      dollarbox.port,
      dollarbox.ifExists,
      containerInputs.onFailure
    ]
  },
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  outcomes: ["created", "updated", "recreated", "unchanged"],
  resume: { operation: "get-container", input: "id", output: "id" },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./ensure-container.js")).work.run(...given)
});
export {
  createContainer
};
