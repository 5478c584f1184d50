/**
 * ISO 8601 as it is really written: `T` or a space between date and time, seconds and their fraction optional
 * (after a point or a comma, any number of digits), a zone as `Z`, `UTC`, `+00:00`, `+0000` or `+00`, or none.
 */
const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:(?:[T_]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,30}))?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Nanoseconds of a millisecond. */
const NANOS = 1_000_000n;
const MINUTE = 60_000;
const NANO_DIGITS = 9;
/** Longer text is no time. */
const LONGEST = 80;

/**
 * A moment that a person or a server wrote, in nanoseconds since the Unix epoch; `undefined` when the text is no
 * such time, or one that no calendar has. Without a zone it is UTC; ten figures are Unix seconds, thirteen milliseconds. The one reader of times in this project:
 * platforms differ in how they write them, and a time that is not read is a certificate that is not renewed.
 */
export function readInstant(text: string): bigint | undefined {
  if (text.length > LONGEST) return undefined;
  const unix = /^(\d{10})(\d{3})?$/.exec(text.trim());
  if (unix) return BigInt(`${unix[1]}${unix[2] ?? '000'}`) * NANOS;
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  const offset = offsetOf(zone);
  // A leap second is the first moment of the next minute, as everywhere on Unix.
  if (offset === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
    return undefined;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // `Date.UTC` takes 30 February for 2 March, and the year 50 for 1950.
  if (new Date(midnight).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return undefined;
  const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000;
  const nanos = BigInt(fraction.padEnd(NANO_DIGITS, '0').slice(0, NANO_DIGITS));
  return BigInt(midnight + clock - offset) * NANOS + nanos;
}

/** The same in milliseconds, rounded down, as `Date` counts them. */
export function readTime(text: string | null | undefined): number | undefined {
  const instant = readInstant(text ?? '');
  return instant === undefined ? undefined : Number((instant - floorRest(instant)) / NANOS);
}

function floorRest(instant: bigint): bigint {
  const rest = instant % NANOS;
  return rest < 0n ? rest + NANOS : rest;
}

/** Milliseconds that the zone is ahead of UTC; no zone is farther away than 14 hours. */
function offsetOf(zone: string): number | undefined {
  if (/^[zug]/i.test(zone)) return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
