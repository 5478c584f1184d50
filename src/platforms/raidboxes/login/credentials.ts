import { oneOrPair } from '../../../contract/inputs/conditional-rules.ts';
import type { InputRule } from '../../../contract/inputs/input-rules.ts';
import type { Credentials } from '../../../contract/platform.ts';
import type { InputProblem } from '../../../contract/result/errors.ts';
import { checkToken } from '../../kit/check-token.ts';
import { isSeed } from './totp.ts';

/** A login is either a JWT, or e-mail and password, these perhaps with a second factor. */
export const LOGIN_RULES: readonly InputRule[] = [oneOrPair('token', ['email', 'password'], 'otp')];

/** A token that is plainly another platform's, and a second factor that is none. */
export function checkCredentials({ token, otp }: Credentials): readonly InputProblem[] {
  if (token !== undefined) return checkToken(token, 'a Raidboxes JWT', NOT_OURS);
  return otp === undefined || isCode(otp) || isSeed(otp) ? [] : [BAD_OTP];
}

/** True for a one-time code as it is typed in. */
export function isCode(otp: string): boolean {
  return /^\d{6}$/.test(otp);
}

const BAD_OTP: InputProblem = {
  input: 'otp',
  problem: 'must be a 6-digit code, or the base32 seed of the authenticator (letters A to Z, digits 2 to 7)',
};

const NOT_OURS = { dbx: ' (dbx_…), not a Raidboxes JWT' };
