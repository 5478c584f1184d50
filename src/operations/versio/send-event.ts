import { defineOperation } from '../../contract/operation.ts';
import { writing } from '../../http/writes/writing.ts';
import { newEvent } from '../../platforms/versio/events/new-event.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';

/** Sends an event. Source: https://github.com/versio-io/n8n-versio-event-umbrella */
export const sendEvent = defineOperation({
  name: 'send-event',
  platform: versioPlatform,
  summary: 'Send an event to the event umbrella; the same `id` again overwrites it.',
  inputs: { required: [versio.environmentId, versio.event], optional: [] },
  outputs: ['id'],
  outcomes: ['sent'],
  example: `
environment-id: my-environment
event: |
  trigger: deployment
  message: Shop 1.4.2 is live
  severity: 1
  classification: deployment
`,
  run: async ({ 'environment-id': environment, event: given }, context) => {
    const { client, timing, dryRun, run } = context;
    const event = newEvent(given, run, timing.clock.wall());
    const shown = { resource: event, outputs: { id: event.id } };
    context.ledger.know(shown.outputs);
    if (dryRun) {
      const fields = Object.entries(event).map(([field, to]) => ({
        field,
        to: typeof to === 'string' ? to : JSON.stringify(to),
      }));
      const plan = [{ action: 'create', target: `event ${given.trigger} (${event.id})`, fields }] as const;
      const title = `Would send the event ${given.trigger}.`;
      return { ...shown, outcome: 'planned', title, plan };
    }
    await writing(context.ledger, `event ${event.id}`, `event ${event.id}, possibly sent`, () =>
      client.sendEvents(environment, [event]),
    );
    context.ledger.wrote();
    return { ...shown, outcome: 'sent', title: `Sent the event ${given.trigger}.` };
  },
});
