import {
  awaitNamespace
} from "./change-namespace.js";
import "./await-settled.js";
import {
  namespaceFacts,
  namespaceOutputs,
  namespaceResource
} from "./view-namespace.js";
import {
  NAMESPACES,
  selectPresent
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  exactlyOne
} from "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/namespaces/get-namespace.ts
var getNamespace = defineOperation({
  name: "get-namespace",
  platform: dollarboxPlatform,
  summary: "Read one namespace; with `wait: true` wait until it is active.",
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug],
    rules: [exactlyOne("slug", "id")]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-namespace", input: "id", output: "id" },
  example: `
org: acme
slug: staging
`,
  run: async ({ id, slug }, context) => {
    const found = await selectPresent(context.client, NAMESPACES, { id, key: slug });
    context.ledger.know(namespaceOutputs(found));
    const namespace = context.wait ? await awaitNamespace(context, found) : found;
    return {
      outcome: "read",
      changed: false,
      title: `Namespace ${namespace.slug} is ${namespace.status}.`,
      resource: namespaceResource(namespace),
      outputs: namespaceOutputs(namespace),
      facts: namespaceFacts(namespace)
    };
  }
});
export {
  getNamespace
};
