import {
  endedBadly,
  entryOf,
  failureReason,
  goneBy,
  hasKey,
  isAbsent,
  isGone,
  isLeaving,
  labelOf
} from "./container-kind.js";
import {
  LIST_LAG,
  poll
} from "./poll.js";
import {
  AnswerShapeError
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  asLine,
  capital
} from "./index.js";

// src/platforms/dollarbox/resources/await-settled.ts
var LOOK = { next: "Look in the control panel which of the two is there before running the step again." };
var EndedBadlyError = class extends ActionError {
  name = "EndedBadlyError";
};
async function awaitSettled(context, kind, item, { judge: own, fresh = false } = {}) {
  const { settling, outputs } = kind;
  if (!settling) return item;
  const { client, ledger } = context;
  const { describe = ({ status = "" }) => status, times, failed } = settling;
  const judge = own ?? settling.judge;
  const what = labelOf(kind, item);
  const record = (seen) => {
    if (!hasKey(kind, seen, kind.keyOf(item)))
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
  const judged = !own && (!fresh || judge(item) === "settled");
  const settled = await poll(
    {
      what: capital(what),
      read: async (budget) => record(await kind.endpoints(client.within(budget)).get(item.id, 1)),
      judge,
      describe,
      ...judged ? { first: item } : {},
      settles: fresh ? times : void 0,
      toleratesAbsenceFor: fresh ? LIST_LAG : 0,
      resume: `Raise \`timeout\`, or look at the ${what} in the control panel.`
    },
    context
  );
  if (isGone(settled)) throw new AbsentError(`${capital(what)} was deleted during the wait.`);
  if (!endedBadly(settled)) return settled;
  const reason = asLine(failureReason(settled));
  throw new EndedBadlyError(
    `${capital(what)} ended as ${asLine(settled.status)}${reason ? `: ${reason}` : "; DollarBox gives no reason"}.`,
    failed(settled)
  );
}

// src/platforms/dollarbox/resources/ensured.ts
async function amend(context, kind, item, { fields, write }) {
  const target = labelOf(kind, item);
  if (isLeaving(item)) throw new AbsentError(`${capital(target)} is being deleted.`);
  if (fields.length === 0) return leaveAsIs(context, kind, item);
  if (context.dryRun) return { outcome: "planned", item, plan: [{ action: "update", target, fields }] };
  try {
    return { outcome: "updated", ...await write() };
  } catch (error) {
    if (!isAbsent(error) || error instanceof AbsentError) throw error;
    throw new AbsentError(`${capital(target)} was ${goneBy(kind)} meanwhile.`, { cause: error });
  }
}
function changedFields(now, wanted) {
  return Object.keys(wanted).flatMap((name) => {
    const [from, to] = [now[name], wanted[name]];
    if (to === void 0 || to === from) return [];
    return [{ field: name.replaceAll("_", "-"), from: `${from ?? "not known"}`, to: `${to}` }];
  });
}
async function leaveAsIs(context, kind, item) {
  if (context.dryRun)
    return { outcome: "planned", item, plan: [{ action: "none", target: labelOf(kind, item), fields: [] }] };
  return { outcome: "unchanged", item: context.wait ? await awaitSettled(context, kind, item) : item };
}

// src/platforms/dollarbox/resources/tell.ts
function tellEnsured({ dryRun }, kind, name, { item, ...ended }, extent = "") {
  const { noun } = kind;
  if (!item) return { ...ended, title: `Would create ${noun} ${name}${extent}.`, outputs: { name } };
  const title = dryRun ? `Looked at ${noun} ${name}.` : `${capital(noun)} ${name} is ${item.status}.`;
  return { ...ended, title, ...shown(kind, item) };
}
async function tellFound(context, kind, found) {
  context.ledger.know(kind.outputs(found));
  const item = context.wait ? await awaitSettled(context, kind, found) : found;
  const title = `${capital(kind.noun)} ${kind.keyOf(item)} is ${item.status}.`;
  return { outcome: "read", title, ...shown(kind, item) };
}
function shown({ resource, outputs, facts }, item) {
  return { resource: resource(item), outputs: outputs(item), facts: facts(item) };
}
export {
  EndedBadlyError,
  awaitSettled,
  amend,
  changedFields,
  leaveAsIs,
  tellEnsured,
  tellFound,
  shown
};
