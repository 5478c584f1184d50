import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDollarbox } from '../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { createElasticBox } from '../../src/emulator/elasticbox/plugin.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { createContainer } from '../../src/operations/dollarbox/containers/create-container.ts';
import { previewContainerOperation } from '../../src/operations/dollarbox/containers/preview-container.ts';
import { issueKubeconfigOperation } from '../../src/operations/dollarbox/kubectl/issue-kubeconfig.ts';
import { createVolume } from '../../src/operations/dollarbox/volumes/create-volume.ts';
import { deployBox } from '../../src/operations/elasticbox/boxes/deploy-box.ts';
import type { State } from '../operations/dollarbox/stage.ts';
import { WEB } from '../operations/elasticbox/support.ts';
import { FakeGithub, pullRequestEvent } from '../operations/previews/fake-github.ts';
import type { Schedule } from './schedule.ts';
import { useStage } from './stage.ts';

/* Schedules that once broke a promise, as the search shrank them. */

const CALM: Schedule = {
  runs: 1,
  writes: [],
  reads: [],
  removals: [],
  lag: 0,
  ghosts: 0,
  other: 0,
  otherAfter: 0,
  variant: 0,
  stop: undefined,
  turns: [],
  post: [],
};
const token = DEMO_TOKENS.multi;
const temp = mkdtempSync(join(tmpdir(), 'boxwright-found-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe('on DollarBox', () => {
  const stage = useStage(createDollarbox);
  const slow = useStage(createDollarbox, 20_000);
  const container = (ifExists: string) => ({
    operation: createContainer,
    inputs: (run: number) => ({
      token,
      org: 'acme',
      name: 'web',
      image: `web:${run}`,
      'if-exists': ifExists,
    }),
    method: 'POST' as const,
    path: '/api/v1/containers/',
  });
  const late: Schedule = { ...CALM, runs: 2, turns: [1, 1], writes: ['late by 6 s'] };

  it('what is found after a lost answer and is not as asked is changed', async () => {
    const { rans } = await stage.play(container('update'), late);
    const [other, own] = rans;
    expect(other?.result?.resource).toMatchObject({ image: 'web:0' });
    expect(own?.result?.resource).toMatchObject({ image: 'web:1' });
  });

  it('and is never undone, as it is somebody else’s', async () => {
    const { rans } = await stage.play(container('reuse'), late);
    expect(await rans[0]?.undo()).toHaveLength(1);
    expect(await rans[1]?.undo()).toEqual([]);
  });

  it.each<[string, Partial<Schedule>]>([
    ['the request of the first is refused by a gateway', { writes: ['500 before'], turns: [0, 1, 1] }],
    ['the request of the first is cut', { writes: ['cut before'], turns: [0, 1, 1] }],
    ['a gateway refuses what comes second', { writes: ['ok', '500 before'], turns: [1, 0, 1] }],
  ])('of two that ask for one volume at once neither deletes the other’s: %s', async (_name, how) => {
    const hasty = { timeout: '6s', 'on-timeout': 'cancel' };
    const twins = {
      operation: createVolume,
      inputs: (run: number) => ({
        ...{ token, org: 'acme', name: 'data', 'size-gb': '2' },
        ...(run === 0 ? hasty : {}),
      }),
      method: 'POST' as const,
      path: '/api/v1/volumes/',
    };
    const { rans, own, removed } = await slow.play(twins, { ...CALM, runs: 2, ...how });
    const [id] = own[1] ?? [];
    expect([own[0], removed]).toEqual([[], [[], []]]);
    expect(rans[1]?.result?.outputs).toMatchObject({ id, status: 'bound' });
    // The one that takes it for its own says that it stays.
    expect(rans[0]?.error?.outcome).toBe('timed-out');
    expect(rans[0]?.explained).toContain(`Left as it is: volume data (${id}).`);
  });

  const preview = {
    operation: previewContainerOperation,
    inputs: () => ({ token, org: 'acme', name: 'web', image: 'web:1' }),
    options: () => {
      const github = new FakeGithub({ 7: 'closed' });
      github.before = () => void github.set(7, github.asked.length === 1 ? 'open' : 'closed');
      return { github, event: pullRequestEvent('synchronize') };
    },
    method: 'POST' as const,
    path: '/api/v1/containers/',
  };
  const containers = () =>
    (stage.stored() as { containers: readonly { name: string }[] }).containers.filter(
      ({ name }) => name === 'web-pr-7',
    );

  it('a preview that lists do not show yet is taken down all the same', async () => {
    const { rans } = await stage.play(preview, { ...CALM, lag: 6_000 });
    expect(rans[0]?.result).toMatchObject({ outcome: 'deleted', title: expect.stringContaining('Deleted') });
    expect(containers()).toEqual([]);
  });

  it('a preview of which it is unknown whether it is there is not called deleted', async () => {
    const lost: Schedule = { ...CALM, writes: ['504 after'], reads: ['ok', 'ok', '401'], lag: 6_000 };
    const { rans } = await stage.play(preview, lost);
    expect(rans[0]?.error?.message).toContain('may have been created');
    expect(containers()).toHaveLength(1);
  });

  const kubeconfig = {
    operation: issueKubeconfigOperation,
    inputs: () => ({ token, org: 'acme', 'export-kubeconfig': 'false' }),
    options: () => ({ directories: { temp, workspace: '' } }),
    method: 'POST' as const,
    path: '/api/v1/kubectl-credentials/',
  };
  const credentials = { token, org: 'acme' };
  const live = () => (stage.stored() as { kubectlCredentials: readonly unknown[] }).kubectlCredentials.length;

  it('a step that is killed while it issues leaves no live credential to anybody', async () => {
    const { post } = await stage.play(kubeconfig, {
      ...CALM,
      stop: { how: 'killed', run: 0, when: 'after request', n: 3 },
      writes: ['cut after'],
    });
    expect(live()).toBe(1);
    expect(await post(0, credentials)).toEqual([]);
    expect(live()).toBe(0);
  });

  it.each<[string, Partial<Schedule>]>([
    ['the lost request has left one', { writes: ['cut after'], lag: 12_000, otherAfter: 17_400 }],
    ['the lost request has left none', { writes: ['cut before'], otherAfter: 32_000 }],
  ])('one of another job, issued as our second request was answered, lives on: %s', async (_name, how) => {
    const other = (emulator: Emulator) =>
      emulator.control.seed('dollarbox', {
        kubectl_credentials: [{ id: 777, org: 'acme', email: 'mona@example.com' }],
      });
    const { rans, post } = await stage.play({ ...kubeconfig, other }, { ...CALM, other: 4, ...how });
    expect(rans[0]?.result?.outcome).toBe('issued');
    await post(0, credentials);
    const ids = (stage.stored() as State).kubectlCredentials.map(({ id }) => id);
    expect(ids).toEqual([777]);
  });

  it('a revocation that is refused in the post step is told', async () => {
    const { post } = await stage.play(kubeconfig, { ...CALM, post: ['403'] });
    expect((await post(0, credentials)).join(' ')).toContain('was refused with 403');
    expect(live()).toBe(1);
  });

  it('a credential that shows up after it was given up is named in the post step', async () => {
    const { rans, post } = await stage.play(kubeconfig, { ...CALM, writes: ['late by 6 s'], lag: 6_000 });
    expect(rans[0]?.result?.outputs).toMatchObject({ 'credential-id': '322' });
    expect((await post(0, credentials)).join(' ')).toContain('321 came to be meanwhile');
  });
});

describe('on ElasticBox', () => {
  const stage = useStage(createElasticBox, 3_000);
  const living = () =>
    (
      stage.stored() as { instances: readonly { name: string; operation: { event: string } }[] }
    ).instances.filter(({ name, operation }) => name === WEB.name && operation.event !== 'terminate');
  const deploy = (inputs: Readonly<Record<string, string>>) => ({
    operation: deployBox,
    inputs: () => ({ ...WEB, ...inputs }),
    method: 'POST' as const,
    path: '/services/instances',
  });

  it.each<[string, Record<string, string>, Schedule]>([
    ['a late deploy that lists show later still', {}, { ...CALM, writes: ['late by 6 s'], lag: 27_000 }],
    [
      'the same of a new one each time',
      { 'if-exists': 'create' },
      { ...CALM, writes: ['late by 6 s'], lag: 27_000 },
    ],
    [
      'two deploys that lists do not show at once',
      {},
      { ...CALM, runs: 2, turns: [1, 1, 1, 1, 1], lag: 6_000 },
    ],
  ])('of %s one instance is left', async (_name, inputs, schedule) => {
    const { rans, made } = await stage.play(deploy(inputs), schedule);
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(rans.map((ran) => ran?.error)).toEqual(rans.map(() => undefined));
    expect(living()).toHaveLength(1);
  });
});
