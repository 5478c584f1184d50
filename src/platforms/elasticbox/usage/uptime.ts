import { readTime } from '../../../support/time.ts';
import type { Service } from '../api/schema.ts';

/** A stretch of time during which an instance's machines ran, in milliseconds since the Unix epoch. */
export interface UpTime {
  readonly from: number;
  readonly to: number;
}

/**
 * When the machines ran, from the service's history; the last stretch may still go on. Stretches that cannot
 * be read, or end before they begin, are left out. Source: https://www.ctl.io/api-docs/cam (state_history).
 */
export function upTimes(
  { state_history: history }: Pick<Service, 'state_history'>,
  now: number,
): readonly UpTime[] {
  return history
    .filter(({ state }) => state === 'up')
    .flatMap(({ started, completed }) => {
      const from = readTime(started);
      const to = completed === '' ? now : readTime(completed);
      return from === undefined || to === undefined || to < from ? [] : [{ from, to }];
    });
}

/** Their sum in hours. */
export function hoursOf(times: readonly UpTime[]): number {
  return times.reduce((sum, { from, to }) => sum + (to - from), 0) / 3_600_000;
}
