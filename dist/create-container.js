import {
  DEPLOYMENT,
  containerInputs
} from "./image.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import "./words.js";
import {
  health
} from "./statuses.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/create-container.ts
var createContainer = defineOperation({
  name: "create-container",
  platform: dollarboxPlatform,
  ...DEPLOYMENT,
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
  outcomes: ["created", "updated", "recreated", "unchanged"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./deploy-container.js")).work.run(...given)
});
export {
  createContainer
};
