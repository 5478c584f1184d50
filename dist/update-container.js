import {
  changeContainer,
  changesTo,
  describeChanges,
  wantedBy
} from "./plan-container.js";
import {
  awaitContainer
} from "./await-container.js";
import "./await-settled.js";
import {
  containerFacts,
  containerOutputs,
  containerResource
} from "./resources-view.js";
import {
  CONTAINERS,
  capital,
  isAbsent,
  isLeaving,
  labelOf,
  selectPresent
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  atLeastOne,
  exactlyOne
} from "./kinds-yaml.js";
import {
  health
} from "./health.js";
import "./poll.js";
import "./classify.js";
import {
  AbsentError,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/containers/update-container.ts
async function updateContainer(context, container, { wanted, port, onFailure }) {
  const target = labelOf(CONTAINERS, container);
  if (isLeaving(container)) throw new AbsentError(`${capital(target)} is being deleted.`);
  const body = changesTo(container, wanted);
  const differs = Object.keys(body).length > 0;
  if (context.dryRun) {
    const fields = describeChanges(container, body);
    const plan = [{ action: differs ? "update" : "none", target, fields }];
    return { outcome: "planned", changed: differs, container, plan };
  }
  if (!differs) {
    const settled = context.wait ? await awaitContainer(context, { container, port }) : container;
    return { outcome: "unchanged", changed: false, container: settled };
  }
  try {
    const changed = await changeContainer(context, container, { body, wanted, port, onFailure });
    return { outcome: "updated", changed: true, ...changed };
  } catch (error) {
    if (!isAbsent(error) || error instanceof AbsentError) throw error;
    throw new AbsentError(`${capital(target)} was deleted meanwhile.`, { cause: error });
  }
}

// src/operations/dollarbox/containers/update-container.ts
var updateContainerOperation = defineOperation({
  name: "update-container",
  platform: dollarboxPlatform,
  summary: "Change image, environment or command of a container in place and wait until it runs. A container cannot be renamed: create one of the new name and delete the old one.",
  inputs: {
    required: [],
    optional: [
      health.check,
      health.status,
      dollarbox.id,
      dollarbox.name,
      dollarbox.image,
      dollarbox.env,
      dollarbox.envFile,
      dollarbox.envMode,
      dollarbox.command,
      dollarbox.port,
      dollarbox.onFailure
    ],
    rules: [
      exactlyOne("name", "id"),
      atLeastOne("Nothing to change", ["image", "env", "env-file", "command"])
    ]
  },
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  outcomes: ["updated", "unchanged", "absent"],
  resume: { operation: "get-container", input: "id", output: "id" },
  example: `
org: acme
name: web
image: ghcr.io/acme/web:1.3.0
`,
  run: async (inputs, context) => {
    const { id, name, port, "on-failure": onFailure } = inputs;
    const found = await selectPresent(context.client, CONTAINERS, { id, key: name });
    context.ledger.know(containerOutputs(found, port));
    const change = { wanted: wantedBy(inputs), port, onFailure };
    const { container = found, ...ended } = await updateContainer(context, found, change);
    return {
      ...ended,
      title: context.dryRun ? `Looked at container ${found.name}.` : `Container ${container.name} is ${container.status}.`,
      resource: containerResource(container),
      outputs: containerOutputs(container, port),
      facts: containerFacts(container, port)
    };
  }
});
export {
  updateContainerOperation
};
