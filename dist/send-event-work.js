import {
  writing
} from "./poll.js";
import "./classify.js";
import {
  createHash
} from "./index.js";

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

// src/operations/versio/send-event.ts?work
var work = {
  run: async ({ "environment-id": environment, event: given }, context) => {
    const { client, timing, dryRun, run } = context;
    const event = newEvent(given, run, timing.clock.wall());
    const shown = { resource: event, outputs: { id: event.id } };
    context.ledger.know(shown.outputs);
    if (dryRun) {
      const fields = Object.entries(event).map(([field, to]) => ({
        field,
        to: typeof to === "string" ? to : JSON.stringify(to)
      }));
      const plan = [{ action: "create", target: `event ${given.trigger} (${event.id})`, fields }];
      const title = `Would send the event ${given.trigger}.`;
      return { ...shown, outcome: "planned", title, plan };
    }
    await writing(
      context.ledger,
      `event ${event.id}`,
      `event ${event.id}, possibly sent`,
      () => client.sendEvents(environment, [event])
    );
    context.ledger.wrote();
    return { ...shown, outcome: "sent", title: `Sent the event ${given.trigger}.` };
  }
};
export {
  work
};
