import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Service, startRaidboxes, upload } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const SSL = '/v1/boxes/XK7BM2QP/ssl';
const get = (path = SSL) => service.call('GET', path);

describe('an error', () => {
  it('names the path without the query, or its template by switch', async () => {
    expect((await get(`${SSL}?x=1`)).json).toMatchObject({ path: SSL });
    service.set('error-path', 'template');
    expect((await get(`${SSL}?x=1`)).json).toMatchObject({ path: '/v1/boxes/{id}/ssl' });
    expect((await get('/v1/processes/1')).json).toMatchObject({ path: '/v1/processes/{id}' });
  });

  it('has a fresh id, in either form', async () => {
    const id = async () => ((await get()).json as { request_id: string }).request_id;
    expect(await id()).not.toBe(await id());
    service.set('request-id-form', 'req');
    expect(await id()).toMatch(/^req_[0-9a-f]{8}$/);
  });

  it.each([
    ['GET', '/v1/nothing', 404],
    ['GET', '/v2/boxes', 404],
    ['GET', '/v1/boxes/XK7BM2QP/backups', 404],
    ['GET', '/v1/ssh-keys', 404],
    ['PUT', SSL, 405],
    ['PATCH', '/v1/boxes/XK7BM2QP/ssl', 405],
  ])('answers %s %s with %d', async (method, path, status) => {
    const { json, status: actual } = await service.call(method, path);
    expect([actual, Object.keys(json as object)]).toEqual([
      status,
      ['timestamp', 'message', 'path', 'request_id'],
    ]);
  });
});

describe('success', () => {
  it('is bare, or inside data by switch', async () => {
    await service.call('POST', SSL, upload());
    const bare = (await get()).json;
    const { boxes } = (await get('/v1/boxes')).json as { boxes: unknown };
    service.set('wrapper', 'data');
    expect((await get()).json).toEqual({ data: bare });
    expect((await get('/v1/boxes')).json).toMatchObject({ data: { boxes } });
    expect((await service.call('POST', '/v1/refresh-token')).json).toHaveProperty('access_token');
  });
});

describe('a profile', () => {
  it('rest: 404, 409 and 422', async () => {
    service.set('profile', 'rest');
    expect((await get()).status).toBe(404);
    expect((await service.call('DELETE', SSL)).status).toBe(404);
    expect((await get('/v1/boxes/NOSUCHBX/ssl')).status).toBe(404);
    expect((await service.call('POST', SSL, {})).status).toBe(422);
    await service.call('POST', SSL, upload());
    expect((await service.call('POST', SSL, upload())).status).toBe(409);
  });

  it('async: processes everywhere', async () => {
    service.set('profile', 'async');
    expect((await service.call('POST', SSL, upload())).status).toBe(202);
    service.emulator.control.clock.advance(1000);
    expect((await service.call('DELETE', SSL)).status).toBe(202);
  });

  it('odd: the same facts in other clothes', async () => {
    service.set('profile', 'odd');
    const { json, headers } = await service.call('POST', SSL, upload());
    expect(headers.has('x-ratelimit-limit')).toBe(false);
    expect(json).toMatchObject({
      data: {
        fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/),
        serial_number: expect.stringMatching(/^\d+$/),
        organization: null,
        expires_at: '2120-01-01T00:00:00+00:00',
      },
    });
    expect((await get('/v1/boxes/NOSUCHBX/ssl')).json).toMatchObject({
      request_id: expect.stringMatching(/^req_/),
    });
  });

  it('yields to a switch that is not on its default', async () => {
    service.set('profile', 'rest');
    service.set('absent', '200null');
    expect((await get()).status).toBe(200);
  });

  it('can come with the start data, and the switch wins', async () => {
    service.emulator.control.seed('raidboxes', { profile: 'rest' });
    expect((await get()).status).toBe(404);
    service.set('profile', 'async');
    expect((await get()).status).toBe(400);
    service.emulator.control.reset();
    expect((await get()).status).toBe(400);
  });
});
