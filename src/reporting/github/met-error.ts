import { DeadlineError } from '../../contract/result/errors.ts';
import { AnswerLostError, AnswerShapeError, HttpError, NetworkError } from '../../http/failure/errors.ts';
import { isObject } from '../../support/json.ts';
import { withoutEnd } from '../../support/text.ts';
import { GithubError, limited, type NoSuccess, refusalError, unanswered } from './github-error.ts';

/** The error of a call that took all the time that it had. */
export function silent(): GithubError {
  return unanswered('GitHub did not answer in time.');
}

/** What octokit rejects with: a refusal has a response, all else is the error of this project's own client. */
export function asGithubError(error: unknown, permissions: readonly string[], wall: number): GithubError {
  if (error instanceof GithubError) return error;
  const { response, cause } = isObject(error) ? error : {};
  if (isObject(response) && typeof response['status'] === 'number') {
    return refusalError(response as unknown as NoSuccess, permissions, wall);
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
