/** Mount prefix of GitHub in the emulator. */
export const PREFIX = '/github';

/** Where pages for people live; a documentation domain, so that no link leads to somebody's repository. */
export const WEB = 'https://github.example.com';

/** GitHub's own description of its REST API. */
export const REST = 'https://docs.github.com/rest';

export const COMMENTS_PAGE = `${REST}/issues/comments`;
export const PULLS_PAGE = `${REST}/pulls/pulls`;
export const DEPLOYMENTS_PAGE = `${REST}/deployments/deployments`;
export const STATUSES_PAGE = `${REST}/deployments/statuses`;
export const REPOS_PAGE = `${REST}/repos/repos`;
export const USERS_PAGE = `${REST}/users/users`;
export const RATE_LIMIT_PAGE = `${REST}/rate-limit/rate-limit`;
export const LIMITS_PAGE = `${REST}/using-the-rest-api/rate-limits-for-the-rest-api`;
