import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { notices, warnings } from '../support/workflow-commands.ts';
import { comments, deployments, report } from './support/github-step.ts';

/* What GitHub is told in cases that come once in a while. */

const emulator = useEmulator();
const PREVIEW = { environment: 'preview' };
const states = (): (string | null)[] => deployments(emulator).map(({ state }) => state);

describe('a container that was deleted to be made anew, and could not be', () => {
  it('ends the deployment that stood for the old one', async () => {
    await report(emulator, PREVIEW, { run: 5000 });
    const json = { error: { code: 'quota_exceeded', message: 'Full.' } };
    const refusal = { kind: 'status', platform: 'dollarbox', method: 'POST', status: 403, json } as const;
    emulator.faults({ ...refusal, times: 'always' });
    const ran = await report(emulator, { ...PREVIEW, 'if-exists': 'recreate' }, { run: 5001 });
    expect(ran.exitCode).toBe(1);
    expect(states()).toEqual(['inactive', 'failure']);
  });
});

describe('GitHub’s quota, used up', () => {
  it('with a reset in 9 s does not keep a step of 14 s waiting: the first platform call comes at once', async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 9);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const json = { message: 'API rate limit exceeded' };
    emulator.faults({ kind: 'status', platform: 'github', status: 403, headers, json, times: 'always' });
    const ran = await report(emulator, { ...PREVIEW, timeout: '14s' });
    expect(ran.exitCode).toBe(0);
    // It ends before the reset: nobody has waited for it.
    expect(emulator.requests('POST', /\/containers\/$/)).toHaveLength(1);
    expect(ran.took).toBeLessThan(8_000);
  });
});

describe('a deployment whose creation got no answer', () => {
  it('leaves no twin without a status when the step fails', async () => {
    const rule = { platform: 'github', method: 'POST', path: '/repos/:owner/:repo/deployments' } as const;
    emulator.faults({ kind: 'cut-after', ...rule });
    emulator.faults({ kind: 'stale', ...rule, method: 'GET', times: 2 });
    const ran = await report(emulator, { ...PREVIEW, image: 'ghcr.io/acme/web:fail' });
    expect(ran.exitCode).toBe(1);
    expect(deployments(emulator).length).toBeGreaterThan(0);
    for (const { state } of deployments(emulator)) expect(['failure', 'error', 'inactive']).toContain(state);
  });
});

describe('what an input says of the reports', () => {
  it.each([
    ['true', true],
    ['false', false],
  ])('production: %s', async (production, told) => {
    await report(emulator, { ...PREVIEW, production });
    expect(deployments(emulator)[0]?.production).toBe(told);
  });

  it('commit: the deployment is of that one, and the comment names it', async () => {
    const commit = 'c0ffee'.padEnd(40, '7');
    await report(emulator, { ...PREVIEW, comment: 'true', commit });
    expect(deployments(emulator)[0]?.sha).toBe(commit);
    expect(comments(emulator, 7)[0]?.body).toContain(commit.slice(0, 7));
  });
});

describe('the end of a pull request in a run without secrets', () => {
  it('of a fork says that a preview may be left, and who removes it', async () => {
    const inputs = { operation: 'preview-container', token: '', comment: 'true' };
    const ran = await report(emulator, inputs, { fork: true, action: 'closed' });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([0, 'skipped']);
    expect(notices(ran.stdout)).toEqual([
      expect.stringMatching(/^Nothing was taken down, and a preview .*`sweep-previews`.*fork/),
    ]);
    expect(warnings(ran.stdout)).toEqual([]);
    expect(comments(emulator)).toEqual([]);
  });
});
