import type { VirtualClock } from './clock.ts';

/**
 * One status on the way. `afterMs` counts from the moment the status before it was entered; the first step starts at
 * once, so it is ignored there. `Infinity` means never.
 */
export interface Step {
  readonly status: string;
  readonly afterMs?: number;
}

/** A remote state on its way through fixed steps, moved by the emulator's clock or by reads. */
export class Lifecycle {
  readonly #clock: VirtualClock;
  readonly #steps: readonly Step[];
  #index = 0;
  #since: number;
  #reads = 0;

  /** @throws RangeError without any step. */
  constructor(clock: VirtualClock, steps: readonly Step[]) {
    if (steps.length === 0) throw new RangeError('A lifecycle needs at least one step');
    this.#clock = clock;
    this.#steps = steps;
    this.#since = clock.now();
  }

  /** The status now, counted as a read: use it where a client looks. */
  read(): string {
    const status = this.peek();
    this.#reads += 1;
    return status;
  }

  /** The status now, not counted: use it for rules inside the platform. */
  peek(): string {
    while (this.#moves());
    return this.#steps[this.#index]?.status ?? '';
  }

  /** Epoch milliseconds at which the present status was entered, for an `updated_at`. */
  get since(): number {
    this.peek();
    return this.#since;
  }

  /** Enters the next step if that is due: its time is over, or by reads somebody has looked. */
  #moves(): boolean {
    const { afterMs = 0 } = this.#steps[this.#index + 1] ?? { afterMs: Number.POSITIVE_INFINITY };
    const byTime = this.#clock.mode === 'time';
    const waited = byTime ? this.#clock.now() - this.#since >= afterMs : this.#reads > 0;
    if (!waited || afterMs === Number.POSITIVE_INFINITY) return false;
    this.#since = byTime ? this.#since + afterMs : this.#clock.now();
    this.#index += 1;
    this.#reads = 0;
    return true;
  }
}
