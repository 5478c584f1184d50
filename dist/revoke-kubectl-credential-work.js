import {
  KUBECTL_CREDENTIALS
} from "./credential-kind.js";
import {
  removeSelected
} from "./resources-remove.js";
import "./await-settled.js";
import "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/kubectl/revoke-kubectl-credential.ts?work
var work = {
  run: ({ id, "if-missing": ifMissing }, context) => removeSelected(context, KUBECTL_CREDENTIALS, { id }, ifMissing)
};
export {
  work
};
