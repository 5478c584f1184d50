import { fieldsIn } from '../kit/fields.ts';
import type { Answer, Route } from '../plugin/plugin.ts';
import { type Call, callsOf } from './site/access.ts';
import { Refusal, type Site } from './site/site.ts';

const PATH = '/api-versio.eventProcessing/1.0/environments/:env/events';
const SOURCE = 'https://github.com/versio-io/n8n-versio-event-umbrella';

/** Sending events; nobody is known to read them. */
export function eventCalls(site: Site): Route[] {
  const call = callsOf(site, 'event.write', { source: SOURCE, mark: 'inferred' });
  const summary = 'Send events, as the vendor’s n8n node does; the answer is inferred';
  return [call(`POST ${PATH}`, summary, (asked) => send(site, asked))];
}

type Event = Readonly<Record<string, unknown>>;

function send(site: Site, { request, environment: { events } }: Call): Answer {
  const body = request.json();
  if (!Array.isArray(body)) throw new Refusal(400, 'The body is not a JSON array');
  const given = body.map((item: unknown) => checked(site, fieldsIn(item) ?? {}));
  const results = given.map((event) => {
    const id = String(event['id'] ?? site.world.chance.next('event', 1));
    const saveStatus = events.has(id) ? 'updated' : 'created';
    events.set(id, { utc: site.now(), ...event, id });
    return { id, saveStatus };
  });
  const status = site.count('event-status');
  return status === 204 ? { status } : { status, json: results };
}

function checked(site: Site, event: Event): Event {
  for (const name of ['sourceType', 'trigger', 'message']) {
    if (typeof event[name] !== 'string' || event[name] === '') throw new Refusal(400, `${name} is missing`);
  }
  const { severity } = event;
  if (severity === undefined && site.setting('event-severity') === 'optional') return event;
  if (typeof severity === 'number' && severity >= 0 && severity <= 9) return event;
  throw new Refusal(400, 'severity is a number from 0 to 9');
}
