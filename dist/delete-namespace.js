import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import {
  exactlyOne
} from "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/namespaces/delete-namespace.ts
var deleteNamespace = defineOperation({
  name: "delete-namespace",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug, dollarbox.ifMissing],
    rules: [exactlyOne("slug", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./delete-namespace-work.js")).work.run(...given)
});
export {
  deleteNamespace
};
