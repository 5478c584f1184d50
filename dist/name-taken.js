import {
  awaitGone
} from "./resources-remove.js";
import {
  assertOneOrg
} from "./find-org.js";
import {
  capital,
  entryOf,
  isLeaving,
  labelOf,
  oneWithId
} from "./find.js";
import {
  isBetween,
  momentOf
} from "./classify.js";
import {
  UnknownResultError,
  isOfKind
} from "./errors.js";
import {
  lookAgain
} from "./deadline.js";
import {
  ActionError
} from "./index.js";

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
    const why = error === refusal ? "no look shows it" : `a look for it failed (${error.message})`;
    throw new UnknownResultError(
      `${refusal.message} ${capital(what)} may be there, possibly made by this step: ${why}.`,
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

// src/platforms/dollarbox/resources/holder.ts
async function holder(context, kind, found) {
  if (!found) return void 0;
  await assertOneOrg(context.client);
  if (!isLeaving(found)) return found;
  if (!context.dryRun) await awaitGone(context, kind, found);
  return void 0;
}
function mustNotExist(kind, item, next) {
  return new ActionError(`There is already a ${labelOf(kind, item)}, and \`if-exists\` is \`fail\`.`, {
    title: `${capital(kind.noun)} ${kind.keyOf(item)} exists`,
    next
  });
}
async function makeOrFind(context, kind, { what, make, look }) {
  try {
    return await make();
  } catch (error) {
    if (!mayBeTaken(error)) throw error;
    const claim = { what, refusal: error, tell: asFound(context.ledger, kind) };
    const value = await lookForTaken(context, claim, look);
    context.log.info(`${capital(labelOf(kind, value))} was created meanwhile`);
    return { value, ours: false };
  }
}
export {
  mayBeTaken,
  lookForTaken,
  ofTheName,
  asFound,
  madeWithin,
  holder,
  mustNotExist,
  makeOrFind
};
