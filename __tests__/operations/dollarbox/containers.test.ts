import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { createContainer } from '../../../src/operations/dollarbox/containers/create-container.ts';
import { deleteContainer } from '../../../src/operations/dollarbox/containers/delete-container.ts';
import { getContainer } from '../../../src/operations/dollarbox/containers/get-container.ts';
import { listContainers } from '../../../src/operations/dollarbox/containers/list-containers.ts';
import { EmulatedTime } from '../../support/run-operation.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();

describe('list-containers', () => {
  it.each([
    { page: '100', pages: 2 },
    { page: '7', pages: 18 },
  ])('walks every page of $page and shows each once', async ({ page, pages }) => {
    box.turn('page-max', page);
    const { result } = await box.run(listContainers);
    expect(result).toMatchObject({ outcome: 'listed', changed: false, outputs: { count: 120 } });
    expect(result?.title).toBe('120 containers are there.');
    const names = result?.table?.rows.map(([, name]) => name);
    expect(new Set(names).size).toBe(120);
    expect(result?.table?.rows).toHaveLength(120);
    expect(result?.table?.rows[0]).toEqual([
      '1',
      'old-001',
      'registry.example.com/app:1',
      'running',
      '2001:db8::1',
    ]);
    expect(box.requests('GET')).toHaveLength(pages);
  });

  it.each(['relative', 'http', 'foreign'])('stays with its own server when next is %s', async (form) => {
    box.turn('next-links', form);
    const { result } = await box.run(listContainers);
    expect(result?.outputs?.count).toBe(120);
  });

  it('ends when the pages run in a circle', async () => {
    box.turn('next-links', 'loop');
    box.turn('page-max', '50');
    expect(told(await box.run(listContainers))).toContain('run in a circle');
  });

  it('counts one that moved to the next page once', async () => {
    const first = { id: 1, name: 'a', image: 'i', status: 'running' };
    const page = (results: readonly object[], next: string | null) =>
      ({ kind: 'status', status: 200, json: { next, results }, method: 'GET' }) as const;
    box.faults(
      page([first, { ...first, id: 2 }], '/x?cursor=2'),
      page(
        [
          { ...first, id: 2 },
          { ...first, id: 3 },
        ],
        null,
      ),
    );
    expect((await box.run(listContainers)).result?.outputs?.count).toBe(3);
  });

  it('is red when a page cannot be read: half a list is no list', async () => {
    box.faults({
      kind: 'status',
      status: 500,
      method: 'GET',
      query: { cursor: 'cD0xMDA=' },
      times: 'always',
    });
    expect((await box.run(listContainers)).error).toMatchObject({ status: 500 });
  });

  it('says that there is none', async () => {
    const { result } = await box.run(listContainers, { org: 'beta-org' });
    expect(result).toMatchObject({ title: 'No containers are there.', outputs: { count: 0 }, resource: [] });
  });

  it('shows names of env only, and takes fields nobody knows', async () => {
    box.turn('unknown-fields', 'on');
    box.turn('id-type', 'string');
    box.turn('empty-as-null', 'on');
    box.seed({ containers: [{ org: 'beta-org', name: 'x', image: 'i', env: { KEY: 'not-for-eyes' } }] });
    const ran = await box.run(listContainers, { org: 'beta-org' });
    expect(ran.result?.resource).toMatchObject([{ env: ['KEY'], command: [] }]);
    expect(ran.visible).not.toContain('not-for-eyes');
  });

  it.each(['seconds', 'date', 'absent'])('goes on after the rate limit (Retry-After: %s)', async (form) => {
    box.turn('rate-limit', '1');
    box.turn('retry-after', form);
    const { result } = await box.run(listContainers, { 'max-attempts': '20' });
    expect(result?.outputs?.count).toBe(120);
    expect(box.requests('GET').some(({ status }) => status === 429)).toBe(true);
  });

  it('needs only a read-only token', async () => {
    const { result } = await box.run(listContainers, { token: DEMO_TOKENS.readOnly });
    expect(result?.outputs?.count).toBe(120);
  });
});

describe('get-container', () => {
  it.each([{ name: 'old-118' }, { id: '118' }])('reads %j without waiting', async (which) => {
    const { result } = await box.run(getContainer, { ...which, port: '443' });
    expect(result).toMatchObject({
      outcome: 'read',
      changed: false,
      outputs: { id: '118', status: 'running', url: 'http://[2001:db8::76]:443/' },
    });
  });

  it('reads a failed one: reading is not waiting', async () => {
    const { result } = await box.run(getContainer, { org: 'my-org', name: 'crashed' });
    expect(result?.outputs?.status).toBe('failed');
  });

  it('takes up a wait again with wait: true', async () => {
    await box.run(createContainer, { name: 'web', image: 'registry.example.com/web:1', wait: 'false' });
    const { result } = await box.run(getContainer, { id: '123', wait: 'true' });
    expect(result?.outputs).toMatchObject({ status: 'running', address: '2001:db8::7b' });
    const failed = await box.run(getContainer, { org: 'my-org', id: '122', wait: 'true' });
    expect(failed.error?.outcome).toBe('failed');
  });

  it.each([{ name: 'web' }, { id: '999' }])('is red for %j that is not there', async (which) => {
    expect((await box.run(getContainer, which)).error).toMatchObject({ outcome: 'absent' });
  });

  it('asks for the org when the name is there in several', async () => {
    box.seed({ containers: [{ org: 'beta-org', name: 'old-001', image: 'i' }] });
    const ran = await box.run(getContainer, { org: '', name: 'old-001' });
    expect(told(ran)).toMatch(/2 containers called old-001: 1 and 1001.*Set the `org` input/);
  });

  it('does not see one that is only remembered as deleted', async () => {
    box.turn('delete', 'deleted-status');
    await box.call('DELETE', '/containers/1/');
    box.control().clock.advance(1_000);
    expect((await box.run(getContainer, { id: '1' })).error?.outcome).toBe('absent');
  });

  it('does not find a remembered one by its name', async () => {
    const results = [{ id: 1, name: 'old-001', image: 'i', status: 'deleted' }];
    box.faults({ kind: 'status', status: 200, json: { results }, method: 'GET' });
    expect((await box.run(getContainer, { name: 'old-001' })).error?.outcome).toBe('absent');
  });

  it('ends a wait for one that is deleted and remembered', async () => {
    box.turn('delete', 'deleted-status');
    await box.run(createContainer, { name: 'web', image: 'registry.example.com/web:hang', wait: 'false' });
    box.faults({ kind: 'delay', delayMs: 200, method: 'GET', path: '/api/v1/containers/123/', skip: 1 });
    const running = box.run(getContainer, { id: '123', wait: 'true' });
    while (box.requests('GET', /123/).length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await box.call('DELETE', '/containers/123/');
    expect((await running).error).toMatchObject({ outcome: 'absent' });
  });
});

describe('delete-container', () => {
  const there = (id: number) => box.state().containers.some((one) => one.id === id);

  it.each([{ name: 'old-109' }, { id: '109' }])('deletes %j', async (which) => {
    const { result, wrote } = await box.run(deleteContainer, which);
    expect(result).toMatchObject({
      outcome: 'deleted',
      changed: true,
      title: 'Deleted container old-109 (109).',
      outputs: { id: '109', name: 'old-109' },
    });
    expect(wrote).toBe(true);
    expect(there(109)).toBe(false);
    expect(box.state().containers.filter(({ org }) => org === 'acme')).toHaveLength(119);
  });

  it.each(['deleting', 'deleted-status'])('waits until it is gone (%s)', async (how) => {
    box.turn('delete', how);
    const { result } = await box.run(deleteContainer, { name: 'old-001', 'poll-interval': '100ms' });
    expect(result?.outcome).toBe('deleted');
    expect(box.requests('GET', /containers\/1\//).length).toBeGreaterThan(0);
  });

  it('does not wait with wait: false', async () => {
    box.turn('delete', 'deleting');
    const { result } = await box.run(deleteContainer, { id: '1', wait: 'false' });
    expect(result?.outcome).toBe('deleted');
    expect(box.requests('GET', /containers\/1\//)).toHaveLength(1);
    const again = await box.run(deleteContainer, { id: '1', wait: 'false' });
    expect(again.result).toMatchObject({
      outcome: 'absent',
      changed: false,
      title: 'Container old-001 (1) is being deleted already.',
    });
    expect(box.requests('DELETE')).toHaveLength(1);
  });

  it('times out on one that never goes, and says what is left', async () => {
    box.turn('delete', 'deleting');
    const json = { id: 1, name: 'old-001', status: 'deleting' };
    box.faults({
      kind: 'status',
      status: 200,
      json,
      method: 'GET',
      path: '/api/v1/containers/1/',
      times: 'always',
    });
    const ran = await box.run(deleteContainer, { name: 'old-001', timeout: '30s' });
    expect(ran.error).toMatchObject({
      outcome: 'timed-out',
      message: 'Container old-001 (1) was still there (deleting) when the deadline of 30 s passed.',
    });
    expect(ran.left).toEqual(['container old-001 (1), being deleted']);
  });

  it('is fine with one that is not there, unless told to fail', async () => {
    const ignored = await box.run(deleteContainer, { name: 'nothing' });
    expect(ignored.result).toMatchObject({ outcome: 'absent', changed: false });
    const failed = await box.run(deleteContainer, { id: '999', 'if-missing': 'fail' });
    expect(failed.error).toMatchObject({ outcome: 'absent', message: 'There is no container 999.' });
    expect(failed.error?.next).toContain('if-missing: ignore');
    expect(box.requests('DELETE')).toEqual([]);
  });

  it('is absent when somebody else deletes it first', async () => {
    box.faults({ kind: 'delay', delayMs: 200, method: 'DELETE', path: '/api/v1/containers/1/' });
    const running = box.run(deleteContainer, { name: 'old-001' });
    await box.arrived('DELETE');
    await box.call('DELETE', '/containers/1/');
    const { result, wrote } = await running;
    expect(result).toMatchObject({
      outcome: 'absent',
      changed: false,
      title: 'Container old-001 (1) was deleted already.',
    });
    expect(wrote).toBe(false);
  });

  it('plans without deleting', async () => {
    const { result } = await box.run(deleteContainer, { name: 'old-001', 'dry-run': 'true' });
    expect(result).toMatchObject({
      outcome: 'planned',
      changed: true,
      plan: [{ action: 'delete', target: 'container old-001 (1)' }],
    });
    expect(there(1)).toBe(true);
  });

  it('accepts an answer that holds the object', async () => {
    box.turn('delete-reply', 'object');
    expect((await box.run(deleteContainer, { id: '1' })).result?.outcome).toBe('deleted');
  });

  it.each(['cut-before', 'cut-after', 'status-after', 'idle-close'] as const)(
    'takes a deletion for its own when the answer was lost (%s)',
    async (kind) => {
      box.faults({ kind, method: 'DELETE' });
      const { result, wrote } = await box.run(deleteContainer, { id: '1' });
      expect(there(1)).toBe(false);
      expect(result).toMatchObject({ outcome: 'deleted', changed: true });
      expect(wrote).toBe(true);
    },
  );

  it('keeps the pause that a failing server asks for before it deletes again', async () => {
    box.faults({ kind: 'status', status: 503, headers: { 'retry-after': '20' }, method: 'DELETE' });
    const clock = new EmulatedTime(box.emulator());
    const { result } = await box.run(deleteContainer, { id: '1' }, { clock });
    expect(result?.outcome).toBe('deleted');
    expect(clock.pauses[0]).toBeGreaterThanOrEqual(20_000);
  });
});
