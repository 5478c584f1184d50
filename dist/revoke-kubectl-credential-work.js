import {
  removal
} from "./resources-remove.js";
import {
  credentialOutputs,
  credentialResource
} from "./resources-view.js";
import {
  KUBECTL_CREDENTIALS,
  select
} from "./find.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./pem.js";
import "./deadline.js";
import "./index.js";

// src/operations/dollarbox/kubectl/revoke-kubectl-credential.ts?work
var work = {
  run: async ({ id, "if-missing": ifMissing }, context) => removal(context, {
    kind: KUBECTL_CREDENTIALS,
    found: await select(context.client, KUBECTL_CREDENTIALS, { id }),
    selection: { id },
    ifMissing,
    verb: "revoke",
    outputs: credentialOutputs,
    resource: credentialResource
  })
};
export {
  work
};
