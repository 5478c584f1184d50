/** Numbers and ids that look random and are the same in every run. */
export class Chance {
  readonly #seed: number;
  #state: number;
  readonly #counters = new Map<string, number>();

  constructor(seed = 1) {
    this.#seed = seed;
    this.#state = seed;
  }

  /** At least 0 and below 1 (the mulberry32 generator). */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Lower-case hex of the given number of digits. */
  hex(digits: number): string {
    return Array.from({ length: digits }, () => Math.floor(this.random() * 16).toString(16)).join('');
  }

  /** A version-4 shaped UUID. */
  uuid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`;
  }

  /** The next number of a named counter: `first`, `first + 1`, … */
  next(counter: string, first = 1): number {
    const value = this.#counters.get(counter) ?? first;
    this.#counters.set(counter, value + 1);
    return value;
  }

  /** Starts all over. */
  reset(): void {
    this.#state = this.#seed;
    this.#counters.clear();
  }
}
