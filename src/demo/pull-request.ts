import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Emulator } from '../emulator/server.ts';
import { summaryAsText } from './summary-view.ts';

/** The repository and the pull request of the emulator's GitHub. */
const REPOSITORY = 'acme/web';
const NUMBER = 7;
const HEAD = '7'.repeat(40);

/** What the runner tells a step about a pull request's event. */
export function pullRequestEvent(
  url: string,
  root: string,
  action: string,
): Readonly<Record<string, string>> {
  const state = action === 'closed' ? 'closed' : 'open';
  const head = { sha: HEAD, repo: { full_name: REPOSITORY, fork: false } };
  const event = {
    action,
    number: NUMBER,
    pull_request: { number: NUMBER, state, head, base: { repo: { full_name: REPOSITORY } } },
  };
  const path = join(root, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return {
    GITHUB_API_URL: `${url}/github`,
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: HEAD,
    GITHUB_RUN_NUMBER: action === 'closed' ? '2' : '1',
    GITHUB_RUN_ID: action === 'closed' ? '2' : '1',
  };
}

/** What a file tells of an event: its path, and its name as far as its content shows it. */
export function eventFromFile(path: string): Readonly<Record<string, string>> {
  const event = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
  const known = ['workflow_run', 'merge_group', 'pull_request'].find((name) => name in event);
  const name = known ?? ('issue' in event ? 'issue_comment' : 'workflow_dispatch');
  return { GITHUB_EVENT_PATH: resolve(path), GITHUB_EVENT_NAME: name };
}

/** Brings the emulated pull request to where the event says it is. */
export function movePullRequest(emulator: Emulator, action: string): void {
  emulator.control.seed('github', pullRequestAfter(action));
}

/** The same in an emulator that runs elsewhere. */
export async function movePullRequestAt(url: string, action: string): Promise<void> {
  const body = JSON.stringify({ github: pullRequestAfter(action) });
  await fetch(`${url}/__emulator/seed`, { method: 'POST', body });
}

function pullRequestAfter(action: string): { readonly pulls: readonly object[] } {
  const state = action === 'closed' ? 'closed' : 'open';
  return { pulls: [{ repo: REPOSITORY, number: NUMBER, state, head_sha: HEAD }] };
}

interface Stored {
  readonly comments: readonly { readonly number: number; readonly login: string; readonly body: string }[];
  readonly deployments: readonly {
    readonly environment: string;
    readonly task: string;
    readonly statuses: readonly { readonly state: string }[];
  }[];
}

/** What people see on the pull request: our comment, and the deployment with its statuses. */
export function seenOnGithub(emulator: Emulator): string[] {
  const { comments, deployments } = emulator.control.inspect('github') as Stored;
  const ours = comments.filter(
    ({ number, login, body }) =>
      number === NUMBER && login.startsWith('github-actions') && body.startsWith('<!--'),
  );
  const shown = deployments.filter(({ environment }) => environment === 'previews');
  return [
    ...ours.flatMap(({ body }) => [
      'comment:',
      ...summaryAsText(body.replace(/<!--[\s\S]*?-->/g, '')).map((line) => `  ${line}`),
    ]),
    ...shown.map(
      ({ environment, statuses }) =>
        `deployment to ${environment}: ${statuses.map(({ state }) => state).join(' → ')}`,
    ),
  ];
}
