import { describe, expect, it } from '@jest/globals';
import { advance, call, inOrg, refusal, turn, useEmulator } from '../emulated.ts';

useEmulator();
const create = (body: object = { name: 'fast', size_gb: 5 }, extras = {}) =>
  call('POST', '/volumes/', { body, ...extras });

describe('volumes', () => {
  it('begin as pending with all fields', async () => {
    const { status, json } = await create();
    expect(status).toBe(201);
    expect(json).toEqual({
      id: 456,
      name: 'fast',
      size_gb: 5,
      status: 'pending',
      storage_class: 'hcloud-volumes',
      created_at: '2026-08-01T09:00:00.000000Z',
      updated_at: '2026-08-01T09:00:00.000000Z',
    });
  });

  it.each([
    { name: 'fast', seen: ['pending', 'provisioning', 'bound', 'bound'] },
    { name: 'fail-one', seen: ['pending', 'provisioning', 'failed', 'failed'] },
    { name: 'hang-one', seen: ['pending', 'pending', 'pending', 'pending'] },
    { name: 'weird-one', seen: ['pending', 'provisioning', 'hibernating', 'hibernating'] },
    { name: 'weird-then-run-one', seen: ['pending', 'provisioning', 'hibernating', 'bound'] },
  ])('lead $name through its statuses', async ({ name, seen }) => {
    const statuses = [(await create({ name, size_gb: 1 })).json.status];
    while (statuses.length < 4) {
      advance(1);
      statuses.push((await call('GET', '/volumes/456/')).json.status);
    }
    expect(statuses).toEqual(seen);
  });

  it.each([
    { wrong: 'no size', body: { name: 'a' }, field: 'size_gb' },
    { wrong: 'no room', body: { name: 'a', size_gb: 0 }, field: 'size_gb' },
    { wrong: 'half a GB', body: { name: 'a', size_gb: 0.5 }, field: 'size_gb' },
    { wrong: 'a text', body: { name: 'a', size_gb: '5' }, field: 'size_gb' },
    { wrong: 'no name', body: { size_gb: 1 }, field: 'name' },
    { wrong: 'a taken name', body: { name: 'data', size_gb: 1 }, field: 'name' },
  ])('refuse $wrong', async ({ body, field }) => {
    const reply = await create(body);
    expect(refusal(reply)).toEqual([400, 'validation_error']);
    expect(Object.keys(reply.json.error.detail)).toEqual([field]);
  });

  it('fit into the pool, and free it when deleted', async () => {
    const full = inOrg('full-org');
    expect((await create({ name: 'a', size_gb: 2 }, full)).status).toBe(201);
    const reply = await create({ name: 'b', size_gb: 1 }, full);
    expect(refusal(reply)).toEqual([403, 'quota_exceeded']);
    expect(reply.json.error.detail).toEqual({ resource: 'volume_gb', limit: 10, current: 10 });
    expect((await call('DELETE', '/volumes/404/', full)).status).toBe(204);
    expect((await create({ name: 'b', size_gb: 1 }, full)).status).toBe(201);
  });

  it('need an org that pays', async () => {
    expect(refusal(await create(undefined, inOrg('broke-org')))).toEqual([402, 'billing_error']);
  });

  it('are gone when deleted', async () => {
    expect((await call('DELETE', '/volumes/401/')).status).toBe(204);
    expect(refusal(await call('GET', '/volumes/401/'))).toEqual([404, 'not_found']);
    expect((await call('GET', '/volumes/')).json.results).toMatchObject([{ id: 402, status: 'failed' }]);
  });

  it('may take their time to go', async () => {
    turn('delete', 'deleting');
    await call('DELETE', '/volumes/401/');
    expect((await call('GET', '/volumes/401/')).json.status).toBe('deleting');
    advance(1);
    expect((await call('GET', '/volumes/401/')).status).toBe(404);
  });

  it('belong to one org', async () => {
    expect((await call('GET', '/volumes/403/')).status).toBe(404);
    expect((await call('GET', '/volumes/403/', inOrg('acme'))).json.name).toBe('shared');
  });
});
