import {
  capital,
  endedBadly,
  entryOf,
  isGone,
  labelOf,
  oneWithId
} from "./find.js";
import {
  LIST_LAG,
  lookAgain,
  poll
} from "./poll.js";
import {
  isBetween,
  momentOf
} from "./classify.js";
import {
  AnswerShapeError,
  UnknownResultError,
  isOfKind
} from "./errors.js";
import {
  AbsentError,
  ActionError
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/resources/name-taken.ts
function mayBeTaken(error) {
  if (isOfKind(error, "conflict")) return true;
  if (!isOfKind(error, "invalid")) return false;
  return error.details.length === 0 || error.details.some((detail) => /^(name|slug|email|non_field_errors):/.test(detail));
}
function saysTaken(refusal) {
  const words = [refusal.message, ...refusal.details].join(" ");
  return refusal.kind === "conflict" || /\b(?:already|exists?|taken|unique|duplicate|in use)\b/i.test(words);
}
async function lookForTaken({ timing, ledger }, { what, refusal, tell }, look) {
  const said = saysTaken(refusal);
  if (said) ledger.leave(what, `${what}, possibly created by this step`);
  try {
    const found = await look() ?? await lookAgain(timing, "who has the name", look);
    if (found === void 0) throw refusal;
    ledger.gone(what);
    tell(found);
    return found;
  } catch (error) {
    if (!said || !(error instanceof ActionError) || error.outcome !== "failed") throw error;
    const why = error === refusal ? "nothing of the kind is to be seen" : error.message;
    throw new UnknownResultError(
      `${refusal.message} It is unknown whether this step made what is there: ${why}. ${capital(what)} may be there.`,
      what,
      { cause: error, next: `Look for ${what} on the platform before running the step again.` }
    );
  }
}

// src/platforms/dollarbox/resources/proof.ts
function ofTheName({ client, ledger }, kind, outputs, verb) {
  return {
    describe: ({ id }) => id,
    unique: true,
    serverTime: () => client.serverTime(),
    made: (one, answered) => ledger.create({
      key: entryOf(kind, one),
      what: labelOf(kind, one),
      id: one.id,
      outputs: outputs(one),
      ...answered ? { undo: undoOf(kind, one, verb) } : {}
    }),
    found: asFound(ledger, kind)
  };
}
function asFound(ledger, kind) {
  return (one) => ledger.found(entryOf(kind, one), labelOf(kind, one));
}
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

// src/platforms/dollarbox/resources/await-settled.ts
var LOOK = { next: "Look in the control panel which of the two is there before running the step again." };
async function awaitSettled(context, { kind, item, judge, unsure = false, fresh = false, settles, describe, outputs, failed }) {
  const { client, ledger, timing } = context;
  const what = labelOf(kind, item);
  const record = (seen) => {
    if (!kind.sameKey(kind.keyOf(seen), kind.keyOf(item)))
      throw new AnswerShapeError(
        `Under the id of ${what} the platform shows ${labelOf(kind, seen)}.`,
        {},
        LOOK
      );
    ledger.know(outputs(seen));
    return seen;
  };
  record(item);
  ledger.leave(entryOf(kind, item), what);
  const judged = !unsure && (!fresh || judge(item) === "settled");
  const settled = await poll(
    {
      what: capital(what),
      read: async (budget) => record(await kind.endpoints(client.within(budget)).get(item.id, 1)),
      judge,
      describe,
      ...judged ? { first: item } : {},
      settles: fresh ? settles : void 0,
      toleratesAbsenceFor: fresh ? LIST_LAG : 0,
      resume: `Raise \`timeout\`, or look at the ${what} in the control panel.`
    },
    timing
  );
  if (isGone(settled)) throw new AbsentError(`${capital(what)} was deleted during the wait.`);
  if (endedBadly(settled)) throw failed(settled);
  return settled;
}
export {
  mayBeTaken,
  lookForTaken,
  ofTheName,
  asFound,
  madeWithin,
  awaitSettled
};
