import {
  CONTAINERS,
  NAMESPACES,
  absent,
  entryOf,
  goneBy,
  isAbsent,
  isGone,
  isLeaving,
  labelOf,
  select
} from "./container-kind.js";
import {
  nothingThere,
  poll,
  writing
} from "./poll.js";
import {
  AnswerLostError,
  HttpError,
  asksTooMuch,
  isOfKind
} from "./classify.js";
import {
  capital
} from "./index.js";

// src/platforms/dollarbox/resources/remove.ts
var GONE = "gone";
var AFTER_LOSS = 500;
async function remove(context, kind, item, wait = context.wait) {
  const entry = entryOf(kind, item);
  const removed = await removeOnce(context, kind, item);
  if (removed) {
    context.ledger.wrote();
    if (!wait) return true;
    await awaitGone(context, kind, item);
  }
  context.ledger.gone(entry);
  return removed;
}
async function removeOnce({ client, ledger, timing: { clock, signal, deadline, timeline } }, kind, item) {
  const { id } = item;
  const endpoints = kind.endpoints(client);
  try {
    const what = `${labelOf(kind, item)}, being deleted`;
    return await writing(ledger, entryOf(kind, item), what, () => endpoints.remove(id, true));
  } catch (error) {
    if (!(error instanceof AnswerLostError) || error.outcome !== "failed") throw error;
    const pause = error.retryAfterMs ?? AFTER_LOSS;
    if (pause > deadline.left()) throw asksTooMuch(error, pause, deadline.left());
    await timeline.during("retry", `DELETE of ${kind.noun}`, () => clock.sleep(pause, signal));
    await endpoints.remove(id);
    return true;
  }
}
async function awaitGone(context, kind, item) {
  const { client } = context;
  const what = labelOf(kind, item);
  context.ledger.leave(entryOf(kind, item), `${what}, being deleted`);
  await poll(
    {
      what: capital(what),
      read: async (budget) => {
        try {
          const seen = await kind.endpoints(client.within(budget)).get(item.id, 1);
          return isGone(seen) ? GONE : `there${seen.status ? ` (${seen.status})` : ""}`;
        } catch (error) {
          if (isAbsent(error) || endsReading(item, error)) return GONE;
          throw error;
        }
      },
      judge: (status) => status === GONE ? "settled" : "pending",
      describe: (status) => status
    },
    context
  );
  context.ledger.gone(entryOf(kind, item));
}
function endsReading(item, error) {
  return item.status === void 0 && isOfKind(error, "denied");
}

// src/platforms/dollarbox/resources/remove-selected.ts
async function removeSelected(context, kind, selection, ifMissing) {
  return removeFound(context, kind, await select(context.client, kind, selection), selection, ifMissing);
}
async function removeFound(context, kind, found, selection, ifMissing) {
  if (!found) {
    const { message, next } = absent(kind.noun, selection);
    return nothingThere(message, ifMissing, { next: `${next} Or set \`if-missing: ignore\`.` });
  }
  const { verb = "delete", outputs, identity = outputs } = kind;
  const target = labelOf(kind, found);
  context.ledger.know(identity(found));
  if (context.dryRun) {
    const action = verb === "revoke" ? "revoke" : "delete";
    return { outcome: "planned", plan: [{ action, target }], title: `Would ${verb} ${target}.` };
  }
  const shown = { resource: kind.resource(found), outputs: identity(found) };
  if (!isLeaving(found) && await remove(context, kind, found)) {
    const outcome = verb === "revoke" ? "revoked" : "deleted";
    return { ...shown, outcome, title: `${capital(goneBy(kind))} ${target}.` };
  }
  const leaves = isLeaving(found);
  if (leaves && context.wait) await awaitGone(context, kind, found);
  const became = leaves && !context.wait ? "is being" : "was";
  return { ...shown, outcome: "absent", title: `${capital(target)} ${became} ${goneBy(kind)} already.` };
}

// src/platforms/dollarbox/api/explained.ts
async function explained(next, call) {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof HttpError) || error.code === void 0) throw error;
    const better = Object.hasOwn(next, error.code) ? next[error.code] : void 0;
    if (better === void 0) throw error;
    throw new HttpError(error.message, error, { next: better, cause: error });
  }
}

// src/operations/dollarbox/containers/delete-container.ts?work
var work = {
  run: ({ id, name: key, "if-missing": ifMissing }, context) => removeSelected(context, CONTAINERS, { id, key }, ifMissing)
};

// src/operations/dollarbox/namespaces/delete-namespace.ts?work
var work2 = {
  run: ({ id, slug: key, "if-missing": ifMissing }, context) => removeSelected(context, NAMESPACES, { id, key }, ifMissing)
};
export {
  remove,
  awaitGone,
  removeSelected,
  removeFound,
  explained,
  work2 as work,
  work as work2
};
