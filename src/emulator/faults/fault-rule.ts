/** Every way in which a fault rule can spoil a request. */
const FAULT_KINDS = [
  'status', // answer `status` with `headers` and `body` or `json`; nothing is applied
  'delay', // wait `delayMs`, then go on as usual
  'cut-before', // read the request, cut the connection; nothing is applied
  'cut-after', // apply, then cut the connection without an answer
  'status-after', // apply, then answer `status` (default: a 502 page in HTML)
  'hang-before', // nothing is applied, never an answer
  'hang-after', // apply, never an answer
  'truncate', // apply, full content-length, only `bytes` bytes of the body (default: half), then cut
  'malformed', // apply, the body without its last byte (or `body`), length correct
  'slow-body', // apply, `chunkBytes` (1) every `everyMs` (100) until the body is complete
  'endless', // nothing is applied; a body that never ends, at full speed or `chunkBytes` every `everyMs`
  'gzip', // apply, gzip body although not asked for; with `bytes`: that many spaces, compressed
  'huge-header', // apply, with a header of `bytes` (40960)
  'redirect', // nothing is applied; `status` (302) to `url`
  'raw', // `body` to the socket as it is, then `repeat` every `everyMs`; `apply: true` applies first; `hold` keeps it open
  'idle-close', // apply, answer in full with keep-alive, close the connection right after
  'accept-cut', // destroy the connection as soon as it is accepted; platform, method and path do not count
  'stale', // a list does not show what was created after the rule was added
] as const;

/** One of `FAULT_KINDS`. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault rule as a test or a user writes it. All matching fields are optional; left out means any. */
export interface FaultRule {
  readonly kind: FaultKind;
  readonly platform?: string;
  readonly method?: string;
  /** After the prefix; `:x` takes one segment, a last `*` the rest; the trailing slash is ignored. */
  readonly path?: string;
  /** Query parameters that must have exactly these values. */
  readonly query?: Readonly<Record<string, string>>;
  /** Lets this many matching requests pass first (those that an earlier rule took do not count). Default 0. */
  readonly skip?: number;
  /** How often it strikes. Default 1. */
  readonly times?: number | 'always';
  /** Real milliseconds before anything else happens, with every kind. */
  readonly delayMs?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly json?: unknown;
  readonly url?: string;
  readonly bytes?: number;
  readonly chunkBytes?: number;
  readonly everyMs?: number;
  readonly repeat?: string;
  readonly apply?: boolean;
  readonly hold?: boolean;
}

const NUMBERS = ['skip', 'delayMs', 'status', 'bytes', 'chunkBytes', 'everyMs'];
const TEXTS = ['platform', 'method', 'path', 'body', 'url', 'repeat'];

/** Checks a rule that came as JSON. @throws Error with a plain sentence. */
export function parseFaultRule(data: unknown): FaultRule {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error('A fault rule is an object');
  const rule = data as Readonly<Record<string, unknown>>;
  if (!(FAULT_KINDS as readonly unknown[]).includes(rule['kind'])) {
    throw new Error(`A fault rule needs a kind: ${FAULT_KINDS.join(', ')}`);
  }
  const isCount = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
  for (const name of NUMBERS) {
    if (rule[name] !== undefined && !isCount(rule[name]))
      throw new Error(`${name} is a whole number, 0 or more`);
  }
  for (const name of TEXTS) {
    if (rule[name] !== undefined && typeof rule[name] !== 'string') throw new Error(`${name} is a text`);
  }
  const { times } = rule;
  if (times !== undefined && times !== 'always' && !isCount(times))
    throw new Error('times is a number or "always"');
  return data as FaultRule;
}
