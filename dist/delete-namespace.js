import {
  namespaceResource
} from "./view-namespace.js";
import {
  removal
} from "./resources-remove.js";
import {
  NAMESPACES,
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
// src/operations/dollarbox/namespaces/delete-namespace.ts
var deleteNamespace = defineOperation({
  name: "delete-namespace",
  platform: dollarboxPlatform,
  summary: "Delete a namespace with all that is in it and wait until it is gone.",
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug, dollarbox.ifMissing],
    rules: [exactlyOne("slug", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"],
  example: `
org: acme
slug: staging
`,
  run: async ({ id, slug: key, "if-missing": ifMissing }, context) => {
    const found = await select(context.client, NAMESPACES, { id, key });
    return removal(context, {
      kind: NAMESPACES,
      found,
      selection: { id, key },
      ifMissing,
      verb: "delete",
      outputs: (namespace) => ({ id: namespace.id, name: namespace.slug }),
      resource: namespaceResource
    });
  }
});
export {
  deleteNamespace
};
