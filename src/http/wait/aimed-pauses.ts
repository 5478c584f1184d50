import type { SettleTimes } from '../../contract/time/settle-times.ts';

/**
 * The pauses up to `to`, when what a growing pace would spend until then is spread over the time between `from` and
 * `to` alone. As growing pauses come ever later and these are even, no look comes before the one it stands for: at
 * no time have more requests been made. Empty when the growing pace has no look before `to`.
 */
export function pausesWithin({ from, to }: SettleTimes, growing: (nth: number) => number): readonly number[] {
  let looks = 0;
  for (let at = growing(0); at <= to; at += growing(looks)) looks += 1;
  const even = (to - from) / looks;
  return Array.from({ length: looks }, (_, nth) => (nth === 0 ? from + even : even));
}
