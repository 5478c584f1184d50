import { ActionError, DeadlineError, type ErrorDetails } from '../../contract/result/errors.ts';
import { AnswerLostError, AnswerShapeError, HttpError, NetworkError } from '../../http/failure/errors.ts';
import { isObject } from '../../support/json.ts';
import { asLine, list, withoutEnd } from '../../support/text.ts';

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
}

/** A call to GitHub that failed; its text is fit for people and holds nothing of the request. */
export class GithubError extends ActionError {
  override readonly name = 'GithubError';
  readonly failure: GithubFailure;
  readonly permissions: readonly string[];

  constructor(message: string, { failure, permissions = [], ...details }: GithubErrorDetails) {
    super(message, details);
    this.failure = failure;
    this.permissions = permissions;
  }
}

/** What octokit rejects with: a refusal has a response, all else is the error of this project's own client. */
export function asGithubError(error: unknown, permissions: readonly string[]): GithubError {
  if (error instanceof GithubError) return error;
  const { response, cause } = isObject(error) ? error : {};
  if (isObject(response) && typeof response['status'] === 'number') {
    return refusalError(response['status'], response['data'], permissions);
  }
  const met = cause instanceof DeadlineError ? cause.cause : cause;
  if (met instanceof HttpError && met.kind === 'limited') return limited(met.retryAfterMs);
  if (met instanceof HttpError) return unanswered(`GitHub answered ${met.status}.`);
  if (cause instanceof DeadlineError || (met instanceof NetworkError && /TIME/.test(met.reason)))
    return silent();
  const read = met instanceof AnswerLostError ? met.cause : met;
  if (read instanceof AnswerShapeError)
    return unanswered(`What answered is not GitHub’s API: ${withoutEnd(read.message, '.')}.`);
  return unanswered('The connection to GitHub broke, or there was none.');
}

/** Turns a plain no into an error; `permissions` are what the call needs. */
export function refusalError(status: number, data: unknown, permissions: readonly string[]): GithubError {
  const said = saidBy(data);
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
function limited(pause: number | undefined): GithubError {
  const asked = pause === undefined ? '' : ` and asks for a pause of ${Math.ceil(pause / 1000)} s`;
  return new GithubError(`GitHub limits the rate of calls${asked}.`, { failure: 'limited' });
}

/** The error of a call that took all the time that it had. */
export function silent(): GithubError {
  return unanswered('GitHub did not answer in time.');
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

/** What GitHub says of a refusal; empty for what is not its envelope. */
export function saidBy(data: unknown): string {
  return isObject(data) && typeof data['message'] === 'string' ? asLine(data['message']) : '';
}
