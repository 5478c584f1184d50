import {
  READING,
  dollarbox,
  resumedBy,
  selectedBy
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/namespaces/get-namespace.ts
var getNamespace = defineOperation({
  name: "get-namespace",
  ...READING,
  inputs: selectedBy(dollarbox.slug),
  outputs: ["id", "name", "status", "namespace"],
  resume: resumedBy("get-namespace"),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-namespace-work.js")).work.run(...given)
});
export {
  getNamespace
};
