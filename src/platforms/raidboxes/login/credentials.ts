import type { Credentials } from '../../../contract/platform.ts';
import type { InputProblem } from '../../../contract/result/errors.ts';
import { foreignToken } from '../../kit/foreign-token.ts';
import { isSeed } from './totp.ts';

/**
 * A login is either a JWT or e-mail and password, the latter perhaps with a second factor: what is missing,
 * what is too much, and a token that is plainly another platform's.
 */
export function checkCredentials({ token, email, password, otp }: Credentials): readonly InputProblem[] {
  if (token !== undefined) return [...foreignToken(token, NOT_OURS), ...beside({ email, password, otp })];
  if (email === undefined && password === undefined) return [MISSING];
  return [
    ...(email === undefined ? [{ input: 'email', problem: 'is required beside `password`' }] : []),
    ...(password === undefined ? [{ input: 'password', problem: 'is required beside `email`' }] : []),
    ...(otp === undefined || isCode(otp) || isSeed(otp) ? [] : [BAD_OTP]),
  ];
}

/** True for a one-time code as it is typed in. */
export function isCode(otp: string): boolean {
  return /^\d{6}$/.test(otp);
}

const MISSING: InputProblem = {
  input: 'token',
  problem: 'is required: a Raidboxes JWT, or `email` and `password` in its place',
};

const BAD_OTP: InputProblem = {
  input: 'otp',
  problem: 'must be a 6-digit code, or the base32 seed of the authenticator (letters A to Z, digits 2 to 7)',
};

function beside(login: Pick<Credentials, 'email' | 'password' | 'otp'>): readonly InputProblem[] {
  return Object.entries(login)
    .filter(([, value]) => value !== undefined)
    .map(([input]) => ({ input, problem: 'cannot be given together with `token`' }));
}

const NOT_OURS = { dbx: ' (dbx_…), not a Raidboxes JWT' };
