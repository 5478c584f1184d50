import { headOf } from './github-step.ts';

/** An event that starts a run, and what comes of it. */
export interface EventCase {
  /** `workflow_run`, with what tells it from others of its name. */
  readonly event: string;
  readonly action: string;
  readonly number?: number | null;
  readonly label?: string;
  readonly payload?: { readonly name: string; readonly content: object };
  /** The pull request as GitHub knows it, where that is not an open one with the head of the event. */
  readonly pull?: Readonly<Record<string, unknown>>;
  /** Inputs that the row is about. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** `GITHUB_SHA` of these runs: the tip of the default branch, or a merge that nobody pushed. */
export const TIP = '0123456789abcdef0123456789abcdef01234567';
const HEAD = headOf(7);
const GROUP = 'b'.repeat(40);
const REPOSITORY = { id: 700_001, full_name: 'acme/web' };

const run = (more: object) => ({
  name: 'workflow_run',
  content: {
    action: 'completed',
    repository: REPOSITORY,
    workflow_run: {
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'feature-7',
      head_repository: { full_name: 'acme/web', owner: { login: 'acme' } },
      repository: REPOSITORY,
      pull_requests: [],
      ...more,
    },
  },
});
const listed = {
  number: 7,
  head: { sha: HEAD, ref: 'feature-7', repo: { id: REPOSITORY.id } },
  base: { ref: 'main', repo: { id: REPOSITORY.id } },
};
const comment = (pull: object) => ({
  name: 'issue_comment',
  content: { action: 'created', issue: { number: 7, state: 'open', ...pull }, comment: { body: '/deploy' } },
});
const queue = {
  name: 'merge_group',
  content: {
    action: 'checks_requested',
    merge_group: { head_sha: GROUP, head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${GROUP}` },
  },
};
const plain = (name: string) => ({ name, content: {} });
const PULL = { 'pull-request': '7' };

/** Every event that previews and reports are known to be started by. */
export const EVENTS: readonly EventCase[] = [
  ...['opened', 'synchronize', 'reopened'].map((action) => ({ event: 'pull_request', action })),
  {
    event: 'pull_request, of a commit that is not the head any more',
    action: 'synchronize',
    pull: { head_sha: GROUP },
  },
  { event: 'pull_request', action: 'closed', pull: { state: 'closed' } },
  { event: 'pull_request, but it is open again', action: 'closed' },
  {
    event: 'pull_request, with `label`',
    action: 'labeled',
    label: 'preview',
    pull: { labels: ['preview'] },
    inputs: { label: 'preview' },
  },
  {
    event: 'pull_request, with `label`',
    action: 'unlabeled',
    label: 'preview',
    inputs: { label: 'preview' },
  },
  {
    event: 'pull_request, with `label`, without the label',
    action: 'synchronize',
    inputs: { label: 'preview' },
  },
  {
    event: 'pull_request_target',
    action: 'opened',
    payload: { name: 'pull_request_target', content: target() },
  },
  {
    event: 'issue_comment on a pull request',
    action: 'created',
    payload: comment({ pull_request: { url: 'x' } }),
  },
  { event: 'issue_comment on an issue', action: 'created', payload: comment({}) },
  { event: 'workflow_run', action: 'completed', payload: run({ pull_requests: [listed] }) },
  { event: 'workflow_run of a fork', action: 'completed', payload: run({}) },
  { event: 'workflow_run of a push', action: 'completed', payload: run({ event: 'push' }) },
  { event: 'merge_group', action: 'checks_requested', payload: queue },
  { event: 'workflow_dispatch', action: '', payload: plain('workflow_dispatch') },
  {
    event: 'workflow_dispatch, with `pull-request: 7`',
    action: '',
    payload: plain('workflow_dispatch'),
    inputs: PULL,
  },
  { event: 'push', action: '', payload: plain('push') },
  { event: 'schedule, with `pull-request: 7`', action: '', payload: plain('schedule'), inputs: PULL },
];

function target(): object {
  const repo = { full_name: 'acme/web' };
  const pull = { number: 7, state: 'open', head: { sha: HEAD, repo }, base: { repo } };
  return { action: 'opened', number: 7, pull_request: pull };
}

/** A commit in the words of the table. */
export function wordOf(sha: string | undefined): string {
  const words = { [HEAD]: 'head', [GROUP]: 'head of the group', [TIP]: '`github.sha`' };
  return sha === undefined ? '–' : (words[sha] ?? sha);
}
