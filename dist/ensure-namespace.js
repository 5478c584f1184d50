import {
  holder,
  madeWithin,
  makeOrFind,
  mustNotExist,
  ofTheName
} from "./name-taken.js";
import {
  createOnce
} from "./lost-creation.js";
import {
  allocationBody,
  allocationChanges,
  allocationFields,
  awaitNamespace,
  changeNamespace
} from "./await-namespace.js";
import {
  NAMESPACE_VIEWS,
  namespaceOutputs
} from "./view-namespace.js";
import {
  remove
} from "./resources-remove.js";
import {
  tellEnsured
} from "./await-settled.js";
import {
  NAMESPACES,
  allWithKey,
  capital,
  hasFailed,
  labelOf,
  oneWithKey
} from "./find.js";

// src/platforms/dollarbox/namespaces/new-namespace.ts
function newNamespace(context, slug, allocation) {
  const { client } = context;
  const body = allocationBody(allocation);
  const asked = { containers: body.allocated_containers, volumeGb: body.allocated_volume_gb };
  return createOnce(
    {
      ...ofTheName(context, NAMESPACES, namespaceOutputs),
      what: `Namespace ${slug}`,
      key: `a namespace with the slug ${slug}`,
      look: (budget) => allWithKey(client.within(budget), NAMESPACES, slug),
      create: () => client.namespaces.create({ slug, ...body }),
      isOurs: (found, span) => allocationChanges(found, asked).length === 0 && madeWithin(found, span)
    },
    context
  );
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
    return { outcome: "planned", item: void 0, plan };
  }
  const { value, ours } = await makeOrFind(context, NAMESPACES, {
    what: `a namespace with the slug ${slug}`,
    make: () => newNamespace(context, slug, allocation),
    look
  });
  if (!ours) {
    const taken = await usable(context, value, ensure);
    return taken ? keep(context, taken, ensure) : ensureNamespace(context, ensure);
  }
  const item = context.wait ? await awaitNamespace(context, value, { fresh: true }) : value;
  return { outcome: "created", item };
}
async function recreate(context, failed, ensure) {
  const { allocated_containers, allocated_volume_gb } = allocationBody(ensure.allocation, failed);
  const allocation = { containers: allocated_containers, volumeGb: allocated_volume_gb };
  if (context.dryRun) {
    const fields = allocationFields(allocation);
    const plan = [{ action: "recreate", target: labelOf(NAMESPACES, failed), fields }];
    return { outcome: "planned", item: failed, plan };
  }
  context.log.notice(
    `${capital(labelOf(NAMESPACES, failed))} has failed: it is deleted, with all that is in it, and created anew.`
  );
  await remove(context, NAMESPACES, failed, true);
  const made = await ensureNamespace(context, { ...ensure, allocation, anew: false });
  return { ...made, outcome: "recreated" };
}
function keep(context, found, { ifExists, allocation }) {
  const nothing = { containers: void 0, volumeGb: void 0 };
  return changeNamespace(context, found, ifExists === "update" ? allocation : nothing);
}
async function usable(context, found, { ifExists, assertOwned }) {
  const namespace = await holder(context, NAMESPACES, found);
  if (!namespace) return void 0;
  await assertOwned?.(namespace);
  if (ifExists !== "fail") return namespace;
  throw mustNotExist(
    NAMESPACES,
    namespace,
    "Choose another slug, or set `if-exists` to `update` or `reuse`."
  );
}

// src/operations/dollarbox/namespaces/create-namespace.ts?work
var work = {
  run: async (inputs, context) => {
    const { slug, "if-exists": ifExists } = inputs;
    const allocation = {
      containers: inputs["allocated-containers"],
      volumeGb: inputs["allocated-volume-gb"]
    };
    const ensured = await ensureNamespace(context, { slug, allocation, ifExists });
    return tellEnsured(context, slug, ensured, NAMESPACE_VIEWS);
  }
};
export {
  ensureNamespace,
  work
};
