import {
  PREVIEW,
  previews,
  reportOn
} from "./previews.js";
import {
  containerPreviewName,
  previewRules
} from "./which.js";
import "./variables.js";
import {
  DEPLOYMENT,
  containerInputs
} from "./image.js";
import {
  dollarbox
} from "./inputs.js";
import "./conditional-rules.js";
import "./kinds-yaml.js";
import "./input-rules.js";
import "./words.js";
import {
  health
} from "./statuses.js";
import {
  MARK_VARIABLE
} from "./path.js";
import {
  common,
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/preview-container.ts
var previewContainerOperation = defineOperation({
  name: "preview-container",
  ...PREVIEW,
  ...DEPLOYMENT,
  inputs: {
    required: [previews.containerName],
    optional: [
      health.check,
      health.status,
      common.pullRequest,
      previews.label,
      previews.superseded,
      previews.image,
      previews.env,
      containerInputs.envFile,
      containerInputs.envMode,
      containerInputs.command,
      dollarbox.port,
      dollarbox.ifExists,
      containerInputs.onFailure
    ],
    rules: previewRules("image")
  },
  check: (inputs) => ["env", "env-file"].filter((input) => marks(inputs[input])).map((input) => taken(input)),
  reportOn: reportOn("container", (base, { number }) => containerPreviewName(base, number)),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./preview-container-work.js")).work.run(...given)
});
function marks(env) {
  return env !== void 0 && Object.hasOwn(env, MARK_VARIABLE);
}
function taken(input) {
  return { input, problem: `cannot have ${MARK_VARIABLE}, which marks whose preview the container is` };
}
export {
  previewContainerOperation
};
