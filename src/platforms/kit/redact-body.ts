import { isObject } from '../../support/json.ts';

/** What stands in the place of a secret. */
const OUT = '***';
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** Says of a field whether its value is a secret; of a map, whether all its values are. */
export type IsSecret = (name: string, holder: Readonly<Record<string, unknown>>) => boolean;

/** A copy of an answer’s body without secrets: those that `isSecret` names, and every private key. */
export function redactBody(body: unknown, isSecret: IsSecret): unknown {
  if (typeof body === 'string') return PRIVATE_KEY.test(body) ? OUT : body;
  if (Array.isArray(body)) return body.map((item) => redactBody(item, isSecret));
  if (!isObject(body)) return body;
  const entries = Object.entries(body).map(([name, value]): [string, unknown] => [
    name,
    isSecret(name, body) ? blank(value) : redactBody(value, isSecret),
  ]);
  return Object.fromEntries(entries);
}

/** The texts and numbers of all fields that `isSecret` names. Makes no copies: every page of every list is looked through. */
export function secretsIn(body: unknown, isSecret: IsSecret): readonly string[] {
  const found: string[] = [];
  gather(body, isSecret, found);
  return found;
}

function gather(body: unknown, isSecret: IsSecret, found: string[]): void {
  if (typeof body !== 'object' || body === null) return;
  const holder = body as Readonly<Record<string, unknown>>;
  const isList = Array.isArray(body);
  for (const name of Object.keys(holder)) {
    if (!isList && isSecret(name, holder)) gatherLeaves(holder[name], found);
    else gather(holder[name], isSecret, found);
  }
}

function gatherLeaves(value: unknown, found: string[]): void {
  if (typeof value === 'string' || typeof value === 'number') found.push(`${value}`);
  else if (typeof value === 'object' && value !== null)
    for (const leaf of Object.values(value)) gatherLeaves(leaf, found);
}

/** Names stay, values go; what is empty says nothing. */
function blank(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blank);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, blank(one)]));
  return value === null || value === undefined || value === '' || value === false ? value : OUT;
}
