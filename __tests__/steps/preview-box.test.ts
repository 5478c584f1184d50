import { describe, expect, it } from '@jest/globals';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import type { Ran } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { DEPLOY, instances as stored } from './support/deploy-step.ts';
import { comments as allComments, deployments, type GithubStep, report } from './support/github-step.ts';

/* A pull request's whole life with `preview-box` on the built action, against an emulated GitHub. */

const emulator = useEmulator();
let runs = 7_000;

function preview(action: string, inputs: Record<string, string> = {}, step: GithubStep = {}): Promise<Ran> {
  runs += 1;
  const given = {
    operation: 'preview-box',
    token: ELASTICBOX_TOKEN,
    'base-url': `${emulator.url}/elasticbox`,
    workspace: 'operations',
    box: 'web',
    policy: 'linux-small',
    variables: 'GIT_SHA: ab12cd',
    comment: 'true',
    environment: 'preview',
    org: '',
    image: '',
    port: '',
  };
  return report(emulator, { ...given, ...inputs }, { run: runs, action, ...step });
}

function pull(state: 'open' | 'closed'): void {
  emulator.get().control.seed('github', { pulls: [{ number: 7, state }] });
}

const instances = () => stored(emulator, 'web-pr-7');
const comments = () => allComments(emulator, 7).filter(({ login }) => login === 'github-actions[bot]');
const states = () => deployments(emulator).map(({ state }) => state);

describe('a pull request', () => {
  it('has one instance, one comment and one live deployment from its opening to its end', async () => {
    const opened = await preview('opened');
    expect(opened.exitCode).toBe(0);
    expect(opened.outputs).toMatchObject({ outcome: 'created', name: 'web-pr-7', status: 'done' });
    expect(Date.parse(opened.outputs['expires-at'] ?? '') - Date.now()).toBeGreaterThan(6 * 86_400_000);
    expect([instances().length, comments().length, states()]).toEqual([1, 1, ['success']]);

    const pushed = await preview('synchronize', { variables: 'GIT_SHA: cd34ef' });
    expect(pushed.outputs).toMatchObject({ outcome: 'updated', id: opened.outputs['id'] });
    expect([instances().length, comments().length, states()]).toEqual([1, 1, ['inactive', 'success']]);

    pull('closed');
    const closed = await preview('closed', { policy: '', variables: '' });
    expect(closed.outputs).toMatchObject({ outcome: 'deleted', changed: 'true' });
    expect(closed.outputs['expires-at'] ?? '').toBe('');
    expect([instances().length, comments().length, states()]).toEqual([0, 1, ['inactive', 'inactive']]);

    pull('open');
    const reopened = await preview('reopened');
    expect(reopened.outputs['outcome']).toBe('created');
    expect([instances().length, comments().length]).toEqual([1, 1]);
  });

  it('has one instance after two runs at the same instant, and each names that one', async () => {
    emulator.faults({ ...DEPLOY, kind: 'delay', delayMs: 3_000, times: 2 });
    const ran = await Promise.all([preview('opened'), preview('synchronize')]);
    expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(emulator.applied('POST', /\/services\/instances$/)).toBe(2);
    const [left, ...more] = instances();
    expect(more).toEqual([]);
    expect(ran.map(({ outputs }) => outputs['id'])).toEqual([left?.id, left?.id]);
    expect(comments()).toHaveLength(1);
  });

  it('that is closed while its instance is deployed ends green, with nothing left', async () => {
    emulator.get().control.seed('github', { pulls: [{ number: 7, closes_after_reads: 1 }] });
    const ran = await preview('opened');
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true' });
    expect([instances().length, states()]).toEqual([0, ['inactive']]);
  });

  it('that is closed by another run meanwhile ends green in both', async () => {
    const deploying = preview('opened', { timeout: '60s' });
    while (emulator.requests('POST', /\/services\/instances$/).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 10));
    pull('closed');
    const [closed, deployed] = await Promise.all([preview('closed'), deploying]);
    expect([closed.exitCode, deployed.exitCode]).toEqual([0, 0]);
    expect(deployed.outputs['outcome']).toBe('deleted');
    expect(instances()).toEqual([]);
  });
});

describe('somebody else’s instance', () => {
  it('of the same name is refused and left alone', async () => {
    await preview('', { operation: 'deploy-box', name: 'web-pr-7', comment: 'false', environment: '' });
    for (const action of ['opened', 'closed']) {
      pull(action === 'closed' ? 'closed' : 'open');
      const ran = await preview(action);
      expect(ran.exitCode).toBe(1);
      expect(errors(ran.stdout)[0]?.data).toMatch(/is nobody’s preview/);
    }
    expect(instances()).toHaveLength(1);
  });
});

describe('a sweep', () => {
  it('takes down what a missed closing left', async () => {
    await preview('opened');
    pull('closed');
    const inputs = { operation: 'sweep-previews', platform: 'elasticbox' };
    const none = { box: '', policy: '', variables: '' };
    const plan = await preview('', { ...inputs, ...none, 'dry-run': 'true' }, { number: null });
    expect(JSON.parse(plan.outputs['plan'] ?? '')).toHaveLength(1);
    expect(instances()).toHaveLength(1);
    const ran = await preview('', { ...inputs, ...none, name: 'web' }, { number: null });
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', count: '1', platform: 'elasticbox' });
    expect([instances().length, states(), comments().length]).toEqual([0, ['inactive'], 1]);
  });
});
