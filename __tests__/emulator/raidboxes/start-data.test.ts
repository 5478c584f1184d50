import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKEN, DEPLOY_USER } from '../../../src/emulator/raidboxes/seed/seed-users.ts';
import { type Service, startRaidboxes, upload } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

describe('the start data', () => {
  it('has a certificate about to expire, which nobody can serve', async () => {
    expect((await service.call('GET', '/v1/boxes/EXP1R1NG/ssl')).json).toMatchObject({
      domains: ['expiring.example.com'],
      lifespan_in_days: 90,
      fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){19}[0-9A-F]{2}$/),
    });
  });

  it('is announced', () => {
    const guide = service.emulator.plugins[0]?.guide?.join('\n') ?? '';
    for (const part of ['deploy@example.com', 'two-factor@example.com', DEMO_TOKEN, '{url}/raidboxes']) {
      expect(guide).toContain(part);
    }
  });

  it('comes back with a reset, tokens and rates included', async () => {
    const before = service.emulator.control.inspect('raidboxes');
    expect((await service.call('POST', '/v1/boxes/XK7BM2QP/ssl', upload())).status).toBe(201);
    await service.call('POST', '/v1/refresh-token');
    expect((await service.call('GET', '/v1/boxes')).status).toBe(401);
    service.emulator.control.reset();
    service.emulator.control.clock.freeze(Date.UTC(2026, 5, 1, 12));
    expect((await service.call('GET', '/v1/boxes')).headers.get('x-ratelimit-remaining')).toBe('99');
    const shape = (state: unknown) => JSON.stringify(state).replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'time');
    expect(shape(service.emulator.control.inspect('raidboxes'))).toBe(shape(before));
  });
});

describe('start data of one’s own', () => {
  it('adds users and boxes', async () => {
    service.emulator.control.seed('raidboxes', {
      users: [{ email: 'me@example.com', password: 'pass', fixedCode: '111111' }],
      boxes: [
        { id: 'MYBOX', title: 'Mine', domain: 'mine.example.com', owner: 'me@example.com', ssl: upload() },
      ],
    });
    const login = (code: string) =>
      service.call('POST', '/v1/login', { email: 'me@example.com', password: 'pass', code }, '');
    expect((await login('222222')).status).toBe(401);
    const token = (await login('111111')).headers.get('access_token') ?? '';
    expect((await service.call('GET', '/v1/boxes', undefined, token)).json).toMatchObject({
      boxes: [{ id: 'MYBOX', title: 'Mine' }],
      meta: { total: 1 },
    });
    expect((await service.call('GET', '/v1/boxes/MYBOX/ssl', undefined, token)).status).toBe(200);
  });

  it.each([
    [[], 'Raidboxes start data is an object'],
    [{ profile: 'x' }, 'profile is docs, rest, async or odd'],
    [{ box: [] }, 'Raidboxes start data has no box; it has: users, boxes, profile'],
    [{ boxes: {} }, 'boxes is a list'],
    [{ boxes: [{}] }, 'title is missing'],
    [{ boxes: [{ title: 'x', owner: 'no@example.com' }] }, 'There is no user no@example.com'],
    [{ boxes: [{ title: 'x', ssl: { crt: 'x', key: 'x' } }] }, 'crt is not a certificate'],
    [{ users: [{ email: 'x@example.com' }] }, 'password is missing'],
  ])('is refused in a sentence: %j', (data, message) => {
    expect(() => service.emulator.control.seed('raidboxes', data)).toThrow(message);
  });
});

it('shows no secret in state, journal or errors', async () => {
  const { crt, key, bundle } = upload();
  const { email, password } = DEPLOY_USER;
  const login = await service.call('POST', '/v1/login', { email, password }, '');
  const token = login.headers.get('access_token') ?? 'none';
  await service.call('POST', '/v1/boxes/XK7BM2QP/ssl', { crt, key, bundle }, token);
  const mixedUp = await service.call('POST', '/v1/boxes/XK7BM2QP/ssl', { crt: key, key }, token);
  const { control } = service.emulator;
  const seen = [control.inspect('raidboxes'), control.journal(), mixedUp.text].map((part) =>
    JSON.stringify(part),
  );
  const body = key.split('\n')[3] ?? '';
  expect(body.length).toBeGreaterThan(40);
  for (const secret of [body, password, token, 'JBSWY3DPEHPK3PXP']) {
    for (const text of seen) expect(text).not.toContain(secret);
  }
});

it('names a page for every route', () => {
  const { routes } = service.emulator.plugins[0] ?? { routes: [] };
  expect(routes).toHaveLength(7);
  expect(routes.every(({ source }) => source?.startsWith('https://docs.raidboxes.dev/docs/1.x/'))).toBe(true);
});
