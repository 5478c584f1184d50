import {
  LISTING
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/namespaces/list-namespaces.ts
var listNamespaces = defineOperation({
  name: "list-namespaces",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-namespaces-work.js")).work.run(...given)
});
export {
  listNamespaces
};
