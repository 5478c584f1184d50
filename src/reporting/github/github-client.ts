import type { Log } from '../../contract/runner/log.ts';
import { Deadline } from '../../contract/time/deadline.ts';
import type { HttpClient } from '../../http/client.ts';
import type { Env } from '../../http/connection/proxy-passwords.ts';
import { fetchThrough } from '../../http/fetch-through.ts';
import type { Clock } from '../../support/clock.ts';
import { isObject } from '../../support/json.ts';
import type { Secrets } from '../../support/secrets.ts';
import { startTimer } from '../../support/timer.ts';
import { asGithubError, silent, unanswered } from './github-error.ts';
import { isPlainNo } from './github-failure.ts';
import type { Send } from './octokit.ts';
import type { Silence } from './silence.ts';

/** Items of a page, and pages of a list; ten thousand comments are nobody's pull request. */
const PAGE = 100;
const MAX_PAGES = 100;

/** Pages of a list of which the latest items are enough. */
const FEW_PAGES = 10;

/** Until when GitHub may be asked. */
export interface GithubBudget {
  readonly signal: AbortSignal;
  /** Milliseconds that calls and pauses may still take. */
  readonly left: () => number;
  /** The answer is needed: a rate limit is waited for as long as there is time. */
  readonly needed?: boolean;
}

/** What calls to GitHub are made with. */
export interface GithubSettings extends GithubBudget {
  readonly token: string;
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly secrets: Secrets;
  /** Environment variables, for the proxy's. */
  readonly env: Env;
  /** Milliseconds that a step waits for GitHub in vain, in all; 10 s unless told. */
  readonly patience?: number;
}

/** How one call is made. */
export interface CallOptions {
  /** Permissions that it needs, as a workflow writes them; any one of them does. */
  readonly permissions: readonly string[];
  /** It may be repeated when its answer was lost. Reads always may. */
  readonly repeatable?: boolean;
}

type Parameters = Readonly<Record<string, unknown>>;

/** What all views of one connection have in common. */
interface Line {
  readonly http: HttpClient;
  readonly send: Send;
  readonly silence: Silence;
}

/** GitHub's REST API for one repository. Every method rejects with a `GithubError`, or with the signal's reason. */
export class Github {
  readonly #settings: GithubSettings;
  readonly #line: Line;

  constructor(settings: GithubSettings, line: Line) {
    this.#settings = settings;
    this.#line = line;
  }

  /** The same connection, and the same patience, under another budget. */
  within(budget: GithubBudget): Github {
    return new Github({ ...this.#settings, needed: false, ...budget }, this.#line);
  }

  /** Closes its sockets. */
  async close(): Promise<void> {
    await this.#line.http.close();
  }

  /** Reads or writes one object: `PATCH /repos/{owner}/{repo}/issues/comments/{id}`. */
  async one(
    route: string,
    parameters: Parameters,
    options: CallOptions,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { data } = await this.#call(route, parameters, options, isObject);
    return data;
  }

  /** Asks for something to be deleted; the answer has no body. */
  async remove(route: string, parameters: Parameters, options: CallOptions): Promise<void> {
    await this.#call(route, parameters, options, (data): data is unknown => data !== null);
  }

  /** Reads a list to its last page. Pages are counted: an address in an answer is never followed. */
  async all(route: string, parameters: Parameters, options: CallOptions): Promise<readonly unknown[]> {
    const { found, whole } = await this.#pages(route, parameters, options, MAX_PAGES);
    if (!whole) throw unanswered('GitHub’s list does not end.');
    return found;
  }

  /** Reads the first pages of a list that begins with the latest: a thousand items at most. */
  async latest(route: string, parameters: Parameters, options: CallOptions): Promise<readonly unknown[]> {
    return (await this.#pages(route, parameters, options, FEW_PAGES)).found;
  }

  async #pages(
    route: string,
    parameters: Parameters,
    options: CallOptions,
    most: number,
  ): Promise<{ readonly found: readonly unknown[]; readonly whole: boolean }> {
    const found: unknown[] = [];
    for (let page = 1; page <= most; page += 1) {
      const asked = { ...parameters, per_page: PAGE, page };
      const { data, more } = await this.#call(route, asked, options, (value) => Array.isArray(value));
      found.push(...data);
      if (data.length === 0 || (data.length < PAGE && !more)) return { found, whole: true };
    }
    return { found, whole: false };
  }

  /** Waits before another look, as far as there is time. */
  async pause(ms: number): Promise<void> {
    await this.#settings.clock.sleep(Math.min(ms, this.#settings.left()), this.#settings.signal);
  }

  async #call<T>(
    route: string,
    parameters: Parameters,
    { permissions, repeatable }: CallOptions,
    fits: (data: unknown) => data is T,
  ): Promise<{ readonly data: T; readonly more: boolean }> {
    const { clock, signal, repository, apiUrl } = this.#settings;
    const { silence, send } = this.#line;
    if (silence.over) throw silence.over;
    const [owner = '', repo = ''] = repository.split('/');
    const start = clock.now();
    const allowed = this.#allowed();
    const late = new AbortController();
    const callOff = startTimer(allowed, () => late.abort(new Error('no answer in time')));
    // Of a deadline a tenth is kept back.
    const deadline = new Deadline(allowed / 0.9, clock);
    const http = this.#line.http.within({ signal: AbortSignal.any([signal, late.signal]), deadline });
    const fetch = fetchThrough(http, apiUrl, { allowIf: isPlainNo, repeatable });
    try {
      const answer = await send(route, { owner, repo, ...parameters }, fetch);
      if (!fits(answer.data)) throw unanswered('GitHub’s answer was cut short or is none.');
      return { data: answer.data, more: /rel="next"/.test(String(answer.headers['link'] ?? '')) };
    } catch (error) {
      signal.throwIfAborted();
      const failed = late.signal.aborted ? silent() : asGithubError(error, permissions);
      if (failed.failure === 'unanswered') silence.spend(clock.now() - start, failed);
      throw failed;
    } finally {
      callOff();
    }
  }

  /** Milliseconds that one call may take, its repetitions and pauses included. */
  #allowed(): number {
    const { left, needed } = this.#settings;
    return Math.max(1, needed ? left() : Math.min(left(), this.#line.silence.left));
  }
}
