import type { SettleTimes } from '../../contract/time/settle-times.ts';
import { afterAsked } from '../retry/backoff.ts';

const GROWTH = 1.5;
const LONGEST_PAUSE = 15_000;
const SHORTEST_PAUSE = 100;
const JITTER = 0.2;
/** Of pauses that are aimed at a settle time: to the later side only, what is late by a little is then still seen. */
const AIMED_JITTER = 0.1;

/** How the pauses of a wait are chosen. */
interface Spacing {
  /** In milliseconds. */
  readonly pollInterval: number;
  /** The interval is used as it is. */
  readonly fixed: boolean;
  readonly random: () => number;
  /** When what is waited for is likely to settle, counted from now. */
  readonly settles?: SettleTimes | undefined;
}

/** How long to wait between two looks, in milliseconds. */
export class PollInterval {
  readonly #base: number;
  readonly #fixed: boolean;
  readonly #random: () => number;
  readonly #aimed: readonly number[];
  #looks = 0;

  /**
   * A `fixed` interval is used as it is; another one grows to 15 s and is spread by 20 % to both sides. Where it is
   * known when things settle, the first looks are put there.
   */
  constructor({ pollInterval, fixed, random, settles }: Spacing) {
    this.#base = Math.max(SHORTEST_PAUSE, pollInterval);
    this.#fixed = fixed;
    this.#random = random;
    this.#aimed = settles && !fixed ? pausesWithin(settles, (nth) => this.#grown(nth)) : [];
  }

  /** The next pause, never shorter than what the server `asked` for. */
  next(asked: number | undefined): number {
    const least = asked === undefined ? 0 : afterAsked(asked, this.#random);
    if (this.#fixed) return Math.max(this.#base, least);
    const nth = this.#looks;
    this.#looks += 1;
    const aimed = this.#aimed[nth];
    if (aimed !== undefined) return Math.max(aimed * (1 + AIMED_JITTER * this.#random()), least);
    const jittered = this.#grown(nth) * (1 + JITTER * (2 * this.#random() - 1));
    return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, jittered), least);
  }

  /** The growing pause before the `nth` look. */
  #grown(nth: number): number {
    return nth === 0 ? this.#base : Math.min(LONGEST_PAUSE, this.#base * GROWTH ** nth);
  }
}

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
