import { redact, redactQuery } from '../kit/redaction.ts';
import type { Incoming } from '../wire/incoming.ts';

/** One request that reached the emulator. Nothing in it is secret. */
export interface JournalEntry {
  readonly id: number;
  /** The emulator's time, ISO-8601. */
  readonly time: string;
  /** Empty when no platform has the prefix. */
  readonly platform: string;
  /** `(accept)` for a connection that an `accept-cut` rule destroyed. */
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  /** Lower-case header names, never their values. */
  readonly headerNames: readonly string[];
  /** Whether a header that carries credentials was there. */
  readonly authorized: boolean;
  /** Redacted JSON; of any other body only its size; absent when empty. */
  readonly body?: unknown;
  /** The route's pattern; absent when none matched. */
  readonly route?: string;
  readonly matched: boolean;
  /** Whether the platform handled it, so that a creation may have happened. */
  readonly applied: boolean;
  readonly fault?: { readonly id: number; readonly kind: string };
  /** What was answered; absent while under way and when nothing was. */
  readonly status?: number;
}

/** An entry while its request is under way. */
export type OpenEntry = { -readonly [K in keyof JournalEntry]: JournalEntry[K] };

/** What is known when a request has been read. */
type Arrival = Pick<Incoming, 'method' | 'query' | 'headers' | 'body'> &
  Pick<JournalEntry, 'time' | 'platform' | 'path'>;

const AUTH_HEADER = /^authorization$|token|api-?key/;
const KEPT = 10_000;

/** The requests so far, the oldest first; keeps the last 10,000. */
export class Journal {
  #entries: OpenEntry[] = [];
  #lastId = 0;

  open({ query, headers, body, time, platform, method, path }: Arrival): OpenEntry {
    this.#lastId += 1;
    const headerNames = Object.keys(headers);
    const entry: OpenEntry = {
      id: this.#lastId,
      ...{ time, platform, method, path, query: redactQuery(query), headerNames },
      authorized: headerNames.some((name) => AUTH_HEADER.test(name)),
      matched: false,
      applied: false,
    };
    if (body.length > 0) entry.body = shownBody(body);
    this.#entries.push(entry);
    if (this.#entries.length > KEPT) this.#entries.shift();
    return entry;
  }

  list(): JournalEntry[] {
    return this.#entries.map((entry) => ({ ...entry }));
  }

  clear(): void {
    this.#entries = [];
  }
}

function shownBody(body: Buffer): unknown {
  try {
    return redact(JSON.parse(body.toString('utf8')));
  } catch {
    return `(${body.length} bytes, not JSON)`;
  }
}
