import {
  containerResource
} from "./resources-view.js";
import {
  removal
} from "./resources-remove.js";
import {
  CONTAINERS,
  select
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
// src/operations/dollarbox/containers/delete-container.ts
var deleteContainer = defineOperation({
  name: "delete-container",
  platform: dollarboxPlatform,
  summary: "Delete a container and wait until it is gone.",
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.name, dollarbox.ifMissing],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"],
  example: `
org: acme
name: web
`,
  run: async ({ id, name: key, "if-missing": ifMissing }, context) => removal(context, {
    kind: CONTAINERS,
    found: await select(context.client, CONTAINERS, { id, key }),
    selection: { id, key },
    ifMissing,
    verb: "delete",
    outputs: (container) => ({ id: container.id, name: container.name }),
    resource: containerResource
  })
});
export {
  deleteContainer
};
