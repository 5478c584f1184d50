import {
  assertPreviewOf,
  previewSlug
} from "./slug.js";
import {
  keepPreview,
  skipWithoutSecrets
} from "./lifecycle.js";
import {
  cleanUpKubeconfig,
  handOverKubeconfig
} from "./platforms-dollarbox-kubectl-issue-kubeconfig.js";
import {
  ensureNamespace
} from "./ensure-namespace.js";
import {
  awaitNamespace,
  tellNamespace
} from "./change-namespace.js";
import "./await-settled.js";
import "./lost-creation.js";
import "./view-namespace.js";
import {
  removal
} from "./resources-remove.js";
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
import "./elasticbox-boxes-find-box.js";
import "./fastest-levenshtein.js";
import "./paginate.js";
import {
  previews
} from "./previews.js";
import {
  isClosing,
  ownerOf,
  previewRules,
  previewSubject,
  pullRequestOf
} from "./which.js";
import "./states.js";
import "./elasticbox-inputs-inputs.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./certificate.js";
import "./kinds-yaml.js";
import "./health.js";
import "./poll.js";
import "./classify.js";
import {
  ActionError,
  common,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
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
  const told = tellNamespace(context, ensure.slug, ensured);
  if (!ensured.namespace || context.dryRun) {
    const credential = { action: "create", target: `kubectl credential in org ${org.slug}` };
    return { ...told, plan: [...told.plan ?? [], credential] };
  }
  const namespace = await awaitNamespace(context, ensured.namespace, { named: true });
  const issued = await handOverKubeconfig(context, org, {
    ...kubeconfig,
    namespace: namespace.k8s_namespace
  });
  const now = tellNamespace(context, ensure.slug, { ...ensured, namespace });
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

// src/operations/dollarbox/namespaces/preview-namespace.ts
var previewNamespaceOperation = defineOperation({
  name: "preview-namespace",
  platform: dollarboxPlatform,
  summary: "Keep a namespace for a pull request, with a kubeconfig whose context points at it; delete it with all that is in it when the pull request is closed. DollarBox has no labels: a namespace is taken for the preview by its slug, which has a mark of the repository and the number, unless it is older than the pull request.",
  inputs: {
    required: [previews.namespaceName],
    optional: [
      common.pullRequest,
      previews.label,
      previews.superseded,
      dollarbox.allocatedContainers,
      dollarbox.allocatedVolumeGb,
      dollarbox.namespaceIfExists,
      dollarbox.kubeconfigPath,
      dollarbox.context,
      dollarbox.exportKubeconfig,
      dollarbox.revokeAfterJob,
      dollarbox.allowExec
    ],
    rules: previewRules()
  },
  outputs: [
    ...["id", "name", "status", "namespace"],
    ...["kubeconfig-path", "context", "credential-id", "expires-at"]
  ],
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  resume: { operation: "get-namespace", input: "id", output: "id" },
  example: `
org: acme
name: web
allocated-containers: 1
comment: true
environment: preview
`,
  skip: skipWithoutSecrets,
  needs: (values, event) => isClosing(values, event) ? FINDING : void 0,
  beginsReports: true,
  reportOn: (inputs, event, { repository }) => {
    const number = pullRequestOf(inputs, event);
    if (number === void 0) return void 0;
    const { org: scope = "" } = inputs;
    const name = previewSlug(inputs.name, { repository, number });
    return previewSubject(
      { platform: "dollarbox", kind: "namespace", scope, name, pullRequest: number },
      isClosing(inputs, event)
    );
  },
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
});
var FINDING = ["name", "org", "pull-request", "label", "token", "base-url", "ca-certificate", "dry-run"];
export {
  previewNamespaceOperation
};
