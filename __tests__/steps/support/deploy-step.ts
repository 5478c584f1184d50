import { expect } from '@jest/globals';
import { ELASTICBOX_TOKEN, type Emulated } from '../../support/emulated.ts';
import { leaks } from '../../support/leaks.ts';
import { type Ran, runAction, type Step } from '../../support/run-action.ts';
import { errors, foreignCommands } from '../../support/workflow-commands.ts';

/** Where an instance is created: path after the platform's prefix, for fault rules. */
export const DEPLOY = { platform: 'elasticbox', method: 'POST', path: '/services/instances' } as const;

/** Where instances are listed. */
export const LIST = {
  platform: 'elasticbox',
  method: 'GET',
  path: '/services/workspaces/:id/instances',
} as const;

/** Where one instance is looked at. */
export const LOOK = { platform: 'elasticbox', method: 'GET', path: '/services/instances/:id' } as const;

/** The value that tests give to a Password variable, and the one of the demo box `database`. */
export const PASSWORD = 'a-pass/word+of "ours"';
const DEMO_PASSWORD = 'demo-only';

/** Inputs of a deploy that works. */
export const WEB = {
  workspace: 'operations',
  box: 'web',
  policy: 'linux-small',
  name: 'web-pr-41',
  tags: 'pr-41, web',
  variables: 'GIT_SHA: ab12cd',
} as const;

/** Inputs of a step that deploys an application box. */
export const SHOP = {
  operation: 'deploy-box',
  workspace: 'operations',
  box: 'shop',
  name: 'shop-pr-41',
  tags: 'pr-41',
} as const;

/** Runs an ElasticBox operation on the built action and looks for leaks and foreign commands. */
export async function work(
  emulator: Pick<Emulated, 'url'>,
  inputs: Readonly<Record<string, string>>,
  step: Partial<Step> = {},
): Promise<Ran> {
  const ran = await runAction({
    ...step,
    with: {
      token: ELASTICBOX_TOKEN,
      'base-url': `${emulator.url}/elasticbox`,
      'poll-interval': '100ms',
      ...inputs,
    },
  });
  expect(leaks(ran, ELASTICBOX_TOKEN, PASSWORD, DEMO_PASSWORD)).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  if (ran.exitCode === 1) expect(errors(ran.stdout)).toHaveLength(1);
  if (ran.exitCode === 0) expect(errors(ran.stdout)).toEqual([]);
  return ran;
}

/** Runs `deploy-box` with the inputs of a deploy that works, and these. */
export function deploy(
  emulator: Pick<Emulated, 'url'>,
  inputs: Readonly<Record<string, string>> = {},
  step: Partial<Step> = {},
): Promise<Ran> {
  return work(emulator, { operation: 'deploy-box', ...WEB, ...inputs }, step);
}

/** An instance as the platform stores it, as far as tests look at it. */
export interface Stored {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly tags: readonly string[];
  readonly operation: { readonly event: string };
  readonly boxes: readonly { readonly id: string }[];
  readonly policy_box: { readonly name: string };
  readonly variables: readonly { readonly name: string; readonly scope?: string; readonly value?: string }[];
  readonly lease?: { readonly expire: string; readonly operation: string };
}

/** The instances with this name that the platform stores, records of terminated ones included. */
export function instances(emulator: Emulated, name: string = WEB.name): readonly Stored[] {
  const state = emulator.get().control.inspect('elasticbox') as { readonly instances: readonly Stored[] };
  return state.instances.filter((instance) => instance.name === name);
}

/** Requests that may have changed something, as `PUT reconfigure`. */
export function writes(emulator: Emulated): readonly string[] {
  return emulator
    .requests()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, query }) => {
      const operation = query.find(([name]) => name === 'operation')?.[1];
      return `${method} ${operation ?? path.split('/').at(-1)?.replace(/^i-.*/, 'instance')}`;
    });
}

/** The text of the step's only error. */
export function error(ran: Ran): string {
  return errors(ran.stdout)[0]?.data ?? '';
}
