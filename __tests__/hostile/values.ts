import { HOSTILE } from '../steps/support/hostile.ts';
import { fc } from '../support/properties.ts';
import { SECRETS } from './operations.ts';

/** A secret as a server may give it back; the last is cut in its midst where texts are shortened. */
function echoes(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const encoded = [bytes.toString('base64'), bytes.toString('base64url'), encodeURIComponent(secret)];
  return [
    secret,
    `Bearer ${secret}`,
    ...encoded,
    `https://x.example/?t=${secret}`,
    `${'a'.repeat(490)}${secret}`,
  ];
}

/** Whatever a server can put where a value is expected. Its effects, if it has any, say `pwned`. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    HOSTILE,
    '::error::pwned',
    'x\n::error::pwned',
    '##[error]pwned',
    '\r\n::stop-commands::pwned',
    'EOF\nforged=pwned\nid<<EOF\npwned\nEOF',
    '<img src=x onerror=pwned> [pwned](https://evil.example) @pwned #1',
    '\u0000\u001b[31m\u202e\u2028\ufeff\ud800',
    '%0A::error::pwned',
    '../../../etc/passwd',
    'https://evil.example/api/v1/?cursor=2',
    '',
    ' ',
    'x'.repeat(100_000),
    '9'.repeat(400),
  ),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 2 ** 53 + 2, 1.5, [], {}, [[]], [null], [{}]),
  fc.constantFrom(...SECRETS.flatMap(echoes)),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}, "toString": 1, "id": 5}'),
    { id: HOSTILE, name: HOSTILE, status: HOSTILE, error: { code: HOSTILE, message: HOSTILE } },
    Array.from({ length: 2_000 }, (_none, n) => n),
    JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`),
    Object.fromEntries(Array.from({ length: 500 }, (_none, n) => [`key-${n}`, HOSTILE])),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** One change of one answer. */
export interface Change {
  /** Of the step's answers, which; counted from 0. */
  readonly answer: number;
  /** Which of the places in its JSON, by a number that is taken around. */
  readonly place: number;
  readonly value: unknown;
  /** Every place with the same name instead of one. */
  readonly everywhere: boolean;
}

/** Changes of a step's answers. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    answer: fc.nat({ max: 9 }),
    place: fc.nat({ max: 400 }),
    value: hostileValue,
    everywhere: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A copy of a JSON value with one place, or all places of that name, holding something else. */
export function change(json: unknown, { place, value, everywhere }: Change): unknown {
  const places = placesOf(json);
  const chosen = places[place % places.length] ?? [];
  const name = chosen.at(-1);
  if (chosen.length === 0) return value;
  return put(json, [], (path) => (everywhere ? path.at(-1) === name : same(path, chosen)), value);
}

type Path = readonly (string | number)[];

function placesOf(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  const inner = Array.isArray(json)
    ? json.map((item, at): [number, unknown] => [at, item])
    : Object.entries(json);
  return [path, ...inner.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

function put(json: unknown, path: Path, hit: (path: Path) => boolean, value: unknown): unknown {
  if (path.length > 0 && hit(path)) return value;
  if (Array.isArray(json)) return json.map((item, at) => put(item, [...path, at], hit, value));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, item]) => [key, put(item, [...path, key], hit, value)]),
  );
}

function same(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}
