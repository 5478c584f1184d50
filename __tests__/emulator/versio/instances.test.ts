import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MINE, NOW, type Service, startVersio } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await startVersio();
});
afterEach(() => service.emulator.close());

const BOX = `${MINE}/box/b1`;
const put = (state: unknown, query = '', path = BOX) => service.call('PUT', `${path}${query}`, state);
const get = (query = '', path = BOX) => service.call('GET', `${path}${query}`);
const remove = (query = '') => service.call('DELETE', `${BOX}${query}`);

describe('a save', () => {
  it('is created, then discarded, then updated', async () => {
    expect(await put({ a: 1 })).toMatchObject({
      status: 200,
      json: { saveStatus: 'created', lastUpdateUtc: NOW },
    });
    service.advance(5000);
    expect((await put({ a: 1 })).json).toEqual({ saveStatus: 'discarded', lastUpdateUtc: NOW + 5000 });
    service.advance(5000);
    expect((await put({ a: 2 })).json).toEqual({ saveStatus: 'updated', lastUpdateUtc: NOW + 10_000 });
    expect((await get()).json).toEqual({
      items: [{ entity: 'box', instance: 'b1', utc: NOW + 10_000, type: 1, state: { a: 2 } }],
    });
    expect((await get('?content=changes')).json).toMatchObject({ totalAvailableItems: 2 });
  });

  it('compares without regard to the order of keys, and replaces', async () => {
    await put({ a: { x: 1, y: [1, 2] }, b: 2 });
    expect((await put({ b: 2, a: { y: [1, 2], x: 1 } })).json).toMatchObject({ saveStatus: 'discarded' });
    expect((await put({ b: 2, a: { y: [2, 1], x: 1 } })).json).toMatchObject({ saveStatus: 'updated' });
    await put({ c: 3 });
    expect((await get()).json).toMatchObject({ items: [{ state: { c: 3 } }] });
    expect((await get()).text).not.toContain('"b"');
  });

  it('needs a utc later than the last update, the discarded one included', async () => {
    await put({ a: 1 }, `?utc=${NOW - 1000}`);
    expect((await put({ a: 2 }, `?utc=${NOW - 1000}`)).status).toBe(400);
    expect((await put({ a: 1 }, `?utc=${NOW - 500}`)).json).toMatchObject({ saveStatus: 'discarded' });
    expect((await put({ a: 2 }, `?utc=${NOW - 600}`)).status).toBe(400);
    service.set('old-utc', '409');
    expect((await put({ a: 2 }, `?utc=${NOW - 600}`)).status).toBe(409);
    expect((await put({ a: 2 }, `?utc=${NOW - 400}`)).status).toBe(200);
  });

  it('without utc is refused only when the last update lies in the future', async () => {
    for (const a of [1, 2, 3]) expect((await put({ a })).status).toBe(200);
    await put({ a: 4 }, `?utc=${NOW + 60_000}`);
    expect((await put({ a: 5 })).status).toBe(400);
    service.advance(60_001);
    expect((await put({ a: 5 })).status).toBe(200);
  });

  it.each(['[]', '"x"', 'null', '{', ''])('refuses the body %j', async (body) => {
    expect((await put(body)).status).toBe(400);
  });

  it('refuses a utc that is no number', async () => {
    expect((await put({}, '?utc=yesterday')).status).toBe(400);
  });

  it('refuses an id with a space, or takes it by switch', async () => {
    expect((await put({}, '', `${MINE}/box/b%201`)).status).toBe(400);
    service.set('id-spaces', 'accept');
    expect((await put({}, '', `${MINE}/box/b%201`)).status).toBe(200);
  });

  it('takes ids with other characters, encoded', async () => {
    const path = `${MINE}/box/${encodeURIComponent('org/1:ä.x')}`;
    await put({ a: 1 }, '', path);
    expect((await get('', path)).json).toMatchObject({ items: [{ instance: 'org/1:ä.x' }] });
  });

  it.each([
    ['200', 200],
    ['201', 201],
  ])('answers a creation with create-status %s', async (value, status) => {
    service.set('create-status', value);
    expect((await put({ a: 1 })).status).toBe(status);
    expect((await put({ a: 2 })).status).toBe(200);
  });

  it.each([
    ['utc', NOW - 5000],
    ['saved', NOW],
  ])('says when with last-update %s', async (value, lastUpdateUtc) => {
    service.set('last-update', value);
    expect((await put({ a: 1 }, `?utc=${NOW - 5000}`)).json).toMatchObject({ lastUpdateUtc });
  });
});

describe('a deletion', () => {
  beforeEach(async () => {
    await put({ a: 1 });
    service.advance(1000);
  });

  it('leaves an item of type 2 without state, and the history', async () => {
    expect(await remove()).toMatchObject({
      status: 200,
      json: { saveStatus: 'deleted', lastUpdateUtc: NOW + 1000 },
    });
    expect((await get()).json).toEqual({
      items: [{ entity: 'box', instance: 'b1', utc: NOW + 1000, type: 2 }],
    });
    expect((await get(`?utc=${NOW}`)).json).toMatchObject({ items: [{ state: { a: 1 } }] });
  });

  it('is 404 the second time, and for what never was', async () => {
    await remove();
    expect((await remove()).status).toBe(404);
    expect((await service.call('DELETE', `${MINE}/box/none`)).status).toBe(404);
  });

  it('needs a later utc too', async () => {
    expect((await remove(`?utc=${NOW}`)).status).toBe(400);
    expect((await remove(`?utc=${NOW + 1}`)).status).toBe(200);
  });

  it.each([
    ['204', 204, 2],
    ['404', 404, 0],
    ['405', 405, 0],
  ])('with delete-call %s', async (value, status, type) => {
    service.set('delete-call', value);
    expect((await remove()).status).toBe(status);
    expect((await get()).json).toMatchObject({ items: [{ type }] });
  });

  it.each(['created', 'updated'])('then a save is %s by after-delete', async (value) => {
    service.set('after-delete', value);
    await remove();
    expect((await put({ a: 1 })).json).toMatchObject({ saveStatus: value });
    expect((await get()).json).toMatchObject({ items: [{ type: 0, state: { a: 1 } }] });
  });

  it.each([
    ['null-state', 200, { items: [{ type: 2, state: null }] }],
    ['404', 404, { error: expect.any(String) }],
  ])('reads with deleted-read %s', async (value, status, json) => {
    service.set('deleted-read', value);
    await remove();
    expect(await get()).toMatchObject({ status, json });
  });
});
