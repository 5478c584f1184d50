import {
  capital,
  endedBadly,
  entryOf,
  failureReason,
  isAbsent,
  isGone,
  isLeaving,
  labelOf
} from "./find.js";
import {
  poll
} from "./poll.js";
import {
  AnswerShapeError,
  HttpError
} from "./errors.js";
import {
  LIST_LAG
} from "./deadline.js";
import {
  AbsentError,
  ActionError,
  asLine
} from "./index.js";

// src/platforms/dollarbox/resources/ensured.ts
async function amend(context, kind, item, { fields, write, settle, gone = "deleted" }) {
  const target = labelOf(kind, item);
  const differs = fields.length > 0;
  if (isLeaving(item)) throw new AbsentError(`${capital(target)} is being deleted.`);
  if (context.dryRun) {
    return { outcome: "planned", item, plan: [{ action: differs ? "update" : "none", target, fields }] };
  }
  if (!differs) return { outcome: "unchanged", item: context.wait && settle ? await settle(item) : item };
  try {
    return { outcome: "updated", ...await write() };
  } catch (error) {
    if (!isAbsent(error) || error instanceof AbsentError) throw error;
    throw new AbsentError(`${capital(target)} was ${gone} meanwhile.`, { cause: error });
  }
}
function tellEnsured({ dryRun }, name, { item, ...ended }, views, extent = "") {
  const { noun } = views;
  if (!item) return { ...ended, title: `Would create ${noun} ${name}${extent}.`, outputs: { name } };
  return {
    ...ended,
    title: dryRun ? `Looked at ${noun} ${name}.` : `${capital(noun)} ${name} is ${item.status}.`,
    ...shown(views, item)
  };
}
async function tellFound({ ledger, wait }, found, views, settle) {
  ledger.know(views.outputs(found));
  const item = wait ? await settle() : found;
  const title = `${capital(views.noun)} ${views.keyOf(item)} is ${item.status}.`;
  return { outcome: "read", title, ...shown(views, item) };
}
function shown({ resource, outputs, facts }, item) {
  return { resource: resource(item), outputs: outputs(item), facts: facts(item) };
}

// src/platforms/dollarbox/resources/await-settled.ts
var LOOK = { next: "Look in the control panel which of the two is there before running the step again." };
var EndedBadlyError = class extends ActionError {
  name = "EndedBadlyError";
};
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
  if (!endedBadly(settled)) return settled;
  const reason = asLine(failureReason(settled));
  throw new EndedBadlyError(
    `${capital(what)} ended as ${asLine(settled.status)}${reason ? `: ${reason}` : "; DollarBox gives no reason"}.`,
    failed(settled)
  );
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
  amend,
  tellEnsured,
  tellFound,
  EndedBadlyError,
  awaitSettled,
  explained
};
