import { startTimer } from '../../support/timer.ts';
import type { Phase } from '../failure/errors.ts';
import type { Connection } from './connection.ts';
import { reasonOf } from './reason.ts';

/** One request as it goes out. */
export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** Bytes of the answer that are read at most. */
  readonly maxBytes: number;
}

/** Limits of one attempt, in milliseconds. */
export interface Limits {
  readonly attempt: number;
  readonly connect: number;
  readonly headers: number;
  /** Longest silence within a body. */
  readonly bodyIdle: number;
}

/** An answer as it came in. */
export interface Incoming {
  readonly status: number;
  /** By lower-case name; repeated ones joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body itself. */
  readonly bytes: Uint8Array;
  /** Why the text is empty although there was a body. */
  readonly unread?: 'too-large' | 'encoded';
}

/** How an exchange ended. */
export type Exchanged =
  | { readonly kind: 'answer'; readonly answer: Incoming }
  | { readonly kind: 'broken'; readonly reason: string; readonly phase: Phase }
  | { readonly kind: 'aborted'; readonly phase: Phase };

/** Own reason code: the attempt as a whole took too long. */
export const ATTEMPT_TIMEOUT = 'ATTEMPT_TIMEOUT';

/** Answers that are errors need no more than this to be explained. */
const MAX_ERROR_BYTES = 1_048_576;
const NOTHING = new Uint8Array();

/**
 * Sends one request and reads the whole answer. Never rejects. undici does not look at a signal before it is
 * connected, so the signal and the attempt's timer are raced here, and the connection is destroyed when either wins.
 */
export async function exchange(
  connection: Connection,
  outgoing: Outgoing,
  limits: Limits,
  signal: AbortSignal,
): Promise<Exchanged> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<'aborted' | 'timeout'>();
  const onAbort = (): void => stop('aborted');
  signal.addEventListener('abort', onAbort, { once: true });
  const callOff = startTimer(limits.attempt, () => stop('timeout'));
  const phase = (): Phase => (connection.connected ? 'unknown' : 'not-sent');
  try {
    const work = send(connection, outgoing, limits).then(
      (answer): Exchanged => ({ kind: 'answer', answer }),
      (error): Exchanged => ({ kind: 'broken', reason: reasonOf(error), phase: phase() }),
    );
    const first = await Promise.race([work, stopped]);
    if (typeof first !== 'string') return first;
    const sent = phase();
    connection.destroy();
    return first === 'aborted'
      ? { kind: 'aborted', phase: sent }
      : { kind: 'broken', reason: ATTEMPT_TIMEOUT, phase: sent };
  } finally {
    callOff();
    signal.removeEventListener('abort', onAbort);
  }
}

async function send(connection: Connection, outgoing: Outgoing, limits: Limits): Promise<Incoming> {
  const { url, method } = outgoing;
  const { statusCode, headers, body } = await connection.dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: method as 'GET',
    headers: outgoing.headers,
    body: outgoing.body ?? null,
    headersTimeout: limits.headers,
    bodyTimeout: limits.bodyIdle,
  });
  const flat = flatten(headers);
  const encoding = flat['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    body.on('error', () => undefined).destroy();
    return { status: statusCode, headers: flat, text: '', bytes: NOTHING, unread: 'encoded' };
  }
  const most = statusCode >= 400 ? Math.min(outgoing.maxBytes, MAX_ERROR_BYTES) : outgoing.maxBytes;
  const bytes = await readUpTo(body, most);
  if (!bytes) return { status: statusCode, headers: flat, text: '', bytes: NOTHING, unread: 'too-large' };
  return { status: statusCode, headers: flat, text: bytes.toString('utf8'), bytes };
}

async function readUpTo(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function flatten(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
}
