import {
  allocationBody,
  allocationBy,
  changeNamespace
} from "./change-namespace.js";
import {
  createOne,
  ensure,
  madeWithin
} from "./ensure.js";
import {
  remove
} from "./resources-remove.js";
import {
  changedFields,
  tellEnsured
} from "./await-settled.js";
import {
  NAMESPACES,
  hasFailed,
  labelOf
} from "./container-kind.js";
import {
  capital
} from "./index.js";

// src/platforms/dollarbox/namespaces/ensure-namespace.ts
function ensureNamespace(context, wanted) {
  const { slug, allocation, ifExists, assertOwned, anew } = wanted;
  const body = allocationBody(allocation);
  return ensure(context, NAMESPACES, {
    key: slug,
    ifExists,
    next: "Choose another slug, or set `if-exists` to `update` or `reuse`.",
    assertOwned,
    keep: (found) => {
      if (anew && ifExists === "update" && hasFailed(found)) return recreate(context, found, wanted);
      return changeNamespace(context, found, ifExists === "update" ? allocation : {});
    },
    fields: fieldsOf(body),
    create: () => createOne(context, NAMESPACES, slug, {
      create: () => context.client.namespaces.create({ slug, ...body }),
      isOurs: (found, span) => changedFields(found, body).length === 0 && madeWithin(found, span)
    })
  });
}
async function recreate(context, failed, wanted) {
  const allocation = allocationBody(wanted.allocation, failed);
  const target = labelOf(NAMESPACES, failed);
  if (context.dryRun) {
    const plan = [{ action: "recreate", target, fields: fieldsOf(allocation) }];
    return { outcome: "planned", item: failed, plan };
  }
  context.log.notice(
    `${capital(target)} has failed: it is deleted, with all that is in it, and created anew.`
  );
  await remove(context, NAMESPACES, failed, true);
  const made = await ensureNamespace(context, { ...wanted, allocation, anew: false });
  return { ...made, outcome: "recreated" };
}
function fieldsOf(body) {
  return Object.entries(body).map(([name, to]) => ({ field: name.replaceAll("_", "-"), to: `${to}` }));
}

// src/operations/dollarbox/namespaces/create-namespace.ts?work
var work = {
  run: async (inputs, context) => {
    const { slug, "if-exists": ifExists } = inputs;
    const wanted = { slug, allocation: allocationBy(inputs), ifExists };
    return tellEnsured(context, NAMESPACES, slug, await ensureNamespace(context, wanted));
  }
};
export {
  ensureNamespace,
  work
};
