import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { totpAt } from '../../../src/emulator/raidboxes/login/totp.ts';
import { TWO_FACTOR_USER } from '../../../src/emulator/raidboxes/seed/seed-users.ts';
import { type Service, startRaidboxes } from './service.ts';

describe('totpAt', () => {
  // The test vectors of RFC 6238, appendix B (SHA-1), cut to six digits.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %d s is %s', (seconds, code) => {
    expect(totpAt('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', seconds * 1000)).toBe(code);
  });

  it('takes a seed in lower case with spaces and padding', () => {
    expect(totpAt('gezd gnbv gy3t qojq gezd gnbv gy3t qojq====', 59_000)).toBe('287082');
  });
});

describe('a login with a second factor', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startRaidboxes();
  });
  afterEach(() => service.emulator.close());

  const { email, password, totpSeed, fixedCode } = TWO_FACTOR_USER;
  const login = (code?: string) => {
    return service.call(
      'POST',
      '/v1/login',
      { email, password, ...(code === undefined ? {} : { code }) },
      '',
    );
  };
  const codeAt = (offsetMs = 0) => totpAt(totpSeed, service.emulator.control.clock.now() + offsetMs);

  it('takes the code of the emulator’s clock, one step early or late, and the fixed one', async () => {
    for (const code of [codeAt(), codeAt(-30_000), codeAt(30_000), fixedCode]) {
      expect((await login(code)).status).toBe(200);
    }
    expect((await login(codeAt(90_000))).status).toBe(401);
  });

  it('answers 401 to a missing or wrong code', async () => {
    expect(await login()).toMatchObject({ status: 401, json: { message: 'Unauthenticated.' } });
    expect((await login('000000')).status).toBe(401);
  });

  it('or 400 with details by switch', async () => {
    service.set('two-factor', '400');
    expect(await login()).toMatchObject({
      status: 400,
      json: { details: { code: [{ message: 'The code field is required.' }] } },
    });
    expect(await login('000000')).toMatchObject({
      status: 400,
      json: { details: { code: [{ message: 'The selected code is invalid.' }] } },
    });
  });

  it('takes a code twice, or once by switch', async () => {
    await login(codeAt());
    expect((await login(codeAt())).status).toBe(200);
    service.set('otp-reuse', 'refuse');
    expect((await login(codeAt())).status).toBe(401);
    expect((await login(codeAt(30_000))).status).toBe(200);
  });
});
