/** What moves remote states on: the clock, or each look at them. */
type ClockMode = 'time' | 'reads';

/** A picture of the clock, as `/__emulator/clock` shows it. */
interface ClockState {
  readonly now: string;
  readonly offsetMs: number;
  readonly frozen: boolean;
  readonly mode: ClockMode;
}

/** The emulator's own time: the machine's, plus an offset, unless frozen. */
export class VirtualClock {
  readonly #real: () => number;
  #offset = 0;
  #frozenAt: number | undefined;
  #mode: ClockMode = 'time';

  /** @param real the machine's time in epoch milliseconds; given by tests. */
  constructor(real: () => number = Date.now) {
    this.#real = real;
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.#frozenAt ?? this.#real() + this.#offset;
  }

  /** Now as ISO-8601 UTC with milliseconds. */
  iso(): string {
    return new Date(this.now()).toISOString();
  }

  get mode(): ClockMode {
    return this.#mode;
  }

  setMode(mode: ClockMode): void {
    this.#mode = mode;
  }

  /** Moves the clock by milliseconds, frozen or not. */
  advance(ms: number): void {
    if (this.#frozenAt === undefined) this.#offset += ms;
    else this.#frozenAt += ms;
  }

  /** Stops time, now or at the given epoch milliseconds. */
  freeze(at: number = this.now()): void {
    this.#frozenAt = at;
  }

  /** Lets time run on from where it stopped. */
  thaw(): void {
    if (this.#frozenAt === undefined) return;
    this.#offset = this.#frozenAt - this.#real();
    this.#frozenAt = undefined;
  }

  /** Real time, running, states moved by time. */
  reset(): void {
    this.#offset = 0;
    this.#frozenAt = undefined;
    this.#mode = 'time';
  }

  state(): ClockState {
    const frozen = this.#frozenAt !== undefined;
    return { now: this.iso(), offsetMs: this.now() - this.#real(), frozen, mode: this.#mode };
  }
}
