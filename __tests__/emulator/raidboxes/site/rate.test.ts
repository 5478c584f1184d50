import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEPLOY_USER, OTHER_USER } from '../../../../src/emulator/raidboxes/seed/seed-users.ts';
import { type Reply, type Service, startRaidboxes } from '../service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const NOON = Date.UTC(2026, 5, 1, 12);
const login = ({ email, password }: { email: string; password: string } = DEPLOY_USER) =>
  service.call('POST', '/v1/login', { email, password }, '');
const process = () => service.call('GET', '/v1/processes/none');
const install = () => service.call('POST', '/v1/boxes/XK7BM2QP/ssl', {});

async function times(count: number, work: () => Promise<Reply>): Promise<Reply> {
  let last = await work();
  for (let index = 1; index < count; index += 1) last = await work();
  return last;
}

describe('the rate limits', () => {
  it.each([
    ['logins', 10, login],
    ['creations', 20, install],
    ['other calls', 100, process],
  ])('of %s are %d a minute', async (_name, limit, work) => {
    const last = await times(limit, work);
    expect(last.status).not.toBe(429);
    expect(last.headers.get('x-ratelimit-limit')).toBe(String(limit));
    expect(last.headers.get('x-ratelimit-remaining')).toBe('0');
    const over = await work();
    expect(over).toMatchObject({ status: 429, json: { message: 'Too Many Attempts.' } });
    expect(over.headers.get('retry-after')).toBe('60');
    service.emulator.control.clock.advance(59_500);
    expect((await work()).headers.get('retry-after')).toBe('1');
    service.emulator.control.clock.advance(500);
    expect((await work()).status).not.toBe(429);
  });

  it.each([
    ['rate-auth', login],
    ['rate-create', install],
    ['rate-general', process],
  ])('have another size by %s', async (name, work) => {
    service.set(name, '2');
    expect((await times(2, work)).status).not.toBe(429);
    expect((await work()).status).toBe(429);
  });

  it('are counted for each user, and for each class', async () => {
    const other = (await login(OTHER_USER)).headers.get('access_token') ?? '';
    service.set('rate-general', '1');
    await process();
    expect((await process()).status).toBe(429);
    expect((await service.call('GET', '/v1/boxes', undefined, other)).status).toBe(200);
    expect((await install()).status).toBe(400);
  });

  it('do not count calls without a token', async () => {
    service.set('rate-general', '1');
    await service.call('GET', '/v1/boxes', undefined, '');
    expect((await process()).status).toBe(404);
  });

  it('can be off', async () => {
    service.set('rate-general', '1');
    service.set('rate-limits', 'off');
    const last = await times(3, process);
    expect([last.status, last.headers.has('x-ratelimit-limit')]).toEqual([404, false]);
  });
});

describe('the headers', () => {
  it.each([
    ['always', true, true],
    ['429', false, true],
    ['none', false, false],
  ])('are there as rate-headers %s says', async (value, before, after) => {
    service.set('rate-headers', value);
    service.set('rate-general', '1');
    expect((await process()).headers.has('x-ratelimit-reset')).toBe(before);
    const over = await process();
    expect([over.status, over.headers.has('x-ratelimit-remaining')]).toEqual([429, after]);
  });

  it.each([
    ['epoch-s', String(NOON / 1000 + 60)],
    ['epoch-ms', String(NOON + 60_000)],
    ['seconds', '60'],
    ['iso', '2026-06-01T12:01:00.000Z'],
  ])('say the reset as %s', async (format, expected) => {
    service.set('reset-format', format);
    expect((await process()).headers.get('x-ratelimit-reset')).toBe(expected);
  });

  it('leave out Retry-After by switch', async () => {
    service.set('rate-general', '1');
    service.set('retry-after', 'off');
    expect((await times(2, process)).headers.has('retry-after')).toBe(false);
  });

  it('are on 204 too', async () => {
    service.set('delete-absent', '204');
    const { status, headers } = await service.call('DELETE', '/v1/boxes/XK7BM2QP/ssl');
    expect([status, headers.get('x-ratelimit-remaining'), headers.has('content-type')]).toEqual([
      204,
      '99',
      false,
    ]);
  });
});
