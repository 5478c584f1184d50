import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { advance, call, emulated, inOrg, refusal, turn, useEmulator } from '../emulated.ts';

useEmulator();
const create = (more: object = {}) =>
  call('POST', '/containers/', { body: { name: 'web', image: 'nginx:1.27', ...more } });
const read = async () => (await call('GET', '/containers/123/')).json;
const patch = (body: unknown) => call('PATCH', '/containers/123/', { body });

describe('creating', () => {
  it('answers 201 with all fields, pending', async () => {
    const { status, json } = await create({ env: { PORT: '8080' }, command: ['nginx', '-g', 'daemon off;'] });
    expect(status).toBe(201);
    expect(json).toEqual({
      id: 123,
      name: 'web',
      image: 'nginx:1.27',
      env: { PORT: '8080' },
      command: ['nginx', '-g', 'daemon off;'],
      status: 'pending',
      ipv6_address: '',
      created_at: '2026-08-01T09:00:00.000000Z',
      updated_at: '2026-08-01T09:00:00.000000Z',
    });
  });

  it('counts on', async () => {
    expect([(await create()).json.id, (await create({ name: 'two' })).json.id]).toEqual([123, 124]);
  });

  it.each([
    { image: 'nginx:1.27', seen: ['pending', 'provisioning', 'running', 'running'] },
    { image: 'registry.example.com/app:fail', seen: ['pending', 'provisioning', 'failed', 'failed'] },
    { image: 'registry.example.com/fail-app:1', seen: ['pending', 'provisioning', 'failed', 'failed'] },
    { image: 'app:hang', seen: ['pending', 'pending', 'pending', 'pending'] },
    { image: 'app:weird', seen: ['pending', 'provisioning', 'hibernating', 'hibernating'] },
    { image: 'app:weird-then-run', seen: ['pending', 'provisioning', 'hibernating', 'running'] },
    { image: `app@sha256:${'0a'.repeat(32)}`, seen: ['pending', 'provisioning', 'running', 'running'] },
  ])('leads $image through its statuses', async ({ image, seen }) => {
    const statuses = [(await create({ image })).json.status];
    while (statuses.length < 4) {
      advance(1);
      statuses.push((await read()).status);
    }
    expect(statuses).toEqual(seen);
  });

  it('moves by reads alone when told so', async () => {
    emulated.emulator.control.clock.setMode('reads');
    await create();
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await read()).status);
    expect(statuses).toEqual(['pending', 'provisioning', 'running', 'running']);
  });

  it('gives an address only to what runs, each its own', async () => {
    await create();
    await create({ name: 'bad', image: 'app:fail' });
    await create({ name: 'other' });
    advance(2);
    const { results } = (await call('GET', '/containers/')).json;
    const addresses = results.map((one: { ipv6_address: string }) => one.ipv6_address);
    expect(addresses).toEqual(['2001:db8::79', '', '2001:db8::7b', '', '2001:db8::7d']);
  });

  it.each([
    { wrong: 'no name', body: { image: 'a' }, fields: ['name'] },
    { wrong: 'nothing', body: {}, fields: ['name', 'image'] },
    { wrong: 'a capital', body: { name: 'Web', image: 'a' }, fields: ['name'] },
    { wrong: 'a long name', body: { name: 'a'.repeat(64), image: 'a' }, fields: ['name'] },
    { wrong: 'a null', body: { name: null, image: 'a' }, fields: ['name'] },
    { wrong: 'a blank image', body: { name: 'web', image: ' ' }, fields: ['image'] },
    { wrong: 'a space', body: { name: 'web', image: 'a b' }, fields: ['image'] },
    { wrong: 'a number in env', body: { name: 'web', image: 'a', env: { A: 1 } }, fields: ['env'] },
    { wrong: 'a list as env', body: { name: 'web', image: 'a', env: [] }, fields: ['env'] },
    { wrong: 'a text as command', body: { name: 'web', image: 'a', command: 'run' }, fields: ['command'] },
    { wrong: 'a taken name', body: { name: 'site', image: 'a' }, fields: ['name'] },
    { wrong: 'a list', body: [], fields: ['non_field_errors'] },
  ])('refuses $wrong', async ({ body, fields }) => {
    const reply = await call('POST', '/containers/', { body });
    expect(refusal(reply)).toEqual([400, 'validation_error']);
    expect(Object.keys(reply.json.error.detail)).toEqual(fields);
    expect((await call('GET', '/containers/')).json.results).toHaveLength(2);
  });

  it('refuses what is not JSON', async () => {
    expect(refusal(await call('POST', '/containers/', { body: '{"name":' }))).toEqual([400, 'parse_error']);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const form = await call('POST', '/containers/', { body: 'name=web', headers });
    expect(refusal(form)).toEqual([415, 'unsupported_media_type']);
  });

  it('takes a name of 63, null for empty and fields nobody knows', async () => {
    const { json } = await create({ name: 'a'.repeat(63), env: null, command: null, ports: [80] });
    expect(json).toMatchObject({ env: {}, command: [] });
    expect(json).not.toHaveProperty('ports');
  });

  it('stops at the quota, failed ones counted, with the page’s own words', async () => {
    const full = { ...inOrg('full-org'), body: { name: 'web', image: 'nginx:1.27' } };
    const reply = await call('POST', '/containers/', full);
    expect(reply.status).toBe(403);
    expect(reply.json).toEqual({
      error: {
        code: 'quota_exceeded',
        message: "This would exceed your plan's limit of 5 containers. You are using 5.",
        detail: { resource: 'containers', limit: 5, current: 5 },
      },
    });
    await call('DELETE', '/containers/905/', inOrg('full-org'));
    expect((await call('POST', '/containers/', full)).status).toBe(201);
  });

  it('needs an org that pays', async () => {
    const body = { name: 'web', image: 'nginx:1.27' };
    const reply = await call('POST', '/containers/', { ...inOrg('broke-org'), body });
    expect(refusal(reply)).toEqual([402, 'billing_error']);
  });

  it('needs a role no higher than member', async () => {
    const body = { name: 'web', image: 'nginx:1.27' };
    expect((await call('POST', '/containers/', { token: DEMO_TOKENS.member, body })).status).toBe(201);
  });

  it('is not in a list under a stale fault, but is there', async () => {
    emulated.emulator.control.addFault({ kind: 'stale', method: 'GET', path: '/api/v1/containers/' });
    await create();
    expect((await call('GET', '/containers/')).json.results).toHaveLength(2);
    expect((await call('GET', '/containers/')).json.results).toHaveLength(3);
  });
});

describe('changing', () => {
  it('rolls out in place: pending, then running with the same id and address', async () => {
    await create({ env: { A: '1', B: '2' }, command: ['x'] });
    advance(2);
    const { status, json } = await patch({ image: 'nginx:1.28', env: { B: '3' } });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      id: 123,
      status: 'pending',
      image: 'nginx:1.28',
      env: { B: '3' },
      command: ['x'],
    });
    expect(json).toMatchObject({ ipv6_address: '2001:db8::7b', updated_at: '2026-08-01T09:00:02.000000Z' });
    advance(2);
    expect(await read()).toMatchObject({ status: 'running', updated_at: '2026-08-01T09:00:04.000000Z' });
  });

  it('takes the fate of the new image, and back', async () => {
    await create();
    await patch({ image: 'app:fail' });
    advance(2);
    expect((await read()).status).toBe('failed');
    await patch({ image: 'app:good' });
    advance(2);
    expect((await read()).status).toBe('running');
  });

  it('does nothing when nothing changes', async () => {
    await create();
    advance(5);
    const before = await read();
    expect((await patch({ image: 'nginx:1.27', env: {}, name: 'web' })).json).toEqual(before);
  });

  it('refuses another name and bad values', async () => {
    await create();
    const before = await read();
    const renamed = await patch({ name: 'other', image: 'x' });
    expect(refusal(renamed)).toEqual([400, 'validation_error']);
    expect(Object.keys(renamed.json.error.detail)).toEqual(['name']);
    expect(refusal(await patch({ image: '' }))).toEqual([400, 'validation_error']);
    expect(refusal(await patch({ env: { A: null } }))).toEqual([400, 'validation_error']);
    expect(await read()).toEqual(before);
  });
});

describe('deleting', () => {
  it('frees name and id at once, in any status', async () => {
    await create({ image: 'app:hang' });
    const { status, json } = await call('DELETE', '/containers/123/');
    expect([status, json]).toEqual([204, undefined]);
    expect(refusal(await call('GET', '/containers/123/'))).toEqual([404, 'not_found']);
    expect(refusal(await call('DELETE', '/containers/123/'))).toEqual([404, 'not_found']);
    expect(refusal(await patch({}))).toEqual([404, 'not_found']);
    expect((await create()).json.id).toBe(124);
  });

  it('may take its time: deleting, then gone', async () => {
    turn('delete', 'deleting');
    await create();
    expect((await call('DELETE', '/containers/123/')).status).toBe(204);
    expect((await read()).status).toBe('deleting');
    expect(refusal(await patch({ image: 'x' }))).toEqual([409, 'conflict']);
    expect(refusal(await create())).toEqual([400, 'validation_error']);
    expect((await call('DELETE', '/containers/123/')).status).toBe(204);
    advance(1);
    expect(refusal(await call('GET', '/containers/123/'))).toEqual([404, 'not_found']);
    expect((await create()).status).toBe(201);
  });

  it('may leave a status `deleted` to read, and nothing else', async () => {
    turn('delete', 'deleted-status');
    await create();
    await call('DELETE', '/containers/123/');
    advance(1);
    expect((await read()).status).toBe('deleted');
    expect(refusal(await patch({ image: 'x' }))).toEqual([404, 'not_found']);
    expect((await call('GET', '/containers/')).json.results).toHaveLength(2);
    expect((await create()).status).toBe(201);
  });
});
