import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { boxWith, deployBody } from './deploy-body.ts';
import { type ElasticBoxServer, type Json, restart, startElasticBox } from './elasticbox-server.ts';

let server: ElasticBoxServer;
beforeAll(async () => {
  server = await startElasticBox();
});
beforeEach(() => restart(server.emulator));
afterAll(() => server.emulator.close());

const get = async (path: string) => (await server.call(`GET ${path}`)).json;
const put = (id: string, body: unknown) => server.call(`PUT /instances/${id}`, body);
const word = ({ state, operation }: Json) => `${state}/${operation?.['event']}`;

describe('seeded instances', () => {
  it('are in every state, the same in every run', async () => {
    const words = async () => {
      const { list } = await server.call('GET /workspaces/operations/instances');
      return list.map((one) => `${one['id']} ${word(one)} ${one['updated']}`);
    };
    const first = await words();
    expect(first.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'i-dbon01 done/deploy',
      'i-webon1 done/deploy',
      'i-webof1 done/shutdown_service',
      'i-webgo1 done/terminate_service',
      'i-webbad unavailable/deploy',
      'i-webnow processing/deploy',
      'i-many01 done/deploy',
    ]);
    expect((await get('/instances/i-many01/service'))['machines']).toHaveLength(3);
    expect((await server.call('GET /instances')).list.map(({ id }) => id)).toEqual(['i-ada001']);
  });
});

describe('lists', () => {
  it('takes ids, with a comma too many', async () => {
    const { list } = await server.call(
      'GET /workspaces/operations/instances?ids=i-webon1,i-lib001,i-dbon01,',
    );
    expect(list.map(({ id }) => id)).toEqual(['i-dbon01', 'i-webon1']);
  });

  it('is slim only when told to and without ids', async () => {
    const first = async (query: string) =>
      (await server.call(`GET /workspaces/operations/instances${query}`)).list[1];
    expect((await first(''))?.['boxes']?.[0]?.['id']).toBe(BOXES.webV1);
    server.turn('slim-lists', 'on');
    const slim = await first('');
    expect([slim?.['id'], slim?.['boxes']?.[0]?.['name'], slim?.['boxes']?.[0]?.['id']]).toEqual([
      'i-webon1',
      'web',
      undefined,
    ]);
    expect((await first('?ids=i-dbon01,i-webon1'))?.['boxes']?.[0]?.['id']).toBe(BOXES.webV1);
  });
});

describe('PUT of a whole instance', () => {
  it('changes what may be changed and runs nothing', async () => {
    const before = await get('/instances/i-webon1');
    const variables = [{ name: 'GIT_SHA', type: 'Text', value: 'new' }];
    const body = {
      ...before,
      name: 'renamed',
      tags: ['x'],
      variables,
      id: 'i-other1',
      state: 'unavailable',
      owner: 'ada',
    };
    const { status, json } = await put('i-webon1', body);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      id: 'i-webon1',
      name: 'renamed',
      tags: ['x'],
      variables,
      state: 'done',
      owner: 'operations',
    });
    expect(String(json['updated']) > String(before['updated'])).toBe(true);
    expect((await get('/instances/i-webon1'))['operation']).toEqual(before['operation']);
  });

  it('refuses half an instance, long tags and bad leases', async () => {
    const before = await get('/instances/i-webon1');
    for (const body of [
      { name: 'x' },
      { ...before, variables: {} },
      { ...before, tags: ['t'.repeat(31)] },
      { ...before, lease: { expire: 'soon' } },
    ]) {
      expect((await put('i-webon1', body)).status).toBe(400);
    }
    expect(await get('/instances/i-webon1')).toEqual(before);
  });

  it.each([
    { name: 'edit-while-processing', value: 'allowed', id: 'i-webnow', off: 409, on: 200 },
    { name: 'edit-status', value: '202', id: 'i-webon1', off: 200, on: 202 },
  ])('$name', async ({ name, value, id, off, on }) => {
    const body = await get(`/instances/${id}`);
    expect((await put(id, body)).status).toBe(off);
    server.turn(name, value);
    expect((await put(id, body)).status).toBe(on);
  });

  it('gives a later `updated` each time, even when the clock stands still', async () => {
    const stamps: string[] = [];
    for (let edit = 0; edit < 3; edit += 1) {
      const { json } = await put('i-webon1', await get('/instances/i-webon1'));
      stamps.push(String(json['updated']));
    }
    expect([new Set(stamps).size, [...stamps].sort()]).toEqual([3, stamps]);
  });

  it('notices an old `updated` only with edit-check', async () => {
    const old = await get('/instances/i-webon1');
    expect([(await put('i-webon1', old)).status, (await put('i-webon1', old)).status]).toEqual([200, 200]);
    server.turn('edit-check', 'updated');
    expect((await put('i-webon1', old)).status).toBe(409);
    expect((await put('i-webon1', await get('/instances/i-webon1'))).status).toBe(200);
  });

  it('shows or masks passwords; a mask sent back changes nothing', async () => {
    const secret = { name: 'ADMIN_PASSWORD', type: 'Password', value: 'demo-secret' };
    const box = { id: BOXES.web, variables: [...(boxWith({})['variables'] as unknown[]), secret] };
    const made = (await server.call('POST /instances', deployBody({ box }))).json;
    server.steps(2);
    const id = String(made['id']);
    const password = async () => {
      const variables = (await get(`/instances/${id}`))['variables'] as unknown as Json[];
      return variables.find(({ name }) => String(name) === 'ADMIN_PASSWORD')?.['value'];
    };
    expect(await password()).toBe('demo-secret');
    server.turn('password-values', 'masked');
    expect(await password()).toBe('********');
    expect((await server.call(`GET /boxes/${BOXES.database}`)).text).not.toContain('demo-only');
    expect((await put(id, await get(`/instances/${id}`))).status).toBe(200);
    server.turn('password-values', 'shown');
    expect(await password()).toBe('demo-secret');
  });
});

describe('pull', () => {
  const pull = (box_id: string) => server.call('PUT /instances/i-webon1/pull', { box_id });

  it('takes another version over and reinstalls', async () => {
    const reply = await pull(BOXES.webV11);
    expect([reply.status, reply.text]).toEqual([202, '']);
    const now = await get('/instances/i-webon1');
    expect([word(now), now['boxes']?.[0]?.['id'], now['box']]).toEqual([
      'processing/reinstall',
      BOXES.webV11,
      BOXES.web,
    ]);
    expect((await pull(BOXES.webV1)).status).toBe(409);
    server.steps(1);
    expect(word(await get('/instances/i-webon1'))).toBe('done/reinstall');
  });

  it('leaves the reinstall to the client when told so', async () => {
    server.turn('pull-reinstalls', 'no');
    const before = await get('/instances/i-webon1');
    await pull(BOXES.webV11);
    const now = await get('/instances/i-webon1');
    expect([word(now), now['boxes']?.[0]?.['id']]).toEqual(['done/deploy', BOXES.webV11]);
    expect(now['updated']).not.toBe(before['updated']);
  });

  it('refuses versions of other boxes and none', async () => {
    expect([
      (await pull(BOXES.sharedV2)).status,
      (await pull('none')).status,
      (await pull('')).status,
    ]).toEqual([400, 400, 400]);
  });

  it('comes too late for an instance once deployed: edits of the box do not show', async () => {
    const box = await get(`/boxes/${BOXES.database}`);
    await server.call(`PUT /boxes/${BOXES.database}`, { ...box, description: 'edited' });
    expect((await get('/instances/i-dbon01'))['boxes']?.[0]?.['description']).toBe('Demo box database');
  });
});

describe('leases', () => {
  const withLease = async (operation: string) => {
    const lease = { expire: '2030-05-01 13:00:00.000000', operation };
    const { json } = await server.call('POST /instances', deployBody({ lease }));
    server.steps(2);
    return String(json['id']);
  };

  it.each([
    { operation: 'shutdown', expected: ['processing/shutdown', 'done/shutdown_service'] },
    { operation: 'terminate', expected: ['processing/terminate', 'done/terminate_service'] },
  ])('$operation by themselves when the hour has come, once', async ({ operation, expected }) => {
    const id = await withLease(operation);
    const path = `/instances/${id}`;
    expect((await get(path))['lease']?.['released']).toBe(false);
    server.emulator.control.clock.advance(3_590_000);
    expect(word(await get(path))).toBe('done/deploy');
    server.emulator.control.clock.advance(10_000);
    const due = await get(path);
    expect([word(due), due['lease']?.['released']]).toEqual([expected[0], true]);
    server.steps(2);
    expect(word(await get(path))).toBe(expected[1]);
    if (operation === 'terminate') return;
    await server.call(`PUT ${path}/poweron`);
    server.steps(50);
    expect(word(await get(path))).toBe('done/poweron');
  });

  it('can be moved and taken away by a PUT', async () => {
    const id = await withLease('terminate');
    const whole = await get(`/instances/${id}`);
    await put(id, { ...whole, lease: { expire: '2030-05-03 13:00:00.000000', operation: 'terminate' } });
    server.emulator.control.clock.advance(4_000_000);
    expect(word(await get(`/instances/${id}`))).toBe('done/deploy');
    expect((await put(id, { ...whole, lease: null })).json).not.toHaveProperty('lease');
  });

  it('come from the policy when it has a lifespan', async () => {
    const policy = await get(`/boxes/${BOXES.linux}`);
    const lifespan = { operation: 'terminate', interval: 'hours', quantity: 2 };
    await server.call(`PUT /boxes/${BOXES.linux}`, { ...policy, lifespan });
    const { json } = await server.call('POST /instances', deployBody());
    expect(json['lease']).toEqual({
      expire: '2030-05-01 14:00:00.000000',
      operation: 'terminate',
      released: false,
    });
  });
});

describe('bindings', () => {
  const bound = (variable: object) => {
    const variables = [
      ...(boxWith({})['variables'] as unknown[]),
      { name: 'db', type: 'Binding', ...variable },
    ];
    return server.call('POST /instances', deployBody({ box: { id: BOXES.web, variables } }));
  };

  it.each([
    { name: 'all tags', variable: { tags: ['stable', 'db'] }, expected: ['i-dbon01'] },
    { name: 'an instance', variable: { value: 'i-dbon01' }, expected: ['i-dbon01'] },
    { name: 'one tag too many', variable: { tags: ['stable', 'db', 'x'] }, expected: undefined },
    { name: 'tags of another box', variable: { tags: ['stable', 'web'] }, expected: undefined },
    { name: 'tags in another workspace', variable: { tags: ['mine'] }, expected: undefined },
  ])('by $name', async ({ variable, expected }) => {
    const { json } = await bound(variable);
    expect(json['bindings']?.[0]?.['instances']).toEqual(expected);
  });

  it('only to instances that have machines', async () => {
    await server.call('DELETE /instances/i-dbon01?operation=force_terminate');
    const { json } = await server.call(
      'POST /instances',
      deployBody({ box: { id: BOXES.database, variables: [] }, instance_tags: ['db'] }),
    );
    const id = String((await bound({ tags: ['db'] })).json['id']);
    expect((await get(`/instances/${id}`))['bindings']).toEqual([]);
    server.steps(1);
    expect((await get(`/instances/${id}`))['bindings']?.[0]?.['instances']).toEqual([json['id']]);
  });

  it.each([
    { value: 'both', expected: { name: 'db', instances: ['i-dbon01'], instance: 'i-dbon01' } },
    { value: 'instances', expected: { name: 'db', instances: ['i-dbon01'] } },
    { value: 'instance', expected: { name: 'db', instance: 'i-dbon01' } },
  ])('in the form $value', async ({ value, expected }) => {
    server.turn('bindings-form', value);
    expect((await bound({ tags: ['db'] })).json['bindings']).toEqual([expected]);
  });

  it.each([
    { value: 'off', expected: 'done/deploy' },
    { value: 'on', expected: 'processing/reconfigure' },
  ])('auto-reconfigure $value when the bound one goes', async ({ value, expected }) => {
    server.turn('auto-reconfigure', value);
    const id = String((await bound({ tags: ['db'] })).json['id']);
    server.steps(2);
    expect(word(await get(`/instances/${id}`))).toBe('done/deploy');
    await server.call('DELETE /instances/i-dbon01?operation=terminate');
    expect(word(await get(`/instances/${id}`))).toBe(expected);
    expect((await get(`/instances/${id}`))['bindings']).toEqual([]);
  });
});

describe('machine logs', () => {
  const logs = (query: string) => server.call(`GET /instances/i-webbad/machine_logs${query}`);
  it('needs a machine, and filters', async () => {
    const name = String((await get('/instances/i-webbad/service'))['machines']?.[0]?.['name']);
    expect((await logs('')).status).toBe(400);
    expect((await logs(`?machine_name=${name}`)).text.trim().split('\n')).toHaveLength(4);
    expect((await logs(`?machine_name=${name}&event=install`)).text).toContain('exit code 3');
    expect((await logs(`?machine_name=${name}&event=install&box=nginx`)).text).toBe('');
    expect((await logs('?machine_name=other')).text).toBe('');
  });
});
