import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sweepPreviews } from '../../../src/operations/any/sweep-previews.ts';
import { previewNamespaceOperation } from '../../../src/operations/dollarbox/namespaces/preview-namespace.ts';
import { previewSlug } from '../../../src/previews/slug.ts';
import type { RunOptions } from '../../support/run-operation.ts';
import { told, useDollarbox } from '../dollarbox/stage.ts';
import { FakeGithub, pullRequestEvent } from './fake-github.ts';

/* A namespace for each pull request, with a kubeconfig that points at it. */

const dollarbox = useDollarbox();
const temp = mkdtempSync(join(tmpdir(), 'boxwright-preview-'));
const SLUG = previewSlug('web', { repository: 'acme/web', number: 7 });

afterAll(() => rmSync(temp, { recursive: true, force: true }));

function run(action: string, inputs: Record<string, string> = {}, more: Partial<RunOptions> = {}) {
  const github = more.github ?? new FakeGithub({ 7: action === 'closed' ? 'closed' : 'open' });
  const event = more.event ?? pullRequestEvent(action);
  const directories = { temp, workspace: temp };
  return dollarbox.run(
    previewNamespaceOperation,
    { name: 'web', ...inputs },
    { directories, ...more, event, github },
  );
}

const previews = (slug = SLUG) =>
  dollarbox.state().namespaces.filter((one) => one.name === slug && one.stage !== 'deleted');
const make = (slug: string) =>
  dollarbox.call('POST', '/namespaces/', { slug, allocated_containers: 0, allocated_volume_gb: 0 });

describe('an open pull request', () => {
  it('gets a namespace of its own and a kubeconfig that points at it', async () => {
    const ran = await run('opened', { 'allocated-containers': '1' });
    expect(ran.result).toMatchObject({ outcome: 'created', changed: true });
    const { outputs } = ran.result ?? {};
    expect(outputs).toMatchObject({ id: '501', name: SLUG, status: 'active', namespace: `org-acme-${SLUG}` });
    expect(readFileSync(String(outputs?.['kubeconfig-path']), 'utf8')).toContain(
      `namespace: "org-acme-${SLUG}"`,
    );
    expect(Object.keys(ran.exported)).toEqual(['KUBECONFIG', 'KUBE_CONFIG_PATH']);
    expect(previews()).toMatchObject([{ allocatedContainers: 1 }]);
  });

  it('keeps it on a push, gives it what is wanted, and issues another kubeconfig', async () => {
    await run('opened');
    expect((await run('synchronize')).result).toMatchObject({ outcome: 'unchanged', changed: false });
    const ran = await run('synchronize', { 'allocated-containers': '2' });
    expect(ran.result).toMatchObject({
      outcome: 'updated',
      outputs: { 'credential-id': expect.any(String) },
    });
    expect(previews()).toMatchObject([{ allocatedContainers: 2 }]);
  });

  it.each(['update', 'reuse'])(
    'that failed is made anew on the next push, unless it is to be reused: %s',
    async (ifExists) => {
      const base = 'fail-web';
      const slug = previewSlug(base, { repository: 'acme/web', number: 7 });
      const given = { name: base, 'if-exists': ifExists };
      expect((await run('opened', { ...given, 'allocated-containers': '2' })).error?.outcome).toBe('failed');
      const plan = await run('synchronize', { ...given, 'dry-run': 'true' });
      const again = await run('synchronize', given);
      expect(again.error?.outcome).toBe('failed');
      const anew = ifExists === 'update';
      expect(plan.result?.plan?.[0]?.action ?? 'none').toBe(anew ? 'recreate' : 'none');
      expect(dollarbox.requests('DELETE', /namespaces/)).toHaveLength(anew ? 1 : 0);
      expect(previews(slug)).toMatchObject([{ id: anew ? 502 : 501, allocatedContainers: 2 }]);
      expect(told(again)).toContain('ended as failed');
    },
  );

  it('waits for the name in Kubernetes, also when it need not wait', async () => {
    dollarbox.turn('namespace-name', 'when-active');
    const { result } = await run('opened', { wait: 'false' });
    expect(result?.outputs).toMatchObject({ status: 'active', namespace: `org-acme-${SLUG}` });
  });

  it('has its credential revoked by the post step, and its namespace kept', async () => {
    const ran = await run('opened');
    await dollarbox.post(previewNamespaceOperation, ran.cleanup);
    expect(dollarbox.state().kubectlCredentials).toEqual([]);
    expect(previews()).toHaveLength(1);
  });

  it('plans both in a dry run', async () => {
    const { result } = await run('opened', { 'dry-run': 'true' });
    expect(result?.plan?.map(({ action, target }) => [action, target])).toEqual([
      ['create', `namespace ${SLUG}`],
      ['create', 'kubectl credential in org acme'],
    ]);
    expect(dollarbox.requests('POST')).toEqual([]);
  });

  it('loses what was made for it when it is closed meanwhile', async () => {
    const github = new FakeGithub({ 7: 'open' });
    const running = run('opened', {}, { github });
    await dollarbox.arrived('POST');
    github.set(7, 'closed');
    const { result } = await running;
    expect(result).toMatchObject({ outcome: 'deleted', changed: true });
    expect(result?.outputs?.['kubeconfig-path']).toBeUndefined();
    expect(previews()).toEqual([]);
  });

  it('does not take an older namespace of that slug for its own', async () => {
    await make(SLUG);
    const opened = dollarbox.emulator().control.clock.now() + 3_600_000;
    for (const action of ['opened', 'closed']) {
      const event = pullRequestEvent(action, { createdAt: opened });
      const ran = await run(action, {}, { event });
      expect(told(ran)).toMatch(/is older than pull request acme\/web#7, so it is not its preview/);
    }
    expect(previews()).toHaveLength(1);
  });

  it('is told why it got none when kubectl is off', async () => {
    dollarbox.seed({ orgs: [{ slug: 'acme', kubectl_enabled: false }] });
    const ran = await run('opened');
    if (ran.error) expect(told(ran)).toMatch(/kubectl mode switched off/);
    expect(dollarbox.requests('POST')).toHaveLength(ran.error ? 0 : 2);
  });
});

describe('a closed pull request', () => {
  it('loses its namespace', async () => {
    await run('opened');
    const { result } = await run('closed');
    expect(result).toMatchObject({ outcome: 'deleted', outputs: { id: '501', name: SLUG } });
    expect(previews()).toEqual([]);
    expect((await run('closed', { wait: 'false' })).result?.outcome).toBe('absent');
  });

  it('keeps it when it is open again', async () => {
    await run('opened');
    const { result } = await run('closed', {}, { github: new FakeGithub({ 7: 'open' }) });
    expect([result?.outcome, previews().length]).toEqual(['skipped', 1]);
  });
});

describe('sweep-previews', () => {
  const sweep = (github: FakeGithub, inputs: Record<string, string> = {}) => {
    const url = `${dollarbox.emulator().url}/dollarbox`;
    return dollarbox.run(sweepPreviews, { platform: 'dollarbox', 'base-url': url, ...inputs }, { github });
  };
  const ofOther = previewSlug('web', { repository: 'acme/other', number: 7 });

  it.each([{}, { name: 'web' }])(
    'takes namespaces of closed pull requests, and no others: %j',
    async (inputs) => {
      const open = previewSlug('web', { repository: 'acme/web', number: 8 });
      for (const slug of [SLUG, open, ofOther]) await make(slug);
      const ran = await sweep(new FakeGithub({ 7: 'closed', 8: 'open' }), inputs);
      expect(ran.result).toMatchObject({ outcome: 'deleted', outputs: { count: 1 } });
      expect(ran.tookDown).toMatchObject([{ identity: { kind: 'namespace', what: [SLUG] } }]);
      expect([previews(), previews(open).length, previews(ofOther).length]).toEqual([[], 1, 1]);
      expect(previews('staging')).toHaveLength(1);
    },
  );

  it.each<[string, FakeGithub]>([
    ['of no pull request', new FakeGithub({})],
    [
      'older than its pull request',
      Object.assign(new FakeGithub({ 7: 'closed' }), { more: { createdAt: Number.MAX_SAFE_INTEGER } }),
    ],
  ])('leaves one that is %s', async (_what, github) => {
    await make(SLUG);
    const dry = await sweep(github, { 'dry-run': 'true' });
    expect(dry.result?.plan).toEqual([]);
    expect((await sweep(github)).result?.outcome).toBe('absent');
    expect(previews()).toHaveLength(1);
  });

  it('leaves one of another base alone', async () => {
    await make(SLUG);
    await sweep(new FakeGithub({ 7: 'closed' }), { name: 'api' });
    expect(previews()).toHaveLength(1);
  });

  it('works where there are no namespaces', async () => {
    const json = { detail: 'Not found.' };
    dollarbox.faults({ kind: 'status', status: 404, json, method: 'GET', path: '/api/v1/namespaces/' });
    const { result } = await sweep(new FakeGithub({}));
    expect(result?.outcome).toBe('absent');
  });
});
