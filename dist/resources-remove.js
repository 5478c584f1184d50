import {
  absent,
  capital,
  entryOf,
  isAbsent,
  isGone,
  isLeaving,
  labelOf
} from "./find.js";
import {
  nothingThere,
  poll,
  writing
} from "./poll.js";
import {
  asksTooMuch
} from "./classify.js";
import {
  AnswerLostError,
  isOfKind
} from "./errors.js";

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

// src/platforms/dollarbox/resources/removal-operation.ts
var WORDS = {
  delete: { done: "Deleted", action: "delete", outcome: "deleted" },
  remove: { done: "Removed", action: "delete", outcome: "deleted" },
  revoke: { done: "Revoked", action: "revoke", outcome: "revoked" }
};
async function removal(context, { kind, found, selection, ifMissing, verb, outputs, resource }) {
  if (!found) {
    const { message, next } = absent(kind.noun, selection);
    return nothingThere(message, ifMissing, { next: `${next} Or set \`if-missing: ignore\`.` });
  }
  const { done, action, outcome } = WORDS[verb];
  const target = labelOf(kind, found);
  context.ledger.know(outputs(found));
  if (context.dryRun) {
    return { outcome: "planned", plan: [{ action, target }], title: `Would ${verb} ${target}.` };
  }
  const shown = { resource: resource(found), outputs: outputs(found) };
  if (!isLeaving(found) && await remove(context, kind, found))
    return { ...shown, outcome, title: `${done} ${target}.` };
  if (isLeaving(found) && context.wait) await awaitGone(context, kind, found);
  return { ...shown, outcome: "absent", title: `${capital(target)} was deleted already.` };
}
export {
  remove,
  awaitGone,
  removal
};
