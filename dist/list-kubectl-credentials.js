import {
  LISTING
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/kubectl/list-kubectl-credentials.ts
var listKubectlCredentials = defineOperation({
  name: "list-kubectl-credentials",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-kubectl-credentials-work.js")).work.run(...given)
});
export {
  listKubectlCredentials
};
