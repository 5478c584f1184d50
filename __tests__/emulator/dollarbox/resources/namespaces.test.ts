import { describe, expect, it } from '@jest/globals';
import { advance, call, emulated, inOrg, refusal, turn, useEmulator } from '../emulated.ts';

useEmulator();
const BODY = { slug: 'pr-42', allocated_containers: 2, allocated_volume_gb: 5 };
const create = (body: object = BODY, extras = {}) => call('POST', '/namespaces/', { body, ...extras });

describe('namespaces', () => {
  it('begin as pending with all fields', async () => {
    const { status, json } = await create();
    expect(status).toBe(201);
    expect(json).toEqual({
      ...{ id: 501, ...BODY, status: 'pending', k8s_namespace: 'org-my-org-pr-42' },
      created_at: '2026-08-01T09:00:00.000000Z',
      updated_at: '2026-08-01T09:00:00.000000Z',
    });
  });

  it.each([
    { slug: 'fast', seen: ['pending', 'active', 'active'] },
    { slug: 'fail-one', seen: ['pending', 'failed', 'failed'] },
    { slug: 'hang-one', seen: ['pending', 'pending', 'pending'] },
    { slug: 'weird-one', seen: ['pending', 'hibernating', 'hibernating'] },
    { slug: 'weird-then-run-one', seen: ['pending', 'hibernating', 'active'] },
  ])('lead $slug through its statuses', async ({ slug, seen }) => {
    const statuses = [(await create({ slug })).json.status];
    while (statuses.length < 3) {
      advance(1);
      statuses.push((await call('GET', '/namespaces/501/')).json.status);
    }
    expect(statuses).toEqual(seen);
  });

  it.each([
    { wrong: 'no slug', body: {}, field: 'slug' },
    { wrong: 'a long slug', body: { slug: 'a'.repeat(21) }, field: 'slug' },
    { wrong: 'a slug in capitals', body: { slug: 'PR-1' }, field: 'slug' },
    { wrong: 'a text', body: { slug: 'a', allocated_containers: '1' }, field: 'allocated_containers' },
    {
      wrong: 'less than nothing',
      body: { slug: 'a', allocated_volume_gb: -1 },
      field: 'allocated_volume_gb',
    },
  ])('refuse $wrong', async ({ body, field }) => {
    const reply = await create(body);
    expect(refusal(reply)).toEqual([400, 'validation_error']);
    expect(Object.keys(reply.json.error.detail)).toEqual([field]);
  });

  it('have one slug each in their org', async () => {
    expect((await create({ slug: 'staging' })).status).toBe(201);
    const reply = await create({ slug: 'staging' }, inOrg('acme'));
    expect(refusal(reply)).toEqual([400, 'validation_error']);
    expect(Object.keys(reply.json.error.detail)).toEqual(['slug']);
  });

  it('change what they are given, and never the slug', async () => {
    const change = (body: object) => call('PATCH', '/namespaces/451/', { body, ...inOrg('acme') });
    const { status, json } = await change({ allocated_containers: 0, allocated_volume_gb: 9 });
    expect([status, json.status, json.allocated_containers]).toEqual([200, 'pending', 0]);
    advance(1);
    expect((await call('GET', '/namespaces/451/', inOrg('acme'))).json).toMatchObject({
      ...{ slug: 'staging', status: 'active', allocated_volume_gb: 9 },
    });
    expect((await change({ allocated_containers: 0, allocated_volume_gb: 9 })).json.status).toBe('active');
    expect(refusal(await change({ slug: 'prod' }))).toEqual([400, 'validation_error']);
  });

  it('fit into what the org has', async () => {
    const full = inOrg('full-org');
    const reply = await create({ slug: 'a', allocated_containers: 1 }, full);
    expect(refusal(reply)).toEqual([403, 'quota_exceeded']);
    expect(reply.json.error.detail).toEqual({ resource: 'containers', limit: 5, current: 5 });
    expect((await create({ slug: 'a', allocated_volume_gb: 2 }, full)).status).toBe(201);
    expect(refusal(await create({ slug: 'b', allocated_volume_gb: 1 }, full))[1]).toBe('quota_exceeded');
    expect((await create({ slug: 'b', allocated_containers: 0 }, full)).status).toBe(201);
    expect(refusal(await create({ slug: 'a' }, inOrg('broke-org')))).toEqual([402, 'billing_error']);
  });

  it('are gone when deleted, at once or after a while', async () => {
    expect((await call('DELETE', '/namespaces/451/', inOrg('acme'))).status).toBe(204);
    expect(refusal(await call('GET', '/namespaces/451/', inOrg('acme')))).toEqual([404, 'not_found']);
    turn('delete', 'deleted-status');
    await create();
    await call('DELETE', '/namespaces/501/');
    advance(1);
    expect((await call('GET', '/namespaces/501/')).json.status).toBe('deleted');
    expect((await call('GET', '/namespaces/')).json.results).toEqual([]);
  });

  it('belong to one org', async () => {
    expect((await call('GET', '/namespaces/451/')).status).toBe(404);
    expect((await call('GET', '/namespaces/', inOrg('acme'))).json.results).toMatchObject([
      { slug: 'staging' },
    ]);
  });

  it('come from start data', async () => {
    const entry = { org: 'my-org', slug: 'seeded', allocated_containers: 1, status: 'active' };
    emulated.emulator.control.seed('dollarbox', { namespaces: [entry] });
    const { results } = (await call('GET', '/namespaces/')).json;
    expect(results).toMatchObject([{ id: 1001, slug: 'seeded', status: 'active', allocated_containers: 1 }]);
  });
});
