import type { ClientSettings } from '../../contract/platform.ts';
import type { Budget } from '../../contract/time/timing.ts';
import type { Path } from '../address/path.ts';
import type { Query } from '../address/url.ts';
import type { Limits } from '../connection/exchange.ts';
import type { ConnectionSettings } from '../connection/open-connections.ts';
import type { FailureKind } from '../failure/failure-kind.ts';
import type { Repeat } from '../retry/classify.ts';
import type { RateLimiter } from '../retry/rate-limiter.ts';

/** What a client needs to work. */
export interface HttpSettings extends ClientSettings, ConnectionSettings {
  /** Milliseconds, where the defaults do not fit (attempt 30 s, connect 10 s, headers 20 s, silence 15 s). */
  readonly limits?: Partial<Limits>;
}

/** What a body may be. */
export type Accept = 'json' | 'text' | 'any' | 'raw';

/** One call of a platform. */
export interface HttpRequest {
  readonly method: string;
  readonly path: Path;
  readonly query?: Query;
  /** The query is a user's own and may hold anything: no error shows it. */
  readonly privateQuery?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Runs before the call is repeated; what it throws ends the call. */
  readonly beforeRepeat?: (() => Promise<void>) | undefined;
  /** Makes the body anew before the call is repeated: what it was made of may have changed in the pause. */
  readonly renewBody?: () => Promise<unknown>;
  /** Sent as it is, in place of `body`. */
  readonly raw?: { readonly contentType: string; readonly bytes: Uint8Array };
  /** `create` is never repeated blindly. POST: `create`, everything else: `safe`. */
  readonly repeat?: Repeat;
  /** Most bytes of an answer; 4 MiB. */
  readonly maxBytes?: number;
  /** Tries of this call, in place of the client's. */
  readonly attempts?: number | undefined;
  /** A 429 is no try: it is waited for as often as the deadline allows. For calls that have a small share of their own. */
  readonly patient?: true;
  /**
   * `json`; `text` leaves the body as it is; `any` parses it when it is JSON, and takes no web page, which is what
   * proxies answer; `raw` takes that, too.
   */
  readonly accept?: Accept;
  /** Statuses outside 2xx that are an answer here, not an error; of 2xx, those whose body may have an `error`. */
  readonly allow?: readonly number[];
  /** True for a 4xx that is an answer here all the same, by what it says. */
  readonly allowIf?: (answer: HttpAnswer) => boolean;
}

/** An answer. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, `undefined` when the body was empty; integers beyond 2^53 are text. */
  readonly body: unknown;
  /** The body as received. Foreign text, possibly with secrets. */
  readonly text: string;
  /** The same as it came over the wire, for files. */
  readonly bytes?: Uint8Array;
  readonly requestId?: string;
  /** The `Date` header, milliseconds since the epoch. */
  readonly serverTime?: number;
  /** An earlier try of the call may have been applied: the answer may tell of its effect. */
  readonly unclear?: true;
}

/** What a platform's error envelope says. Foreign text is fine: the client cleans it. */
export interface Failure {
  /** What it means, from the platform's code, or from the status where its envelope has no code. */
  readonly kind: FailureKind;
  /** The platform's own code. */
  readonly code?: string | undefined;
  readonly message: string;
  readonly details?: readonly string[] | undefined;
  readonly requestId?: string | undefined;
  /** What the user should do. Our own words. */
  readonly next?: string | undefined;
  /** Never retried, whatever the status: a quota on 429. */
  readonly permanent?: boolean | undefined;
}

/** How one platform authenticates and words its failures: what it adds to plain HTTP. */
export interface PlatformHttp {
  /** Headers for each attempt; what it takes to get them is done within the call's own budget. */
  readonly authorize: (budget: Budget) => Promise<Record<string, string>> | Record<string, string>;
  /** Reads its error envelope; `undefined` for an answer that is not the platform's. */
  readonly readFailure: (answer: HttpAnswer) => Failure | undefined;
  /** What a body, sent or received, holds that no text may show: passwords, values of environment variables. */
  readonly secretsIn?: (body: unknown) => readonly string[];
  /** Calls a minute that the platform publishes: every try waits for its turn. */
  readonly rateLimiter?: RateLimiter;
  /** Milliseconds to wait after a 429 that names no time; a growing pause when this is not given. */
  readonly limitedFor?: (method: string) => number;
  /** On a 401: got a fresh credential? Then the call is repeated once. */
  readonly renew?: (budget: Budget) => Promise<boolean>;
}
