import { describe, expect, it } from '@jest/globals';
import type { Credentials } from '../../../../src/contract/platform.ts';
import { raidboxesPlatform } from '../../../../src/platforms/raidboxes/platform.ts';
import { NO_EVENT } from '../../../support/trigger-event.ts';

/** What the rules and the check of the login say, as a step does. */
function problemsOf(credentials: Credentials) {
  const given = (input: string): boolean => credentials[input as keyof Credentials] !== undefined;
  const facts = { values: credentials as Record<string, unknown>, event: NO_EVENT };
  const { credentialRules = [], checkCredentials } = raidboxesPlatform;
  return [
    ...credentialRules.flatMap((rule) => rule.problems(given, facts)),
    ...checkCredentials(credentials),
  ];
}

const email = 'deploy@example.com';
const password = 'secret password';

describe('platforms/raidboxes/login/credentials', () => {
  it.each<[Credentials]>([
    [{ token: 'aaa.bbb.ccc' }],
    [{ email, password }],
    [{ email, password, otp: '012345' }],
    [{ email, password, otp: 'JBSWY3DPEHPK3PXP' }],
    [{ email, password, otp: 'jbsw-y3dp-ehpk-3pxp====' }],
  ])('takes %j', (credentials) => {
    expect(problemsOf(credentials)).toEqual([]);
  });

  it.each<[Credentials, readonly string[]]>([
    [{}, ['token']],
    [{ otp: '012345' }, ['token']],
    [{ email }, ['password']],
    [{ password }, ['email']],
    [{ token: 'aaa.bbb.ccc', email, password }, ['email', 'password']],
    [{ token: 'aaa.bbb.ccc', otp: '012345' }, ['otp']],
    [{ token: 'dbx_0123456789' }, ['token']],
    [{ email, password, otp: '12345' }, ['otp']],
    [{ email, password, otp: '1234567' }, ['otp']],
    [{ email, otp: 'JBSW0189' }, ['password', 'otp']],
  ])('refuses %j', (credentials, inputs) => {
    const problems = problemsOf(credentials);
    expect(problems.map(({ input }) => input)).toEqual(inputs);
    const text = problems.map(({ problem }) => problem).join();
    for (const secret of [password, 'aaa.bbb.ccc', '0123456789', 'JBSW0189'])
      expect(text).not.toContain(secret);
  });
});
