import {
  capital,
  labelOf,
  stateFacts,
  stateResource,
  timeText,
  versio,
  versioPlatform
} from "./states.js";
import "./kinds-yaml.js";
import {
  AbsentError,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/versio/get-state.ts
var getState = defineOperation({
  name: "get-state",
  platform: versioPlatform,
  summary: "Read the state of one instance, as it is or as it was at a time.",
  inputs: { required: [versio.environmentId, versio.entity, versio.instance], optional: [versio.at] },
  outputs: ["id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
environment-id: my-environment
entity: application
instance: shop
`,
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
      changed: false,
      title: `${capital(labelOf(key))} has a state${when}.`,
      resource: stateResource(key, found),
      outputs: { id: instance },
      facts: stateFacts(key, found)
    };
  }
});
export {
  getState
};
