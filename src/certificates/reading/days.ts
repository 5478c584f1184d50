/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Whole days until `expires`, rounded down: 0 on the last day, negative once it has passed. */
export function daysLeft(expires: Date, now: Date): number {
  return Math.floor((expires.getTime() - now.getTime()) / DAY);
}

/** A time as outputs and problems write it: UTC, whole seconds, `2030-03-17T17:46:40Z`. */
export function utc(time: Date): string {
  return Number.isNaN(time.getTime()) ? 'an unreadable date' : `${time.toISOString().slice(0, -5)}Z`;
}
