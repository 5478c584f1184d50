import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/github/seed/demo-tokens.ts';
import { useEmulator } from '../support/emulated.ts';
import { warnings } from '../support/workflow-commands.ts';
import { comments, deployments, HEAD, report } from './support/github-step.ts';

/* The GitHub deployment of a step on the built action, from before the work to its last status. */

const emulator = useEmulator();
const PREVIEW = { environment: 'preview' };
const states = (): (string | null)[] => deployments(emulator).map(({ state }) => state);
const history = (at = 0): string[] => (deployments(emulator)[at]?.statuses ?? []).map(({ state }) => state);

describe('a deployment', () => {
  it('is opened before the work and ends as success, with the address and the log', async () => {
    const ran = await report(emulator, PREVIEW);
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([]);
    const [made, ...more] = deployments(emulator);
    expect(more).toEqual([]);
    expect(ran.outputs['deployment-id']).toBe(String(made?.id));
    expect(made).toMatchObject({ sha: HEAD, environment: 'preview', transient: false });
    expect(made?.payload.boxwright.run).toBe('4242.242.1');
    expect(history()).toEqual(['in_progress', 'success']);
    expect(made?.statuses[1]).toMatchObject({
      description: 'Container web is running.',
      environmentUrl: 'http://[2001:db8::7b]:8080/',
      logUrl: 'https://github.com/acme/web/actions/runs/4242',
    });
    const [first] = emulator.requests('POST');
    expect([first?.platform, first?.path]).toEqual(['github', expect.stringMatching(/\/deployments$/)]);
    const post = await ran.post();
    expect([post.exitCode, post.stdout]).toEqual([0, '']);
  });

  it('is of the commit of the run when there is no pull request', async () => {
    await report(emulator, PREVIEW, { number: null });
    expect(deployments(emulator)[0]?.sha).toBe('0123456789abcdef0123456789abcdef01234567');
  });

  it('makes the older ones of the same container inactive, and no others', async () => {
    await report(emulator, { ...PREVIEW, name: 'api' });
    emulator.get().control.seed('github', {
      deployments: [
        { environment: 'preview', state: 'success' },
        { environment: 'preview', task: 'deploy', state: 'success' },
      ],
    });
    for (const run of [4243, 4244, 4245]) await report(emulator, PREVIEW, { run });
    expect(states()).toEqual(['success', 'inactive', 'inactive', 'success']);
    const { deployments: all } = emulator.get().control.inspect('github') as {
      deployments: { task: string; state: string }[];
    };
    expect(all.filter(({ task, state }) => task === 'deploy' && state === 'inactive')).toEqual([]);
  });

  it('of the step that ended last is the live one, whichever run it is of', async () => {
    await report(emulator, PREVIEW, { run: 5000 });
    await report(emulator, PREVIEW, { run: 4999, attempt: 2 });
    expect(states()).toEqual(['inactive', 'success']);
  });

  it('ends as inactive when the container is deleted', async () => {
    await report(emulator, PREVIEW);
    await report(emulator, { ...PREVIEW, operation: 'delete-container', image: '', port: '' }, { run: 4243 });
    expect(states()).toEqual(['inactive', 'inactive']);
  });

  it('ends as failure when the platform refuses, and leaves the older one as it is', async () => {
    await report(emulator, PREVIEW);
    emulator.faults({
      kind: 'status',
      platform: 'dollarbox',
      status: 403,
      json: { detail: 'no' },
      times: 'always',
    });
    const ran = await report(emulator, PREVIEW, { run: 4243 });
    expect(ran.exitCode).toBe(1);
    expect(states()).toEqual(['success', 'failure']);
  });

  it.each(['fail', 'warn'])('ends as error at the deadline (on-timeout: %s)', async (onTimeout) => {
    emulator.faults({ kind: 'hang-before', platform: 'dollarbox', times: 'always' });
    const ran = await report(emulator, { ...PREVIEW, timeout: '4s', 'on-timeout': onTimeout });
    expect(ran.exitCode).toBe(onTimeout === 'warn' ? 0 : 1);
    expect(history()).toEqual(['in_progress', 'error']);
  });

  it('keeps its description within 140 characters', async () => {
    const name = `w${'e'.repeat(60)}b`;
    await report(emulator, { ...PREVIEW, name });
    for (const { description } of deployments(emulator)[0]?.statuses ?? []) {
      expect(description.length).toBeLessThanOrEqual(140);
    }
  });
});

describe('a creation whose answer is lost', () => {
  const POST = { platform: 'github', method: 'POST', path: '/repos/:owner/:repo/deployments' } as const;

  it.each([
    { name: '502 after it was done', fault: { ...POST, kind: 'status-after', status: 502 } },
    { name: 'a connection cut after it was done', fault: { ...POST, kind: 'cut-after' } },
    { name: 'a broken body', fault: { ...POST, kind: 'malformed' } },
    { name: '500 before it was done', fault: { ...POST, kind: 'status', status: 500 } },
  ] as const)('$name: one deployment', async ({ fault }) => {
    emulator.faults(fault);
    const ran = await report(emulator, PREVIEW);
    expect(warnings(ran.stdout)).toEqual([]);
    expect(deployments(emulator)).toHaveLength(1);
    expect(history()).toEqual(['in_progress', 'success']);
    expect(ran.outputs['deployment-id']).toBe(String(deployments(emulator)[0]?.id));
  });

  it('in silence is found at the end', async () => {
    emulator.faults({ ...POST, kind: 'hang-after' });
    const ran = await report(emulator, PREVIEW);
    expect(ran.exitCode).toBe(0);
    expect(ran.took).toBeLessThan(10_000);
    expect(warnings(ran.stdout)).toEqual([]);
    expect(deployments(emulator)).toHaveLength(1);
    expect(states()).toEqual(['success']);
    expect(ran.outputs['deployment-id']).toBe(String(deployments(emulator)[0]?.id));
  });
});

describe('a last status that GitHub does not take', () => {
  it('is a warning, and the post step tries again with the same', async () => {
    emulator.faults({
      kind: 'status',
      platform: 'github',
      method: 'POST',
      path: '/repos/:owner/:repo/deployments/:id/statuses',
      status: 500,
      skip: 1,
      times: 3,
    });
    const ran = await report(emulator, PREVIEW);
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([expect.stringContaining('The deployment could not be written')]);
    expect(history()).toEqual(['in_progress']);
    const post = await ran.post();
    expect(post.exitCode).toBe(0);
    expect(history()).toEqual(['in_progress', 'success']);
  });
});

describe('a token without permission', () => {
  it('makes one warning for deployment and comment, and the step stays green', async () => {
    const ran = await report(emulator, { ...PREVIEW, comment: 'true' }, { githubToken: DEMO_TOKENS.none });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'created' });
    expect(warnings(ran.stdout)).toHaveLength(1);
    expect(warnings(ran.stdout)[0]).toContain('`pull-requests: write`');
    expect(warnings(ran.stdout)[0]).toContain('`deployments: write`');
  });

  it('for deployments only still comments', async () => {
    const ran = await report(
      emulator,
      { ...PREVIEW, comment: 'true' },
      { githubToken: DEMO_TOKENS.noDeployments },
    );
    expect(warnings(ran.stdout)).toEqual([
      expect.stringMatching(/deployment could not be written.*`deployments: write`/),
    ]);
    expect(comments(emulator)).toHaveLength(1);
    expect(deployments(emulator)).toEqual([]);
    expect((await ran.post()).stdout).toBe('');
  });

  it('does not hide why the step is red', async () => {
    emulator.faults({
      kind: 'status',
      platform: 'dollarbox',
      status: 403,
      json: { detail: 'no' },
      times: 'always',
    });
    const ran = await report(emulator, { ...PREVIEW, comment: 'true' }, { githubToken: DEMO_TOKENS.none });
    expect(ran.exitCode).toBe(1);
    expect(warnings(ran.stdout)).toHaveLength(1);
  });
});
