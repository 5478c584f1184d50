import {
  capital,
  endedBadly,
  entryOf,
  isGone,
  labelOf
} from "./find.js";
import {
  LIST_LAG,
  poll
} from "./poll.js";
import {
  AbsentError,
  AnswerShapeError
} from "./index.js";

var __webpack_exports__ = {};
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
  awaitSettled
};
