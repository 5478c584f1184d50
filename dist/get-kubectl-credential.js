import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/kubectl/get-kubectl-credential.ts
var getKubectlCredential = defineOperation({
  name: "get-kubectl-credential",
  platform: dollarboxPlatform,
  inputs: { required: [dollarbox.id], optional: [] },
  outputs: ["id", "credential-id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-kubectl-credential-work.js")).work.run(...given)
});
export {
  getKubectlCredential
};
