import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { OPERATIONS } from '../../src/operations/index.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { DIST, runSubAction } from '../support/run-action.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, string>>;
}

const ROOT = resolve(DIST, '..');
const actionFile = (folder: string): ActionFile =>
  parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8')) as ActionFile;
const whole = actionFile('.');
const emulator = useEmulator();
const step = (inputs: Record<string, string>) => ({
  with: {
    token: DOLLARBOX_TOKEN,
    org: 'acme',
    'base-url': `${emulator.url}/dollarbox`,
    'poll-interval': '100ms',
    ...inputs,
  },
});

describe.each(Object.values(OPERATIONS))('the action of $name', (operation) => {
  const own = actionFile(`actions/${operation.name}`);

  it('takes and gives what the whole action does for this operation, and nothing else', () => {
    const names = Object.keys(own.inputs);
    expect(names).not.toContain('operation');
    expect(Object.keys(whole.inputs)).toEqual(expect.arrayContaining(names));
    for (const { name } of operation.inputs.required) expect(own.inputs[name]?.required).toBe(true);
    for (const { name } of operation.inputs.optional) expect(own.inputs[name]?.required).toBe(false);
    expect(Object.keys(whole.outputs)).toEqual(expect.arrayContaining(Object.keys(own.outputs)));
    expect(Object.keys(own.outputs)).toEqual(expect.arrayContaining([...operation.outputs]));
  });

  it('gives no input a default that could not be told from one that was set', () => {
    const given = Object.entries(own.inputs).filter(([, input]) => input.default !== undefined);
    expect(given.map(([name]) => name)).toEqual(['github-token']);
  });

  it('runs the one bundle', () => {
    expect(own.runs).toEqual({ ...whole.runs, main: 'main.mjs', post: '../../dist/post.js' });
    const entry = readFileSync(join(ROOT, 'actions', operation.name, 'main.mjs'), 'utf8');
    expect(entry).toContain(`INPUT_OPERATION = '${operation.name}'`);
  });
});

describe('a step of one operation’s action', () => {
  it('does what the whole action does', async () => {
    const ran = await runSubAction('create-container', step({ name: 'web', image: 'nginx:1.27' }));
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ operation: 'create-container', outcome: 'created', name: 'web' });
  });

  it('does nothing else, whatever `operation` the job says', async () => {
    const ran = await runSubAction('list-containers', step({ operation: 'delete-container', name: 'web' }));
    expect(ran.outputs).toMatchObject({ operation: 'list-containers', outcome: 'listed' });
  });

  it('cleans up in the same post step', async () => {
    const ran = await runSubAction('issue-kubeconfig', step({}));
    expect(ran.outputs['outcome']).toBe('issued');
    const post = await ran.post();
    expect(post.exitCode).toBe(0);
    expect(post.stdout).toMatch(/revoked/i);
  });
});
