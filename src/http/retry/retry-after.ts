import { readTime } from '../../support/time.ts';
import { readHttpDate } from './http-date.ts';

/** A reset farther away than this is a misread format, not a rate limit. */
const LONGEST_RESET = 86_400_000;

/** Response headers by lower-case name. */
type Headers = Readonly<Record<string, string>>;

/** Where servers say on a 429 when their limit is reset, beside `Retry-After`: the usual names, likeliest first. */
const RESETS = ['x-ratelimit-reset', 'ratelimit-reset', 'x-rate-limit-reset', 'x-ratelimit-reset-after'];

/**
 * HOW LONG the server asks to wait, in milliseconds, more than 0; `undefined` when it does not say, or says
 * nothing usable (`0`, negative, past, garbage). Never capped: a caller that has less time stops.
 * `Retry-After` counts on every status; when a rate limit is reset on 429 only.
 *
 * @param wall the local time, used for date forms when the answer has no `Date` of its own
 */
export function askedPause(status: number, headers: Headers, wall: number): number | undefined {
  const now = serverTime(headers) ?? wall;
  const asked = retryAfterMs(headers['retry-after-ms']) ?? retryAfter(headers['retry-after'], now);
  return asked ?? (status === 429 ? rateLimitReset(headers, now) : undefined);
}

/** The time of the answer's `Date` header, milliseconds since the epoch. */
export function serverTime(headers: Headers): number | undefined {
  const text = headers['date'];
  return text === undefined ? undefined : readHttpDate(text, 0);
}

/** `Retry-After-Ms`, which some gateways send beside the other, more exactly. */
function retryAfterMs(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,10}(?:\.\d{1,10})?$/.test(value)
    ? positive(Math.ceil(Number(value)))
    : undefined;
}

/**
 * `Retry-After` (RFC 9110, 10.2.3): seconds or a date. Also as it is really sent: with a fraction, which is rounded
 * up so that nobody is early; with its unit; as the moment in Unix seconds or milliseconds; repeated by a
 * proxy, of which the longest counts; a date in ISO form.
 */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim().replace(/^"(.*)"$/, '$1');
  const each = /^[\d., ]+$/.test(text) ? text.split(',').map((one) => one.trim()) : [text];
  const pauses = each.map((one) => pauseOf(one, now)).filter((pause) => pause !== undefined);
  return pauses.length === 0 ? undefined : Math.max(...pauses);
}

function pauseOf(text: string, now: number): number | undefined {
  const [, figures] = /^(\d{0,20}(?:\.\d{1,20})?) ?(?:s|secs?|seconds?)?$/i.exec(text) ?? [];
  if (figures) {
    const seconds = Math.ceil(Number(figures));
    const untils = [seconds * 1_000 - now, seconds - now];
    return positive(untils.find((until) => until > 0 && until <= LONGEST_RESET) ?? seconds * 1_000);
  }
  const at = readHttpDate(text, now) ?? isoTime(text);
  return at === undefined ? undefined : positive(at - now);
}

/**
 * When the rate limit is reset, in a format that no platform here documents [inferred]: milliseconds or seconds since
 * the epoch, seconds from now, or a date; or in the `RateLimit` field (draft-ietf-httpapi-ratelimit-headers). Only a
 * plausible reset, within a day, is believed.
 */
function rateLimitReset(headers: Headers, now: number): number | undefined {
  const [, field] = /(?:^|[;,\s])(?:t|reset)=(\d{1,9})(?:$|[;,\s])/.exec(headers['ratelimit'] ?? '') ?? [];
  for (const value of [...RESETS.map((name) => headers[name]), field]) {
    const pause = value === undefined ? undefined : positive(resetFromNow(value.trim(), now));
    if (pause !== undefined && pause <= LONGEST_RESET) return pause;
  }
  return undefined;
}

function resetFromNow(value: string, now: number): number {
  if (/^\d{1,15}(?:\.\d{1,10})?$/.test(value)) {
    const figure = Number(value);
    if (figure >= 1e12) return Math.ceil(figure) - now;
    return figure >= 1e9 ? Math.ceil(figure) * 1_000 - now : Math.ceil(figure) * 1_000;
  }
  return (isoTime(value) ?? readHttpDate(value, now) ?? Number.NaN) - now;
}

/** A date with its time; a bare year or day is no moment to wait for. */
function isoTime(text: string): number | undefined {
  return /\d:\d\d/.test(text) ? readTime(text) : undefined;
}

function positive(ms: number): number | undefined {
  return ms > 0 ? ms : undefined;
}
