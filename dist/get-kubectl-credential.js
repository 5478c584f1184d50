import {
  READING,
  dollarbox
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/kubectl/get-kubectl-credential.ts
var getKubectlCredential = defineOperation({
  name: "get-kubectl-credential",
  ...READING,
  inputs: { required: [dollarbox.id], optional: [] },
  outputs: ["id", "credential-id"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./credential-kind.js")).work.run(...given)
});
export {
  getKubectlCredential
};
