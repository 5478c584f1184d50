import {
  credentialOutputs,
  credentialResource
} from "./resources-view.js";
import {
  removal
} from "./resources-remove.js";
import {
  KUBECTL_CREDENTIALS,
  select
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/kubectl/revoke-kubectl-credential.ts
var revokeKubectlCredential = defineOperation({
  name: "revoke-kubectl-credential",
  platform: dollarboxPlatform,
  summary: "Revoke a kubectl credential of the token\u2019s user; its kubeconfigs stop working.",
  inputs: { required: [dollarbox.id], optional: [dollarbox.ifMissing] },
  outputs: ["id", "credential-id"],
  outcomes: ["revoked", "absent"],
  example: `
org: acme
id: 321
`,
  run: async ({ id, "if-missing": ifMissing }, context) => removal(context, {
    kind: KUBECTL_CREDENTIALS,
    found: await select(context.client, KUBECTL_CREDENTIALS, { id }),
    selection: { id },
    ifMissing,
    verb: "revoke",
    outputs: credentialOutputs,
    resource: credentialResource
  })
});
export {
  revokeKubectlCredential
};
