import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, Runner, runAction, SIGNAL_PATIENCE, type Step } from '../support/run-action.ts';
import { errors, foreignCommands, warnings } from '../support/workflow-commands.ts';

/* The frame around every operation, on the built action: inputs, signals, what nobody expected, the runner's files. */

const emulator = useEmulator();
const SECRET = 'a-secret-in-an-exception';

async function step(inputs: Record<string, string> = {}, more: Partial<Step> = {}): Promise<Ran> {
  const ran = await runAction({
    ...more,
    with: {
      operation: 'list-containers',
      token: DOLLARBOX_TOKEN,
      'base-url': `${emulator.url}/dollarbox`,
      org: 'acme',
      ...inputs,
    },
  });
  expect(leaks(ran, DOLLARBOX_TOKEN, SECRET)).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  return ran;
}

/** A module that is loaded before the action and spoils it. */
function preload(source: string): Pick<Step, 'flags'> & { readonly runner: Runner } {
  const runner = new Runner();
  const path = join(runner.root, 'preload.mjs');
  writeFileSync(path, source);
  return { runner, flags: ['--import', pathToFileURL(path).href] };
}

describe('the operation', () => {
  it.each([
    ['', /operation: is required: one of .*create-container/],
    ['create-contaner', /"create-contaner" is not an operation\. Did you mean "create-container"\?/],
    ['Create-Container', /Did you mean "create-container"/],
    ['create_container', /Did you mean "create-container"/],
    ['constructor', /is not an operation/],
    ['__proto__', /is not an operation/],
    ['x\n::error::pwned', /is not an operation/],
    ['z'.repeat(100), /is not an operation\. Known are/],
  ])('%j is refused with what is known', async (operation, said) => {
    const ran = await step({ operation });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)).toHaveLength(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(said);
    expect(ran.outputs['outcome']).toBe('failed');
    expect(emulator.requests()).toEqual([]);
  });
});

describe('the token', () => {
  it.each([
    ['abc def', /position 4/],
    ['Bearer dbx_sekret0000_x', /bare token/],
    ['***', /placeholder/],
    ['${{ secrets.DOLLARBOX_TOKEN }}', /an expression that was not evaluated/],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', /JWT/],
  ])('%j is refused before any request, and not shown', async (token, said) => {
    const ran = await step({ token });
    expect(errors(ran.stdout)[0]?.data).toMatch(said);
    expect(leaks(ran, token.replace('Bearer ', ''))).toEqual([]);
    expect(emulator.requests()).toEqual([]);
  });

  it('is taken with white space around it', async () => {
    expect((await step({ token: `  ${DOLLARBOX_TOKEN}\n` })).exitCode).toBe(0);
  });

  it('is masked before anything else is printed, with its forms', async () => {
    const ran = await step({}, { env: { RUNNER_DEBUG: '1' } });
    const lines = ran.stdout.split('\n');
    const firstOther = lines.findIndex((line) => !line.startsWith('::add-mask::'));
    const masks = lines.slice(0, firstOther).map((line) => line.slice(12));
    expect(masks).toContain(DOLLARBOX_TOKEN);
    expect(masks).toContain(Buffer.from(DOLLARBOX_TOKEN).toString('base64'));
  });

  it('is masked although it is full of signs that commands use', async () => {
    const token = 'a%0Ab"c&d::e,f=g';
    const ran = await step({ token });
    expect(ran.stdout).toContain(`::add-mask::${token.replaceAll('%', '%25')}\n`);
    expect(leaks(ran, token)).toEqual([]);
  });
});

describe('debugging', () => {
  it('shows method, path and status, and no header, body or query', async () => {
    const ran = await step({}, { env: { RUNNER_DEBUG: '1' } });
    expect(ran.stdout).toMatch(/::debug::GET \/api\/v1\/containers\/: 200 in /);
    expect(ran.stdout).not.toMatch(/authorization|x-dollarbox-org|limit=|cursor=|"results"/i);
  });
});

describe('an exception that nobody expected', () => {
  const THROW = `throw Object.assign(new Error('${SECRET}'), { code: 'E_ODD', token: '${SECRET}' })`;

  it.each([
    ['thrown', `setTimeout(() => { ${THROW} }, 250);`],
    ['rejected', `setTimeout(async () => { ${THROW} }, 250);`],
    ['thrown again and again', `setInterval(() => { ${THROW} }, 20).unref();`],
    ['that is no Error', `setTimeout(() => { throw '${SECRET}' }, 250);`],
  ])('%s is one sentence without its text', async (_name, source) => {
    emulator.faults({ kind: 'hang-before', platform: 'dollarbox', times: 'always' });
    const ran = await step({ timeout: '20s' }, preload(source));
    expect(ran.exitCode).toBe(1);
    expect(ran.took).toBeLessThan(10_000);
    expect(ran.stderr).toBe('');
    expect(errors(ran.stdout)).toHaveLength(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(
      /^An unexpected error \((?:Error, E_ODD|string)\) stopped the step/,
    );
    expect(ran.outputs['outcome']).toBe('failed');
  });

  it('in the post step is a warning without its text', async () => {
    const issued = await step({ operation: 'issue-kubeconfig' });
    emulator.faults({ kind: 'delay', delayMs: 1_500, platform: 'dollarbox', method: 'DELETE' });
    const { flags = [], runner } = preload(`setTimeout(() => { ${THROW} }, 400);`);
    const after = await issued.post({ flags });
    runner.remove();
    expect([after.exitCode, after.stderr]).toEqual([0, '']);
    expect(warnings(after.stdout).join()).toContain('an unexpected error');
    expect(leaks(after, SECRET, DOLLARBOX_TOKEN)).toEqual([]);
  });
});

describe('signals', () => {
  const hang = (): void => emulator.faults({ kind: 'hang-before', platform: 'dollarbox', times: 'always' });
  const asked = (): boolean => emulator.requests().length > 0;

  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends a hanging step within a second', async (name) => {
    hang();
    const ran = await step({}, { signal: { name, when: asked } });
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(errors(ran.stdout)[0]?.data).toContain('Nothing is left behind');
    expect(ran.stderr).toBe('');
  });

  it('a second one does not wait for anything', async () => {
    hang();
    const source = `
      process.on('SIGINT', () => setTimeout(() => process.kill(process.pid, 'SIGTERM'), 1));`;
    const ran = await step({}, { ...preload(source), signal: { name: 'SIGINT', when: asked } });
    expect([ran.exitCode, ran.stderr]).toEqual([1, '']);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(errors(ran.stdout)).toHaveLength(1);
  });

  it('end a step whose own clean-up hangs, in time for the runner', async () => {
    hang();
    const source = `
      const { abort } = AbortController.prototype;
      AbortController.prototype.abort = function (reason) {
        if (reason?.name !== 'CancelledError') return abort.call(this, reason);
        setTimeout(() => abort.call(this, reason), 60_000).unref();
      };`;
    const ran = await step({}, { ...preload(source), signal: { name: 'SIGINT', when: asked } });
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
  });
});

describe('the runner', () => {
  it('with an older Node is told so in one sentence', async () => {
    const source = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });`;
    const ran = await step({}, preload(source));
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/needs Node 24; the runner started it with Node 20\.19\.0/);
    expect(emulator.requests()).toEqual([]);
  });

  it.each([
    ['none', { GITHUB_OUTPUT: undefined }],
    ['one that is not there', { GITHUB_OUTPUT: '/nowhere/at/all' }],
  ])('with %s for outputs stops the step before any call', async (_name, env) => {
    const ran = await step({}, { env });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toContain('GITHUB_OUTPUT');
    expect(emulator.requests()).toEqual([]);
  });

  it.each([
    ['no summary file', { GITHUB_STEP_SUMMARY: undefined }, []],
    [
      'a full one',
      { GITHUB_STEP_SUMMARY: '/dev/full' },
      ['The job summary could not be written; the result of the step stands.'],
    ],
    [
      'nothing else that it usually says',
      {
        RUNNER_TEMP: undefined,
        GITHUB_REPOSITORY: undefined,
        GITHUB_SERVER_URL: undefined,
        GITHUB_WORKSPACE: undefined,
      },
      [],
    ],
  ])('with %s changes no result', async (_name, env, said) => {
    const ran = await step({}, { env });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'listed' });
    expect(warnings(ran.stdout)).toEqual(said);
  });

  it('gets no summary when none is wanted', async () => {
    for (const summary of ['false', 'False', 'FALSE']) expect((await step({ summary })).summary).toBe('');
    expect((await step()).summary).toContain('list-containers');
  });
});

describe('inputs', () => {
  it('of other operations are a warning each, and nothing else', async () => {
    const ran = await step({ namespace: 'x', image: 'x y', email: 'nobody' });
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout).sort()).toEqual([
      'Input email is not used by list-containers.',
      'Input image is not used by list-containers.',
      'Input namespace is not used by list-containers.',
    ]);
  });

  it('may name a file of the workspace, and no directory', async () => {
    const runner = new Runner();
    mkdirSync(join(runner.workspace, 'dir.pem'));
    for (const file of ['dir.pem', 'nothing.pem', '../nothing.pem']) {
      const ran = await step({ 'ca-certificate': file }, { runner });
      expect(errors(ran.stdout)[0]?.data).toMatch(/^ca-certificate: is neither PEM text nor the path/m);
    }
    expect(emulator.requests()).toEqual([]);
  });
});
