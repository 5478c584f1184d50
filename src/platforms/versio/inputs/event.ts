import { type Kind, type ParseContext, Unfit } from '../../../contract/kinds/kind.ts';
import { time } from '../../../contract/kinds/time.ts';
import { unquoted } from '../../../contract/kinds/words.ts';
import { readYaml } from '../../../contract/kinds/yaml.ts';
import { isObject, type JsonObject } from '../../../support/json.ts';
import { allFit } from '../../kit/all-fit.ts';
import { parseField } from './field.ts';

/** An event as a user gives it; what is left out gets a default when it is sent. */
export interface EventInput {
  readonly trigger: string;
  readonly message: string;
  /** From 0 (not critical) to 9. */
  readonly severity?: number;
  readonly sourceType?: string;
  readonly id?: string;
  /** Milliseconds since the Unix epoch. */
  readonly utc?: number;
  readonly classification?: string;
  readonly externalIdLink?: string;
  readonly externalIdName?: string;
  readonly rawEvent?: JsonObject;
}

type Others = Pick<EventInput, 'severity' | 'utc' | 'rawEvent'>;
type Texts = Omit<EventInput, keyof Others>;

const TEXTS = [
  'trigger',
  'message',
  'sourceType',
  'id',
  'classification',
  'externalIdLink',
  'externalIdName',
] as const;
const KEYS: readonly string[] = [...TEXTS, 'severity', 'utc', 'rawEvent'];

/**
 * A YAML/JSON map of an event's fields. Fields and their meaning: the vendor's own client,
 * https://github.com/versio-io/n8n-versio-event-umbrella
 */
export function event(): Kind<EventInput> {
  return {
    name: 'event',
    accepts:
      'a YAML/JSON map with `trigger` and `message`, and optionally `severity` (0 to 9), `classification`, `sourceType`, `id`, `utc`, `externalIdLink`, `externalIdName`, `rawEvent`',
    confidential: true,
    parse: async (value, context) => {
      const text = unquoted(value);
      const [typed, written] = [await readYaml(text, 'core'), await readYaml(text, 'failsafe')];
      if (!isObject(typed) || !isObject(written)) throw new Unfit('must be a map of the event’s fields');
      const [, named, more] = await allFit<object>([
        () => onlyKnown(typed),
        () => texts(written),
        () => others(typed, written, context),
      ]);
      return { ...(named as Texts), ...(more as Others) };
    },
  };
}

function onlyKnown(fields: object): object {
  const unknown = Object.keys(fields).find((key) => !KEYS.includes(key));
  if (unknown === undefined) return {};
  throw new Unfit(
    `has the unknown field ${unknown.slice(0, 40)}; known are ${KEYS.join(', ')}, and rawEvent takes anything`,
  );
}

/** Text exactly as written: an `id` of `0123` stays what it is. */
function texts(written: Readonly<Record<string, unknown>>): Texts {
  const found: { -readonly [K in (typeof TEXTS)[number]]?: string } = {};
  for (const key of TEXTS) {
    const value = written[key];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value.trim() === '') throw new Unfit(`${key} must be text`);
    found[key] = value;
  }
  const { trigger, message } = found;
  if (trigger === undefined || message === undefined) throw new Unfit('needs a trigger and a message');
  return { ...found, trigger, message };
}

async function others(
  { severity, utc, rawEvent }: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
  context: ParseContext,
): Promise<Others> {
  const found: { -readonly [K in keyof Others]: Others[K] } = {};
  if (severity !== undefined) {
    if (typeof severity !== 'number' || !(severity >= 0 && severity <= 9))
      throw new Unfit('severity must be a number from 0 (not critical) to 9');
    found.severity = severity;
  }
  if (utc !== undefined) {
    const text = typeof written['utc'] === 'string' ? written['utc'] : '';
    found.utc = await parseField('utc', time(), text, context);
  }
  if (rawEvent !== undefined) {
    if (!isObject(rawEvent)) throw new Unfit('rawEvent must be a map');
    found.rawEvent = rawEvent as JsonObject;
  }
  return found;
}
