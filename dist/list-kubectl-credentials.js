import {
  listOf
} from "./list-all.js";
import "./inputs.js";
import {
  credentialResource
} from "./resources-view.js";
import "./list-writer.js";
import {
  KUBECTL_CREDENTIALS
} from "./find.js";
import "./input-rules.js";
import "./read-whole.js";
import "./errors.js";
import "./pem.js";
import "./index.js";

// src/operations/dollarbox/kubectl/list-kubectl-credentials.ts
var listKubectlCredentials = listOf(KUBECTL_CREDENTIALS, {
  name: "list-kubectl-credentials",
  summary: "List the kubectl credentials of the token\u2019s user, over all pages; kubeconfigs are shown only when they are issued.",
  resource: credentialResource,
  columns: ["Id", "Org", "Service account", "Created", "Rotated"],
  row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at]
});
export {
  listKubectlCredentials
};
