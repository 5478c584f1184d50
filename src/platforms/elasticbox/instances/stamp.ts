import { readInstant } from '../../../support/time.ts';

/*
 * ElasticBox writes times as UTC text `YYYY-MM-DD HH:MM:SS.ffffff`, without a zone.
 * Source: https://www.ctl.io/api-docs/cam (samples of the instances page).
 */

/** Milliseconds since the Unix epoch as the platform writes them, in microseconds. */
export function formatStamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}000`;
}

/** True when both are times and `a` is the earlier one, to the last digit that the platform writes. */
export function isEarlier(a: string, b: string): boolean {
  const [left, right] = [readInstant(a), readInstant(b)];
  return left !== undefined && right !== undefined && left < right;
}
