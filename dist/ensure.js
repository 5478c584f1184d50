import {
  createOnce
} from "./lost-creation.js";
import {
  awaitGone,
  removeFound
} from "./resources-remove.js";
import {
  awaitSettled
} from "./await-settled.js";
import {
  allWithKey,
  anyWithKey,
  assertOneOrg,
  entryOf,
  goneBy,
  hasKey,
  isLeaving,
  labelOf,
  oneWithId,
  oneWithKey
} from "./container-kind.js";
import {
  isBetween,
  momentOf
} from "./path.js";
import {
  lookAgain
} from "./poll.js";
import {
  isOfKind
} from "./classify.js";
import {
  ActionError,
  UnknownResultError,
  capital
} from "./index.js";

// src/platforms/dollarbox/resources/undo-creation.ts
function undoCreation(kind, item) {
  const what = labelOf(kind, item);
  return {
    said: `${what} was created and is ${goneBy(kind)} again`,
    work: async (client) => {
      const now = await oneWithId(client, kind, item.id);
      if (!now) return;
      if (!hasKey(kind, now, kind.keyOf(item)))
        throw new ActionError(`it is ${labelOf(kind, now)} now, which this step did not create`);
      await kind.endpoints(client).remove(item.id);
    }
  };
}

// src/platforms/dollarbox/resources/create-one.ts
function createOne(context, kind, key, more) {
  const { client, ledger } = context;
  return createOnce(
    {
      what: `${capital(kind.noun)} ${key}`,
      key: anyWithKey(kind, key),
      look: (budget) => allWithKey(client.within(budget), kind, key),
      describe: ({ id }) => id,
      unique: true,
      serverTime: () => client.serverTime(),
      made: (one, answered) => ledger.create({
        key: entryOf(kind, one),
        what: labelOf(kind, one),
        id: one.id,
        outputs: kind.outputs(one),
        ...answered ? { undo: undoCreation(kind, one) } : {}
      }),
      found: asFound(ledger, kind),
      ...more
    },
    context
  );
}
function asFound(ledger, kind) {
  return (one) => ledger.found(entryOf(kind, one), labelOf(kind, one));
}
function madeWithin({ created_at }, span) {
  return isBetween(momentOf(created_at), span.since, span.until);
}

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
  if (said) ledger.ask(what, `${what}, possibly created by this step`);
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
      { cause: error, next: `Look for ${what} on the platform before running the step again.` }
    );
  }
}

// src/platforms/dollarbox/resources/ensure.ts
async function ensure(context, kind, wish) {
  return ensureFound(context, kind, wish, await oneWithKey(context.client, kind, wish.key));
}
async function ensureFound(context, kind, wish, found) {
  const { key, ifExists, next, fields } = wish;
  const there = await holder(context, kind, found);
  if (there) {
    await wish.assertOwned?.(there);
    if (ifExists === "fail") throw mustNotExist(kind, there, next);
    return wish.keep(there);
  }
  if (context.dryRun) {
    const plan = [{ action: "create", target: `${kind.noun} ${key}`, fields }];
    return { outcome: "planned", item: void 0, plan };
  }
  const { value, ours } = await makeOrFind(context, kind, wish);
  if (!ours) return ensureFound(context, kind, wish, value);
  if (wish.follow) return { outcome: "created", ...await wish.follow(value) };
  const item = context.wait ? await awaitSettled(context, kind, value, { fresh: true }) : value;
  return { outcome: "created", item };
}
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
async function makeOrFind(context, kind, { key, create }) {
  try {
    return await create();
  } catch (error) {
    if (!mayBeTaken(error)) throw error;
    const claim = { what: anyWithKey(kind, key), refusal: error, tell: asFound(context.ledger, kind) };
    const value = await lookForTaken(context, claim, () => oneWithKey(context.client, kind, key));
    context.log.info(`${capital(labelOf(kind, value))} was created meanwhile`);
    return { value, ours: false };
  }
}

// src/platforms/dollarbox/previews/take-down-preview.ts
async function takeDownPreview(context, kind, name, assertOwned) {
  const { client, ledger, timing } = context;
  const { id: deployed } = ledger.outputs;
  const byId = async () => typeof deployed !== "string" ? void 0 : oneWithId(client, kind, deployed);
  const shown = await oneWithKey(client, kind, name) ?? await byId();
  const found = shown ?? (deployed === void 0 ? void 0 : await lookAgain(timing, name, byId));
  if (found && !isLeaving(found)) await assertOwned(found);
  const ended = await removeFound(context, kind, found, { key: name }, "ignore");
  return found ? ended : { ...ended, outputs: { name } };
}
export {
  createOne,
  asFound,
  madeWithin,
  mayBeTaken,
  lookForTaken,
  ensure,
  ensureFound,
  takeDownPreview
};
