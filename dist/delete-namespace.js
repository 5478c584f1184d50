import {
  deletionBy,
  dollarbox
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/namespaces/delete-namespace.ts
var deleteNamespace = defineOperation({
  name: "delete-namespace",
  ...deletionBy(dollarbox.slug),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./resources-remove.js")).work.run(...given)
});
export {
  deleteNamespace
};
