import type { HeadBranch, PullRequest } from '../../contract/runner/github.ts';
import { readIssue, readNumber, readPullRequest } from '../../reporting/github/pull-request.ts';
import { isObject } from '../../support/json.ts';
import { readSha } from '../../support/sha.ts';

/** What a run is about: a pull request, and the commit. */
export interface EventSubject {
  readonly pullRequest: PullRequest | undefined;
  /** Empty when only GitHub knows it. */
  readonly commit: string;
  readonly head?: HeadBranch | undefined;
}

type Payload = Readonly<Record<string, unknown>>;

/** A merge queue's branch names the last pull request of its group. */
const QUEUE = /(?:^|\/)gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/;

/**
 * The pull request and the commit that an event is about. `GITHUB_SHA` (`sha`) is neither where the run is started by
 * something that merely happened beside them: there it is the tip of the default branch.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function subjectOfEvent(payload: Payload, sha: string): EventSubject {
  const { pull_request: pull, merge_group: group, issue } = payload;
  const run = [payload['workflow_run'], payload['check_suite'], payload['check_run']].find(isObject);
  const pullRequest = readPullRequest(pull);
  if (pullRequest) return { pullRequest, commit: pullRequest.headSha || sha };
  if (isObject(group)) return ofQueue(group, sha);
  if (run) return ofRun(run, payload);
  const commented = readIssue(issue);
  return commented ? { pullRequest: commented, commit: '' } : { pullRequest: undefined, commit: sha };
}

function ofQueue({ head_ref: ref, head_sha: head }: Payload, sha: string): EventSubject {
  return { pullRequest: queued(ref), commit: readSha(head) || sha };
}

/** A run, or a check: its head is what it ran on. Of a fork's pull requests it names none. */
function ofRun(run: Payload, payload: Payload): EventSubject {
  const commit = readSha(run['head_sha']);
  const pulls = Array.isArray(run['pull_requests']) ? run['pull_requests'] : [];
  const here = pulls.filter((pull) => isObject(pull) && isOfRepository(pull, payload)) as Payload[];
  const exact = here.filter(({ head }) => isObject(head) && head['sha'] === commit);
  const named = exact.length > 0 ? exact : here;
  const number = named.length === 1 ? readNumber(named[0]?.['number']) : undefined;
  const fork = isFork(run);
  const pullRequest = number === undefined ? queued(run['head_branch']) : bare(number, commit, fork);
  return { pullRequest, commit, head: pullRequest ? undefined : branchOf(run, commit) };
}

/** A list of pull requests has those that the same commits have in other repositories, too. */
function isOfRepository({ base }: Payload, { repository }: Payload): boolean {
  const id = isObject(base) && isObject(base['repo']) ? base['repo']['id'] : undefined;
  return (
    id === undefined || !isObject(repository) || repository['id'] === undefined || repository['id'] === id
  );
}

function isFork({ head_repository: head, repository: own }: Payload): boolean {
  const [from, to] = [head, own].map((one) => (isObject(one) ? one['full_name'] : undefined));
  return typeof from === 'string' && typeof to === 'string' && from.toLowerCase() !== to.toLowerCase();
}

/** Only a run for a pull request has one: a push to a branch may have none, or many. */
function branchOf(run: Payload, sha: string): HeadBranch | undefined {
  const { event, head_branch: branch, head_repository: from } = run;
  const owner = isObject(from) && isObject(from['owner']) ? from['owner']['login'] : undefined;
  const isPull = typeof event === 'string' && event.startsWith('pull_request');
  if (!isPull || typeof branch !== 'string' || typeof owner !== 'string' || sha === '') return undefined;
  return { name: `${owner}:${branch}`, sha };
}

function queued(ref: unknown): PullRequest | undefined {
  const number = typeof ref === 'string' ? Number(QUEUE.exec(ref)?.[1]) : Number.NaN;
  return Number.isNaN(number) ? undefined : bare(number, '', false);
}

/** All that is known is its number; what runs for it runs because it is open. */
function bare(number: number, headSha: string, fork: boolean): PullRequest {
  return {
    number,
    state: 'open',
    headSha,
    fork,
    labels: undefined,
    createdAt: undefined,
    changedAt: undefined,
  };
}
