import {
  given,
  neededCount,
  neededText,
  optionalCount,
  optionalFlag,
  optionalText,
  optionalTexts,
  optionalWord,
  type SeedEntry,
} from '../../kit/seed-entry.ts';
import { addComment, nextCommentId } from '../comments/comments.ts';
import { addStatus } from '../deployments/deployment-statuses.ts';
import { addDeployment, nextDeploymentId } from '../deployments/deployments.ts';
import { addPull } from '../pulls/new-thread.ts';
import { isPull, type PullThread } from '../pulls/pull-view.ts';
import { closePull } from '../pulls/pulls.ts';
import { ACTIONS_BOT, actorOf, appOf, MONA } from '../store/actors.ts';
import { resolveRef } from '../store/commit-refs.ts';
import { STATES } from '../store/model.ts';
import type { Hub } from '../store/store.ts';
import { repoIn } from './seed-places.ts';

/**
 * `{repo?, number, state? (open, closed, merged), locked?, head_ref?, head_sha?, head_repo? (null: the fork is gone), login?,
 * title?, labels?, closes_after_reads?}`. A number that is there is changed: state, lock, labels, head commit and reads only.
 */
export function applyPull(hub: Hub, entry: SeedEntry): void {
  const repo = repoIn(hub, entry).fullName;
  const number = neededCount(entry, 'number');
  const there = hub.store.thread(repo, number);
  if (there !== undefined && !isPull(there)) throw new Error(`${number} is an issue`);
  const thread = there ?? newPull(hub, entry, repo, number);
  thread.locked = optionalFlag(entry, 'locked') ?? thread.locked;
  const sha = optionalText(entry, 'head_sha');
  if (sha !== undefined && sha !== thread.pull.head.sha) thread.updatedMs = hub.world.clock.now();
  thread.pull.head.sha = sha ?? thread.pull.head.sha;
  thread.pull.labels = optionalTexts(entry, 'labels') ?? thread.pull.labels;
  const reads = optionalCount(entry, 'closes_after_reads');
  if (reads !== undefined) {
    thread.pull.closesAfterReads = reads;
    thread.pull.reads = 0;
  }
  turn(hub, thread, optionalWord(entry, 'state', ['open', 'closed', 'merged']));
}

/** `{repo?, number, body, login?, id?}`; without a login it is a workflow's own. */
export function applyComment(hub: Hub, entry: SeedEntry): void {
  const repo = repoIn(hub, entry).fullName;
  const number = neededCount(entry, 'number');
  if (hub.store.thread(repo, number) === undefined) throw new Error(`${repo} has no ${number}`);
  const author = actorOf(optionalText(entry, 'login') ?? ACTIONS_BOT.login);
  const id = optionalCount(entry, 'id') ?? nextCommentId(hub);
  addComment(hub, { id, repo, number, author, app: appOf(author), body: neededText(entry, 'body') });
}

/** `{repo?, ref?, environment?, task?, payload?, transient_environment?, production_environment?, login?, id?, state?}` */
export function applyDeployment(hub: Hub, entry: SeedEntry): void {
  const repo = repoIn(hub, entry);
  const ref = optionalText(entry, 'ref') ?? repo.defaultBranch;
  const author = actorOf(optionalText(entry, 'login') ?? ACTIONS_BOT.login);
  const app = appOf(author);
  const id = optionalCount(entry, 'id') ?? nextDeploymentId(hub);
  const more = given({
    environment: optionalText(entry, 'environment'),
    task: optionalText(entry, 'task'),
    description: optionalText(entry, 'description'),
    transient: optionalFlag(entry, 'transient_environment'),
    production: optionalFlag(entry, 'production_environment'),
  });
  const [place, payload] = [
    { repo: repo.fullName, sha: resolveRef(hub, repo, ref), ref },
    entry['payload'] ?? {},
  ];
  const deployment = addDeployment(hub, { id, ...place, author, app, payload, ...more });
  const state = optionalWord(entry, 'state', STATES);
  if (state !== undefined) addStatus(hub, deployment, { actor: author, app }, { state });
}

function newPull(hub: Hub, entry: SeedEntry, repo: string, number: number): PullThread {
  const login = optionalText(entry, 'login');
  const headRepo = entry['head_repo'] === null ? null : optionalText(entry, 'head_repo');
  const more = given({
    headRef: optionalText(entry, 'head_ref'),
    title: optionalText(entry, 'title'),
    headRepo,
  });
  return addPull(hub, { repo, number, author: login === undefined ? MONA : actorOf(login), ...more });
}

function turn(hub: Hub, thread: PullThread, state: 'open' | 'closed' | 'merged' | undefined): void {
  if (state === 'open') {
    thread.pull.state = 'open';
    thread.pull.closedMs = undefined;
    thread.pull.mergedMs = undefined;
    thread.pull.reads = 0;
  } else if (state !== undefined) closePull(hub, thread, state === 'merged');
}
