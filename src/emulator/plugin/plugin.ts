/** `documented`: the platform's own page says so. `inferred`: our guess, offered the other way by a switch where it matters. */
export type Mark = 'documented' | 'inferred';

/** A request as a platform sees it. The mount prefix is already gone. */
export interface EmulatedRequest {
  readonly method: string;
  /** Decoded path after the prefix, without the query; always starts with `/`. */
  readonly path: string;
  /** Path and query after the prefix exactly as they came. */
  readonly url: string;
  /** Decoded values of the `:name` segments of the route; empty in `fallback`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names; a header sent more than once is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body as JSON, or `undefined` when it is empty or not JSON. */
  json(): unknown;
  /** `http://127.0.0.1:port` (from the Host header), for absolute links such as a `next` page. */
  readonly origin: string;
  /** What was in front of the path: the mount prefix, or nothing at the origin's root. */
  readonly mount: string;
  /** The value of one of the platform's own switches. */
  switch(name: string): string;
  /** Set by a `stale` fault rule: hide what was born after this tick. See `World.visible`. */
  readonly staleBefore: number | undefined;
}

/** What a platform answers. At most one of `json`, `text` and `bytes`; none means an empty body. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Sent as `application/json` unless `headers` names another `content-type`. */
  readonly json?: unknown;
  /** Sent as `text/plain; charset=utf-8` unless `headers` says otherwise. */
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** One call a platform understands. Paths are matched exactly, the trailing slash included. */
export interface Route {
  readonly method: string;
  /** For example `/api/v1/containers/:id/`. The first route that matches wins, in the order of the list. */
  readonly path: string;
  readonly mark: Mark;
  /** One line for the generated documentation. */
  readonly summary: string;
  /** URL of the platform's page that describes it. */
  readonly source?: string;
  /** True for a call that needs no credentials; `gate` reads it, the documentation shows it. */
  readonly open?: boolean;
  handle(request: EmulatedRequest): Answer | Promise<Answer>;
}

/** A behaviour that can be turned another way, because the platform's pages do not settle it. */
export interface Switch {
  readonly name: string;
  /** The first is the default. The single value `*` at the end allows any text (a number, say). */
  readonly values: readonly string[];
  readonly mark: Mark;
  readonly summary: string;
}

/** Some of what a platform has, as text for people; nothing secret. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** The newest first. */
  readonly rows: readonly (readonly string[])[];
}

/** One emulated platform. */
export interface Plugin {
  readonly name: string;
  /** Mount prefix of one segment, for example `/dollarbox`. */
  readonly prefix: string;
  /** Start of the paths that are also answered at the origin's root, for clients that take no prefix. */
  readonly root?: string;
  readonly routes: readonly Route[];
  /** True where a path with one slash more than its route is the same call. */
  readonly looseSlash?: boolean;
  readonly switches: readonly Switch[];
  /** Lines for the start-up text (base URL, demo token); `{url}` becomes the emulator's URL. */
  readonly guide?: readonly string[];
  /** Forgets everything and fills in the deterministic start data. Called at start and at every reset. */
  seed(): void;
  /** Merges extra start data sent by a user. Throw an Error with a plain sentence to refuse it. */
  applySeed?(data: unknown): void;
  /** Runs before the handler of a matched route: authentication, throttling. An answer ends the request. */
  gate?(request: EmulatedRequest, route: Route): Answer | undefined;
  /** The platform's envelope of what was thrown on the way to an answer; `route` when there is one. */
  refused(refusal: Refused, request: EmulatedRequest, route: Route | undefined): Answer;
  /** The platform's own answer to a path or method without a route (404, 405, slash redirects). */
  fallback(request: EmulatedRequest): Answer | Promise<Answer>;
  /** Last touch on every answer of this platform, for example rate-limit headers. */
  finish?(request: EmulatedRequest, answer: Answer): Answer;
  /** What is stored, for `GET /__emulator/state/<name>`; the core redacts it. */
  inspect?(): unknown;
  /** What there is now, for the page at the emulator's root. */
  overview?(): readonly Table[];
  /** Opens extra listeners; returns named addresses, for example `{ tls: '127.0.0.1:4433' }`. */
  start?(host: string): Promise<Readonly<Record<string, string>>>;
  /** Closes what `start` opened. */
  stop?(): Promise<void>;
}

/** Ends a request, thrown anywhere while a platform answers; `Plugin.refused` makes the platform's envelope of it. */
export class Refused<Details extends object = object> extends Error {
  readonly status: number;
  /** What is told besides; nothing of it is needed. */
  readonly details: Details;

  constructor(status: number, message: string, details: Details = {} as Details) {
    super(message);
    this.status = status;
    this.details = details;
  }
}
