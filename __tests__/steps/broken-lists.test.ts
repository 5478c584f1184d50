import { afterEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/versio/seed/seed.ts';
import { closeServers, json, serve } from '../http/support/servers.ts';
import { runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';

/* Lists that break off, change while they are read, or end too early, on the built action: half a list is no list. */

afterEach(closeServers);

const VERSIO = {
  token: DEMO_TOKENS.full,
  'environment-id': 'my-environment',
  entity: 'host',
  'max-attempts': '2',
};

async function run(url: string, inputs: Readonly<Record<string, string>>) {
  const ran = await runAction({ with: { 'base-url': url, ...inputs } });
  return { ...ran, error: errors(ran.stdout)[0]?.data ?? '' };
}

const change = (n: number) => ({ instance: 'web-1', utc: n, type: 1, state: { n } });

/** A Versio.io that has 300 of everything, and answers the second page as it is told. */
function versio(second: (res: Parameters<Parameters<typeof serve>[0]>[0]) => void) {
  return serve((res, _n, request) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://x');
    const offset = Number(searchParams.get('offset') ?? 0);
    if (offset > 0) return second(res);
    const changes = searchParams.get('content') === 'changes';
    const items = Array.from({ length: 100 }, (_, n) => (changes ? change(n + 1) : `web-${n}`));
    json(res, 200, { totalAvailableItems: 300, items });
  });
}

const SECONDS: readonly [string, Parameters<typeof versio>[0]][] = [
  ['is not there', (res) => json(res, 404, { error: 'not found' })],
  ['is gone', (res) => json(res, 410, { error: 'gone' })],
  [
    'is a gateway’s 404',
    (res) => void res.writeHead(404, { 'content-type': 'text/html' }).end('<html>nginx</html>'),
  ],
  ['is empty', (res) => json(res, 200, { totalAvailableItems: 300, items: [] })],
];

describe.each(SECONDS)('a second page that %s', (_name, second) => {
  it.each([
    ['list-states', {}],
    ['get-history', { instance: 'web-1' }],
    ['get-history', {}],
    [
      'call-api',
      {
        platform: 'versio',
        path: '/api-versio.db/1.0/my-environment/host',
        paginate: 'true',
        'environment-id': '',
        entity: '',
      },
    ],
  ])('makes %s red', async (operation, more) => {
    const server = await versio(second);
    const inputs = Object.entries({ ...VERSIO, operation, ...more }).filter(([, value]) => value !== '');
    const ran = await run(server.url, Object.fromEntries(inputs));
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('failed');
    expect(ran.outputs['count']).toBeUndefined();
    expect(ran.error).toMatch(/broke off|could not be read whole|not the platform’s envelope/);
  });
});

describe('a list of boxes that changes while it is read', () => {
  const box = (n: number) => ({ id: `BOX${n}`, name: `wp${n}`, title: `Box ${n}`, domain: `b${n}.example` });
  const token = `${btoa('{"alg":"none"}')}.${btoa('{}')}.x`;

  it('is read again, so that none goes missing', async () => {
    let boxes = Array.from({ length: 150 }, (_, n) => box(n));
    const server = await serve((res, _n, request) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://x');
      const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      const total = boxes.length;
      const meta = { current_page: page, per_page: size, total, last_page: Math.ceil(total / size) };
      json(res, 200, { boxes: boxes.slice((page - 1) * size, page * size), meta });
      if (total === 150) boxes = boxes.slice(1);
    });
    const ran = await run(server.url, { operation: 'list-wordpress-boxes', token });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['count']).toBe('149');
    expect(JSON.parse(ran.outputs['result'] ?? '[]').map(({ id }: { id: string }) => id)).toContain('BOX100');
  });

  it.each([
    [{ 0: box(1), 2: box(2) }, '2'],
    [null, '0'],
  ])('is whole in the ways of PHP: %j', async (boxes, count) => {
    const meta = { current_page: 1, per_page: 100, total: Number(count), last_page: 1 };
    const server = await serve((res) => json(res, 200, { boxes, meta }));
    const ran = await run(server.url, { operation: 'list-wordpress-boxes', token });
    expect([ran.error, ran.outputs['count']]).toEqual(['', count]);
  });

  it('is whole when it shows a box twice', async () => {
    const boxes = [box(1), box(2), { ...box(1), title: 'shared' }];
    const meta = { current_page: 1, per_page: 100, total: 3, last_page: 1 };
    const server = await serve((res) => json(res, 200, { boxes, meta }));
    const ran = await run(server.url, { operation: 'list-wordpress-boxes', token });
    expect([ran.error, ran.outputs['count']]).toEqual(['', '2']);
  });
});
