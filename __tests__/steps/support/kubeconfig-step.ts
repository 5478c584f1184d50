import { readFileSync, statSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { DOLLARBOX_TOKEN, type Emulated } from '../../support/emulated.ts';
import { leaks } from '../../support/leaks.ts';
import { type Ran, runAction, type Step } from '../../support/run-action.ts';
import { foreignCommands } from '../../support/workflow-commands.ts';

/** The path of the credentials after the platform's prefix, for fault rules. */
export const PATH = '/api/v1/kubectl-credentials/';

/** The same in the journal. */
export const CREDENTIALS = /\/kubectl-credentials\/$/;

/** Runs `issue-kubeconfig` on the built action and looks for leaks and foreign commands. */
export async function issue(
  emulator: Emulated,
  inputs: Readonly<Record<string, string>> = {},
  step: Partial<Step> = {},
): Promise<Ran> {
  const ran = await runAction({
    ...step,
    with: {
      operation: 'issue-kubeconfig',
      token: DOLLARBOX_TOKEN,
      'base-url': `${emulator.url}/dollarbox`,
      org: 'acme',
      ...inputs,
    },
  });
  requireClean(ran);
  return ran;
}

/** Runs the post step of a step, which must be green and clean, once or again. */
export async function post(ran: Ran, more: Partial<Step> = {}): Promise<Ran> {
  const after = await ran.post(more);
  requireClean(after);
  expect(after.exitCode).toBe(0);
  return after;
}

/** Neither our token nor one that is shaped like a service account's, and no foreign command. */
function requireClean(ran: Ran): void {
  expect(leaks(ran, DOLLARBOX_TOKEN)).toEqual([]);
  const text = [withoutMasks(ran.stdout), ran.stderr, ran.summary, JSON.stringify([ran.outputs, ran.state])];
  expect(text.join('\n')).not.toMatch(/eyJ[\w-]{10,}/);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
}

/** What a step printed, masks apart. */
export function withoutMasks(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

/** Everything that the runner was told to mask. */
export function masks(stdout: string): string[] {
  return stdout.split('\n').flatMap((line) => (line.startsWith('::add-mask::') ? [line.slice(12)] : []));
}

/** Ids of the credentials that live at the platform. */
export function live(emulator: Emulated): string[] {
  const state = emulator.get().control.inspect('dollarbox') as {
    readonly kubectlCredentials: readonly { readonly id: number }[];
  };
  return state.kubectlCredentials.map(({ id }) => String(id));
}

/** The kubeconfig that a step wrote, and its mode. */
export function written(ran: Ran): { readonly text: string; readonly token: string; readonly mode: number } {
  const path = ran.outputs['kubeconfig-path'] ?? '';
  const text = readFileSync(path, 'utf8');
  const { users } = parse(text) as { users: readonly { user: { token: string } }[] };
  return { text, token: users[0]?.user.token ?? '', mode: statSync(path).mode & 0o777 };
}
