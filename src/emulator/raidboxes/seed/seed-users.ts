import { signToken } from '../login/sessions.ts';
import type { User } from '../site/model.ts';
import type { Site } from '../site/site.ts';

/** The users everybody can log in as. Nothing here is secret. */
export const DEPLOY_USER = {
  id: 'AJ6EJQCF',
  email: 'deploy@example.com',
  password: 'demo-password-for-deploy',
} as const;

/** A user with a second factor: a code computed from the seed, or the fixed one. */
export const TWO_FACTOR_USER = {
  id: 'TF2AQ7KD',
  email: 'two-factor@example.com',
  password: 'demo-password-for-two-factor',
  totpSeed: 'JBSWY3DPEHPK3PXP',
  fixedCode: '424242',
} as const;

/** Somebody else, with boxes of her own. */
export const OTHER_USER = {
  id: 'QT8MXW3L',
  email: 'other@example.com',
  password: 'demo-password-for-other',
} as const;

/** A token of the deploy user that is good until 2100, so that a test need not log in. */
export const DEMO_TOKEN = signToken({
  iss: 'https://api.raidboxes.io',
  sub: DEPLOY_USER.id,
  iat: Date.UTC(2024, 0, 1) / 1000,
  nbf: Date.UTC(2024, 0, 1) / 1000,
  exp: Date.UTC(2100, 0, 1) / 1000,
  jti: 'demo',
});

/** Stores a user. */
export function addUser({ state }: Site, user: Omit<User, 'usedCodes'>): void {
  state.users.set(user.id, { ...user, usedCodes: new Set() });
}
