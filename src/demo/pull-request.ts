import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../emulator/server.ts';
import { summaryAsText } from './summary-view.ts';

/** The repository, pull request and token of the emulator's GitHub. */
const REPOSITORY = 'acme/web';
const NUMBER = 7;
const TOKEN = 'ghs_emulator-full';
const HEAD = '7'.repeat(40);

/** What the runner tells a step about a pull request's event, and the token it hands over. */
export function pullRequestEvent(
  url: string,
  root: string,
  action: 'opened' | 'closed',
): { readonly env: Readonly<Record<string, string>>; readonly inputs: Readonly<Record<string, string>> } {
  const state = action === 'closed' ? 'closed' : 'open';
  const head = { sha: HEAD, repo: { full_name: REPOSITORY, fork: false } };
  const event = {
    action,
    number: NUMBER,
    pull_request: { number: NUMBER, state, head, base: { repo: { full_name: REPOSITORY } } },
  };
  const path = join(root, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  const env = {
    GITHUB_API_URL: `${url}/github`,
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: HEAD,
    GITHUB_RUN_NUMBER: action === 'closed' ? '2' : '1',
    GITHUB_RUN_ID: action === 'closed' ? '2' : '1',
  };
  return { env, inputs: { 'github-token': TOKEN } };
}

/** Brings the emulated pull request to where the event says it is. */
export function movePullRequest(emulator: Emulator, action: 'opened' | 'closed'): void {
  const state = action === 'closed' ? 'closed' : 'open';
  emulator.control.seed('github', { pulls: [{ repo: REPOSITORY, number: NUMBER, state, head_sha: HEAD }] });
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
