import { addComment } from '../comments/comments.ts';
import { addStatus } from '../deployments/deployment-statuses.ts';
import { addDeployment } from '../deployments/deployments.ts';
import { addIssue, addPull } from '../pulls/new-thread.ts';
import type { PullThread } from '../pulls/pull-view.ts';
import { closePull } from '../pulls/pulls.ts';
import { FORKER, HELPER, HELPER_BOT, MONA, reviewer } from '../store/actors.ts';
import { commitOf } from '../store/commit-refs.ts';
import type { Deployment, State } from '../store/model.ts';
import type { Hub } from '../store/store.ts';
import { demoTokens } from './demo-tokens.ts';

const WEB = 'acme/web';

/** When everything of the start data came to be: long ago, and the same in every run. */
const BEGIN = Date.parse('2026-01-05T08:00:00Z');

/** Comments of others on pull request 7: two pages of 100, or five of 30. */
const OLD_COMMENTS = 130;

/** Pull requests 101 to 220 of acme/web are open, 221 to 340 closed. */
const OPEN_CROWD = 120;

/** The comment, by another app, that carries a copy of this action's kind of marker. */
export const COPIED_MARKER_ID = 2_500_000_064;
const COPIED_MARKER = '<!-- boxwright preview web-pr-7 -->\nA preview, but not ours.';

/** Fills in the start data: repositories, tokens, pull requests, comments, deployments. */
export function seed(hub: Hub): void {
  hub.store.clear();
  for (const [text, token] of demoTokens()) hub.store.tokens.set(text, token);
  addRepo(hub, { id: 700_001, fullName: WEB, isPrivate: false });
  addRepo(hub, { id: 700_011, fullName: 'acme/private', isPrivate: true });
  addRepo(hub, { id: 700_021, fullName: 'other/shop', isPrivate: false });
  seedPulls(hub);
  seedComments(hub);
  seedDeployment(hub, 1_800_000_001, {}, 'success');
  seedDeployment(hub, 1_800_000_002, { environment: 'staging' }, 'success');
  seedDeployment(hub, 1_800_000_003, { environment: 'staging', ref: 'feature-8' }, 'failure');
  seedDeployment(hub, 1_800_000_004, { repo: 'other/shop', environment: 'preview' }, 'success');
}

/** Puts a repository into the store, with a commit on its default branch. */
export function addRepo(
  { store }: Hub,
  repo: { id: number; fullName: string; isPrivate: boolean; defaultBranch?: string },
): void {
  const { fullName, defaultBranch = 'main' } = repo;
  const branches = new Map([[defaultBranch, commitOf(fullName)]]);
  store.repos.set(fullName.toLowerCase(), { ...repo, defaultBranch, branches });
}

function seedPulls(hub: Hub): void {
  const createdMs = BEGIN;
  const close = (thread: PullThread, merged = false) => closePull(hub, thread, merged, BEGIN + 1000);
  const add = (number: number, more: Partial<Parameters<typeof addPull>[1]> = {}) =>
    addPull(hub, { repo: WEB, number, author: MONA, createdMs, ...more });
  addIssue(hub, { repo: WEB, number: 5, author: MONA, title: 'An issue, no pull request', createdMs });
  add(7);
  close(add(8));
  close(add(9), true);
  add(10, { author: FORKER, headRepo: 'forker-example/web' });
  close(add(11, { author: FORKER, headRepo: null }));
  add(12, { locked: true });
  for (let number = 101; number <= 340; number += 1) {
    const thread = add(number);
    if (number > 100 + OPEN_CROWD) close(thread);
  }
  for (const repo of ['acme/private', 'other/shop']) {
    addPull(hub, { repo, number: 7, author: MONA, createdMs });
    close(addPull(hub, { repo, number: 8, author: MONA, createdMs }));
  }
}

function seedComments(hub: Hub): void {
  for (let index = 0; index < OLD_COMMENTS; index += 1) {
    const id = 2_500_000_001 + index;
    const isCopy = id === COPIED_MARKER_ID;
    const author = isCopy ? HELPER_BOT : reviewer(index);
    const body = isCopy ? COPIED_MARKER : `Remark ${index + 1}`;
    const app = isCopy ? HELPER : undefined;
    addComment(hub, { id, repo: WEB, number: 7, author, app, body }, BEGIN + index * 1000);
  }
}

function seedDeployment(hub: Hub, id: number, more: Partial<Deployment>, state: State): void {
  const sha = commitOf(more.repo ?? WEB);
  const draft = { id, repo: WEB, sha, ref: 'main', author: MONA, app: undefined, ...more };
  const deployment = addDeployment(hub, draft, BEGIN);
  addStatus(hub, deployment, { actor: MONA }, { state, createdMs: BEGIN });
}
