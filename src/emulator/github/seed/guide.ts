import { DEMO_TOKENS } from './demo-tokens.ts';

/** What a user needs to know to try GitHub. */
export const GUIDE: readonly string[] = [
  `github: GITHUB_API_URL={url}/github GITHUB_REPOSITORY=acme/web github-token ${DEMO_TOKENS.full}`,
  'github pull requests of acme/web: 7 open with 130 comments, 8 closed, 9 merged, 10 from a fork, 12 locked',
];
