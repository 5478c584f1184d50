import {
  KUBECTL_CREDENTIALS
} from "./credential-kind.js";
import "./await-settled.js";
import {
  listAll
} from "./list-all.js";
import "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/kubectl/list-kubectl-credentials.ts?work
var work = {
  run: listAll(KUBECTL_CREDENTIALS, {
    columns: ["Id", "Org", "Service account", "Created", "Rotated"],
    row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at]
  })
};
export {
  work
};
