import { afterAsked } from '../retry/backoff.ts';

const GROWTH = 1.5;
const LONGEST_PAUSE = 15_000;
const SHORTEST_PAUSE = 100;
const JITTER = 0.2;

/** How long to wait between two looks, in milliseconds. */
export class PollInterval {
  readonly #fixed: boolean;
  readonly #random: () => number;
  #base: number;

  /** A `fixed` interval is used as it is; another one grows to 15 s and is spread by 20 % to both sides. */
  constructor(interval: number, fixed: boolean, random: () => number) {
    this.#base = Math.max(SHORTEST_PAUSE, interval);
    this.#fixed = fixed;
    this.#random = random;
  }

  /** The next pause, never shorter than what the server `asked` for. */
  next(asked: number | undefined): number {
    const least = asked === undefined ? 0 : afterAsked(asked, this.#random);
    if (this.#fixed) return Math.max(this.#base, least);
    const jittered = this.#base * (1 + JITTER * (2 * this.#random() - 1));
    this.#base = Math.min(LONGEST_PAUSE, this.#base * GROWTH);
    return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, jittered), least);
  }
}
