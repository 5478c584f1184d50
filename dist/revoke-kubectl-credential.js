import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/kubectl/revoke-kubectl-credential.ts
var revokeKubectlCredential = defineOperation({
  name: "revoke-kubectl-credential",
  platform: dollarboxPlatform,
  inputs: { required: [dollarbox.id], optional: [dollarbox.ifMissing] },
  outputs: ["id", "credential-id"],
  outcomes: ["revoked", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./revoke-kubectl-credential-work.js")).work.run(...given)
});
export {
  revokeKubectlCredential
};
