import {
  listAll
} from "./list-writer.js";
import {
  credentialResource
} from "./resources-view.js";
import "./paginate.js";
import {
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/kubectl/list-kubectl-credentials.ts
var listKubectlCredentials = defineOperation({
  name: "list-kubectl-credentials",
  platform: dollarboxPlatform,
  summary: "List the kubectl credentials of the token\u2019s user, over all pages; kubeconfigs are shown only when they are issued.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, context) => listAll(context, {
    noun: "kubectl credential",
    plural: "kubectl credentials",
    pages: context.client.kubectlCredentials.pages(true),
    keyOf: ({ id }) => id,
    resource: credentialResource,
    columns: ["Id", "Org", "Service account", "Created", "Rotated"],
    row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at]
  })
});
export {
  listKubectlCredentials
};
