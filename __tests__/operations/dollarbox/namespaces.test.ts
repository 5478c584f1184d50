import { describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { createNamespace } from '../../../src/operations/dollarbox/namespaces/create-namespace.ts';
import { deleteNamespace } from '../../../src/operations/dollarbox/namespaces/delete-namespace.ts';
import { getNamespace } from '../../../src/operations/dollarbox/namespaces/get-namespace.ts';
import { listNamespaces } from '../../../src/operations/dollarbox/namespaces/list-namespaces.ts';
import { updateNamespace } from '../../../src/operations/dollarbox/namespaces/update-namespace.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
const TEAM = { slug: 'team', 'allocated-containers': '1', 'allocated-volume-gb': '2' };
const create = (more: Readonly<Record<string, string>> = {}) =>
  box.run(createNamespace, { ...TEAM, ...more });
const namespaces = (slug = 'team') =>
  box.state().namespaces.filter((one) => one.org === 'acme' && one.name === slug);
const posts = () => box.requests('POST').length;

describe('create-namespace', () => {
  it('creates one and waits until it is active', async () => {
    const { result } = await create();
    expect(result).toMatchObject({
      outcome: 'created',
      changed: true,
      title: 'Namespace team is active.',
      outputs: { id: '501', name: 'team', status: 'active', namespace: 'org-acme-team' },
      resource: { id: '501', slug: 'team', allocated_containers: 1, allocated_volume_gb: 2 },
    });
    expect(box.requests('POST')[0]?.body).toEqual({
      slug: 'team',
      allocated_containers: 1,
      allocated_volume_gb: 2,
    });
  });

  it('gives a new one nothing that is not asked for', async () => {
    await create({ 'allocated-containers': '', 'allocated-volume-gb': '' });
    expect(box.requests('POST')[0]?.body).toEqual({
      slug: 'team',
      allocated_containers: 0,
      allocated_volume_gb: 0,
    });
  });

  it('leaves it as it is the second time', async () => {
    await create();
    expect((await create()).result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect([posts(), box.requests('PATCH').length]).toEqual([1, 0]);
  });

  it('gives the one that is there what is wanted; both numbers are sent, the slug is not', async () => {
    await create();
    const { result } = await create({ 'allocated-containers': '3', 'allocated-volume-gb': '' });
    expect(result).toMatchObject({ outcome: 'updated', outputs: { status: 'active' } });
    expect(box.requests('PATCH')[0]?.body).toEqual({ allocated_containers: 3, allocated_volume_gb: 2 });
  });

  it('waits for one that is being deleted, and makes another', async () => {
    box.turn('delete', 'deleting');
    const before = (await create()).result?.outputs?.id;
    await box.run(deleteNamespace, { slug: 'team', wait: 'false' });
    const { result } = await create();
    expect(result).toMatchObject({ outcome: 'created', outputs: { status: 'active' } });
    expect(result?.outputs?.id).not.toBe(before);
  });

  it('reuses it as it is with if-exists: reuse', async () => {
    await create();
    const { result } = await create({ 'allocated-containers': '3', 'if-exists': 'reuse' });
    expect(result).toMatchObject({ outcome: 'unchanged', resource: { allocated_containers: 1 } });
  });

  it('refuses with if-exists: fail', async () => {
    const ran = await create({ slug: 'staging', 'if-exists': 'fail' });
    expect(told(ran)).toContain('There is already a namespace staging (451), and `if-exists` is `fail`');
  });

  it('is red when it fails, and says what to do', async () => {
    const ran = await create({ slug: 'fail-team' });
    expect(told(ran)).toMatch(/Namespace fail-team \(501\) ended as failed.*delete-namespace/);
  });

  it('waits through a status that nobody knows', async () => {
    const ran = await create({ slug: 'weird-team' });
    expect(ran.error).toMatchObject({ outcome: 'timed-out' });
    expect(ran.log.join()).toContain('"hibernating" is not known');
  });

  it('is undone at the deadline', async () => {
    const ran = await create({ slug: 'hang-team' });
    expect(ran.error).toMatchObject({ outcome: 'timed-out' });
    expect(await ran.undo()).toHaveLength(1);
    expect(namespaces('hang-team')).toEqual([]);
  });

  it('tells the platform’s own rule for a slug', async () => {
    expect(told(await create({ slug: 'a'.repeat(30) }))).toMatch(/validation_error.*slug:/);
    box.turn('slug-limit', '40');
    expect((await create({ slug: 'a'.repeat(30) })).result?.outcome).toBe('created');
  });

  it.each([
    { inputs: { slug: 'Team' }, text: 'slug: must be a slug' },
    { inputs: { slug: '' }, text: 'slug' },
    { inputs: { 'allocated-containers': '-1' }, text: 'allocated-containers: must be a whole number' },
    { inputs: { 'if-exists': 'recreate' }, text: 'if-exists: must be update, reuse or fail' },
  ])('refuses $inputs before any request', async ({ inputs, text }) => {
    expect(told(await create(inputs))).toContain(text);
    expect(box.requests()).toEqual([]);
  });

  it('plans a creation with what it would be given', async () => {
    const { result } = await create({ 'dry-run': 'true' });
    expect(result).toMatchObject({
      outcome: 'planned',
      changed: true,
      plan: [
        {
          action: 'create',
          target: 'namespace team',
          fields: [
            { field: 'allocated-containers', to: '1' },
            { field: 'allocated-volume-gb', to: '2' },
          ],
        },
      ],
    });
    expect(posts()).toBe(0);
  });

  it.each<{ rule: FaultRule; sent: number }>([
    { rule: { kind: 'cut-before' }, sent: 2 },
    { rule: { kind: 'cut-after' }, sent: 1 },
    { rule: { kind: 'status-after' }, sent: 1 },
    { rule: { kind: 'truncate' }, sent: 1 },
  ])('makes one when the answer is lost: $rule', async ({ rule, sent }) => {
    box.faults({ ...rule, method: 'POST' });
    expect((await create()).result?.outcome).toBe('created');
    expect(namespaces()).toHaveLength(1);
    expect([posts(), box.applied('POST')]).toEqual([sent, 1]);
  });

  it('does not take what somebody else made meanwhile for its own, and never undoes it', async () => {
    const other = { slug: 'team', allocated_containers: 2, allocated_volume_gb: 2 };
    box.faults({ kind: 'cut-before', method: 'POST', delayMs: 300 });
    const running = create({ 'if-exists': 'reuse' });
    await box.arrived('POST');
    await box.call('POST', '/namespaces/', other);
    const ran = await running;
    expect(ran.result).toMatchObject({ outcome: 'unchanged', resource: { allocated_containers: 2 } });
    await ran.undo();
    expect(namespaces()).toHaveLength(1);
  });

  it('takes an answer about another slug for a lost one', async () => {
    box.faults({ kind: 'status-after', status: 201, json: { id: 451, slug: 'staging' }, method: 'POST' });
    const ran = await create();
    expect(ran.result).toMatchObject({ outcome: 'created', outputs: { id: '501', name: 'team' } });
    await ran.undo();
    expect(namespaces('staging')).toHaveLength(1);
  });

  it('takes one that a lagging list did not show', async () => {
    box.faults({ kind: 'status', status: 200, json: { results: [] }, method: 'GET' });
    const ran = await create({ slug: 'staging', 'allocated-containers': '', 'allocated-volume-gb': '' });
    expect(ran.result).toMatchObject({ outcome: 'unchanged', outputs: { id: '451' } });
  });
});

describe('get-namespace', () => {
  it('reads by slug and by id', async () => {
    for (const inputs of [{ slug: 'staging' }, { id: '451' }])
      expect((await box.run(getNamespace, inputs)).result).toMatchObject({
        outcome: 'read',
        changed: false,
        outputs: { id: '451', name: 'staging', status: 'active', namespace: 'org-acme-staging' },
      });
  });

  it('resumes a wait', async () => {
    await create({ wait: 'false' });
    const { result } = await box.run(getNamespace, { id: '501', wait: 'true' });
    expect(result?.outputs?.status).toBe('active');
  });

  it('is red with outcome absent', async () => {
    expect((await box.run(getNamespace, { slug: 'none' })).error?.outcome).toBe('absent');
  });
});

it('list-namespaces lists those of the org', async () => {
  await create();
  const { result } = await box.run(listNamespaces);
  expect(result).toMatchObject({ outcome: 'listed', outputs: { count: 2 } });
  expect(result?.table?.rows.map(([, slug]) => slug)).toEqual(['staging', 'team']);
});

describe('update-namespace', () => {
  it('changes what differs, and waits', async () => {
    const { result } = await box.run(updateNamespace, { slug: 'staging', 'allocated-volume-gb': '4' });
    expect(result).toMatchObject({ outcome: 'updated', changed: true, outputs: { status: 'active' } });
    expect(namespaces('staging')[0]).toMatchObject({ allocatedVolumeGb: 4 });
  });

  it('shows the change in a dry run', async () => {
    const before = namespaces('staging')[0]?.allocatedVolumeGb;
    const dry = { id: '451', 'allocated-volume-gb': '4', 'dry-run': 'true' };
    const { result } = await box.run(updateNamespace, dry);
    expect(result?.plan?.[0]?.fields).toEqual([{ field: 'allocated-volume-gb', from: `${before}`, to: '4' }]);
    expect(box.requests('PATCH')).toEqual([]);
  });

  it('wants something to change', async () => {
    expect(told(await box.run(updateNamespace, { slug: 'staging' }))).toContain('Nothing to change');
  });

  it('is red with outcome absent', async () => {
    const ran = await box.run(updateNamespace, { slug: 'none', 'allocated-containers': '1' });
    expect(ran.error?.outcome).toBe('absent');
  });
});

describe('delete-namespace', () => {
  it.each(['immediate', 'deleting', 'deleted-status'])('waits until it is gone: %s', async (how) => {
    box.turn('delete', how);
    const { result } = await box.run(deleteNamespace, { slug: 'staging' });
    expect(result).toMatchObject({ outcome: 'deleted', outputs: { id: '451', name: 'staging' } });
    expect((await box.run(deleteNamespace, { id: '451' })).result?.outcome).toBe('absent');
  });

  it('fails on nothing when asked to', async () => {
    const ran = await box.run(deleteNamespace, { slug: 'none', 'if-missing': 'fail' });
    expect(ran.error?.outcome).toBe('absent');
  });
});
