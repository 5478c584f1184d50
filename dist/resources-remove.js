import {
  absent,
  capital,
  entryOf,
  isAbsent,
  isGone,
  isLeaving,
  labelOf,
  oneWithId
} from "./find.js";
import {
  lookAgain,
  planned,
  poll,
  writing
} from "./poll.js";
import {
  asksTooMuch,
  isBetween,
  momentOf
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  AnswerLostError,
  HttpError,
  isOfKind
} from "./index.js";

var __webpack_exports__ = {};
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
    context.timing
  );
  context.ledger.gone(entryOf(kind, item));
}
function endsReading(item, error) {
  return item.status === void 0 && isOfKind(error, "denied");
}

// src/platforms/dollarbox/resources/name-taken.ts
function mayBeTaken(error) {
  if (isOfKind(error, "conflict")) return true;
  if (!isOfKind(error, "invalid")) return false;
  return error.details.length === 0 || error.details.some((detail) => /^(name|slug|email|non_field_errors):/.test(detail));
}
async function lookForTaken({ timing }, look) {
  return await look() ?? lookAgain(timing, "who has the name", look);
}

// src/platforms/dollarbox/resources/proof.ts
function madeWithin({ created_at }, span) {
  return isBetween(momentOf(created_at), span.since, span.until);
}
function undoOf(kind, item, verb = "deleted") {
  const what = labelOf(kind, item);
  return {
    said: `${what} was created and is ${verb} again`,
    work: async (client) => {
      const now = await oneWithId(client, kind, item.id);
      if (!now) return;
      if (!kind.sameKey(kind.keyOf(now), kind.keyOf(item)))
        throw new ActionError(`it is ${labelOf(kind, now)} now, which this step did not create`);
      await kind.endpoints(client).remove(item.id);
    }
  };
}

// src/platforms/dollarbox/resources/removal-operation.ts
var WORDS = {
  delete: { done: "Deleted", action: "delete", outcome: "deleted" },
  remove: { done: "Removed", action: "delete", outcome: "deleted" },
  revoke: { done: "Revoked", action: "revoke", outcome: "revoked" }
};
async function removal(context, { kind, found, selection, ifMissing, verb, outputs, resource }) {
  if (!found) return nothingThere(kind.noun, selection, ifMissing);
  const { done, action, outcome } = WORDS[verb];
  const target = labelOf(kind, found);
  context.ledger.know(outputs(found));
  if (context.dryRun) {
    return { ...planned([{ action, target }]), title: `Would ${verb} ${target}.` };
  }
  const told = { resource: resource(found), outputs: outputs(found) };
  if (!isLeaving(found) && await remove(context, kind, found))
    return { ...told, outcome, changed: true, title: `${done} ${target}.` };
  if (isLeaving(found) && context.wait) await awaitGone(context, kind, found);
  return { ...told, outcome: "absent", changed: false, title: `${capital(target)} was deleted already.` };
}
function nothingThere(noun, selection, ifMissing) {
  const error = absent(noun, selection);
  if (ifMissing === "fail") {
    throw new AbsentError(error.message, { next: `${error.next} Or set \`if-missing: ignore\`.` });
  }
  return { outcome: "absent", changed: false, title: error.message };
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
export {
  remove,
  awaitGone,
  mayBeTaken,
  lookForTaken,
  madeWithin,
  undoOf,
  removal,
  explained
};
