const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const CLOCK = '(\\d{2}):(\\d{2}):(\\d{2})';

/** `Sun, 06 Nov 1994 08:49:37 GMT`, as every server writes it today; some leave the day out, or write the zone otherwise. */
const FIXDATE = new RegExp(
  `^(?:${DAY}, )?(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4}) ${CLOCK} (?:GMT|UTC|Z|[+-]00:?00)$`,
);
/** `Sunday, 06-Nov-94 08:49:37 GMT`, of old ones. */
const RFC_850 = new RegExp(`^[A-Z][a-z]{5,8}, (\\d{2})-([A-Z][a-z]{2})-(\\d{2}|\\d{4}) ${CLOCK} GMT$`);
/** `Sun Nov  6 08:49:37 1994`, of very old ones. */
const ASCTIME = new RegExp(`^${DAY} ([A-Z][a-z]{2}) ([ \\d]\\d) ${CLOCK} (\\d{4})$`);

/**
 * Reads a date of an HTTP header, in milliseconds since the Unix epoch; `undefined` for anything else. All three forms
 * must be taken (RFC 9110, 5.6.7). `now` decides the century of two figures.
 */
export function readHttpDate(text: string, now: number): number | undefined {
  const fixed = FIXDATE.exec(text);
  if (fixed) {
    const [, day, month, year, ...clock] = fixed;
    return moment(Number(year), month, Number(day), clock);
  }
  const old = RFC_850.exec(text);
  if (old) {
    const [, day, month, year = '', ...clock] = old;
    return moment(fullYear(year, now), month, Number(day), clock);
  }
  const [, month, day, hours = '', minutes = '', seconds = '', year] = ASCTIME.exec(text) ?? [];
  return month === undefined
    ? undefined
    : moment(Number(year), month, Number(day), [hours, minutes, seconds]);
}

/** Two figures that would lie more than 50 years ahead are of the last century. */
function fullYear(figures: string, now: number): number {
  if (figures.length === 4) return Number(figures);
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(figures);
  return year > thisYear + 50 ? year - 100 : year;
}

function moment(
  year: number,
  month: string | undefined,
  day: number,
  clock: readonly string[],
): number | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = clock.map(Number);
  const index = MONTHS.indexOf(month ?? '');
  const midnight = Date.UTC(year, index, day);
  const onCalendar = index >= 0 && new Date(midnight).getUTCDate() === day;
  if (!onCalendar || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  return midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
