import {
  allocationBody,
  allocationChanges,
  allocationFields,
  awaitNamespace,
  changeNamespace,
  tellNamespace
} from "./change-namespace.js";
import {
  createOnce
} from "./lost-creation.js";
import {
  namespaceOutputs
} from "./view-namespace.js";
import {
  awaitGone,
  lookForTaken,
  madeWithin,
  mayBeTaken,
  remove,
  undoOf
} from "./resources-remove.js";
import {
  assertOneOrg
} from "./find-org.js";
import {
  NAMESPACES,
  allWithKey,
  capital,
  entryOf,
  hasFailed,
  isLeaving,
  labelOf,
  oneWithKey
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  ActionError,
  defineOperation
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/namespaces/new-namespace.ts
async function newNamespace(context, slug, allocation) {
  const { client, ledger } = context;
  const body = allocationBody(allocation);
  const asked = { containers: body.allocated_containers, volumeGb: body.allocated_volume_gb };
  const { value: namespace, ours } = await createOnce(
    {
      what: `Namespace ${slug}`,
      key: `a namespace with the slug ${slug}`,
      look: (budget) => allWithKey(client.within(budget), NAMESPACES, slug),
      create: () => client.namespaces.create({ slug, ...body }),
      describe: ({ id }) => id,
      unique: true,
      serverTime: () => client.serverTime(),
      isOurs: (found, span) => allocationChanges(found, asked).length === 0 && madeWithin(found, span),
      made: (one) => ledger.create({
        key: entryOf(NAMESPACES, one),
        what: labelOf(NAMESPACES, one),
        id: one.id,
        outputs: namespaceOutputs(one),
        undo: undoOf(NAMESPACES, one)
      }),
      found: (one) => ledger.leave(
        entryOf(NAMESPACES, one),
        `${labelOf(NAMESPACES, one)}, which may be this step\u2019s or somebody else\u2019s`
      )
    },
    context
  );
  return { namespace, ours };
}

// src/platforms/dollarbox/namespaces/ensure-namespace.ts
async function ensureNamespace(context, ensure) {
  const { slug, allocation } = ensure;
  const look = () => oneWithKey(context.client, NAMESPACES, slug);
  const found = await usable(context, await look(), ensure);
  if (found && ensure.anew && ensure.ifExists === "update" && hasFailed(found))
    return recreate(context, found, ensure);
  if (found) return keep(context, found, ensure);
  if (context.dryRun) {
    const plan = [
      { action: "create", target: `namespace ${slug}`, fields: allocationFields(allocation) }
    ];
    return { outcome: "planned", changed: true, namespace: void 0, plan };
  }
  const made = await newNamespace(context, slug, allocation).catch(async (error) => {
    const namespace2 = mayBeTaken(error) ? await lookForTaken(context, look) : void 0;
    if (!namespace2) throw error;
    return { namespace: namespace2, ours: false };
  });
  if (!made.ours) {
    const taken = await usable(context, made.namespace, ensure);
    return taken ? keep(context, taken, ensure) : ensureNamespace(context, ensure);
  }
  const namespace = context.wait ? await awaitNamespace(context, made.namespace, { fresh: true }) : made.namespace;
  return { outcome: "created", changed: true, namespace };
}
async function recreate(context, failed, ensure) {
  const { allocated_containers, allocated_volume_gb } = allocationBody(ensure.allocation, failed);
  const allocation = { containers: allocated_containers, volumeGb: allocated_volume_gb };
  if (context.dryRun) {
    const fields = allocationFields(allocation);
    const plan = [{ action: "recreate", target: labelOf(NAMESPACES, failed), fields }];
    return { outcome: "planned", changed: true, namespace: failed, plan };
  }
  context.log.notice(
    `${capital(labelOf(NAMESPACES, failed))} has failed: it is deleted, with all that is in it, and created anew.`
  );
  await remove(context, NAMESPACES, failed, true);
  const made = await ensureNamespace(context, { ...ensure, allocation, anew: false });
  return { ...made, outcome: "recreated", changed: true };
}
function keep(context, found, { ifExists, allocation }) {
  const nothing = { containers: void 0, volumeGb: void 0 };
  return changeNamespace(context, found, ifExists === "update" ? allocation : nothing);
}
async function usable(context, namespace, { ifExists, assertOwned }) {
  if (!namespace) return void 0;
  await assertOneOrg(context.client);
  if (isLeaving(namespace)) {
    if (!context.dryRun) await awaitGone(context, NAMESPACES, namespace);
    return void 0;
  }
  await assertOwned?.(namespace);
  if (ifExists !== "fail") return namespace;
  throw new ActionError(
    `There is already a ${labelOf(NAMESPACES, namespace)}, and \`if-exists\` is \`fail\`.`,
    {
      title: `Namespace ${namespace.slug} exists`,
      next: "Choose another slug, or set `if-exists` to `update` or `reuse`."
    }
  );
}

// src/operations/dollarbox/namespaces/create-namespace.ts
var createNamespace = defineOperation({
  name: "create-namespace",
  platform: dollarboxPlatform,
  summary: "Create a namespace, or bring the one of this slug up to date, and wait until it is active.",
  inputs: {
    required: [dollarbox.slug],
    optional: [dollarbox.allocatedContainers, dollarbox.allocatedVolumeGb, dollarbox.namespaceIfExists]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["created", "updated", "unchanged"],
  resume: { operation: "get-namespace", input: "id", output: "id" },
  example: `
org: acme
slug: team-web
allocated-containers: 1
`,
  run: async (inputs, context) => {
    const { slug, "if-exists": ifExists } = inputs;
    const allocation = {
      containers: inputs["allocated-containers"],
      volumeGb: inputs["allocated-volume-gb"]
    };
    return tellNamespace(context, slug, await ensureNamespace(context, { slug, allocation, ifExists }));
  }
});
export {
  ensureNamespace,
  createNamespace
};
