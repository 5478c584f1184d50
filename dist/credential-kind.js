import {
  shown
} from "./await-settled.js";
import {
  selectPresent
} from "./container-kind.js";

// src/platforms/dollarbox/kubectl/credential-kind.ts
var KUBECTL_CREDENTIALS = {
  noun: "kubectl credential",
  endpoints: ({ kubectlCredentials }) => kubectlCredentials,
  keyOf: () => "",
  verb: "revoke",
  resource: ({ id, org, sa_name, created_at, rotated_at, last_downloaded_at }) => {
    return { id, org, sa_name, created_at, rotated_at, last_downloaded_at };
  },
  outputs: ({ id }) => ({ id, "credential-id": id }),
  facts: ({ id, org, sa_name, created_at, rotated_at }) => [
    { label: "Kubectl credential", value: id },
    { label: "Org", value: org },
    { label: "Service account", value: sa_name },
    { label: "Created", value: created_at ?? "not known" },
    { label: "Rotated", value: rotated_at ?? "never" }
  ]
};

// src/operations/dollarbox/kubectl/get-kubectl-credential.ts?work
var work = {
  run: async ({ id }, { client }) => {
    const credential = await selectPresent(client, KUBECTL_CREDENTIALS, { id });
    return {
      outcome: "read",
      title: `Kubectl credential ${id} is there.`,
      ...shown(KUBECTL_CREDENTIALS, credential)
    };
  }
};
export {
  KUBECTL_CREDENTIALS,
  work
};
