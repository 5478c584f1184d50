import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { type Ran, runAction, SIGNAL_PATIENCE } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { CREDENTIALS, issue, live, PATH, post } from './support/kubeconfig-step.ts';

/* The runner stops the step in the middle of issuing: the post step finds what was left. */

const emulator = useEmulator();
const POST = { platform: 'dollarbox', method: 'POST', path: PATH } as const;
const posted = (): boolean => emulator.requests('POST', CREDENTIALS).length > 0;

async function endsClean(ran: Ran): Promise<void> {
  expect(emulator.requests('POST', CREDENTIALS).length).toBeLessThanOrEqual(1);
  await post(ran);
  expect(live(emulator)).toEqual([]);
  expect(readdirSync(ran.runner.temp)).toEqual([]);
}

describe('a cancelled run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s while the request is under way', async (name) => {
    emulator.faults({ ...POST, kind: 'hang-after' });
    const ran = await issue(emulator, {}, { signal: { name, when: posted } });
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', 'credential-id': '321' });
    expect(errors(ran.stdout)).toHaveLength(1);
    await endsClean(ran);
  });

  it('while every call hangs, the look included', async () => {
    emulator.faults(
      { ...POST, kind: 'hang-after' },
      { platform: 'dollarbox', method: 'GET', path: PATH, kind: 'hang-before', skip: 1, times: 1 },
    );
    const ran = await issue(emulator, {}, { signal: { name: 'SIGINT', when: posted } });
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(errors(ran.stdout)).toHaveLength(1);
    await endsClean(ran);
  });

  it('during a pause the server asked for', async () => {
    emulator.faults({ ...POST, kind: 'status', status: 429, headers: { 'retry-after': '60' } });
    const ran = await issue(
      emulator,
      {},
      { signal: { name: 'SIGINT', when: (out) => out.includes('trying again') } },
    );
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
    await endsClean(ran);
  });

  it('before any request', async () => {
    const ran = await issue(
      emulator,
      {},
      { signal: { name: 'SIGINT', when: (stdout) => stdout.includes('::add-mask::') } },
    );
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('cancelled');
    await endsClean(ran);
  });

  it('killed at once after the request', async () => {
    emulator.faults({ ...POST, kind: 'hang-after' });
    const ran = await issue(emulator, {}, { signal: { name: 'SIGKILL', when: posted } });
    expect(ran.exitCode).toBeNull();
    expect(live(emulator)).toEqual(['321']);
    await endsClean(ran);
  });

  it('killed while the kubeconfig arrives', async () => {
    emulator.faults({ ...POST, kind: 'slow-body', everyMs: 50 });
    const ran = await issue(emulator, {}, { signal: { name: 'SIGKILL', when: posted } });
    expect(live(emulator)).toEqual(['321']);
    await endsClean(ran);
  });
});

describe('a cancelled post step', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('goes on after %s and revokes', async (name) => {
    const ran = await issue(emulator);
    emulator.faults({ kind: 'delay', delayMs: 600, platform: 'dollarbox', method: 'DELETE' });
    const deleting = (): boolean => emulator.requests('DELETE').length > 0;
    await post(ran, { signal: { name, when: deleting } });
    expect(live(emulator)).toEqual([]);
  });
});

describe('the post step of a run whose inputs changed', () => {
  it.each([
    ['the operation', { operation: 'delete-everything' }],
    ['the token', { token: '' }],
    ['the address', { 'base-url': 'http://not.a.loopback' }],
  ])('is green and says so without %s', async (_name, changed) => {
    const ran = await issue(emulator);
    const after = await post(ran, { with: { operation: 'issue-kubeconfig', org: 'acme', ...changed } });
    expect(after.exitCode).toBe(0);
    expect(after.stdout).toContain('::warning::');
  });
});

describe('a post step on its own', () => {
  it('is silent', async () => {
    const ran = await runAction({ with: { operation: 'nothing' } });
    const after = await ran.post();
    expect([after.exitCode, after.stdout, after.stderr]).toEqual([0, '', '']);
  });
});
