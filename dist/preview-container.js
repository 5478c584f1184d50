import {
  containerPreviewName,
  isClosing,
  previewRules,
  previewSubject,
  pullRequestOf,
  skipWithoutSecrets
} from "./which.js";
import {
  previews
} from "./previews.js";
import "./variables.js";
import {
  containerInputs
} from "./image.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./conditional-rules.js";
import "./input-rules.js";
import "./kinds-yaml.js";
import {
  health
} from "./words.js";
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
  platform: dollarboxPlatform,
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
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  resume: { operation: "get-container", input: "id", output: "id" },
  skip: skipWithoutSecrets,
  needs: (values, event) => isClosing(values, event) ? FINDING : void 0,
  beginsReports: true,
  check: (inputs) => [
    ...["env", "env-file"].flatMap((input) => marks(inputs[input]) ? [taken(input)] : [])
  ],
  reportOn: (inputs, event) => {
    const number = pullRequestOf(inputs, event);
    if (number === void 0) return void 0;
    const { org: scope = "" } = inputs;
    const name = containerPreviewName(inputs.name, number);
    return previewSubject(
      { platform: "dollarbox", scope, name, pullRequest: number, kind: "container" },
      isClosing(inputs, event)
    );
  },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./preview-container-work.js")).work.run(...given)
});
var FINDING = ["name", "org", "pull-request", "label", "token", "base-url", "ca-certificate", "dry-run"];
function marks(env) {
  return env !== void 0 && Object.hasOwn(env, MARK_VARIABLE);
}
function taken(input) {
  return { input, problem: `cannot have ${MARK_VARIABLE}, which marks whose preview the container is` };
}
export {
  previewContainerOperation
};
