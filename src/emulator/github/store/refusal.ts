import { type Answer, Refused } from '../../plugin/plugin.ts';

/** GitHub's own description of its REST API. */
export const REST = 'https://docs.github.com/rest';

/** Comments of issues and pull requests. */
export const COMMENTS_PAGE = `${REST}/issues/comments`;
/** Pull requests. */
export const PULLS_PAGE = `${REST}/pulls/pulls`;
/** Deployments. */
export const DEPLOYMENTS_PAGE = `${REST}/deployments/deployments`;
/** Statuses of a deployment. */
export const STATUSES_PAGE = `${REST}/deployments/statuses`;
/** Users. */
export const USERS_PAGE = `${REST}/users/users`;
/** The rules of rate limits. */
export const LIMITS_PAGE = `${REST}/using-the-rest-api/rate-limits-for-the-rest-api`;

/** One entry of `errors` in an answer. */
export type Problem = Readonly<Record<string, unknown>>;

/** What is told besides status and text. */
interface RefusalDetails {
  readonly errors?: readonly Problem[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the page of the call. */
  readonly documentationUrl?: string;
}

/** Ends a request with GitHub's error envelope; thrown by whatever a route does. */
export class Refusal extends Refused<RefusalDetails> {}

/**
 * The envelope `{message, errors?, documentation_url, status}`, the status as text.
 * Source: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function refusalAnswer({ status, message, details }: Refusal, page = REST): Answer {
  const { errors, headers = {}, documentationUrl = page } = details;
  const json = {
    message,
    ...(errors !== undefined && { errors }),
    documentation_url: documentationUrl,
    status: String(status),
  };
  return { status, headers, json };
}

/** What is not there, and what a caller may not know to be there. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** 422 with the entries that say what is wrong. */
export function invalid(...errors: readonly Problem[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}
