import { commitOf } from '../store/commit-refs.ts';
import type { Actor, Head, Pull, Thread } from '../store/model.ts';
import type { Hub } from '../store/store.ts';
import type { PullThread } from './pull-view.ts';

/** What is told of a new pull request; the rest has defaults. */
interface PullDraft {
  readonly repo: string;
  readonly number: number;
  readonly author: Actor;
  readonly title?: string;
  readonly headRef?: string;
  readonly headSha?: string;
  /** Default: the repository itself; null when the fork is gone. */
  readonly headRepo?: string | null;
  readonly locked?: boolean;
  readonly createdMs?: number;
}

const FIRST_ID = 2_000_000_000;

/** Puts an open pull request into the store. */
export function addPull(hub: Hub, draft: PullDraft): PullThread {
  const { repo, number, headRef = `feature-${number}`, headRepo = repo } = draft;
  const head: Head = {
    ref: headRef,
    sha: draft.headSha ?? commitOf(`${repo}#${number}`),
    repo: headRepo,
  };
  const baseRef = hub.store.repos.get(repo.toLowerCase())?.defaultBranch ?? 'main';
  const pull: Pull = {
    ...{ head, baseRef, state: 'open', closedMs: undefined, mergedMs: undefined },
    ...{ labels: [], reads: 0, closesAfterReads: undefined },
  };
  return addIssue(hub, draft, pull) as PullThread;
}

/** Puts an issue into the store; with `pull` it is a pull request. */
export function addIssue({ world, store }: Hub, draft: PullDraft, pull?: Pull): Thread {
  const { repo, number, author, title = `Change ${number}`, locked = false } = draft;
  const { createdMs = world.clock.now() } = draft;
  const times = { born: world.born(), createdMs, updatedMs: createdMs };
  const thread = { id: FIRST_ID + number, repo, number, title, author, locked, ...times, pull };
  store.threads.set(`${repo}#${number}`, thread);
  return thread;
}
