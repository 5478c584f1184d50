import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/github/seed/demo-tokens.ts';
import { useEmulator } from '../support/emulated.ts';
import type { Ran } from '../support/run-action.ts';
import { errors, notices, warnings } from '../support/workflow-commands.ts';
import { comments as allComments, deployments, type GithubStep, report } from './support/github-step.ts';

/* A pull request's whole life with `preview-container` on the built action, against an emulated GitHub. */

const emulator = useEmulator();
const WANTED = { operation: 'preview-container', comment: 'true', environment: 'preview' };
let runs = 5_000;

function preview(action: string, inputs: Record<string, string> = {}, step: GithubStep = {}): Promise<Ran> {
  runs += 1;
  return report(emulator, { ...WANTED, ...inputs }, { run: runs, action, ...step });
}

interface Container {
  readonly name: string;
  readonly image: string;
  readonly stage: string;
}

function containers(name = 'web-pr-7'): readonly Container[] {
  const state = emulator.get().control.inspect('dollarbox') as { containers: Container[] };
  return state.containers.filter((one) => one.name === name && one.stage !== 'deleted');
}

/** The action's own comments on pull request 7; there is another app's with its marker, too. */
const comments = () => allComments(emulator, 7).filter(({ login }) => login === 'github-actions[bot]');

/** What people closed or opened on GitHub. */
function pull(state: 'open' | 'closed'): void {
  emulator.get().control.seed('github', { pulls: [{ number: 7, state }] });
}

/** Resolves as soon as a container was asked for. */
async function posted(): Promise<void> {
  while (emulator.requests('POST', /\/containers\/$/).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

const states = (): readonly (string | null)[] => deployments(emulator).map(({ state }) => state);
const toGithub = () => emulator.requests().filter(({ platform }) => platform === 'github');
const toDollarbox = () => emulator.requests().filter(({ platform }) => platform === 'dollarbox');

describe('a pull request', () => {
  it('has one container, one comment and one live deployment from its opening to its end', async () => {
    const opened = await preview('opened', { image: 'ghcr.io/acme/web:1' });
    expect(opened.exitCode).toBe(0);
    expect(opened.outputs).toMatchObject({
      outcome: 'created',
      name: 'web-pr-7',
      url: expect.stringMatching(/^http:\/\/\[2001:db8:/),
      'comment-url': expect.stringContaining('#issuecomment-'),
      'deployment-id': expect.stringMatching(/^\d+$/),
    });
    expect([containers().length, comments().length, states()]).toEqual([1, 1, ['success']]);
    const [open] = comments();
    expect(open?.body).toContain(':8080/');

    const pushed = await preview('synchronize', { image: 'ghcr.io/acme/web:2' });
    expect(pushed.outputs).toMatchObject({ outcome: 'updated', id: opened.outputs['id'] });
    expect(containers()).toMatchObject([{ image: 'ghcr.io/acme/web:2' }]);
    expect([comments().length, states()]).toEqual([1, ['inactive', 'success']]);
    expect(deployments(emulator).map(({ transient }) => transient)).toEqual([true, true]);

    pull('closed');
    const closed = await preview('closed', { image: '' });
    expect(closed.outputs).toMatchObject({ outcome: 'deleted', changed: 'true', name: 'web-pr-7' });
    expect(closed.outputs['url'] ?? '').toBe('');
    expect([containers().length, comments().length, states()]).toEqual([0, 1, ['inactive', 'inactive']]);
    expect(comments()[0]?.id).toBe(open?.id);
    expect(comments()[0]?.body).not.toContain(':8080/');

    const again = await preview('closed', { image: '' });
    expect(again.outputs).toMatchObject({ outcome: 'absent', changed: 'false' });
    expect([again.exitCode, comments().length]).toEqual([0, 1]);

    pull('open');
    const reopened = await preview('reopened', { image: 'ghcr.io/acme/web:2' });
    expect(reopened.outputs['outcome']).toBe('created');
    expect([containers().length, comments().length, states()]).toEqual([
      1,
      1,
      ['inactive', 'inactive', 'success'],
    ]);
    expect(comments()[0]?.body).toContain(':8080/');
  });

  it('has one container after two runs at the same instant', async () => {
    emulator.faults({ kind: 'delay', delayMs: 300, platform: 'dollarbox', method: 'POST', times: 2 });
    const ran = await Promise.all([
      preview('opened', { image: 'ghcr.io/acme/web:2' }),
      preview('synchronize', { image: 'ghcr.io/acme/web:2' }),
    ]);
    expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(ran.map(({ outputs }) => outputs['outcome']).sort()).toEqual(['created', 'unchanged']);
    expect(new Set(ran.map(({ outputs }) => outputs['id'])).size).toBe(1);
    expect(containers()).toHaveLength(1);
  });

  it('that is pushed to while its container starts gets the newer image in the same container', async () => {
    const older = preview('opened', { image: 'ghcr.io/acme/web:hang', timeout: '60s' });
    await posted();
    const newer = await preview('synchronize', { image: 'ghcr.io/acme/web:2' });
    expect(newer.outputs).toMatchObject({ outcome: 'updated', id: '123' });
    expect(await older).toMatchObject({ exitCode: 0, outputs: { id: '123' } });
    expect(containers()).toMatchObject([{ image: 'ghcr.io/acme/web:2' }]);
    expect([comments().length, comments()[0]?.body]).toEqual([1, expect.stringContaining('web&#58;2')]);
    expect(states().filter((state) => state === 'success')).toHaveLength(1);
  });

  it('that is closed while its container starts ends green, with nothing left', async () => {
    const deploying = preview('opened', { image: 'ghcr.io/acme/web:hang', timeout: '60s' });
    await posted();
    pull('closed');
    const closed = await preview('closed', { image: '' });
    const deployed = await deploying;
    expect([closed.exitCode, deployed.exitCode]).toEqual([0, 0]);
    expect(closed.outputs['outcome']).toBe('deleted');
    expect(deployed.outputs).toMatchObject({ outcome: 'deleted', changed: 'true' });
    expect(deployed.outputs['url'] ?? '').toBe('');
    expect(notices(deployed.stdout).join()).toContain('was closed meanwhile');
    expect([containers().length, states()]).toEqual([0, ['inactive']]);
    expect(comments().length).toBeLessThanOrEqual(1);
  });

  it('that GitHub closes between the two looks has its container taken down again', async () => {
    emulator.get().control.seed('github', { pulls: [{ number: 7, closes_after_reads: 1 }] });
    const ran = await preview('synchronize');
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true' });
    expect(emulator.applied('POST', /\/containers\/$/)).toBe(1);
    expect([containers().length, states()]).toEqual([0, ['inactive']]);
  });

  it('that was closed before the run began gets nothing', async () => {
    pull('closed');
    const ran = await preview('synchronize');
    expect(ran.outputs).toMatchObject({ outcome: 'absent', changed: 'false' });
    expect(emulator.requests('POST', /\/containers\/$/)).toEqual([]);
  });

  it('is only planned for in a dry run', async () => {
    const ran = await preview('opened', { 'dry-run': 'true' });
    expect(JSON.parse(ran.outputs['plan'] ?? '')).toMatchObject([
      { action: 'create', target: 'container web-pr-7' },
    ]);
    expect(emulator.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('a run without secrets', () => {
  it.each([
    ['a fork’s', { fork: true }, /comes from a fork/],
    ['Dependabot’s', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }, /started by Dependabot/],
  ])('ends green when it is %s, says why, and asks nobody anything', async (_name, step, why) => {
    for (const action of ['opened', 'closed']) {
      const ran = await preview(
        action,
        { token: '', image: '' },
        { ...step, githubToken: DEMO_TOKENS.readOnly },
      );
      expect(ran.exitCode).toBe(0);
      expect(ran.outputs).toMatchObject({ outcome: 'skipped', changed: 'false', platform: 'dollarbox' });
      expect(notices(ran.stdout).join()).toMatch(why);
      expect(ran.summary).toMatch(why);
    }
    expect(emulator.requests()).toEqual([]);
  });

  it('is red when it is nobody’s of those', async () => {
    const ran = await preview('opened', { token: '' });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/^token: is required/);
  });
});

describe('missing permissions', () => {
  it('are warnings that name them; the preview is deployed all the same', async () => {
    const ran = await preview(
      'opened',
      {},
      {
        githubToken: DEMO_TOKENS.none,
        env: { GITHUB_REPOSITORY: 'acme/private' },
      },
    );
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['outcome']).toBe('created');
    expect(warnings(ran.stdout).join('\n')).toMatch(/still open could not be asked.*pull-requests: read/);
    expect(containers()).toHaveLength(1);
  });

  it('and a GitHub that does not answer neither', async () => {
    emulator.faults({ kind: 'cut-before', platform: 'github', times: 'always' });
    const ran = await preview('opened', { comment: 'false', environment: '' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['outcome']).toBe('created');
    expect(warnings(ran.stdout).join('\n')).toContain('still open could not be asked');
  });
});

describe('somebody else’s container', () => {
  it('is refused and left as it is, by a deploy and by a closing', async () => {
    await report(emulator, { operation: 'create-container', name: 'web-pr-7' });
    emulator.get().control.clearJournal();
    for (const action of ['synchronize', 'closed']) {
      pull(action === 'closed' ? 'closed' : 'open');
      const ran = await preview(action);
      expect(ran.exitCode).toBe(1);
      expect(errors(ran.stdout)[0]?.data).toMatch(/is nobody’s preview[\s\S]*\nNext: Choose another/);
    }
    expect(toDollarbox().filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(containers()).toHaveLength(1);
  });
});

describe('a cancelled run', () => {
  it('says what it leaves, and the next one goes on with it', async () => {
    const ran = await preview(
      'opened',
      { image: 'ghcr.io/acme/web:hang' },
      {
        signal: { name: 'SIGINT', when: (stdout) => stdout.includes('is pending') },
      },
    );
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(errors(ran.stdout)[0]?.data).toContain('Left as it is: container web-pr-7');
    const next = await preview('synchronize', { image: 'ghcr.io/acme/web:2' });
    expect(next.outputs).toMatchObject({ outcome: 'updated', id: ran.outputs['id'] });
    expect(containers()).toHaveLength(1);
  });
});

describe('a sweep', () => {
  const SWEEP = { operation: 'sweep-previews', platform: 'dollarbox', image: '', port: '' };

  it('takes down what a missed closing left, with its deployment and its comment', async () => {
    await preview('opened');
    pull('closed');
    const ran = await preview('', SWEEP, { number: null });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', count: '1', platform: 'dollarbox' });
    expect(JSON.parse(ran.outputs['result'] ?? '')).toMatchObject([
      { name: 'web-pr-7', pull_request: 7, became: 'removed' },
    ]);
    expect([containers().length, states(), comments().length]).toEqual([0, ['inactive'], 1]);
    expect(ran.summary).toContain('web-pr-7');
  });

  it('leaves what is open, however many pages of pull requests there are', async () => {
    await preview('opened', {}, { number: 101 });
    await preview('opened', {}, { number: 220 });
    const ran = await preview('', SWEEP, { number: null });
    expect(ran.outputs).toMatchObject({ outcome: 'absent', count: '0' });
    expect([containers('web-pr-101').length, containers('web-pr-220').length]).toEqual([1, 1]);
    expect(toGithub().filter(({ path }) => path.endsWith('/pulls')).length).toBeGreaterThan(1);
  });

  it('names whose the container of that name is', async () => {
    const mark = { name: 'web-pr-7', env: 'BOXWRIGHT_PREVIEW=acme/shop#7\nKEY=a-value-that-is-secret' };
    await preview('', { ...mark, operation: 'create-container', comment: 'false', environment: '' });
    const ran = await preview('opened', { comment: 'false', environment: '' });
    expect(errors(ran.stdout)[0]?.data).toContain('is the preview of acme/shop#7, not that of acme/web#7');
    expect(ran.stdout).not.toContain('a-value-that-is-secret');
  });

  it('removes nothing when GitHub cannot be asked', async () => {
    await preview('opened');
    pull('closed');
    emulator.get().control.clearJournal();
    emulator.faults({
      kind: 'status',
      status: 403,
      platform: 'github',
      times: 'always',
      json: { message: 'no' },
    });
    const ran = await preview('', { ...SWEEP, comment: 'false', environment: '' }, { number: null });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/pull-requests: read/);
    expect(emulator.requests('DELETE')).toEqual([]);
    expect(containers()).toHaveLength(1);
  });
});
