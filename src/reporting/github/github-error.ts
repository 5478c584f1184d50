import { ActionError, type ErrorDetails } from '../../contract/result/errors.ts';
import { isObject } from '../../support/json.ts';
import { asLine, list } from '../../support/text.ts';

/**
 * Why GitHub did not do it: `forbidden` lacks a permission, `absent` is 404, `refused` any other plain no,
 * `limited` a rate limit; `unanswered` means that nobody knows whether it was done.
 */
type GithubFailure = 'forbidden' | 'absent' | 'refused' | 'limited' | 'unanswered';

/** What a caller may know of a failed call beside the words for people. */
interface GithubErrorDetails extends ErrorDetails {
  readonly failure: GithubFailure;
  /** Permissions that would do, as a workflow writes them: `pull-requests: write`. */
  readonly permissions?: readonly string[];
  /** Milliseconds to wait; of a rate limit. */
  readonly pause?: number;
}

/** A call to GitHub that failed; its text is fit for people and holds nothing of the request. */
export class GithubError extends ActionError {
  override readonly name = 'GithubError';
  readonly failure: GithubFailure;
  readonly permissions: readonly string[];
  readonly pause: number | undefined;

  constructor(message: string, { failure, permissions = [], pause, ...details }: GithubErrorDetails) {
    super(message, details);
    this.failure = failure;
    this.permissions = permissions;
    this.pause = pause;
  }
}

/** An answer of GitHub that is no success. */
export interface NoSuccess {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** Without a figure from GitHub: "at least one minute". Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
export const UNNAMED_PAUSE = 60_000;

/** Turns a refusal into an error; `permissions` are what the call needs, `wall` the time since the epoch. */
export function refusalError(refusal: NoSuccess, permissions: readonly string[], wall: number): GithubError {
  const { status } = refusal;
  const said = saidBy(refusal);
  const pause = limitPause(refusal, said, wall);
  if (pause !== undefined) return limited(pause);
  if (status >= 500) {
    return new GithubError(`GitHub answered ${status}.`, { failure: 'unanswered' });
  }
  if (status === 401) {
    const next = 'Give a `github-token` that is still valid; the workflow’s own ends with its job.';
    return new GithubError('GitHub does not accept the `github-token`.', { failure: 'refused', next });
  }
  const message = `GitHub answered ${status}${said ? `: ${said}` : ''}`;
  if (status === 404 && said === '') return foreign();
  if (status === 404) return new GithubError(message, { failure: 'absent', ...missing(permissions) });
  if (status === 403 && /not accessible|permission/i.test(said)) {
    return new GithubError(message, { failure: 'forbidden', ...missing(permissions) });
  }
  const locked = /\blocked\b/i.test(said) ? { next: 'Unlock the conversation, or leave `comment` out.' } : {};
  return new GithubError(message, { failure: 'refused', ...locked });
}

/**
 * A 404 without GitHub's `message` says nothing of what was asked for: it comes of something in between, or of a server
 * without that call. Forgejo and Gitea have no deployments in their API.
 */
function foreign(): GithubError {
  return new GithubError('The server answered 404, and not as GitHub does.', {
    failure: 'refused',
    next: 'Look whether the server behind `GITHUB_API_URL` has this call; Forgejo and Gitea have no deployments: leave `environment` out there.',
  });
}

/** Too many calls; `pause` in milliseconds. */
export function limited(pause: number | undefined): GithubError {
  const asked = pause === undefined ? '' : ` and asks for a pause of ${Math.ceil(pause / 1000)} s`;
  return new GithubError(`GitHub limits the rate of calls${asked}.`, {
    failure: 'limited',
    ...(pause === undefined ? {} : { pause }),
  });
}

/** No usable answer came: a lost connection, a cut body, silence. */
export function unanswered(why: string): GithubError {
  const next = 'See https://www.githubstatus.com, or whether a proxy stands between.';
  return new GithubError(why, { failure: 'unanswered', next });
}

/** The lines that a workflow's `permissions:` lacks, as a next step. */
export function permissionLines(permissions: readonly string[]): string {
  return `Add to the job’s \`permissions:\` ${list(permissions.map((line) => `\`${line}\``))}.`;
}

function missing(permissions: readonly string[]): Pick<GithubErrorDetails, 'permissions' | 'next'> {
  return permissions.length === 0 ? {} : { permissions, next: permissionLines(permissions) };
}

function saidBy({ data }: NoSuccess): string {
  return isObject(data) && typeof data['message'] === 'string' ? asLine(data['message']) : '';
}

/**
 * How long a rate limit asks to wait: `Retry-After`, else the reset of a used-up hour, else a minute;
 * `undefined` when it is none.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function limitPause({ status, headers }: NoSuccess, said: string, wall: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = figure(headers['retry-after']);
  if (after !== undefined) return after * 1000;
  const reset = figure(headers['x-ratelimit-reset']);
  if (figure(headers['x-ratelimit-remaining']) === 0 && reset !== undefined) {
    return Math.max(1_000, reset * 1000 - wall);
  }
  return status === 429 || /rate limit/i.test(said) ? UNNAMED_PAUSE : undefined;
}

function figure(value: string | number | undefined): number | undefined {
  return /^\d{1,12}$/.test(String(value ?? '')) ? Number(value) : undefined;
}
