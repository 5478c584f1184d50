import {
  changeNamespace,
  tellNamespace
} from "./change-namespace.js";
import "./await-settled.js";
import {
  namespaceOutputs
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
  atLeastOne,
  exactlyOne
} from "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/namespaces/update-namespace.ts
var updateNamespace = defineOperation({
  name: "update-namespace",
  platform: dollarboxPlatform,
  summary: "Change how many containers and GB of storage a namespace is given, and wait until it is active. Its slug is fixed.",
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug, dollarbox.allocatedContainers, dollarbox.allocatedVolumeGb],
    rules: [
      exactlyOne("slug", "id"),
      atLeastOne("Nothing to change", ["allocated-containers", "allocated-volume-gb"])
    ]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["updated", "unchanged", "absent"],
  resume: { operation: "get-namespace", input: "id", output: "id" },
  example: `
org: acme
slug: staging
allocated-volume-gb: 6
`,
  run: async (inputs, context) => {
    const { id, slug } = inputs;
    const found = await selectPresent(context.client, NAMESPACES, { id, key: slug });
    context.ledger.know(namespaceOutputs(found));
    const changed = await changeNamespace(context, found, {
      containers: inputs["allocated-containers"],
      volumeGb: inputs["allocated-volume-gb"]
    });
    return tellNamespace(context, found.slug, changed);
  }
});
export {
  updateNamespace
};
