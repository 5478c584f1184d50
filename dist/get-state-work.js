import {
  labelOf,
  stateFacts,
  stateResource,
  timeText
} from "./states-view.js";
import {
  AbsentError,
  capital
} from "./index.js";

// src/operations/versio/get-state.ts?work
var work = {
  run: async ({ "environment-id": environment, entity, instance, at }, { client, ledger }) => {
    const key = { environment, entity, instance };
    ledger.know({ id: instance });
    const found = await client.getState(key, at);
    const when = at === void 0 ? "" : ` at ${timeText(at)}`;
    if (!found) {
      throw new AbsentError(`There is no state of ${labelOf(key)}${when}.`, {
        next: "Check `environment-id`, the entity and the instance: it may have been retired, or never recorded."
      });
    }
    return {
      outcome: "read",
      title: `${capital(labelOf(key))} has a state${when}.`,
      resource: stateResource(key, found),
      outputs: { id: instance },
      facts: stateFacts(key, found)
    };
  }
};
export {
  work
};
