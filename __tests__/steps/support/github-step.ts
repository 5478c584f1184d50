import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/github/seed/demo-tokens.ts';
import { commitOf } from '../../../src/emulator/github/store/commit-refs.ts';
import { DOLLARBOX_TOKEN, type Emulated } from '../../support/emulated.ts';
import { leaks } from '../../support/leaks.ts';
import { type Ran, Runner, runAction, type Step } from '../../support/run-action.ts';
import { errors, foreignCommands } from '../../support/workflow-commands.ts';
import { createWeb } from './create-web.ts';

/** The head of a pull request of these tests. */
export const HEAD = headOf(7);

/** The head of any pull request of the emulator's start data. */
export function headOf(number: number): string {
  return commitOf(`acme/web#${number}`);
}

/** How a step that reports to GitHub is run. */
export interface GithubStep extends Partial<Step> {
  /** The pull request of the event; 7 unless told, `null` for a push. */
  readonly number?: number | null;
  readonly action?: string;
  /** Of `labeled` and `unlabeled`. */
  readonly label?: string;
  /** Another event in place of the pull request's. */
  readonly payload?: { readonly name: string; readonly content: object };
  readonly fork?: boolean;
  readonly githubToken?: string;
  /** Run id. */
  readonly run?: number;
  readonly attempt?: number;
}

/** A comment as the emulator stores it. */
export interface StoredComment {
  readonly id: number;
  readonly number: number;
  readonly login: string;
  readonly body: string;
}

/** A deployment as the emulator stores it. */
export interface StoredDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly task: string;
  readonly transient: boolean;
  readonly production: boolean;
  readonly payload: {
    readonly boxwright: { readonly key: string; readonly run: string; readonly marker: string };
  };
  readonly state: string | null;
  readonly statuses: readonly {
    readonly state: string;
    readonly description: string;
    readonly environmentUrl: string;
    readonly logUrl: string;
  }[];
}

/** Runs `create-container` (or another operation) with reports to the emulated GitHub; nothing may leak or forge. */
export async function report(
  emulator: Pick<Emulated, 'url'>,
  inputs: Readonly<Record<string, string>>,
  step: GithubStep = {},
): Promise<Ran> {
  const { githubToken = DEMO_TOKENS.full, run = 4242, attempt = 1, env, ...rest } = step;
  const runner = rest.runner ?? new Runner();
  const ran = await runAction({
    ...rest,
    runner,
    with: { ...createWeb(emulator), port: '8080', 'github-token': githubToken, ...inputs },
    env: {
      GITHUB_API_URL: `${emulator.url}/github`,
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_NUMBER: String(run % 1000),
      GITHUB_RUN_ATTEMPT: String(attempt),
      ...event(runner, step),
      ...env,
    },
  });
  expect(leaks(ran, DOLLARBOX_TOKEN, githubToken)).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  if (ran.exitCode === 0) expect(errors(ran.stdout)).toEqual([]);
  if (ran.exitCode === 1) expect(errors(ran.stdout)).toHaveLength(1);
  return ran;
}

function event(
  runner: Runner,
  { number = 7, action = 'opened', fork = false, label, payload }: GithubStep,
): Record<string, string> {
  if (number === null && payload === undefined) return { GITHUB_EVENT_NAME: 'push' };
  const path = join(runner.root, `event-${Math.random().toString(36).slice(2)}.json`);
  const pull = {
    number,
    state: action === 'closed' ? 'closed' : 'open',
    head: { sha: headOf(number ?? 0), repo: { full_name: fork ? 'forker/web' : 'acme/web' } },
    base: { sha: '8'.repeat(40), repo: { full_name: 'acme/web' } },
  };
  const own = {
    action,
    number,
    pull_request: pull,
    sender: { login: 'mona-example' },
    ...(label === undefined ? {} : { label: { name: label } }),
  };
  writeFileSync(path, JSON.stringify(payload?.content ?? own));
  const name = payload?.name ?? 'pull_request';
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_ACTOR: 'mona-example' };
}

/** Comments of this action, wherever they stand. */
export function comments(emulator: Emulated, number?: number): readonly StoredComment[] {
  const state = emulator.get().control.inspect('github') as { comments: StoredComment[] };
  return state.comments.filter(
    (one) => one.body.startsWith('<!-- boxwright key=') && (number === undefined || one.number === number),
  );
}

/** Deployments of this action, oldest first. */
export function deployments(emulator: Emulated): readonly StoredDeployment[] {
  const state = emulator.get().control.inspect('github') as { deployments: StoredDeployment[] };
  return state.deployments.filter(({ task }) => task.startsWith('boxwright:'));
}

/** Requests to the emulated GitHub that carried a given token. */
export const GITHUB = { platform: 'github' } as const;
