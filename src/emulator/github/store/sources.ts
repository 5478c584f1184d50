/** Mount prefix of GitHub in the emulator. */
export const PREFIX = '/github';

/** Where pages for people live; a documentation domain, so that no link leads to somebody's repository. */
export const WEB = 'https://github.example.com';

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
