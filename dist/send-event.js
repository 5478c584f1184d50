import {
  versio,
  versioPlatform
} from "./states.js";
import "./kinds-yaml.js";
import {
  writing
} from "./poll.js";
import "./classify.js";
import {
  createHash,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/versio/events/new-event.ts
function newEvent({ id, utc, sourceType, ...given }, run, now) {
  return {
    ...given,
    id: id ?? eventId(given, run),
    sourceType: sourceType ?? "github-actions",
    utc: utc ?? now
  };
}
function eventId({ trigger, message }, run) {
  const hash = createHash("sha256").update(JSON.stringify([trigger, message])).digest("hex").slice(0, 12);
  const { repository, runId, runAttempt, job } = run;
  return [repository, runId, runAttempt, job, hash].filter((part) => part !== "").join("/");
}

// src/operations/versio/send-event.ts
var sendEvent = defineOperation({
  name: "send-event",
  platform: versioPlatform,
  summary: "Send an event to the event umbrella; the same `id` again overwrites it.",
  inputs: { required: [versio.environmentId, versio.event], optional: [] },
  outputs: ["id"],
  outcomes: ["sent"],
  example: `
environment-id: my-environment
event: |
  trigger: deployment
  message: Shop 1.4.2 is live
  severity: 1
  classification: deployment
`,
  run: async ({ "environment-id": environment, event: given }, context) => {
    const { client, timing, dryRun, run } = context;
    const event = newEvent(given, run, timing.clock.wall());
    const told = { resource: event, outputs: { id: event.id } };
    context.ledger.know(told.outputs);
    if (dryRun) {
      const fields = Object.entries(event).map(([field, to]) => ({
        field,
        to: typeof to === "string" ? to : JSON.stringify(to)
      }));
      const plan = [{ action: "create", target: `event ${given.trigger} (${event.id})`, fields }];
      const title = `Would send the event ${given.trigger}.`;
      return { ...told, outcome: "planned", changed: true, title, plan };
    }
    await writing(
      context.ledger,
      `event ${event.id}`,
      `event ${event.id}, possibly sent`,
      () => client.sendEvents(environment, [event])
    );
    context.ledger.wrote();
    return { ...told, outcome: "sent", changed: true, title: `Sent the event ${given.trigger}.` };
  }
});
export {
  sendEvent
};
