import { redact } from '../kit/redaction.ts';
import type { Table } from '../plugin/plugin.ts';
import type { Site } from './site/site.ts';

/** Characters of a state that are shown. */
const MOST_CHARACTERS = 300;

/** The newest state of every instance, and the events, for the page. */
export function overview({ environments }: Site): readonly Table[] {
  const all = [...environments.values()];
  const instances = all.flatMap(({ id, entities }) =>
    [...entities.values()].flatMap((byId) => [...byId.values()].map((one) => ({ environment: id, ...one }))),
  );
  const events = all.flatMap(({ id, events: own }) => [...own.values()].map((event) => ({ id, event })));
  return [
    {
      title: 'States',
      columns: ['Environment', 'Entity', 'Instance', 'Changes', 'Last', 'State'],
      rows: instances
        .toSorted((one, other) => other.lastUpdateUtc - one.lastUpdateUtc)
        .map(({ environment, entity, id, changes, lastUpdateUtc }) => {
          const state = changes.at(-1)?.state;
          const last = new Date(lastUpdateUtc).toISOString();
          return [environment, entity, id, String(changes.length), last, state ? cut(state) : 'retired'];
        }),
    },
    {
      title: 'Events',
      columns: ['Environment', 'Event'],
      rows: events.toReversed().map(({ id, event }) => [id, cut(event)]),
    },
  ];
}

function cut(data: unknown): string {
  const text = JSON.stringify(redact(data));
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
