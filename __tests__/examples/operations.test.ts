import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { COMMON_OUTPUTS } from '../../src/contract/result/outputs.ts';
import { DEMO_TOKENS as GITHUB } from '../../src/emulator/github/seed/demo-tokens.ts';
import { commitOf } from '../../src/emulator/github/store/commit-refs.ts';
import { exampleInputs } from '../../src/metadata/pages/example-step.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { fixture } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, Runner, runAction } from '../support/run-action.ts';
import { errors, foreignCommands } from '../support/workflow-commands.ts';
import { EXPRESSIONS, prepare, TOKENS } from './operation-worlds.ts';

/* Every operation's example, as the documents show it, on the built action: a child process each. */

const emulator = useEmulator();
const operations = Object.values(OPERATIONS);
type Operation = (typeof operations)[number];

/** How an example ends where it is not the first of the operation's outcomes. */
const FIRST: Readonly<Record<string, string>> = { 'record-state': 'updated' };

/** How it ends the second time; any other may do the same again. */
const AGAIN: Readonly<Record<string, string>> = {
  'create-container': 'unchanged',
  'create-invitation': 'unchanged',
  'create-namespace': 'unchanged',
  'create-volume': 'unchanged',
  'delete-container': 'absent',
  'delete-namespace': 'absent',
  'delete-ssl': 'absent',
  'delete-volume': 'absent',
  // A lease begins anew with every deploy.
  'deploy-box': 'updated',
  'preview-box': 'updated',
  'preview-container': 'unchanged',
  'preview-namespace': 'unchanged',
  'push-box': 'unchanged',
  'record-state': 'unchanged',
  'remove-member': 'absent',
  'retire-state': 'absent',
  'revoke-invitation': 'absent',
  'revoke-kubectl-credential': 'absent',
  'start-instance': 'unchanged',
  'stop-instance': 'unchanged',
  'sweep-previews': 'absent',
  'terminate-instance': 'absent',
  'update-container': 'unchanged',
  'update-instance': 'unchanged',
  'update-member': 'unchanged',
  'update-namespace': 'unchanged',
  'update-org': 'unchanged',
  'upload-ssl': 'unchanged',
};

/** The example's inputs as the runner hands them over. */
function inputsOf(operation: Operation): Record<string, string> {
  const inputs = Object.entries(exampleInputs(operation)).map(([name, value]): [string, string] => [
    name,
    String(value).replaceAll(
      /\$\{\{\s*(.*?)\s*\}\}/g,
      (_all, name: string) => EXPRESSIONS[name] ?? `no ${name}`,
    ),
  ]);
  const given = Object.fromEntries(inputs);
  const platform = given['platform'] ?? operation.platform.id;
  return {
    token: TOKENS[platform] ?? '',
    'poll-interval': '100ms',
    'github-token': GITHUB.full,
    operation: operation.name,
    ...given,
    'base-url': `${emulator.url}/${platform}`,
  };
}

async function runExample(operation: Operation, runner: Runner): Promise<Ran> {
  const event = join(runner.root, 'event.json');
  const head = { sha: commitOf('acme/web#7'), repo: { full_name: 'acme/web', fork: false } };
  writeFileSync(
    event,
    JSON.stringify({ action: 'opened', pull_request: { number: 7, state: 'open', head } }),
  );
  const inputs = inputsOf(operation);
  const env = {
    GITHUB_API_URL: `${emulator.url}/github`,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
  };
  const ran = await runAction({ with: inputs, env, runner });
  expect(
    leaks(ran, inputs['token'] ?? '', ...(inputs['private-key'] ?? '').split('\n').slice(1, -2)),
  ).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  expect(errors(ran.stdout)).toEqual([]);
  expect(ran.exitCode).toBe(0);
  return ran;
}

describe('the example of', () => {
  it.each(operations)('$name works', async (operation) => {
    const { name, outcomes, outputs } = operation;
    const runner = new Runner();
    writeFileSync(join(runner.workspace, 'fullchain.pem'), fixture('acme-rsa-fullchain.pem'));
    mkdirSync(join(runner.workspace, 'boxes/web/events'), { recursive: true });
    writeFileSync(join(runner.workspace, 'boxes/web/box.yaml'), 'name: web-as-code\n');
    writeFileSync(join(runner.workspace, 'boxes/web/events/install'), '#!/bin/sh\n');
    await prepare(emulator, name);
    const ran = await runExample(operation, runner);
    expect(outcomes).toContain(ran.outputs['outcome']);
    expect(ran.outputs['outcome']).toBe(FIRST[name] ?? outcomes[0]);
    expect(ran.outputs).toMatchObject({ operation: name, platform: expect.any(String) });
    const declared = new Set<string>([...COMMON_OUTPUTS, ...outputs]);
    expect(Object.keys(ran.outputs).filter((output) => !declared.has(output))).toEqual([]);
    expect(() => JSON.parse(ran.outputs['result'] ?? '') as unknown).not.toThrow();
    expect(ran.summary).not.toBe('');
    const reads = ['read', 'listed', 'reported', 'called'].includes(ran.outputs['outcome'] ?? '');
    expect(ran.outputs['changed']).toBe(String(!reads));
    const again = AGAIN[name];
    if (again === undefined) return;
    const second = await runExample(operation, runner);
    expect(second.outputs).toMatchObject({ outcome: again, changed: String(again === 'updated') });
    runner.remove();
  });
});

describe('the declared outputs', () => {
  it('are all in the table of how examples end', () => {
    const known = new Set(operations.map(({ name }) => name));
    expect([...Object.keys(FIRST), ...Object.keys(AGAIN)].filter((name) => !known.has(name))).toEqual([]);
  });
});
