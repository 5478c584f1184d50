import {
  assertPreviewOf
} from "./namespace-owner.js";
import {
  keepPreview
} from "./lifecycle.js";
import {
  ownerOf,
  previewSlug
} from "./which.js";
import {
  checkKubectl,
  cleanUpKubeconfig,
  handOverKubeconfig,
  planKubeconfig
} from "./platforms-dollarbox-kubectl-issue-kubeconfig.js";
import "./credential-kind.js";
import {
  ensureNamespace
} from "./ensure-namespace.js";
import {
  allocationBy
} from "./change-namespace.js";
import {
  takeDownPreview
} from "./ensure.js";
import "./lost-creation.js";
import "./resources-remove.js";
import {
  awaitSettled,
  tellEnsured
} from "./await-settled.js";
import "./conditional-rules.js";
import {
  NAMED_NAMESPACES,
  NAMESPACES,
  findOrg
} from "./container-kind.js";
import "./input-rules.js";
import "./path.js";
import "./poll.js";
import "./classify.js";
import {
  ActionError
} from "./index.js";

// src/platforms/dollarbox/namespaces/preview-namespace.ts
var TAKEN_DOWN = {
  ...NAMESPACES,
  resource: ({ id, slug }) => ({ id, slug }),
  identity: ({ id, slug: name }) => {
    const gone = { status: void 0, namespace: void 0, context: void 0 };
    return { ...gone, "kubeconfig-path": void 0, id, name };
  }
};
function previewNamespace(context, { base, owner, rules, ...wanted }) {
  const slug = previewSlug(base, owner);
  const opened = openedAt(context, owner.number);
  const assertOwned = async (namespace) => assertPreviewOf(namespace, owner, await opened());
  const preview = {
    deploy: () => deploy(context, { ...wanted, slug, assertOwned, anew: true }),
    takeDown: () => takeDownPreview(context, TAKEN_DOWN, slug, assertOwned)
  };
  return keepPreview(context, owner.number, { preview, rules });
}
function openedAt({ event, github }, number) {
  const known = event.pullRequest?.number === number ? event.pullRequest.createdAt : void 0;
  return async () => {
    if (known !== void 0) return known;
    try {
      return (await github.pullRequest(number))?.createdAt;
    } catch (error) {
      if (!(error instanceof ActionError) || error.outcome === "cancelled") throw error;
      return void 0;
    }
  };
}
async function deploy(context, { kubeconfig, ...wanted }) {
  const org = await findOrg(context.client);
  checkKubectl(org);
  const ensured = await ensureNamespace(context, wanted);
  if (!ensured.item || context.dryRun) {
    const planned = tellEnsured(context, NAMESPACES, wanted.slug, ensured);
    const namespace = ensured.item?.k8s_namespace || "(that of the new namespace)";
    return { ...planned, plan: [...planned.plan ?? [], planKubeconfig(org, { ...kubeconfig, namespace })] };
  }
  const item = await awaitSettled(context, NAMED_NAMESPACES, ensured.item);
  const issued = await handOverKubeconfig(context, org, { ...kubeconfig, namespace: item.k8s_namespace });
  const result = tellEnsured(context, NAMESPACES, wanted.slug, { ...ensured, item });
  return {
    ...result,
    outputs: { ...result.outputs, ...issued.outputs },
    facts: [...result.facts ?? [], ...issued.facts]
  };
}

// src/operations/dollarbox/namespaces/preview-namespace.ts?work
var work = {
  run: (inputs, context) => previewNamespace(context, {
    base: inputs.name,
    owner: ownerOf(inputs, context),
    rules: inputs,
    allocation: allocationBy(inputs),
    ifExists: inputs["if-exists"],
    kubeconfig: inputs
  }),
  cleanup: cleanUpKubeconfig
};
export {
  work
};
