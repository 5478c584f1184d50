import { describe, expect, it } from '@jest/globals';
import { previewSlug } from '../../src/previews/slug.ts';
import { useEmulator } from '../support/emulated.ts';
import { notices } from '../support/workflow-commands.ts';
import { comments, deployments, type GithubStep, report } from './support/github-step.ts';

/* A pull request's whole life with `preview-namespace` on the built action, with comment and deployment. */

const emulator = useEmulator();
const SLUG = previewSlug('web', { repository: 'acme/web', number: 7 });
let runs = 9_000;

function preview(action: string, inputs: Record<string, string> = {}, step: GithubStep = {}) {
  runs += 1;
  const given = {
    operation: 'preview-namespace',
    image: '',
    port: '',
    comment: 'true',
    environment: 'preview',
  };
  return report(emulator, { ...given, ...inputs }, { run: runs, action, ...step });
}

const pull = (pull: object) =>
  emulator
    .get()
    .control.seed('github', { pulls: [{ number: 7, created_at: '2020-01-01T00:00:00Z', ...pull }] });
const states = () => deployments(emulator).map(({ state }) => state);
const namespaces = () => {
  const state = emulator.get().control.inspect('dollarbox') as {
    namespaces: { name: string; stage: string }[];
  };
  return state.namespaces.filter(({ name, stage }) => name === SLUG && stage !== 'deleted');
};
const heading = () => comments(emulator, 7)[0]?.body.split('\n')[1];

describe('the namespace of a pull request', () => {
  it('is made, kept, taken down and made again, with one comment and one live deployment', async () => {
    pull({ state: 'open' });
    const opened = await preview('opened');
    expect(opened.outputs).toMatchObject({ outcome: 'created', name: SLUG });
    expect([namespaces().length, states(), comments(emulator, 7).length]).toEqual([1, ['success'], 1]);

    const pushed = await preview('synchronize', { 'allocated-containers': '2' });
    expect(pushed.outputs).toMatchObject({ outcome: 'updated', id: opened.outputs['id'] });
    expect([namespaces().length, states()]).toEqual([1, ['inactive', 'success']]);

    pull({ state: 'closed' });
    const closed = await preview('closed', { 'allocated-containers': 'many' });
    expect([closed.exitCode, closed.outputs['outcome'], namespaces()]).toEqual([0, 'deleted', []]);
    expect([states(), heading()]).toEqual([['inactive', 'inactive'], expect.stringContaining('deleted')]);

    pull({ state: 'open' });
    expect((await preview('reopened')).outputs['outcome']).toBe('created');
    expect([namespaces().length, states().at(-1), comments(emulator, 7).length]).toEqual([1, 'success', 1]);
  });

  it('lives as long as the label is there', async () => {
    pull({ state: 'open', labels: [] });
    expect((await preview('opened', { label: 'preview' })).outputs['outcome']).toBe('skipped');
    pull({ state: 'open', labels: ['preview'] });
    const labelled = await preview('labeled', { label: 'preview' }, { label: 'preview' });
    expect([labelled.outputs['outcome'], namespaces().length]).toEqual(['created', 1]);
    pull({ state: 'open', labels: [] });
    const unlabelled = await preview('unlabeled', { label: 'preview' }, { label: 'preview' });
    expect([unlabelled.outputs['outcome'], namespaces().length, states()]).toEqual([
      'deleted',
      0,
      ['inactive'],
    ]);
  });

  it('is swept when its closing was missed, and the reports say so', async () => {
    pull({ state: 'open' });
    await preview('opened');
    pull({ state: 'closed' });
    const ran = await preview('', { operation: 'sweep-previews', platform: 'dollarbox' }, { number: null });
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', count: '1' });
    expect([namespaces(), states(), heading()]).toEqual([
      [],
      ['inactive'],
      expect.stringContaining('deleted'),
    ]);
  });

  it('may be left when Dependabot’s closing has no secrets, which the step says', async () => {
    pull({ state: 'closed' });
    const ran = await preview('closed', { token: '' }, { env: { GITHUB_ACTOR: 'dependabot[bot]' } });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([0, 'skipped']);
    expect(notices(ran.stdout).join()).toMatch(
      /may be left, which `sweep-previews` will remove: .*Dependabot/,
    );
  });
});
