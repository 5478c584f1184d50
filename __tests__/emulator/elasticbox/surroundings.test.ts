import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKEN, PROVIDERS } from '../../../src/emulator/elasticbox/seed-people.ts';
import { deployBody } from './deploy-body.ts';
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
        icon: null,
        schema: team,
        uri: '/services/workspaces/operations',
      },
    ]);
  });

  it('are made, changed and deleted', async () => {
    const made = await server.call('POST /workspaces', { name: 'Team Nine', schema: team });
    expect(made).toMatchObject({ status: 201, json: { id: 'team-nine', type: 'team' } });
    expect((await server.call('POST /workspaces', { name: 'Team Nine', schema: team })).status).toBe(409);
    expect((await server.call('POST /workspaces', { name: 'Team Ten' })).status).toBe(400);
    const changed = await server.call('PUT /workspaces/team-nine', { ...made.json, name: 'Team 9' });
    expect(changed).toMatchObject({ status: 200, json: { id: 'team-nine', name: 'Team 9' } });
    expect((await server.call('GET /workspaces/team-nine/instances')).list).toEqual([]);
    expect((await server.call('DELETE /workspaces/team-nine')).status).toBe(204);
    expect((await server.call('GET /workspaces/team-nine')).status).toBe(403);
    expect((await server.call('DELETE /workspaces/operations')).status).toBe(409);
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
    expect((await server.call(`GET /providers/${PROVIDERS.test}/logs`)).list).toMatchObject([
      { provider_id: PROVIDERS.test },
    ]);
  });

  it('initialise when they are made, and never tell their credentials', async () => {
    const body = {
      name: 'p',
      type: 'Test Provider',
      schema: 'http://elasticbox.net/schemas/test/provider',
      owner: 'operations',
    };
    const made = await server.call('POST /providers', {
      ...body,
      credentials: { secret: 'demo-credential' },
    });
    expect(made).toMatchObject({ status: 202, json: { state: 'initializing' } });
    expect(made.text).not.toContain('demo-credential');
    const states: unknown[] = [];
    for (let step = 0; step < 2; step += 1) {
      server.steps(1);
      states.push((await server.call(`GET /providers/${String(made.json['id'])}`)).json['state']);
    }
    expect(states).toEqual(['processing', 'ready']);
    expect((await server.call(`DELETE /providers/${String(made.json['id'])}`)).status).toBe(202);
    expect((await server.call('POST /providers', { name: 'p' })).status).toBe(400);
  });

  it('cannot go while something runs on them', async () => {
    expect((await server.call(`DELETE /providers/${PROVIDERS.test}`)).status).toBe(400);
    expect((await server.call(`DELETE /providers/${PROVIDERS.aws}`)).status).toBe(202);
  });
});

describe('organisation and costs', () => {
  it.each(['boxes', 'instances', 'providers', 'workspaces'])('lists all %s', async (name) => {
    const { status, list } = await server.call(`GET /organizations/example-org/${name}`);
    expect(status).toBe(200);
    const within = await server.call(`GET /workspaces${name === 'workspaces' ? '' : `/operations/${name}`}`);
    expect(list.length).toBeGreaterThanOrEqual(within.list.length);
    expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(within.list.map(({ id }) => id)));
  });

  it('reports costs by day', async () => {
    const path = '/organizations/example-org/report/2030-04-30/2030-05-01';
    server.emulator.control.seed('elasticbox', {});
    await server.call('POST /instances', deployBody());
    server.steps(2);
    const { list } = await server.call('GET /workspaces/operations/instances');
    const { json } = await server.call(`GET ${path}`);
    const rows = json['cost'] as unknown as { cost: number[]; service: { id: string } }[];
    const mine = rows.find(({ service }) => service.id === String(list.at(-1)?.['service']?.['id']));
    expect(mine?.cost).toEqual([0, 105_600]);
    const csv = await server.call(`GET ${path.replace('report', 'csv')}`);
    expect(csv.text.split('\r\n')[0]).toMatch(/^SERVICE_ID,DAY,SIZE,/);
    for (const dates of ['2030-05-02/2030-05-01', 'x/y', '2030-13-01/2030-13-02']) {
      expect((await server.call(`GET /organizations/example-org/report/${dates}`)).status).toBe(400);
    }
    expect((await server.call('GET /organizations/none/report/2030-05-01/2030-05-01')).status).toBe(403);
  });

  it('keeps cost centres', async () => {
    const body = {
      name: 'cc',
      organization: 'example-org',
      schema: 'http://elasticbox.net/schemas/costcenter',
    };
    const made = await server.call('POST /costcenters', body);
    expect(made.status).toBe(201);
    const path = `/costcenters/${String(made.json['id'])}`;
    expect((await server.call(`PUT ${path}`, { name: 'other' })).json['name']).toBe('other');
    expect((await server.call(`GET ${path}`)).json['name']).toBe('other');
    expect((await server.call(`DELETE ${path}`)).status).toBe(204);
    expect((await server.call(`GET ${path}`)).status).toBe(403);
    expect((await server.call('POST /costcenters', { name: 'cc' })).status).toBe(400);
  });
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

  it('takes a raw body', async () => {
    const headers = { 'ElasticBox-Token': DEMO_TOKEN, 'Content-Type': 'text/x-demo' };
    const { json } = await server.call('POST /blobs/upload/raw.txt', bytes, headers);
    expect(await download(json['url'])).toEqual(['text/x-demo', bytes]);
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
    expect((await server.call('GET /workspaces/extra')).status).toBe(403);
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
    expect(routes.length).toBeGreaterThan(60);
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
