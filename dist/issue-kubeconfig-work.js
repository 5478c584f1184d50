import {
  cleanUpKubeconfig,
  handOverKubeconfig,
  planKubeconfig
} from "./platforms-dollarbox-kubectl-issue-kubeconfig.js";
import "./lost-creation.js";
import {
  credentialResource
} from "./resources-view.js";
import {
  checkKubectl,
  findOrg
} from "./find-org.js";
import "./find.js";
import "./read-whole.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./pem.js";
import "./deadline.js";
import "./index.js";

// src/operations/dollarbox/kubectl/issue-kubeconfig.ts?work
var work = {
  run: async (inputs, context) => {
    const org = await findOrg(context.client);
    checkKubectl(org);
    if (context.dryRun) {
      const plan = planKubeconfig(org, inputs);
      return { outcome: "planned", plan: [plan], title: `Would issue a ${plan.target}.` };
    }
    const { credential, outputs, facts } = await handOverKubeconfig(context, org, inputs);
    return {
      outcome: "issued",
      title: `Issued kubectl credential ${credential.id} for org ${org.slug}.`,
      resource: credentialResource(credential),
      outputs,
      facts
    };
  },
  cleanup: cleanUpKubeconfig
};
export {
  work
};
