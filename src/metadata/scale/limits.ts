import { LOGIN_LIMITS, RATE_LIMITS } from '../../platforms/raidboxes/wire/rate-limits.ts';
import { REQUESTS_A_MINUTE } from '../../platforms/versio/api/authentication.ts';

/** Requests that a server takes in a stretch of time. */
export interface Limit {
  /** What is counted, and for whom. */
  readonly what: string;
  readonly most: number;
  /** Minutes. */
  readonly every: number;
}

/** What the clients themselves keep to, from the same constants. */
const { general: CALLS = 0, creation: CREATIONS = 0 } = RATE_LIMITS.perMinute;
const { general: LOGINS = 0 } = LOGIN_LIMITS.perMinute;

/** The limits that pages publish. DollarBox publishes no figures, ElasticBox no limit at all. */
export const LIMITS = {
  raidboxesCalls: { what: 'Raidboxes: calls of a login', most: CALLS, every: 1 },
  raidboxesCreations: { what: 'Raidboxes: creations of a login', most: CREATIONS, every: 1 },
  raidboxesLogins: { what: 'Raidboxes: logins', most: LOGINS, every: 1 },
  versio: { what: 'Versio.io: requests of a token', most: REQUESTS_A_MINUTE, every: 1 },
  /** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
  github: { what: 'GitHub: calls of a repository’s `GITHUB_TOKEN`', most: 1_000, every: 60 },
} as const satisfies Readonly<Record<string, Limit>>;

/** Minutes until the last of so many requests may be made, when the first may at once. */
export function minutesFor(requests: number, { most, every }: Limit): number {
  return Math.floor(Math.max(0, requests - 1) / most) * every;
}

/** An answer takes so long, in milliseconds: an assumption, for platforms that publish no limit. */
const ANSWER = 200;

/** Minutes for so many requests one after the other, some of them side by side. */
export function minutesOfAnswers(requests: number, atOnce: number): number {
  return (Math.ceil(requests / atOnce) * ANSWER) / 60_000;
}
