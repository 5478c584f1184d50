import { afterEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../../src/emulator/server.ts';
import { getSsl } from '../../../../src/operations/raidboxes/get-ssl.ts';
import { uploadSsl } from '../../../../src/operations/raidboxes/upload-ssl.ts';
import { LOGIN, requests, start, stopAll, upload } from '../../../operations/raidboxes/boxes.ts';
import { runOperation } from '../../../support/run-operation.ts';

afterEach(stopAll);

const BOX = 'EXP1R1NG';
const TWO_FACTOR = {
  email: 'two-factor@example.com',
  password: 'demo-password-for-two-factor',
  box: 'TF7BX2QP',
};
const SEED = 'JBSWY3DPEHPK3PXP';

function calls(emulator: Emulator, path: string): number {
  return requests(emulator).filter((line) => line.startsWith(`POST ${path} `)).length;
}

/** A JWT as a user would paste it: made by a login of its own. */
async function tokenFrom(emulator: Emulator): Promise<string> {
  const answer = await fetch(`${emulator.url}/raidboxes/v1/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(LOGIN),
  });
  emulator.control.clearJournal();
  return answer.headers.get('access_token') ?? '';
}

describe('platforms/raidboxes/login/session', () => {
  it.each(['header', 'body', 'both', 'authorization'])('finds the token of a login: %s', async (place) => {
    const emulator = await start({ switches: { 'login-token': place } });
    const { result } = await runOperation(getSsl, emulator, { inputs: { ...LOGIN, box: BOX } });
    expect(result?.outcome).toBe('read');
    expect(calls(emulator, '/v1/login')).toBe(1);
  });

  it('says that there is none', async () => {
    const emulator = await start({ switches: { 'login-token': 'none' } });
    const { error } = await runOperation(getSsl, emulator, { inputs: { ...LOGIN, box: BOX } });
    expect(error?.message).toContain('with success, but without a token');
    expect(requests(emulator)).toEqual(['POST /v1/login 200']);
  });

  it('works with a JWT and no login', async () => {
    const emulator = await start();
    const token = await tokenFrom(emulator);
    const { result } = await runOperation(getSsl, emulator, { inputs: { token, box: BOX } });
    expect(result?.outcome).toBe('read');
    expect(requests(emulator)[0]).toBe('GET /v1/boxes 200');
  });

  it('renews a JWT that expires within the minute before the first call, and masks the new one', async () => {
    const emulator = await start({ switches: { 'token-ttl': '50' } });
    const token = await tokenFrom(emulator);
    const { result, visible } = await runOperation(getSsl, emulator, { inputs: { token, box: BOX } });
    expect(result?.outcome).toBe('read');
    expect(requests(emulator).slice(0, 2)).toEqual(['POST /v1/refresh-token 200', 'GET /v1/boxes 200']);
    expect(visible).not.toMatch(/eyJ[\w-]{10}/);
  });

  it('uses a JWT that cannot be renewed for as long as it lasts, and asks once', async () => {
    const emulator = await start({ switches: { 'token-ttl': '50' } });
    const token = await tokenFrom(emulator);
    emulator.control.addFault({ kind: 'status', path: '/v1/refresh-token', status: 401, times: 'always' });
    const { result } = await runOperation(getSsl, emulator, { inputs: { token, box: BOX } });
    expect(result?.outcome).toBe('read');
    expect(calls(emulator, '/v1/refresh-token')).toBe(1);
  });

  it('gives up on a refused JWT after one refresh, and says what to do', async () => {
    const emulator = await start();
    const token = `${await tokenFrom(emulator)}x`;
    const { error } = await runOperation(getSsl, emulator, { inputs: { token, box: BOX } });
    expect(error?.message).toContain('401');
    expect(error?.next).toContain('With `email` and `password`');
    expect(requests(emulator)).toEqual(['GET /v1/boxes 401', 'POST /v1/refresh-token 401']);
  });

  it('renews its token in the middle of a wait, before it expires', async () => {
    const emulator = await start({ switches: { 'token-ttl': '20', 'activation-delay': '15000' } });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result?.outcome).toBe('created');
    expect([calls(emulator, '/v1/refresh-token'), calls(emulator, '/v1/login')]).toEqual([1, 1]);
    expect(requests(emulator).filter((line) => line.endsWith(' 401'))).toEqual([]);
  });

  it('lives through many expiries, also when the server’s clock does not fit its tokens', async () => {
    // The emulator's answers carry the machine's time as `Date`, while its tokens follow its own clock.
    const emulator = await start({ switches: { 'token-ttl': '20', 'activation-delay': '120000' } });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result?.outcome).toBe('created');
    expect(calls(emulator, '/v1/boxes/XK7BM2QP/ssl')).toBe(1);
  });

  it('logs in again when the refresh is refused', async () => {
    const emulator = await start();
    emulator.control.addFault({ kind: 'status', path: '/v1/refresh-token', status: 401, times: 'always' });
    emulator.control.addFault({ kind: 'status', path: '/v1/boxes/:id/ssl', method: 'POST', status: 401 });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result?.outcome).toBe('created');
    expect([calls(emulator, '/v1/refresh-token'), calls(emulator, '/v1/login')]).toEqual([1, 2]);
  });

  it('never loops on a server that refuses whatever it gave', async () => {
    const emulator = await start();
    emulator.control.addFault({ kind: 'status', path: '/v1/boxes', status: 401, times: 'always' });
    const { error } = await runOperation(getSsl, emulator, { inputs: { ...LOGIN, box: BOX } });
    expect(error?.message).toContain('401');
    expect(requests(emulator)).toHaveLength(4);
  });

  it('never shows a token that came with a login, whoever repeats it', async () => {
    const emulator = await start();
    const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZXBsb3kifQ.c2lnbmF0dXJl';
    emulator.control.addFault({
      kind: 'status',
      path: '/v1/login',
      status: 200,
      headers: { access_token: token },
      json: {},
    });
    const json = { message: `Token ${token} may not do this`, request_id: token };
    emulator.control.addFault({ kind: 'status', path: '/v1/boxes', status: 403, json });
    const { error, visible } = await runOperation(getSsl, emulator, { inputs: { ...LOGIN, box: BOX } });
    expect(error?.message).toContain('Token *** may not do this');
    expect(visible).not.toContain(token);
  });

  it('repeats a login whose answer was lost, once', async () => {
    const emulator = await start();
    emulator.control.addFault({ kind: 'cut-after', path: '/v1/login' });
    const { result } = await runOperation(getSsl, emulator, { inputs: { ...LOGIN, box: BOX } });
    expect(result?.outcome).toBe('read');
    expect(calls(emulator, '/v1/login')).toBe(2);
  });

  it('waits as long as a rate limit on logins asks for', async () => {
    const emulator = await start({ switches: { 'rate-auth': '1' } });
    await tokenFrom(emulator);
    const { result, log } = await runOperation(getSsl, emulator, { inputs: { ...LOGIN, box: BOX } });
    expect(result?.outcome).toBe('read');
    expect(log.join('\n')).toContain('(429)');
  });

  it('tells of a second factor when the login is refused', async () => {
    const emulator = await start();
    const inputs = { ...LOGIN, password: 'wrong-password', box: BOX };
    const { error, visible } = await runOperation(getSsl, emulator, { inputs });
    expect(error).toMatchObject({ title: 'Raidboxes refused the login' });
    expect(error?.next).toContain('two-factor');
    expect(requests(emulator)).toEqual(['POST /v1/login 401']);
    expect(visible).not.toContain('wrong-password');
  });
});

describe('platforms/raidboxes/session with a second factor', () => {
  it.each([
    ['the seed', SEED],
    ['the seed in groups', 'jbsw-y3dp-ehpk-3pxp'],
    ['a code', '424242'],
  ])('logs in with %s', async (_name, otp) => {
    const emulator = await start();
    const { error } = await runOperation(getSsl, emulator, { inputs: { ...TWO_FACTOR, otp } });
    expect(error?.outcome).toBe('absent');
    expect(calls(emulator, '/v1/login')).toBe(1);
  });

  it.each(['401', '400'])('tries the next code when one is refused as used: %s', async (status) => {
    const emulator = await start({ switches: { 'otp-reuse': 'refuse', 'two-factor': status } });
    await runOperation(getSsl, emulator, { inputs: { ...TWO_FACTOR, otp: SEED } });
    emulator.control.clearJournal();
    const { error, log } = await runOperation(getSsl, emulator, { inputs: { ...TWO_FACTOR, otp: SEED } });
    expect(error?.outcome).toBe('absent');
    expect(log.join('\n')).toMatch(/next one-time code in \d+ s/);
    expect(requests(emulator).slice(0, 2)).toEqual([`POST /v1/login ${status}`, 'POST /v1/login 200']);
  });

  it('gives up after the second code', async () => {
    const emulator = await start();
    const otp = 'ABCDEFGHIJKLMNOP';
    const { error } = await runOperation(getSsl, emulator, { inputs: { ...TWO_FACTOR, otp } });
    expect(error?.title).toBe('Raidboxes refused the login');
    expect(requests(emulator)).toEqual(['POST /v1/login 401', 'POST /v1/login 401']);
  });

  it('does not wait for a code that comes after the deadline', async () => {
    const emulator = await start();
    const inputs = { ...TWO_FACTOR, otp: 'ABCDEFGHIJKLMNOP', timeout: '1s' };
    const { error } = await runOperation(getSsl, emulator, { inputs });
    expect(error?.outcome).toBe('timed-out');
    expect(calls(emulator, '/v1/login')).toBe(1);
  });
});
