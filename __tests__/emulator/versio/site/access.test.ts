import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../../src/emulator/versio/seed/seed.ts';
import { bearing, DB, MINE, type Service, startVersio } from '../service.ts';

let service: Service;
beforeEach(async () => {
  service = await startVersio();
});
afterEach(() => service.emulator.close());

const { full, reader, events, inactive, other } = DEMO_TOKENS;
const get = (headers: Readonly<Record<string, string>>, path = MINE) =>
  service.call('GET', path, undefined, headers);

describe('a token', () => {
  it('is taken from the header, and from the query', async () => {
    expect((await get(bearing(full))).status).toBe(200);
    expect((await get({}, `${MINE}?apiToken=${full}`)).status).toBe(200);
    expect((await get({}, `${MINE}?apiToken=${encodeURIComponent(reader)}`)).status).toBe(200);
  });

  it('is taken from the query for a write too', async () => {
    const { status } = await service.call('PUT', `${MINE}/box/1?apiToken=${full}`, { a: 1 }, {});
    expect(status).toBe(200);
  });

  it.each([
    ['none', {}],
    ['another scheme', { authorization: `Bearer ${full}` }],
    ['no scheme', { authorization: full }],
    ['an unknown one', bearing('nonsense')],
    ['an empty one', bearing('')],
    ['two', bearing(`${full} ${full}`)],
    ['an inactive one', bearing(inactive)],
    ['one of another environment', bearing(other)],
    ['one without the permission', bearing(events)],
  ])('401 for %s', async (_name, headers) => {
    const { status, json } = await get(headers);
    expect([status, json]).toEqual([401, { error: expect.any(String) }]);
  });

  it('of a reader may not write: 401, or 403 by switch', async () => {
    const put = () => service.call('PUT', `${MINE}/box/1`, { a: 1 }, bearing(reader));
    expect((await put()).status).toBe(401);
    service.set('missing-permission', '403');
    expect((await put()).status).toBe(403);
  });

  it('of another environment: 401, or 404 by switch', async () => {
    service.set('foreign-environment', '404');
    expect((await get(bearing(other))).status).toBe(404);
    expect((await get(bearing(full), `${DB}/nowhere`)).status).toBe(404);
    service.set('foreign-environment', '401');
    expect((await get(bearing(full), `${DB}/nowhere`)).status).toBe(401);
    expect((await get(bearing(other), `${DB}/zq4k8w2m1x`)).status).toBe(200);
  });

  it.each([
    ['header', 200, 401],
    ['query', 401, 200],
  ])('given twice: both-credentials %s', async (value, goodHeader, goodQuery) => {
    service.set('both-credentials', value);
    expect((await get(bearing(full), `${MINE}?apiToken=x`)).status).toBe(goodHeader);
    expect((await get(bearing('x'), `${MINE}?apiToken=${full}`)).status).toBe(goodQuery);
  });

  it.each([
    ['any', 200],
    ['exact', 401],
  ])('with APITOKEN in front: realm-case %s', async (value, status) => {
    service.set('realm-case', value);
    expect((await get({ authorization: `APITOKEN ${full}` })).status).toBe(status);
    expect((await get(bearing(full))).status).toBe(200);
  });
});

describe('the limit', () => {
  const many = async (count: number) => {
    for (let index = 0; index < count; index += 1) await get(bearing(full));
  };

  it('is 50 requests in any 60 s of one token', async () => {
    await many(25);
    service.advance(30_000);
    await many(25);
    expect((await get(bearing(full))).status).toBe(429);
    expect((await get(bearing(reader))).status).toBe(200);
    service.advance(29_999);
    expect((await get(bearing(full))).status).toBe(429);
    service.advance(1);
    await many(25);
    expect((await get(bearing(full))).status).toBe(429);
  });

  it('may count whole minutes by switch', async () => {
    service.set('rate-window', 'fixed');
    await many(25);
    service.advance(30_000);
    await many(25);
    expect((await get(bearing(full))).status).toBe(429);
    service.advance(30_000);
    await many(50);
    expect((await get(bearing(full))).status).toBe(429);
  });

  it('comes before authentication', async () => {
    service.set('rate-limit', '1');
    expect((await get({})).status).toBe(401);
    expect((await get({})).status).toBe(429);
  });

  it.each([
    ['off', null],
    ['on', '45'],
  ])('says when to come back: retry-after %s', async (value, expected) => {
    service.set('retry-after', value);
    service.set('rate-limit', '1');
    await get(bearing(full));
    service.advance(15_000);
    expect((await get(bearing(full))).headers.get('retry-after')).toBe(expected);
  });

  it('is not there on a managed installation', async () => {
    service.set('rate-limit', '1');
    service.set('installation', 'managed');
    await many(2);
    expect((await get(bearing(full))).status).toBe(200);
  });
});

describe('an error', () => {
  it.each([
    ['json', '{"error":"Authentication failed"}'],
    ['text', 'Authentication failed'],
    ['empty', ''],
  ])('with error-body %s', async (value, text) => {
    service.set('error-body', value);
    expect(await get({})).toMatchObject({ status: 401, text });
  });

  it('is 404 for anything else', async () => {
    expect((await get(bearing(full), '/api-versio.db/2.0/my-environment')).status).toBe(404);
    expect((await service.call('POST', `${MINE}/box/1`, {})).status).toBe(404);
  });
});
