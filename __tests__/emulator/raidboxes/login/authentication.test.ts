import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKEN, DEPLOY_USER } from '../../../../src/emulator/raidboxes/seed/seed-users.ts';
import { type Service, startRaidboxes } from '../service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const { email, password } = DEPLOY_USER;

function login(body: unknown = { email, password }) {
  return service.call('POST', '/v1/login', body, '');
}

async function token(): Promise<string> {
  return (await login()).headers.get('access_token') ?? '';
}

function decode(part: string | undefined): unknown {
  return JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
}

describe('login', () => {
  it('answers id and e-mail, and the token only in the header access_token', async () => {
    const { status, headers, json } = await login();
    expect(status).toBe(200);
    expect(json).toEqual({ id: 'AJ6EJQCF', email });
    expect(
      (await service.call('GET', '/v1/boxes', undefined, headers.get('access_token') ?? '')).status,
    ).toBe(200);
  });

  it('makes a HS256 token with an expiry an hour ahead on the emulator’s clock', async () => {
    const [header, payload] = (await token()).split('.');
    expect(header).toBe('eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9');
    const now = Date.UTC(2026, 5, 1, 12) / 1000;
    expect(decode(payload)).toMatchObject({ sub: 'AJ6EJQCF', iat: now, exp: now + 3600 });
  });

  it.each([
    ['a wrong password', { email, password: 'no' }],
    ['an unknown user', { email: 'nobody@example.com', password }],
  ])('answers 401 to %s', async (_name, body) => {
    const { status, json } = await login(body);
    expect([status, json]).toEqual([
      401,
      {
        timestamp: '2026-06-01T12:00:00+00:00',
        message: 'Unauthenticated.',
        path: '/v1/login',
        request_id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/),
      },
    ]);
  });

  it.each([
    [{ email }, { password: ['The password field is required.'] }],
    [{ email, password: '' }, { password: ['The password field is required.'] }],
    [{ email: 'x', password }, { email: ['The email field must be a valid email address.'] }],
    [{ email: 7, password }, { email: ['The email field must be a string.'] }],
    [{ email, password, code: '12' }, { code: ['The code field must be 6 digits.'] }],
    [[], { email: ['The email field is required.'], password: ['The password field is required.'] }],
  ])('answers 400 with details to %j', async (body, messages) => {
    const { status, json } = await login(body);
    expect(status).toBe(400);
    const details = Object.entries(messages).map(([field, texts]) => [
      field,
      texts.map((message) => ({ message })),
    ]);
    expect(json).toMatchObject({ details: Object.fromEntries(details) });
  });

  it('answers 400 to a body that is not JSON', async () => {
    expect(await login('{')).toMatchObject({
      status: 400,
      json: { message: 'Request could not be processed.' },
    });
  });

  it.each([
    ['header', true, false, false],
    ['body', false, true, false],
    ['both', true, true, false],
    ['authorization', false, false, true],
    ['none', false, false, false],
  ])('puts the token where login-token %s says', async (place, inHeader, inBody, inAuthorization) => {
    service.set('login-token', place);
    const { headers, text } = await login();
    expect(headers.has('access_token')).toBe(inHeader);
    expect(text.includes('access_token')).toBe(inBody);
    expect(headers.get('authorization')?.startsWith('Bearer ey') ?? false).toBe(inAuthorization);
  });
});

describe('a token', () => {
  const boxes = (bearer: string) => service.call('GET', '/v1/boxes', undefined, bearer);

  it('is needed', async () => {
    expect(await boxes('')).toMatchObject({ status: 401, json: { message: 'Unauthenticated.' } });
    expect((await boxes('nonsense')).status).toBe(401);
    expect((await boxes(`${DEMO_TOKEN.slice(0, -4)}AAAA`)).status).toBe(401);
    expect((await boxes(DEMO_TOKEN)).status).toBe(200);
  });

  it('ends after token-ttl seconds', async () => {
    service.set('token-ttl', '5');
    const bearer = await token();
    service.emulator.control.clock.advance(4999);
    expect((await boxes(bearer)).status).toBe(200);
    service.emulator.control.clock.advance(1);
    expect((await boxes(bearer)).status).toBe(401);
  });
});

describe('refresh', () => {
  const refresh = (bearer: string) => service.call('POST', '/v1/refresh-token', undefined, bearer);
  const works = async (bearer: string) =>
    (await service.call('GET', '/v1/boxes', undefined, bearer)).status === 200;

  it('answers a new token in header and body, and the old one is refused at once', async () => {
    const old = await token();
    const { status, headers, json } = await refresh(old);
    const fresh = headers.get('access_token') ?? '';
    expect([status, json]).toEqual([200, { access_token: fresh }]);
    expect([fresh === old, await works(fresh), await works(old)]).toEqual([false, true, false]);
    expect((await refresh(old)).status).toBe(401);
  });

  it('lets the old one go on for the grace time', async () => {
    service.set('refresh-grace', '10');
    const old = await token();
    await refresh(old);
    service.emulator.control.clock.advance(9_999);
    expect(await works(old)).toBe(true);
    service.emulator.control.clock.advance(1);
    expect(await works(old)).toBe(false);
  });

  it('does not make the grace time longer when the old one is refreshed again', async () => {
    service.set('refresh-grace', '10');
    const old = await token();
    await refresh(old);
    service.emulator.control.clock.advance(9_000);
    expect((await refresh(old)).status).toBe(200);
    service.emulator.control.clock.advance(1_000);
    expect(await works(old)).toBe(false);
  });

  it('refuses an expired token, or accepts it for 14 days by switch', async () => {
    const old = await token();
    service.emulator.control.clock.advance(3_600_000);
    expect((await refresh(old)).status).toBe(401);
    service.set('refresh-expired', 'accept');
    expect(await works(old)).toBe(false);
    service.emulator.control.clock.advance(13 * 86_400_000);
    expect((await refresh(old)).status).toBe(200);
  });

  it('refuses after the 14 days even with the switch', async () => {
    service.set('refresh-expired', 'accept');
    const old = await token();
    service.emulator.control.clock.advance(14 * 86_400_000);
    expect((await refresh(old)).status).toBe(401);
  });
});
