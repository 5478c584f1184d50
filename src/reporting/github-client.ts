import type { Clock } from '../support/clock.ts';
import { isObject } from '../support/json.ts';
import { startTimer } from '../support/timer.ts';
import { type GithubError, type Refusal, refusalError, unanswered } from './github-error.ts';
import { loadOctokit, type Send } from './load-octokit.ts';

/** Unless told otherwise GitHub answers within this time, in milliseconds, or is taken to be away. */
export const PATIENCE = 10_000;

/** Tries of a call that may be repeated. */
const TRIES = 3;

/** Items of a page, and pages of a list; ten thousand comments are nobody's pull request. */
const PAGE = 100;
const MAX_PAGES = 100;

/** What calls to GitHub are made with. */
export interface GithubSettings {
  readonly token: string;
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly signal: AbortSignal;
  /** Milliseconds that calls and pauses may still take. */
  readonly left: () => number;
  readonly clock: Clock;
  /** Milliseconds within which each call is to be answered. */
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

/** GitHub's REST API for one repository. Every method rejects with a `GithubError`, or with the signal's reason. */
export class Github {
  readonly #settings: GithubSettings;
  readonly #send: Send;
  #silent: GithubError | undefined;

  constructor(settings: GithubSettings, send: Send) {
    this.#settings = settings;
    this.#send = send;
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
    const found: unknown[] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const asked = { ...parameters, per_page: PAGE, page };
      const { data, more } = await this.#call(route, asked, options, (value) => Array.isArray(value));
      found.push(...data);
      if (data.length === 0 || (data.length < PAGE && !more)) return found;
    }
    throw unanswered('GitHub’s list does not end.');
  }

  /** Waits before another look, as far as there is time. */
  async pause(ms: number): Promise<void> {
    await this.#settings.clock.sleep(Math.min(ms, this.#settings.left()), this.#settings.signal);
  }

  async #call<T>(
    route: string,
    parameters: Parameters,
    { permissions, repeatable = route.startsWith('GET ') }: CallOptions,
    fits: (data: unknown) => data is T,
  ): Promise<{ readonly data: T; readonly more: boolean }> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(route, parameters, permissions, fits);
      } catch (error) {
        const pause = this.#pauseAfter(error as GithubError, attempt, repeatable);
        if (pause === undefined) throw error;
        await this.#settings.clock.sleep(pause, this.#settings.signal).catch(() => Promise.reject(error));
      }
    }
  }

  /** Milliseconds until the next try; `undefined`: none. */
  #pauseAfter({ failure, pause }: GithubError, attempt: number, repeatable: boolean): number | undefined {
    if (attempt >= TRIES || this.#silent || this.#settings.signal.aborted) return undefined;
    const wanted =
      failure === 'limited' ? pause : failure === 'unanswered' && repeatable ? 400 * attempt : undefined;
    return wanted !== undefined && wanted < this.#settings.left() ? wanted : undefined;
  }

  async #once<T>(
    route: string,
    parameters: Parameters,
    permissions: readonly string[],
    fits: (data: unknown) => data is T,
  ): Promise<{ readonly data: T; readonly more: boolean }> {
    if (this.#silent) throw this.#silent;
    const [owner = '', repo = ''] = this.#settings.repository.split('/');
    const timeout = Math.min(this.#settings.patience ?? PATIENCE, this.#settings.left());
    const late = new AbortController();
    const callOff = startTimer(Math.max(1, timeout), () => late.abort(new Error('no answer in time')));
    const signal = AbortSignal.any([this.#settings.signal, late.signal]);
    try {
      const answer = await this.#send(route, { owner, repo, ...parameters, request: { signal } });
      if (signal.aborted || !fits(answer.data)) throw unanswered('GitHub’s answer was cut short or is none.');
      return { data: answer.data, more: /rel="next"/.test(String(answer.headers['link'] ?? '')) };
    } catch (error) {
      this.#settings.signal.throwIfAborted();
      if (late.signal.aborted) {
        this.#silent = unanswered(`GitHub did not answer within ${Math.round(timeout / 1000)} s.`);
        throw this.#silent;
      }
      throw asGithubError(error, permissions, this.#settings.clock.wall());
    } finally {
      callOff();
    }
  }
}

/** Loads the client. Makes no call. */
export async function connectGithub(settings: GithubSettings): Promise<Github> {
  return new Github(settings, await loadOctokit(settings.token, settings.apiUrl));
}

/** Octokit gives the status 500 to a connection that broke, too; only an answer tells them apart. */
function asGithubError(error: unknown, permissions: readonly string[], wall: number): GithubError {
  if (error instanceof Error && error.name === 'GithubError') return error as GithubError;
  const response = isObject(error) ? error['response'] : undefined;
  if (!isObject(response) || typeof response['status'] !== 'number') {
    return unanswered('The connection to GitHub broke, or there was none.');
  }
  return refusalError(response as unknown as Refusal, permissions, wall);
}
