import {
  keepPreview
} from "./lifecycle.js";
import {
  cleanUpKubeconfig,
  handOverKubeconfig,
  planKubeconfig
} from "./platforms-dollarbox-kubectl-issue-kubeconfig.js";
import {
  ensureNamespace
} from "./ensure-namespace.js";
import "./name-taken.js";
import "./lost-creation.js";
import {
  awaitNamespace
} from "./await-namespace.js";
import {
  NAMESPACE_VIEWS
} from "./view-namespace.js";
import {
  assertPreviewOf
} from "./namespace-owner.js";
import {
  ownerOf,
  previewSlug
} from "./which.js";
import {
  removal
} from "./resources-remove.js";
import {
  tellEnsured
} from "./await-settled.js";
import {
  checkKubectl,
  findOrg
} from "./find-org.js";
import {
  NAMESPACES,
  isLeaving,
  oneWithId,
  oneWithKey
} from "./find.js";
import "./conditional-rules.js";
import "./input-rules.js";
import "./read-whole.js";
import "./path.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
import {
  ActionError
} from "./index.js";

// src/platforms/dollarbox/namespaces/preview-namespace.ts
function previewNamespace(context, { base, owner, rules, ...wanted }) {
  const slug = previewSlug(base, owner);
  const opened = openedAt(context, owner.number);
  const assertOwned = async (namespace) => assertPreviewOf(namespace, owner, await opened());
  const preview = {
    deploy: () => deploy(context, { ...wanted, slug, assertOwned, anew: true }),
    takeDown: () => takeDown(context, slug, assertOwned)
  };
  return keepPreview(context, owner.number, { preview, rules });
}
function openedAt({ event, github }, number) {
  const told = event.pullRequest?.number === number ? event.pullRequest.createdAt : void 0;
  return async () => {
    if (told !== void 0) return told;
    try {
      return (await github.pullRequest(number))?.createdAt;
    } catch (error) {
      if (!(error instanceof ActionError) || error.outcome === "cancelled") throw error;
      return void 0;
    }
  };
}
async function deploy(context, { kubeconfig, ...ensure }) {
  const org = await findOrg(context.client);
  checkKubectl(org);
  const ensured = await ensureNamespace(context, ensure);
  const told = tellEnsured(context, ensure.slug, ensured, NAMESPACE_VIEWS);
  if (!ensured.item || context.dryRun) {
    const namespace2 = ensured.item?.k8s_namespace || "(that of the new namespace)";
    return { ...told, plan: [...told.plan ?? [], planKubeconfig(org, { ...kubeconfig, namespace: namespace2 })] };
  }
  const namespace = await awaitNamespace(context, ensured.item, { named: true });
  const issued = await handOverKubeconfig(context, org, {
    ...kubeconfig,
    namespace: namespace.k8s_namespace
  });
  const now = tellEnsured(context, ensure.slug, { ...ensured, item: namespace }, NAMESPACE_VIEWS);
  return {
    ...now,
    outputs: { ...now.outputs, ...issued.outputs },
    facts: [...now.facts ?? [], ...issued.facts]
  };
}
var NO_LONGER = {
  status: void 0,
  namespace: void 0,
  context: void 0,
  "kubeconfig-path": void 0
};
async function takeDown(context, slug, assertOwned) {
  const { client, ledger } = context;
  const { id } = ledger.outputs;
  const listed = await oneWithKey(client, NAMESPACES, slug);
  const found = listed ?? (typeof id === "string" ? await oneWithId(client, NAMESPACES, id) : void 0);
  if (found && !isLeaving(found)) await assertOwned(found);
  const ended = await removal(context, {
    kind: NAMESPACES,
    found,
    selection: { key: slug },
    ifMissing: "ignore",
    verb: "delete",
    outputs: (one) => ({ ...NO_LONGER, id: one.id, name: slug }),
    resource: (one) => ({ id: one.id, slug })
  });
  return found ? ended : { ...ended, outputs: { name: slug } };
}

// src/operations/dollarbox/namespaces/preview-namespace.ts?work
var work = {
  run: (inputs, context) => previewNamespace(context, {
    base: inputs.name,
    owner: ownerOf(inputs, context),
    rules: inputs,
    allocation: {
      containers: inputs["allocated-containers"],
      volumeGb: inputs["allocated-volume-gb"]
    },
    ifExists: inputs["if-exists"],
    kubeconfig: inputs
  }),
  cleanup: cleanUpKubeconfig
};
export {
  work
};
