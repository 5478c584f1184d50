import {
  credentialFacts,
  credentialOutputs,
  credentialResource
} from "./resources-view.js";
import {
  KUBECTL_CREDENTIALS,
  selectPresent
} from "./find.js";
import "./errors.js";
import "./pem.js";
import "./index.js";

// src/operations/dollarbox/kubectl/get-kubectl-credential.ts?work
var work = {
  run: async ({ id }, { client }) => {
    const credential = await selectPresent(client, KUBECTL_CREDENTIALS, { id });
    return {
      outcome: "read",
      title: `Kubectl credential ${id} is there.`,
      resource: credentialResource(credential),
      outputs: credentialOutputs(credential),
      facts: credentialFacts(credential)
    };
  }
};
export {
  work
};
