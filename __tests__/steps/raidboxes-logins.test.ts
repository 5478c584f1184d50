import { expect, it } from '@jest/globals';
import { TWO_FACTOR_USER } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { useEmulator } from '../support/emulated.ts';
import { error, LOGIN, work } from './support/upload-step.ts';

/* Logins are few: ten a minute for everybody who uses the account. Jobs wait for their turn, on the built action. */

const emulator = useEmulator();
const CHECK = { operation: 'get-ssl', box: 'EXP1R1NG', ...LOGIN } as const;
const REFUSED = {
  timestamp: '2026-01-01T00:00:00+00:00',
  path: '/v1/login',
  request_id: 'req_1',
  message: 'Too Many Attempts.',
};

function refuseLogins(times: number, headers: Readonly<Record<string, string>>): void {
  emulator.faults({
    kind: 'status',
    platform: 'raidboxes',
    path: '/v1/login',
    status: 429,
    json: REFUSED,
    headers,
    times,
  });
}

function logins() {
  return emulator.requests().filter(({ path }) => path.endsWith('/v1/login'));
}

it('a login that is limited again and again uses up no attempt', async () => {
  refuseLogins(6, { 'retry-after': '1' });
  const ran = await work(emulator, { ...CHECK, 'max-attempts': '1', timeout: '60s' });
  expect([error(ran), ran.outputs['outcome']]).toEqual(['', 'read']);
  expect(logins().map(({ status }) => status)).toEqual([429, 429, 429, 429, 429, 429, 200]);
});

it('and stops, with the reason, when the deadline comes first', async () => {
  refuseLogins(50, { 'retry-after': '30' });
  const ran = await work(emulator, { ...CHECK, timeout: '5s' });
  expect(ran.exitCode).toBe(1);
  expect(ran.outputs['outcome']).toBe('timed-out');
  expect(error(ran)).toMatch(/429|Too Many Attempts/);
  expect(logins()).toHaveLength(1);
});

it('a one-time code is made anew after the pause', async () => {
  refuseLogins(2, { 'retry-after': '1' });
  const { email, password, totpSeed: otp } = TWO_FACTOR_USER;
  const inputs = { operation: 'get-ssl', token: '', box: 'TF7BX2QP', wait: 'false', email, password, otp };
  const ran = await work(emulator, { ...inputs, timeout: '90s' });
  expect(ran.outputs['outcome']).toBe('absent');
  expect(logins().filter(({ status }) => status === 401)).toEqual([]);
});

it('jobs side by side all get in, however often each is sent away', async () => {
  refuseLogins(15, { 'x-ratelimit-remaining': '0', 'retry-after': '1' });
  const jobs = Array.from({ length: 5 }, () => work(emulator, { ...CHECK, timeout: '100s' }));
  const ran = await Promise.all(jobs);
  expect(ran.map(({ outputs }) => outputs['outcome'])).toEqual(ran.map(() => 'read'));
  expect(logins()).toHaveLength(20);
});
