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

/** The texts and numbers of all fields that `isSecret` names. */
export function secretsIn(body: unknown, isSecret: IsSecret): readonly string[] {
  if (Array.isArray(body)) return body.flatMap((item) => secretsIn(item, isSecret));
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    isSecret(name, body) ? leaves(value) : secretsIn(value, isSecret),
  );
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' || typeof value === 'number' ? [`${value}`] : [];
}

/** Names stay, values go; what is empty says nothing. */
function blank(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blank);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, blank(one)]));
  return value === null || value === undefined || value === '' || value === false ? value : OUT;
}
