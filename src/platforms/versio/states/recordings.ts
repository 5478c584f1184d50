import { atMostOne, exactlyOne, type InputRule, needed } from '../../../contract/inputs/input-rules.ts';
import type { InputProblem } from '../../../contract/result/errors.ts';
import type { JsonObject } from '../../../support/json.ts';
import type { StateKey } from '../api/state-key.ts';
import type { StateInput } from '../inputs/states.ts';

/** The inputs that say what is recorded. */
interface RecordInputs {
  readonly entity?: string | undefined;
  readonly instance?: string | undefined;
  readonly state?: JsonObject | undefined;
  readonly states?: readonly StateInput[] | undefined;
  readonly at?: number | undefined;
}

/** A state of one moment. */
export interface Recording {
  readonly key: StateKey;
  readonly state: JsonObject;
  /** Since when it holds; milliseconds since the Unix epoch, fixed for the run. */
  readonly utc: number;
  /** The same moment, where the inputs name it; else the platform may go by its own clock. */
  readonly at?: number | undefined;
}

/** One state with its entity and instance, or several. */
export const RECORD_RULES: readonly InputRule[] = [
  exactlyOne('state', 'states'),
  atMostOne('instance', 'states'),
  needed('instance', 'state'),
  needed('entity', 'state'),
];

/** What is wrong with several states: an entity for each, and times that grow. */
export function checkRecordings(inputs: RecordInputs): readonly InputProblem[] {
  const { entity, states } = inputs;
  return states ? [...withoutEntity(states, entity), ...timesThatShrink(inputs)] : [];
}

/** What is to be recorded, in the given order. `now` is the moment of those without a time. */
export function recordingsOf(
  environment: string,
  { entity = '', instance, state, states, at }: RecordInputs,
  now: number,
): readonly Recording[] {
  const given = states ?? (instance !== undefined && state ? [{ instance, state }] : []);
  return given.map((item: StateInput) => {
    const moment = item.at ?? at;
    return {
      key: { environment, entity: item.entity ?? entity, instance: item.instance },
      state: item.state,
      utc: moment ?? now,
      at: moment,
    };
  });
}

function withoutEntity(states: readonly StateInput[], entity: string | undefined): InputProblem[] {
  if (entity !== undefined) return [];
  const i = states.findIndex((item) => item.entity === undefined);
  return i < 0
    ? []
    : [{ input: 'entity', problem: `is required: item ${i + 1} of \`states\` has none of its own` }];
}

/** The platform takes the states of one instance only in the order of their times. */
function timesThatShrink(inputs: RecordInputs): InputProblem[] {
  const latest = new Map<string, number>();
  for (const { key, utc } of recordingsOf('', inputs, Number.MAX_SAFE_INTEGER)) {
    const name = `${key.entity} ${key.instance}`;
    const before = latest.get(name);
    if (before !== undefined && utc <= before)
      return [
        { input: 'states', problem: `has ${name} several times; each needs an \`at\`, the earliest first` },
      ];
    latest.set(name, utc);
  }
  return [];
}
