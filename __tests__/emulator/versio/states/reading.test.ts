import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MINE, type Service, startVersio } from '../service.ts';

let service: Service;
beforeEach(async () => {
  service = await startVersio();
});
afterEach(() => service.emulator.close());

const JANUARY = Date.UTC(2024, 0, 1);
const FEBRUARY = Date.UTC(2024, 1, 1);
const get = async (path: string) => (await service.call('GET', `${MINE}${path}`)).json;
const status = async (path: string) => (await service.call('GET', `${MINE}${path}`)).status;

describe('an environment', () => {
  it('lists its entities, as names or objects', async () => {
    expect(await get('')).toEqual({ totalAvailableItems: 2, items: ['host', 'application'] });
    service.set('entity-names', 'objects');
    expect(await get('')).toMatchObject({ items: [{ entity: 'host' }, { entity: 'application' }] });
  });

  it('has a history over all entities, or one', async () => {
    expect(
      await get('?content=changes&utcStart=0000000000000&utcEnd=9999999999999&sortTime=asc'),
    ).toMatchObject({
      totalAvailableItems: 5,
    });
    expect(await get('?content=changes&entityFilter=application')).toEqual({
      totalAvailableItems: 1,
      items: [
        {
          entity: 'application',
          instance: 'shop',
          utc: JANUARY,
          type: 0,
          state: { displayName: 'Shop', HostId: ['web-1'] },
        },
      ],
    });
    expect(await get('?content=changes&entityFilter=none')).toEqual({ totalAvailableItems: 0, items: [] });
  });
});

describe('an entity', () => {
  it('lists the ids that are, or were at a time', async () => {
    expect(await get('/host')).toEqual({ totalAvailableItems: 1, items: ['web-1'] });
    expect(await get(`/host?utc=${JANUARY}`)).toMatchObject({ items: ['web-1', 'web-2'] });
    expect(await get(`/host?utc=${JANUARY - 1}`)).toMatchObject({ items: [] });
    service.set('list-utc', 'ignored');
    expect(await get(`/host?utc=${JANUARY}`)).toMatchObject({ items: ['web-1'] });
  });

  it('lists deleted ones by switch', async () => {
    service.set('list-deleted', 'yes');
    expect(await get('/host')).toMatchObject({ items: ['web-1', 'web-2'] });
  });

  it('is 404 or empty when unknown', async () => {
    expect(await status('/none')).toBe(404);
    service.set('unknown-entity', 'empty');
    expect(await get('/none')).toEqual({ totalAvailableItems: 0, items: [] });
  });

  it('comes in pieces', async () => {
    service.set('list-deleted', 'yes');
    expect(await get('/host?limit=1')).toEqual({ totalAvailableItems: 2, items: ['web-1'] });
    expect(await get('/host?limit=1&offset=1')).toEqual({ totalAvailableItems: 2, items: ['web-2'] });
    expect(await get('/host?offset=2')).toEqual({ totalAvailableItems: 2, items: [] });
    service.set('default-limit', '1');
    expect(await get('/host')).toMatchObject({ items: ['web-1'] });
    service.set('max-limit', '1');
    expect(await get('/host?limit=5')).toMatchObject({ items: ['web-1'] });
    expect(await status('/host?limit=x')).toBe(400);
    expect(await status('/host?offset=-1')).toBe(400);
  });
});

describe('an instance', () => {
  it('is read now and at any time', async () => {
    const at = async (query: string) => get(`/host/web-1${query}`);
    expect(await at('')).toMatchObject({ items: [{ state: { os: 'Debian 13' } }] });
    expect(await at(`?utc=${FEBRUARY - 1}`)).toMatchObject({
      items: [{ utc: JANUARY, state: { os: 'Debian 12' } }],
    });
    expect(await at(`?utc=${FEBRUARY}`)).toMatchObject({ items: [{ state: { os: 'Debian 13' } }] });
    expect(await status(`/host/web-1?utc=${JANUARY - 1}`)).toBe(404);
  });

  it('is 404 or without items when unknown', async () => {
    expect([await status('/host/none'), await status('/none/none')]).toEqual([404, 404]);
    service.set('absent-read', 'empty');
    expect(await get('/host/none')).toEqual({ items: [] });
  });

  it('has a history, from and to, up and down', async () => {
    const types = async (query: string) =>
      (
        (await get(`/host/web-2?content=changes${query}`)) as { items: readonly { type: number }[] }
      ).items.map(({ type }) => type);
    expect(await types('')).toEqual([0, 2]);
    expect(await types('&sortTime=desc')).toEqual([2, 0]);
    expect(await types(`&utcStart=${FEBRUARY}`)).toEqual([2]);
    expect(await types(`&utcEnd=${FEBRUARY - 1}`)).toEqual([0]);
    expect(await types(`&utcStart=${FEBRUARY}&utcEnd=${FEBRUARY}`)).toEqual([2]);
    expect(await types('&limit=1&offset=1')).toEqual([2]);
    expect(await status('/host/web-2?content=changes&utcStart=x')).toBe(400);
    expect(await status('/host/web-2?content=changes&sortTime=x')).toBe(400);
    expect(await status('/host/none?content=changes')).toBe(404);
  });
});
