import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Head, Pull, Repo, Thread } from '../store/model.ts';
import type { Hub } from '../store/store.ts';
import { actorView, apiUrl, repoView, timestamp, timestampOrNull, WEB } from '../wire/view.ts';

/** An issue that is a pull request. */
export interface PullThread extends Thread {
  readonly pull: Pull;
}

/** Whether it is a pull request. */
export function isPull(thread: Thread): thread is PullThread {
  return thread.pull !== undefined;
}

/** A pull request as a list shows it: without `merged`. Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests */
export function listedPullView(
  hub: Hub,
  request: EmulatedRequest,
  thread: PullThread,
): Record<string, unknown> {
  const { id, repo: fullName, number, title, author, locked, createdMs, updatedMs, pull } = thread;
  const repo = hub.store.repos.get(fullName.toLowerCase());
  return {
    url: apiUrl(request, `/repos/${fullName}/pulls/${number}`),
    id,
    html_url: `${WEB}/${fullName}/pull/${number}`,
    issue_url: apiUrl(request, `/repos/${fullName}/issues/${number}`),
    number,
    state: pull.state,
    locked,
    title,
    user: actorView(author),
    created_at: timestamp(createdMs),
    updated_at: timestamp(updatedMs),
    closed_at: timestampOrNull(pull.closedMs),
    merged_at: timestampOrNull(pull.mergedMs),
    labels: pull.labels.map((name) => ({ name, color: 'ededed', default: false })),
    head: headView(hub, request, pull.head),
    base: baseView(request, repo, pull.baseRef),
  };
}

/** A pull request as its own address shows it. Source: https://docs.github.com/rest/pulls/pulls#get-a-pull-request */
export function pullView(hub: Hub, request: EmulatedRequest, thread: PullThread): Record<string, unknown> {
  return { ...listedPullView(hub, request, thread), merged: thread.pull.mergedMs !== undefined };
}

/** `repo` is null when the fork is gone; a fork says `fork: true`. */
function headView({ store }: Hub, request: EmulatedRequest, { ref, sha, repo }: Head): unknown {
  const [owner = ''] = (repo ?? 'unknown/repository').split('/');
  return { label: `${owner}:${ref}`, ref, sha, repo: headRepoView(request, store.repos, repo) };
}

function headRepoView(
  request: EmulatedRequest,
  repos: ReadonlyMap<string, Repo>,
  name: string | null,
): unknown {
  if (name === null) return null;
  const repo = repos.get(name.toLowerCase());
  if (repo !== undefined) return repoView(request, repo);
  const fork = {
    id: 990_000_001,
    fullName: name,
    isPrivate: false,
    defaultBranch: 'main',
    branches: new Map(),
  };
  return { ...repoView(request, fork), fork: true };
}

function baseView(request: EmulatedRequest, repo: Repo | undefined, ref: string): unknown {
  if (repo === undefined) return { label: ref, ref, sha: '', repo: null };
  const [owner = ''] = repo.fullName.split('/');
  const sha = repo.branches.get(ref) ?? '';
  return { label: `${owner}:${ref}`, ref, sha, repo: repoView(request, repo) };
}
