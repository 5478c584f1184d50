import { describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { createVolume } from '../../../src/operations/dollarbox/volumes/create-volume.ts';
import { deleteVolume } from '../../../src/operations/dollarbox/volumes/delete-volume.ts';
import { getVolume } from '../../../src/operations/dollarbox/volumes/get-volume.ts';
import { listVolumes } from '../../../src/operations/dollarbox/volumes/list-volumes.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
const DATA = { name: 'data', 'size-gb': '2' };
const create = (more: Readonly<Record<string, string>> = {}) => box.run(createVolume, { ...DATA, ...more });
const volumes = (name = 'data') =>
  box.state().volumes.filter((one) => one.org === 'acme' && one.name === name);
const posts = () => box.requests('POST').length;

describe('create-volume', () => {
  it('creates one and waits until it is bound', async () => {
    const { result } = await create();
    expect(result).toMatchObject({
      outcome: 'created',
      changed: true,
      title: 'Volume data is bound.',
      outputs: { id: '456', name: 'data', status: 'bound' },
      resource: { id: '456', size_gb: 2, storage_class: 'hcloud-volumes' },
    });
    expect(box.requests('POST')[0]?.body).toEqual({ name: 'data', size_gb: 2 });
  });

  it('reuses it the second time', async () => {
    await create();
    expect((await create()).result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect(posts()).toBe(1);
  });

  it('refuses with if-exists: fail', async () => {
    expect(told(await create({ name: 'shared', 'size-gb': '5', 'if-exists': 'fail' }))).toContain(
      'There is already a volume shared (403)',
    );
  });

  it('refuses another size with both, and how to get it', async () => {
    const ran = await create({ name: 'shared', 'size-gb': '7' });
    expect(told(ran)).toMatch(
      /volume shared \(403\), of 5 GB; 7 GB are asked for. Volumes are immutable: delete and recreate/,
    );
    expect(posts()).toBe(0);
  });

  it('does not take running for bound', async () => {
    box.turn('bound-status', 'running');
    const ran = await create();
    expect(ran.error).toMatchObject({ outcome: 'timed-out' });
    expect(ran.error?.message).toContain('Volume data (456) was still running');
    expect(ran.log.join()).toContain('"running" is not known');
    expect(await ran.undo()).toHaveLength(1);
    expect(volumes()).toEqual([]);
  });

  it('is red when it fails, and when a failed one would be reused', async () => {
    const first = await create({ name: 'fail-data' });
    const second = await create({ name: 'fail-data' });
    for (const ran of [first, second]) {
      expect(told(ran)).toMatch(
        /was not provisioned \| Volume fail-data \(456\) ended as failed.*delete-volume/,
      );
    }
    expect(posts()).toBe(1);
  });

  it('explains a pool that is too small', async () => {
    const ran = await create({ org: 'full-org', 'size-gb': '3' });
    expect(told(ran)).toMatch(/quota_exceeded.*limit: 10; current: 8.*storage pool/);
    expect(ran.error).toMatchObject({ code: 'quota_exceeded', status: 403 });
  });

  it('does not take another org’s volume for its own', async () => {
    const ran = await create({ org: '', name: 'shared', 'size-gb': '5' });
    expect(told(ran)).toMatch(/org_required.*Set the `org` input/);
  });

  it('explains billing', async () => {
    expect(told(await create({ org: 'broke-org' }))).toMatch(/billing_error.*larger pool/);
  });

  it.each([
    { inputs: { 'size-gb': '0' }, text: 'size-gb: must be a whole number from 1' },
    { inputs: { 'size-gb': '' }, text: 'size-gb' },
    { inputs: { 'if-exists': 'update' }, text: 'if-exists: must be reuse or fail' },
  ])('refuses $inputs before any request', async ({ inputs, text }) => {
    expect(told(await create(inputs))).toContain(text);
    expect(box.requests()).toEqual([]);
  });

  it.each([
    { inputs: {}, plan: { action: 'create', target: 'volume data' } },
    { inputs: { name: 'shared', 'size-gb': '5' }, plan: { action: 'none', target: 'volume shared (403)' } },
  ])('plans $plan', async ({ inputs, plan }) => {
    const { result } = await create({ ...inputs, 'dry-run': 'true' });
    expect(result).toMatchObject({ outcome: 'planned', changed: plan.action !== 'none', plan: [plan] });
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
    expect(volumes()).toHaveLength(1);
    expect([posts(), box.applied('POST')]).toEqual([sent, 1]);
  });

  it('takes one that was created meanwhile, if its size fits', async () => {
    const none = { kind: 'status', status: 200, json: { results: [] }, method: 'GET' } as const;
    box.faults(none);
    const fits = await create({ name: 'shared', 'size-gb': '5' });
    box.faults(none);
    const other = await create({ name: 'shared', 'size-gb': '6' });
    expect(fits.result).toMatchObject({ outcome: 'unchanged', outputs: { id: '403' } });
    expect(told(other)).toContain('of 5 GB; 6 GB are asked for');
  });

  it('waits for one that is being deleted, then creates', async () => {
    box.turn('delete', 'deleting');
    await box.run(deleteVolume, { name: 'shared', wait: 'false' });
    const { result } = await create({ name: 'shared' });
    expect(result).toMatchObject({ outcome: 'created', outputs: { id: '456' } });
  });
});

describe('get-volume and list-volumes', () => {
  it.each([{ name: 'shared' }, { id: '403' }])('reads %j', async (which) => {
    const { result } = await box.run(getVolume, which);
    expect(result).toMatchObject({ outcome: 'read', outputs: { id: '403', status: 'bound' } });
  });

  it('takes up a wait again', async () => {
    await create({ wait: 'false' });
    expect((await box.run(getVolume, { id: '456' })).result?.outputs?.status).toBe('pending');
    expect((await box.run(getVolume, { id: '456', wait: 'true' })).result?.outputs?.status).toBe('bound');
    const failed = await box.run(getVolume, { org: 'my-org', name: 'stuck', wait: 'true' });
    expect(failed.error?.outcome).toBe('failed');
  });

  it('is red when there is none', async () => {
    expect((await box.run(getVolume, { name: 'nothing' })).error).toMatchObject({ outcome: 'absent' });
  });

  it('lists over several pages', async () => {
    const more = Array.from({ length: 5 }, (_, at) => ({ org: 'acme', name: `v-${at}`, size_gb: at + 1 }));
    box.seed({ volumes: more });
    box.turn('page-max', '2');
    const { result } = await box.run(listVolumes);
    expect(result).toMatchObject({ outcome: 'listed', outputs: { count: 6 } });
    expect(result?.table?.rows[0]).toEqual(['403', 'shared', '5', 'bound', 'hcloud-volumes']);
    expect(box.requests('GET')).toHaveLength(3);
  });
});

describe('delete-volume', () => {
  it('deletes, and is absent the second time', async () => {
    const first = await box.run(deleteVolume, { name: 'shared' });
    const second = await box.run(deleteVolume, { name: 'shared' });
    expect([first.result?.outcome, second.result?.outcome]).toEqual(['deleted', 'absent']);
    expect(volumes('shared')).toEqual([]);
    const third = await box.run(deleteVolume, { name: 'shared', 'if-missing': 'fail' });
    expect(third.error?.outcome).toBe('absent');
  });

  it.each(['conflict', 'validation_error'])('explains that it is attached (%s)', async (code) => {
    const json = { error: { code, message: 'Volume is attached.' } };
    box.faults({ kind: 'status', status: 409, json, method: 'DELETE' });
    const ran = await box.run(deleteVolume, { id: '403' });
    expect(told(ran)).toMatch(/Volume is attached\..*detach it first.*“No volume”/);
    expect(volumes('shared')).toHaveLength(1);
  });

  it('plans', async () => {
    const { result } = await box.run(deleteVolume, { id: '403', 'dry-run': 'true' });
    expect(result?.plan).toEqual([{ action: 'delete', target: 'volume shared (403)' }]);
    expect(volumes('shared')).toHaveLength(1);
  });
});
