import {
  credentialResource
} from "./resources-view.js";
import {
  listing
} from "./list-all.js";
import {
  KUBECTL_CREDENTIALS
} from "./find.js";
import "./read-whole.js";
import "./errors.js";
import "./pem.js";
import "./index.js";

// src/operations/dollarbox/kubectl/list-kubectl-credentials.ts?work
var work = {
  run: listing(KUBECTL_CREDENTIALS, {
    resource: credentialResource,
    columns: ["Id", "Org", "Service account", "Created", "Rotated"],
    row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at]
  })
};
export {
  work
};
