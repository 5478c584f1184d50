/** Milliseconds in the units a duration is written with. */
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Longest duration taken: a year. Keeps every sum far from the limits of timers and dates. */
export const MAX_DURATION = 366 * 86_400_000;

/**
 * Reads `90s`, `10m`, `12h`, `7d`, `500ms` or plain seconds as milliseconds; `undefined` for anything else,
 * for a negative figure and for more than a year.
 */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)?$/.exec(text.trim());
  if (!match) return undefined;
  const ms = Math.round(Number(match[1]) * (UNITS[match[2] ?? 's'] ?? 1_000));
  return ms <= MAX_DURATION ? ms : undefined;
}

/** A figure with a unit, in letters or in words. */
const PART =
  /(\d{1,9}(?:[.,]\d{1,3})?)\s*(ms|milli(?:s|seconds?)|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)(?![a-z])/g;

/**
 * How a duration is written here that is written in another way: `1h30m`, `PT5M`, `90 seconds`, `00:05:00`;
 * `undefined` when it is not plain what is meant.
 */
export function guessDuration(text: string): string | undefined {
  const clock = text
    .trim()
    .toLowerCase()
    .replace(/^(\d{1,2}):([0-5]\d):([0-5]\d)$/, '$1h $2m $3s');
  // ISO 8601 has months before its T, which have no length.
  if (/^p[^t]*m/.test(clock)) return undefined;
  const bare = clock.replaceAll('_', '').replace(/^p(?=[\dt])/, '');
  const plain = bare.replace(/(?<=^|d)t(?=\d)/, '').replaceAll(/(?<=[a-z])(?=\d)/g, ' ');
  const parts = [...plain.matchAll(PART)];
  if (parts.length === 0 || !/^(?:and|[\s,])*$/.test(plain.replaceAll(PART, ''))) return undefined;
  const ms = parts.reduce(
    (sum, [, figure = '', unit = '']) => sum + Number(figure.replace(',', '.')) * unitOf(unit),
    0,
  );
  const [name = 'ms', size = 1] =
    Object.entries(UNITS)
      .reverse()
      .find(([, one]) => ms % one === 0) ?? [];
  return ms > 0 && ms <= MAX_DURATION ? `${ms / size}${name}` : undefined;
}

function unitOf(word: string): number {
  if (word.startsWith('w')) return 7 * 86_400_000;
  return (/^(?:ms|milli)/.test(word) ? UNITS['ms'] : UNITS[word.slice(0, 1)]) ?? 1;
}

/** Milliseconds as people read them: `340 ms`, `12 s`, `3 min 5 s`, `2 h 10 min`, `3 d 4 h`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.max(0, Math.round(ms))} ms`;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return pair(minutes, 'min', seconds % 60, 's');
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return pair(hours, 'h', minutes % 60, 'min');
  return pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function pair(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}
