import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKEN, PROVIDERS } from '../../../src/emulator/elasticbox/seed/seed-people.ts';
import { type ElasticBoxServer, restart, startElasticBox } from './elasticbox-server.ts';

let server: ElasticBoxServer;
beforeAll(async () => {
  server = await startElasticBox();
});
beforeEach(() => restart(server.emulator));
afterAll(() => server.emulator.close());

const team = 'http://elasticbox.net/schemas/workspaces/team';

describe('workspaces', () => {
  it('lists all of the caller, two with the same name, or the personal one', async () => {
    const names = async (query = '') =>
      (await server.call(`GET /workspaces${query}`)).list.map(({ id, name }) => `${id}: ${name}`);
    expect(await names()).toEqual([
      'ada: Ada',
      'operations: Platform Operations',
      'quality-7: Quality',
      'quality-8: Quality',
    ]);
    expect(await names('?limit=1')).toEqual(['ada: Ada']);
    server.turn('workspace-list', 'default');
    expect(await names()).toEqual(['ada: Ada']);
    expect(await names('?ids=operations,library')).toEqual(['operations: Platform Operations']);
    expect((await server.call('GET /workspaces?limit=many')).status).toBe(400);
  });

  it('are slim when asked for by ids', async () => {
    const { list } = await server.call('GET /workspaces?ids=operations');
    expect(list).toEqual([
      {
        id: 'operations',
        name: 'Platform Operations',
        schema: team,
        uri: '/services/workspaces/operations',
      },
    ]);
  });

  it('of others stay closed', async () => {
    for (const path of ['', '/boxes', '/instances', '/providers']) {
      expect((await server.call(`GET /workspaces/library${path}`)).status).toBe(403);
    }
  });
});

describe('providers', () => {
  it('are there, ready, without credentials', async () => {
    const { list } = await server.call('GET /workspaces/operations/providers');
    expect(list.map(({ name, type, state }) => [name, type, state])).toEqual([
      ['Test Provider', 'Test Provider', 'ready'],
      ['Example AWS', 'Amazon Web Services', 'ready'],
    ]);
    expect((await server.call('GET /providers')).list).toEqual(list);
  });

  it.each([
    { value: 'moves', moved: [true, true, false] },
    { value: 'stays', moved: [false, false, false] },
  ])(
    'tell of a sync and of its end by `updated`, or not: provider-updated $value',
    async ({ value, moved }) => {
      server.turn('provider-updated', value);
      const look = async () => (await server.call(`GET /providers/${PROVIDERS.test}`)).json;
      const seen = [await look()];
      expect((await server.call(`PUT /providers/${PROVIDERS.test}/sync`)).status).toBe(202);
      for (const steps of [0, 1, 1]) {
        server.steps(steps);
        seen.push(await look());
      }
      expect(seen.map(({ state }) => state)).toEqual(['ready', 'processing', 'ready', 'ready']);
      const changes = seen.slice(1).map(({ updated }, index) => updated !== seen[index]?.['updated']);
      expect(changes).toEqual(moved);
    },
  );
});

describe('blobs', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  const download = async (url: unknown) => {
    const response = await fetch(`${server.emulator.url}/elasticbox${String(url)}`, {
      headers: { 'ElasticBox-Token': DEMO_TOKEN },
    });
    return [response.headers.get('content-type'), new Uint8Array(await response.arrayBuffer())];
  };

  it('takes a multipart file under any field name and gives the same bytes back', async () => {
    const form = new FormData();
    form.append('note', 'not a file');
    form.append('whatever', new File([bytes], 'a b.bin', { type: 'application/x-demo' }));
    const response = await fetch(`${server.emulator.url}/elasticbox/services/blobs/upload`, {
      method: 'POST',
      headers: { 'ElasticBox-Token': DEMO_TOKEN },
      body: form,
    });
    const reference = (await response.json()) as { url: string; length: number };
    expect(response.status).toBe(200);
    expect(reference).toMatchObject({ length: 300, content_type: 'application/x-demo' });
    expect(reference.url).toMatch(/^\/services\/blobs\/download\/[0-9a-f-]{36}\/a%20b\.bin$/);
    expect(await download(reference.url)).toEqual(['application/x-demo', bytes]);
  });

  it('has every file that the seeded boxes name, of the length they say', async () => {
    const { list } = await server.call('GET /workspaces/operations/boxes');
    const named = list.flatMap(({ events, template }) =>
      [...Object.values(events ?? {}), template].filter((file) => file !== undefined),
    );
    expect(named.length).toBeGreaterThan(10);
    for (const { url, length, content_type } of named) {
      const [type, content] = await download(url);
      expect([type, (content as Uint8Array).length]).toEqual([content_type, length]);
    }
  });

  it('refuses what has no file, and does not know others', async () => {
    expect((await server.call('POST /blobs/upload', { a: 1 })).status).toBe(400);
    expect((await server.call('GET /blobs/download/none/x')).status).toBe(400);
  });
});

describe('more start data', () => {
  it('adds workspaces, boxes, versions and instances', async () => {
    const id = 'demo-box';
    server.emulator.control.seed('elasticbox', {
      workspaces: [{ id: 'extra', name: 'Extra' }],
      boxes: [{ id, name: 'demo', schema: 'http://elasticbox.net/schemas/boxes/script', owner: 'extra' }],
      versions: [{ box: id, id: 'demo-v1', number: { major: 1, minor: 0, patch: 0 }, description: 'x' }],
      instances: [
        { id: 'i-extra1', name: 'demo', box: 'demo-v1', owner: 'extra', event: 'shutdown_service' },
      ],
    });
    const { list } = await server.call('GET /workspaces/extra/instances');
    expect(list).toMatchObject([
      { id: 'i-extra1', state: 'done', box: id, operation: { event: 'shutdown_service' } },
    ]);
    restart(server.emulator);
    expect((await server.call('GET /workspaces/extra')).status).toBe(404);
  });

  it.each([
    { name: 'no object', data: 'x' },
    {
      name: 'a version of nothing',
      data: { versions: [{ box: 'none', number: { major: 1, minor: 0, patch: 0 } }] },
    },
    { name: 'an instance of nothing', data: { instances: [{ id: 'i-x', name: 'x', box: 'none' }] } },
    { name: 'an instance without id', data: { instances: [{ name: 'x', box: 'none' }] } },
  ])('refuses $name', ({ data }) => {
    expect(() => server.emulator.control.seed('elasticbox', data)).toThrow();
  });
});

describe('what the documentation can say', () => {
  it('marks every route, and gives each documented one a page', () => {
    const routes = server.emulator.control.routes();
    expect(routes.length).toBeGreaterThan(30);
    for (const { mark, source = '', path } of routes) {
      expect(path).toMatch(/^\/elasticbox\/services\//);
      if (mark === 'documented')
        expect(source).toMatch(/^https:\/\/(elasticbox\.com\/documentation\/api\/|www\.ctl\.io\/)/);
    }
  });

  it('keeps passwords and tokens out of what it shows of its state', () => {
    expect(JSON.stringify(server.emulator.control.inspect('elasticbox'))).not.toContain('demo-only');
  });
});
