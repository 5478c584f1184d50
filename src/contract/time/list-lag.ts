import type { Timing } from './timing.ts';

/**
 * How long a list or a read may lag behind a creation or a deletion, in milliseconds. No platform tells a figure; all
 * of them serve lists from replicas [inferred]. The deadline shortens it.
 */
export const LIST_LAG = 30_000;

/** Pauses between looks, in milliseconds: most lists lag by less than a second. */
const PAUSES = [500, 1_500, 3_000, 5_000, 8_000, 12_000];

/**
 * The pauses before each look at a list that may lag, in milliseconds. Together they are as long as a list may lag,
 * or half of the time that is left if that is less; at least one look is made.
 */
export function lagPauses(left: number): readonly number[] {
  let spare = Math.min(LIST_LAG, left / 2);
  const pauses: number[] = [];
  for (const pause of PAUSES) {
    if (pauses.length > 0 && spare <= 0) break;
    pauses.push(Math.min(pause, spare));
    spare -= pause;
  }
  return pauses;
}

/** Looks again until something shows or a list cannot be that late any more. `what`: for the time spent. */
export async function lookAgain<T>(
  { clock, signal, deadline, timeline }: Timing,
  what: string,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const pause of lagPauses(deadline.left())) {
    await timeline.during('wait', `looking for ${what}`, () => clock.sleep(pause, signal));
    const found = await look();
    if (found !== undefined) return found;
  }
  return undefined;
}
