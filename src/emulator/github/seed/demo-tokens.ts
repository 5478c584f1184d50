import { ACTIONS, ACTIONS_BOT, HELPER, HELPER_BOT, MONA } from '../store/actors.ts';
import type { Level, Token } from '../store/model.ts';

/** The tokens of the start data, by what they show. None is real: no real one has a hyphen. */
export const DEMO_TOKENS = {
  /** A workflow's token in acme/web with every permission. */
  full: 'ghs_emulator-full',
  /** The same in acme/private. */
  privateRepo: 'ghs_emulator-private',
  /** The same in other/shop. */
  otherRepo: 'ghs_emulator-other-repo',
  /** Neither `issues: write` nor `pull-requests: write`. */
  noComments: 'ghs_emulator-no-comments',
  /** `issues: write` only. */
  issuesOnly: 'ghs_emulator-issues-only',
  /** `pull-requests: write` only. */
  pullsOnly: 'ghs_emulator-pulls-only',
  /** No `deployments: write`. */
  noDeployments: 'ghs_emulator-no-deployments',
  /** Reads only, as in a fork's pull request; acme/web and acme/private. */
  readOnly: 'ghs_emulator-read-only',
  /** No permission at all; acme/web and acme/private. */
  none: 'ghs_emulator-none',
  /** Another app, `preview-helper[bot]`, with every permission in acme/web. */
  otherApp: 'ghs_emulator-other-app',
  /** A person's token, `mona-example`, with every permission everywhere. */
  user: 'ghp_emulator-user',
} as const;

const READS: Readonly<Record<'issues' | 'pull_requests' | 'deployments', Level>> = {
  issues: 'read',
  pull_requests: 'read',
  deployments: 'read',
};
const WRITES = { issues: 'write', pull_requests: 'write', deployments: 'write' } as const;
const NOTHING = { issues: 'none', pull_requests: 'none', deployments: 'none' } as const;
const WEB_ONLY = ['acme/web'];
const BOTH = ['acme/web', 'acme/private'];

/** What each token stands for, by its text. */
export function demoTokens(): [string, Token][] {
  const workflow = (repos: readonly string[], permissions: Token['permissions']): Token => {
    return { actor: ACTIONS_BOT, app: ACTIONS, repos, permissions };
  };
  return [
    [DEMO_TOKENS.full, workflow(WEB_ONLY, WRITES)],
    [DEMO_TOKENS.privateRepo, workflow(['acme/private'], WRITES)],
    [DEMO_TOKENS.otherRepo, workflow(['other/shop'], WRITES)],
    [DEMO_TOKENS.noComments, workflow(WEB_ONLY, { ...READS, deployments: 'write' })],
    [DEMO_TOKENS.issuesOnly, workflow(WEB_ONLY, { ...NOTHING, issues: 'write' })],
    [DEMO_TOKENS.pullsOnly, workflow(WEB_ONLY, { ...NOTHING, pull_requests: 'write' })],
    [DEMO_TOKENS.noDeployments, workflow(WEB_ONLY, { ...WRITES, deployments: 'read' })],
    [DEMO_TOKENS.readOnly, workflow(BOTH, READS)],
    [DEMO_TOKENS.none, workflow(BOTH, NOTHING)],
    [DEMO_TOKENS.otherApp, { actor: HELPER_BOT, app: HELPER, repos: WEB_ONLY, permissions: WRITES }],
    [DEMO_TOKENS.user, { actor: MONA, repos: [...BOTH, 'other/shop'], permissions: WRITES }],
  ];
}

/** What a user needs to know to try GitHub. */
export const GUIDE: readonly string[] = [
  `github: GITHUB_API_URL={url}/github GITHUB_REPOSITORY=acme/web github-token ${DEMO_TOKENS.full}`,
  'github pull requests of acme/web: 7 open with 130 comments, 8 closed, 9 merged, 10 from a fork, 12 locked',
];
