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
  selectPresent
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  exactlyOne
} from "./kinds-yaml.js";
import {
  health
} from "./health.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/containers/get-container.ts
var getContainer = defineOperation({
  name: "get-container",
  platform: dollarboxPlatform,
  summary: "Read one container; with `wait: true` wait until it runs.",
  inputs: {
    required: [],
    optional: [health.check, health.status, dollarbox.id, dollarbox.name, dollarbox.port],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name", "status", "url", "address", "healthy"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-container", input: "id", output: "id" },
  example: `
org: acme
name: web
port: 8080
`,
  run: async ({ id, name, port }, context) => {
    const found = await selectPresent(context.client, CONTAINERS, { id, key: name });
    context.ledger.know(containerOutputs(found, port));
    const container = context.wait ? await awaitContainer(context, { container: found, port }) : found;
    return {
      outcome: "read",
      changed: false,
      title: `Container ${container.name} is ${container.status}.`,
      resource: containerResource(container),
      outputs: containerOutputs(container, port),
      facts: containerFacts(container, port)
    };
  }
});
export {
  getContainer
};
