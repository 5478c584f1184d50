import {
  keepPreview,
  skipWithoutSecrets
} from "./lifecycle.js";
import {
  assertOwned,
  deployContainer
} from "./ensure-container.js";
import {
  wantedBy
} from "./plan-container.js";
import "./await-container.js";
import "./await-settled.js";
import "./lost-creation.js";
import "./resources-view.js";
import {
  removal
} from "./resources-remove.js";
import "./find-org.js";
import {
  CONTAINERS,
  capital,
  isLeaving,
  labelOf,
  oneWithId,
  oneWithKey
} from "./find.js";
import {
  MARK_VARIABLE,
  isSameOwner,
  ownerMark,
  readMark
} from "./elasticbox-boxes-find-box.js";
import "./fastest-levenshtein.js";
import "./paginate.js";
import {
  previews
} from "./previews.js";
import {
  containerPreviewName,
  isClosing,
  ownerOf,
  previewRules,
  previewSubject,
  pullRequestOf
} from "./which.js";
import "./states.js";
import "./elasticbox-inputs-inputs.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./certificate.js";
import "./kinds-yaml.js";
import {
  health
} from "./health.js";
import {
  lookAgain
} from "./poll.js";
import "./classify.js";
import {
  ActionError,
  asLine,
  common,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/containers/preview-container.ts
function previewContainer(context, { base, owner: { repository, number }, rules, wanted, port, ...how }) {
  const name = containerPreviewName(base, number);
  const owner = markOf({ repository, number });
  const preview = {
    deploy: () => deployContainer(context, { ...how, name, wanted, port, owner }),
    takeDown: () => takeDown(context, name, owner, idIn(context.ledger.outputs))
  };
  return keepPreview(context, number, { preview, rules });
}
function idIn({ id }) {
  return typeof id === "string" ? id : void 0;
}
async function takeDown(context, name, owner, deployed) {
  const { client, timing } = context;
  const listed = await oneWithKey(client, CONTAINERS, name);
  const byId = async () => deployed === void 0 ? void 0 : oneWithId(client, CONTAINERS, deployed);
  const shown = listed ?? await byId();
  const found = shown ?? (deployed === void 0 ? void 0 : await lookAgain(timing, name, byId));
  if (found && !isLeaving(found)) assertOwned(found, owner);
  const ended = await removal(context, {
    kind: CONTAINERS,
    found,
    selection: { key: name },
    ifMissing: "ignore",
    verb: "delete",
    outputs: ({ id }) => ({ id, name, status: void 0, url: void 0, address: void 0 }),
    resource: ({ id }) => ({ id, name })
  });
  return found ? ended : { ...ended, outputs: { name } };
}
function markOf(owner) {
  return {
    mark: { [MARK_VARIABLE]: ownerMark(owner) },
    owns: ({ env }) => isSameOwner(readMark(env[MARK_VARIABLE]), owner),
    refusal: (container) => foreign(container, owner)
  };
}
function foreign(container, owner) {
  const other = readMark(container.env[MARK_VARIABLE]);
  const whose = other ? `is the preview of ${asLine(ownerMark(other))}` : `is nobody\u2019s preview (it has no ${MARK_VARIABLE})`;
  return new ActionError(
    `${capital(labelOf(CONTAINERS, container))} ${whose}, not that of ${ownerMark(owner)}. Nothing was changed.`,
    {
      title: `Container ${container.name} belongs to somebody else`,
      next: "Choose another `name`, or delete that container if nobody needs it."
    }
  );
}

// src/operations/dollarbox/containers/preview-container.ts
var previewContainerOperation = defineOperation({
  name: "preview-container",
  platform: dollarboxPlatform,
  summary: "Keep a container for a pull request: create it, update it on every push, delete it when the pull request is closed.",
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
      dollarbox.envFile,
      dollarbox.envMode,
      dollarbox.command,
      dollarbox.port,
      dollarbox.ifExists,
      dollarbox.onFailure
    ],
    rules: previewRules("image")
  },
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  resume: { operation: "get-container", input: "id", output: "id" },
  example: `
org: acme
name: web
image: ghcr.io/acme/web:\${{ github.event.pull_request.head.sha }}
port: 8080
comment: true
environment: preview
`,
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
  run: (inputs, context) => {
    const { name: base, port, "if-exists": ifExists, "on-failure": onFailure } = inputs;
    const owner = ownerOf(inputs, context);
    return previewContainer(context, {
      base,
      owner,
      rules: inputs,
      wanted: wantedBy(inputs),
      port,
      ifExists,
      onFailure
    });
  }
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
