import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { PROVIDERS, READER_TOKEN } from '../../../src/emulator/elasticbox/seed/seed-people.ts';
import { type ElasticBoxServer, type Json, restart, startElasticBox } from './elasticbox-server.ts';

let server: ElasticBoxServer;
beforeAll(async () => {
  server = await startElasticBox();
});
beforeEach(() => restart(server.emulator));
afterAll(() => server.emulator.close());

const get = async (path: string) => (await server.call(`GET ${path}`)).json;
const ids = (list: readonly Json[]) => list.map(({ id }) => id);
const script = 'http://elasticbox.net/schemas/boxes/script';

describe('lists of boxes', () => {
  it('has drafts of all types in a workspace, shared ones too, never versions', async () => {
    const { list } = await server.call('GET /workspaces/operations/boxes');
    const types = new Set(list.map(({ schema }) => String(schema).split('/').at(-1)));
    expect(types).toEqual(new Set(['policy', 'script', 'cloudformation', 'application']));
    expect(list.filter(({ version }) => version !== undefined)).toEqual([]);
    expect(list.filter(({ name }) => String(name) === 'twin')).toHaveLength(2);
    expect(list.find(({ id }) => String(id) === BOXES.shared)).toMatchObject({
      owner: 'library',
      members: [{ role: 'read', workspace: 'operations' }],
    });
  });

  it('has the personal and the public ones without a workspace', async () => {
    expect((await server.call('GET /boxes')).list).toEqual([]);
    await server.call('POST /boxes', { name: 'mine', schema: script });
    await server.call('POST /boxes', {
      name: 'ours',
      schema: script,
      owner: 'operations',
      visibility: 'public',
    });
    await server.call('POST /boxes', { name: 'theirs', schema: script, owner: 'operations' });
    expect((await server.call('GET /boxes')).list.map(({ name }) => name)).toEqual(['mine', 'ours']);
  });

  it('hides what is new behind a stale rule', async () => {
    const { control } = server.emulator;
    const body = { name: 'fresh', schema: script, owner: 'operations' };
    const before = (await server.call('GET /workspaces/operations/boxes')).list.length;
    control.addFault({ kind: 'stale', platform: 'elasticbox', method: 'GET' } as never);
    await server.call('POST /boxes', body);
    expect((await server.call('GET /workspaces/operations/boxes')).list).toHaveLength(before);
    control.removeFaults();
    expect((await server.call('GET /workspaces/operations/boxes')).list).toHaveLength(before + 1);
  });
});

describe('one box', () => {
  it('is filled up with defaults when it is made', async () => {
    const { status, json } = await server.call('POST /boxes', { name: 'new', schema: script });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      owner: 'ada',
      automatic_updates: 'off',
      visibility: 'workspace',
      requirements: [],
    });
    expect(json['uri']).toBe(`/services/boxes/${String(json['id'])}`);
    expect(await get(`/boxes/${String(json['id'])}`)).toEqual(json);
  });

  it.each([
    { name: 'no name', body: { schema: script }, status: 400 },
    { name: 'no schema', body: { name: 'x' }, status: 400 },
    { name: 'a type nobody knows', body: { name: 'x', schema: 'boxes/x' }, status: 400 },
    {
      name: 'a variable of no type',
      body: { name: 'x', schema: script, variables: [{ name: 'a', type: 'Int' }] },
      status: 400,
    },
    { name: 'a workspace of others', body: { name: 'x', schema: script, owner: 'library' }, status: 403 },
  ])('is refused with $name', async ({ body, status }) => {
    expect((await server.call('POST /boxes', body)).status).toBe(status);
  });

  it('is a policy only with a ready provider and a profile', async () => {
    const body = {
      name: 'p',
      schema: 'http://elasticbox.net/schemas/boxes/policy',
      owner: 'operations',
      profile: {},
    };
    const make = (more: object) => server.call('POST /boxes', { ...body, ...more });
    expect((await make({ provider_id: 'none' })).status).toBe(400);
    expect((await make({ provider_id: PROVIDERS.test, profile: undefined })).status).toBe(400);
    expect((await make({ provider_id: PROVIDERS.test })).status).toBe(200);
    await server.call(`PUT /providers/${PROVIDERS.test}/sync`);
    expect((await make({ provider_id: PROVIDERS.test })).status).toBe(400);
    server.steps(2);
    expect((await make({ provider_id: PROVIDERS.test })).status).toBe(200);
  });

  it('can be changed and deleted by who may write', async () => {
    const box = await get(`/boxes/${BOXES.twinA}`);
    const { json } = await server.call(`PUT /boxes/${BOXES.twinA}`, { ...box, description: 'changed' });
    expect(json['description']).toBe('changed');
    expect(String(json['updated']) > String(box['updated'])).toBe(true);
    expect((await server.call(`DELETE /boxes/${BOXES.twinA}`)).status).toBe(204);
    expect((await server.call(`GET /boxes/${BOXES.twinA}`)).status).toBe(404);
    expect((await server.call(`PUT /boxes/${BOXES.shared}`, { description: 'x' })).status).toBe(403);
    const reader = { 'ElasticBox-Token': READER_TOKEN };
    expect((await server.call(`PUT /boxes/${BOXES.twinB}`, box, reader)).status).toBe(403);
  });

  it('can be changed by collaborators, if they may write at home', async () => {
    const members = [{ role: 'collaborator', workspace: 'operations' }];
    const box = { id: 'lent', name: 'lent', schema: script, owner: 'library', members };
    server.emulator.control.seed('elasticbox', { boxes: [box] });
    expect((await server.call('PUT /boxes/lent', { description: 'x' })).status).toBe(200);
    const reader = { 'ElasticBox-Token': READER_TOKEN };
    expect((await server.call('GET /boxes/lent', undefined, reader)).status).toBe(200);
    expect((await server.call('PUT /boxes/lent', { description: 'y' }, reader)).status).toBe(403);
  });
});

describe('stacks', () => {
  it('lists the main box first, then its children, each once', async () => {
    expect(ids((await server.call(`GET /boxes/${BOXES.web}/stack`)).list)).toEqual([BOXES.web, BOXES.nginx]);
    expect(ids((await server.call(`GET /boxes/${BOXES.nginx}/stack`)).list)).toEqual([BOXES.nginx]);
  });

  it('survives a box that holds itself', async () => {
    const nginx = await get(`/boxes/${BOXES.nginx}`);
    const loop = { name: 'self', type: 'Box', value: BOXES.web };
    await server.call(`PUT /boxes/${BOXES.nginx}`, { ...nginx, variables: [loop] });
    expect(ids((await server.call(`GET /boxes/${BOXES.web}/stack`)).list)).toEqual([BOXES.web, BOXES.nginx]);
  });
});

describe('versions', () => {
  const cut = async (number: unknown, description = 'Third') => {
    const box = await get(`/boxes/${BOXES.web}`);
    return server.call(`PUT /boxes/${BOXES.web}`, {
      ...box,
      version: { box: BOXES.web, number, description },
    });
  };

  it('are listed newest first, or not at all', async () => {
    const { list } = await server.call(`GET /boxes/${BOXES.web}/versions`);
    expect(ids(list)).toEqual([BOXES.webV11, BOXES.webV1]);
    expect(list[0]?.['version']).toMatchObject({ box: BOXES.web, number: { major: 1, minor: 1, patch: 0 } });
    expect((await server.call(`GET /boxes/${BOXES.nginx}/versions`)).list).toEqual([]);
  });

  it('are objects of their own, from which the draft goes on', async () => {
    const { status, json } = await cut({ major: 2, minor: 0, patch: 0 });
    expect(status).toBe(200);
    expect(json['id']).not.toBe(BOXES.web);
    expect(await get(`/boxes/${String(json['id'])}`)).toEqual(json);
    const draft = await get(`/boxes/${BOXES.web}`);
    expect([draft['draft_from'], draft['version']]).toEqual([json['id'], undefined]);
    expect((await server.call(`GET /boxes/${BOXES.web}/versions`)).list[0]?.['id']).toBe(json['id']);
  });

  it('cannot be changed', async () => {
    const version = await get(`/boxes/${BOXES.webV1}`);
    expect((await server.call(`PUT /boxes/${BOXES.webV1}`, version)).status).toBe(400);
  });

  const [old, same, high] = [
    { major: 1, minor: 0, patch: 9 },
    { major: 1, minor: 1, patch: 0 },
    { major: 1, minor: 2, patch: 0 },
  ];
  const next = { ...same, patch: 1 };
  it.each([
    { value: 'raise', sent: [old, same, high], made: [next, next, high] },
    { value: 'accept', sent: [old, same, high], made: [old, same, high] },
    { value: 'bump', sent: [old, same, high], made: [next, next, next] },
  ])('have their number by version-numbers $value', async ({ value, sent, made }) => {
    const numbers = [];
    for (const number of sent) {
      restart(server.emulator);
      server.turn('version-numbers', value);
      numbers.push((await cut(number)).json['version']?.['number']);
    }
    expect(numbers).toEqual(made);
    expect((await cut({ major: -1 })).status).toBe(value === 'bump' ? 200 : 400);
  });

  it('go on from a number that is sent again and again, as ebcli does', async () => {
    const number = { major: 0, minor: 0, patch: 0 };
    const made = [];
    for (let round = 0; round < 3; round += 1) {
      const box = await get(`/boxes/${BOXES.nginx}`);
      const version = { box: BOXES.nginx, number, description: '' };
      made.push(
        (await server.call(`PUT /boxes/${BOXES.nginx}`, { ...box, version })).json['version']?.['number'],
      );
    }
    expect(made).toEqual([number, { ...number, patch: 1 }, { ...number, patch: 2 }]);
  });
});

describe('shapes that real clients look at', () => {
  it.each([
    { value: 'absent', seen: [false, true] },
    { value: 'empty', seen: [true, true] },
  ])('a script box has no claims, a policy has: script-claims $value', async ({ value, seen }) => {
    server.turn('script-claims', value);
    const boxes = [await get(`/boxes/${BOXES.web}`), await get(`/boxes/${BOXES.linux}`)];
    expect(boxes.map((box) => 'claims' in box)).toEqual(seen);
    const instance = await get('/instances/i-webon1');
    expect(
      [instance['boxes']?.[0] ?? {}, instance['policy_box'] ?? {}].map((box) => 'claims' in box),
    ).toEqual(seen);
  });

  it.each([
    { value: 'absent', icon: undefined },
    { value: 'null', icon: null },
  ])('nothing has an icon that is null unless icons $value', async ({ value, icon }) => {
    server.turn('icons', value);
    const paths = [
      `/boxes/${BOXES.web}`,
      '/instances/i-webon1',
      '/instances/i-webon1/service',
      '/workspaces/operations',
    ];
    for (const path of paths) expect([path, (await get(path))['icon']]).toEqual([path, icon]);
    const box = await get(`/boxes/${BOXES.nginx}`);
    await server.call(`PUT /boxes/${BOXES.nginx}`, { ...box, icon: '/services/blobs/download/x/y.png' });
    expect((await get(`/boxes/${BOXES.nginx}`))['icon']).toBe('/services/blobs/download/x/y.png');
  });
});
