import {
  credentialFacts,
  credentialOutputs,
  credentialResource
} from "./resources-view.js";
import {
  KUBECTL_CREDENTIALS,
  selectPresent
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/kubectl/get-kubectl-credential.ts
var getKubectlCredential = defineOperation({
  name: "get-kubectl-credential",
  platform: dollarboxPlatform,
  summary: "Read one kubectl credential of the token\u2019s user; its kubeconfig is shown only when it is issued.",
  inputs: { required: [dollarbox.id], optional: [] },
  outputs: ["id", "credential-id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
org: acme
id: 321
`,
  run: async ({ id }, { client }) => {
    const credential = await selectPresent(client, KUBECTL_CREDENTIALS, { id });
    return {
      outcome: "read",
      changed: false,
      title: `Kubectl credential ${id} is there.`,
      resource: credentialResource(credential),
      outputs: credentialOutputs(credential),
      facts: credentialFacts(credential)
    };
  }
});
export {
  getKubectlCredential
};
