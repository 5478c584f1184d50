import { parseFaultRule } from '../faults/fault-rule.ts';
import type { Answer } from '../plugin/plugin.ts';
import { type Incoming, jsonOf } from '../wire/incoming.ts';
import type { Control } from './control.ts';

/** Where the control calls live. */
export const CONTROL_PREFIX = '/__emulator';

type Handler = (control: Control, body: unknown, incoming: Incoming) => unknown;

/** Answers a control call; JSON in and out, 400 with a sentence for bad input. */
export function answerControl(control: Control, incoming: Incoming): Answer {
  const name = incoming.rawPath.slice(CONTROL_PREFIX.length + 1).replace(/\/$/, '');
  const handler = HANDLERS[`${incoming.method} ${name.startsWith('state/') ? 'state' : name}`];
  if (handler === undefined) {
    return { status: 404, json: { error: 'No such control call', calls: Object.keys(HANDLERS) } };
  }
  const body = jsonOf(incoming.body);
  if (body === undefined && incoming.body.length > 0)
    return { status: 400, json: { error: 'The body is not JSON' } };
  try {
    return { status: 200, json: handler(control, body, incoming) ?? { ok: true } };
  } catch (error) {
    return { status: 400, json: { error: error instanceof Error ? error.message : 'Refused' } };
  }
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  'POST reset': (control) => control.reset(),
  'POST stop': (control) => control.stop(),
  /** `{ "<platform>": <data>, … }` */
  'POST seed': (control, body) => {
    for (const [platform, data] of Object.entries(record(body))) control.seed(platform, data);
  },
  'GET journal': (control) => control.journal(),
  'DELETE journal': (control) => control.clearJournal(),
  'GET clock': (control) => control.clock.state(),
  'POST clock': (control, body) => moveClock(control, record(body)),
  'GET faults': (control) => control.faults(),
  /** One rule, or a list of them. */
  'POST faults': (control, body) => {
    const rules = (Array.isArray(body) ? body : [body]).map(parseFaultRule);
    return { ids: rules.map((rule) => control.addFault(rule)) };
  },
  'DELETE faults': (control, _body, { query }) => {
    const id = query.get('id');
    return { removed: control.removeFaults(id === null ? undefined : Number(id)) };
  },
  'GET switches': (control) => control.switches(),
  /** `{ "<platform>.<switch>": "<value>", … }` */
  'POST switches': (control, body) => {
    for (const [name, value] of Object.entries(record(body))) control.setSwitch(name, String(value));
    return control.switches();
  },
  'GET routes': (control) => ({ routes: control.routes(), switches: control.switches() }),
  'GET state': (control, _body, { rawPath }) => control.inspect(rawPath.split('/')[3] ?? ''),
  'GET listeners': (control) => control.listeners(),
};

/** `{ mode?, freeze?: true | false | ISO time, advanceMs? }`, done in this order. */
function moveClock(
  control: Control,
  { mode, freeze, advanceMs }: Readonly<Record<string, unknown>>,
): unknown {
  const { clock } = control;
  if (mode !== undefined && mode !== 'time' && mode !== 'reads') throw new Error('mode is "time" or "reads"');
  if (advanceMs !== undefined && !Number.isFinite(advanceMs)) throw new Error('advanceMs is a number');
  const at = typeof freeze === 'string' ? Date.parse(freeze) : undefined;
  if (Number.isNaN(at)) throw new Error('freeze is true, false or an ISO time');
  if (mode !== undefined) clock.setMode(mode);
  if (freeze === false) clock.thaw();
  else if (freeze !== undefined) clock.freeze(at);
  if (typeof advanceMs === 'number') clock.advance(advanceMs);
  return clock.state();
}

function record(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Error('The body is a JSON object');
  return body as Readonly<Record<string, unknown>>;
}
