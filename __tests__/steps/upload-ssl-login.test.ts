import { describe, expect, it } from '@jest/globals';
import { totpAt } from '../../src/emulator/raidboxes/login/totp.ts';
import { TWO_FACTOR_USER } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { certificate } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { error, given, LOGIN, material, SSL, set, upload, work } from './support/upload-step.ts';

/* Logging in to Raidboxes on the built action: tokens, passwords, second factors, and tokens that run out. */

const emulator = useEmulator();
const ACME = certificate('acme-rsa').fingerprint;
const logins = () => emulator.requests('POST', /\/login$/);
const refreshes = () => emulator.requests('POST', /\/refresh-token$/);
const SECOND = { token: '', email: TWO_FACTOR_USER.email, password: TWO_FACTOR_USER.password } as const;

function getBox(inputs: Readonly<Record<string, string>>) {
  return work(emulator, { operation: 'get-ssl', box: 'TF7BX2QP', ...inputs });
}

describe('a login', () => {
  it('with e-mail and password comes before the first call, once', async () => {
    const ran = await upload(emulator, LOGIN);
    expect(ran.outputs['outcome']).toBe('created');
    expect(logins()).toHaveLength(1);
    expect(emulator.requests()[0]?.path).toMatch(/\/v1\/login$/);
    expect(given(emulator)).toEqual([ACME]);
  });

  it('with a token needs none', async () => {
    await upload(emulator);
    expect([...logins(), ...refreshes()]).toEqual([]);
  });

  it.each(['header', 'body', 'both', 'authorization'])('takes its token out of: %s', async (place) => {
    set(emulator, 'login-token', place);
    expect((await upload(emulator, LOGIN)).outputs['outcome']).toBe('created');
  });

  it('without a token in the answer is red', async () => {
    set(emulator, 'login-token', 'none');
    const ran = await upload(emulator, LOGIN);
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/without a token[\s\S]*\nNext: /);
  });

  it('that is refused is red at once, and shows neither e-mail’s password nor a stack', async () => {
    const ran = await upload(emulator, { ...LOGIN, password: 'not-the-password' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('failed');
    expect(error(ran)).toMatch(/401[\s\S]*\nNext: Check `email` and `password`/);
    expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('not-the-password');
    expect(logins()).toHaveLength(1);
  });

  it('whose answer is lost is repeated once', async () => {
    emulator.faults({ platform: 'raidboxes', path: '/v1/login', kind: 'cut-after' });
    expect((await upload(emulator, LOGIN)).outputs['outcome']).toBe('created');
    expect(logins()).toHaveLength(2);
  });

  it('that hangs is left within 2 s of SIGINT', async () => {
    emulator.faults({ platform: 'raidboxes', path: '/v1/login', kind: 'hang-before', times: 'always' });
    const when = (): boolean => logins().length > 0;
    const ran = await upload(emulator, LOGIN, { signal: { name: 'SIGINT', when } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
  });
});

describe('a second factor', () => {
  it.each([
    { name: 'the seed', otp: () => TWO_FACTOR_USER.totpSeed },
    { name: 'a code', otp: () => totpAt(TWO_FACTOR_USER.totpSeed, Date.now()) },
    { name: 'a fixed code', otp: () => TWO_FACTOR_USER.fixedCode },
  ])('may be $name', async ({ otp }) => {
    const ran = await getBox({ ...SECOND, otp: otp() });
    // The box has no certificate; that this is known proves the login.
    expect(ran.outputs).toMatchObject({ outcome: 'absent', id: 'TF7BX2QP' });
    expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(otp());
  });

  it.each(['401', '400'])('that is missing (%s) is red and names otp', async (status) => {
    set(emulator, 'two-factor', status);
    const ran = await getBox(SECOND);
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/\nNext: .*`otp`/);
  });

  it('that is wrong is refused, a code once only', async () => {
    const ran = await getBox({ ...SECOND, otp: '000000' });
    expect(ran.outputs['outcome']).toBe('failed');
    expect(logins()).toHaveLength(1);
  });
});

describe('a token that runs out', () => {
  it('is renewed in the middle of a wait', async () => {
    set(emulator, 'token-ttl', '2');
    set(emulator, 'activation-delay', '4000');
    const ran = await upload(emulator, { ...LOGIN, timeout: '30s' });
    expect(ran.outputs).toMatchObject({ outcome: 'created', changed: 'true' });
    expect(refreshes().length).toBeGreaterThan(0);
    expect(given(emulator)).toEqual([ACME]);
  });

  it('and cannot be refreshed is replaced by a new login', async () => {
    set(emulator, 'token-ttl', '2');
    set(emulator, 'activation-delay', '3000');
    emulator.faults({
      platform: 'raidboxes',
      path: '/v1/refresh-token',
      kind: 'status',
      status: 500,
      times: 'always',
    });
    const ran = await upload(emulator, { ...LOGIN, timeout: '30s' });
    expect(ran.outputs['outcome']).toBe('created');
    expect(logins().length).toBeGreaterThan(1);
  });

  it('while it is refused in the middle of the upload is renewed, and the upload sent once more', async () => {
    emulator.faults({ ...SSL, method: 'POST', kind: 'status', status: 401 });
    const ran = await upload(emulator, LOGIN);
    expect(ran.outputs['outcome']).toBe('created');
    expect(given(emulator)).toEqual([ACME]);
  });

  it('when it was given and is dead already is red with what to do', async () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const dead = `${part({ alg: 'none' })}.${part({ sub: 'AJ6EJQCF', exp: 1_700_000_000 })}.not-a-signature`;
    const ran = await upload(emulator, { token: dead });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/401[\s\S]*\nNext: Check the credentials/);
    expect(given(emulator)).toEqual([]);
  });
});

describe('credentials', () => {
  it.each([
    { inputs: { email: 'a@example.com' }, says: [/^email: cannot be given together with `token`/m] },
    { inputs: { token: '', email: 'a@example.com' }, says: [/^password: is required beside `email`/m] },
    { inputs: { token: '', password: 'x' }, says: [/^email: is required beside `password`/m] },
    { inputs: { ...LOGIN, otp: '12' }, says: [/^otp: must be a 6-digit code/m] },
    { inputs: { ...LOGIN, email: 'nobody' }, says: [/^email: /m] },
    { inputs: { token: 'dbx_acme000000_not-for-you' }, says: [/^token: .*DollarBox/m] },
    { inputs: { token: 'two words' }, says: [/^token: /m] },
  ])('$inputs are refused before any request', async ({ inputs, says }) => {
    const ran = await upload(emulator, { ...material('acme-rsa'), ...(inputs as Record<string, string>) });
    for (const one of says) expect(error(ran)).toMatch(one);
    expect(error(ran)).not.toContain('two words');
    expect(emulator.requests()).toEqual([]);
  });
});
