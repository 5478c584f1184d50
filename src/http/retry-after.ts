import { readTime } from '../support/time.ts';

/** `Sun, 06 Nov 1994 08:49:37 GMT`, the one date form that is sent today (RFC 9110, 5.6.7). */
const IMF_FIXDATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** A reset farther away than this is a misread format, not a rate limit. */
const LONGEST_RESET = 86_400_000;

/** Response headers by lower-case name. */
type Headers = Readonly<Record<string, string>>;

/**
 * HOW LONG the server asks to wait, in milliseconds, more than 0; `undefined` when it does not say, or says
 * nothing usable (`0`, negative, past, garbage, two values). Never capped: a caller that has less time stops.
 * `Retry-After` counts on every status; `X-RateLimit-Reset` on 429 only.
 *
 * @param wall the local time, used for date forms when the answer has no `Date` of its own
 */
export function askedPause(status: number, headers: Headers, wall: number): number | undefined {
  const now = serverTime(headers) ?? wall;
  const asked = retryAfter(headers['retry-after'], now);
  return asked ?? (status === 429 ? rateLimitReset(headers['x-ratelimit-reset'], now) : undefined);
}

/** The time of the answer's `Date` header, milliseconds since the epoch. */
export function serverTime(headers: Headers): number | undefined {
  return fixdate(headers['date']);
}

/** `Retry-After` (RFC 9110, 10.2.3): decimal seconds or a date, nothing more lenient. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,10}$/.test(value)) return positive(Number(value) * 1_000);
  const at = fixdate(value);
  return at === undefined ? undefined : positive(at - now);
}

/**
 * `X-RateLimit-Reset`, whose format no platform here documents [inferred]: milliseconds or seconds since the
 * epoch, seconds from now, or a date. Only a plausible reset, within a day, is believed.
 */
function rateLimitReset(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const pause = positive(resetFromNow(value, now));
  return pause === undefined || pause > LONGEST_RESET ? undefined : pause;
}

function resetFromNow(value: string, now: number): number {
  if (/^\d{1,15}$/.test(value)) {
    const figure = Number(value);
    if (figure >= 1e12) return figure - now;
    return figure >= 1e9 ? figure * 1_000 - now : figure * 1_000;
  }
  return (readTime(value) ?? fixdate(value) ?? Number.NaN) - now;
}

function fixdate(value: string | undefined): number | undefined {
  if (value === undefined || !IMF_FIXDATE.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}

function positive(ms: number): number | undefined {
  return ms > 0 ? ms : undefined;
}
