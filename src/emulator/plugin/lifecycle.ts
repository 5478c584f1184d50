import type { VirtualClock } from './clock.ts';

/**
 * One status on the way. `afterMs` and `afterReads` count from the moment the status before it was entered;
 * the first step starts at once, so both are ignored there. `Infinity` means never.
 */
export interface Step {
  readonly status: string;
  readonly afterMs?: number;
  readonly afterReads?: number;
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
    while (this.#due()) this.#enterNext();
    return this.#steps[this.#index]?.status ?? '';
  }

  /** True at the last step. */
  get settled(): boolean {
    this.peek();
    return this.#index === this.#steps.length - 1;
  }

  /** Epoch milliseconds at which the present status was entered, for an `updated_at`. */
  get since(): number {
    this.peek();
    return this.#since;
  }

  #due(): boolean {
    const next = this.#steps[this.#index + 1];
    if (next === undefined) return false;
    const needed = this.#readsNeeded(next);
    if (needed !== undefined) return this.#reads >= needed;
    return this.#clock.now() - this.#since >= (next.afterMs ?? 0);
  }

  /** How many reads move to `next`, or `undefined` when time does. A step that never comes by time never comes by reads. */
  #readsNeeded(next: Step): number | undefined {
    if (this.#clock.mode === 'time') return next.afterMs === undefined ? next.afterReads : undefined;
    if (next.afterReads !== undefined) return next.afterReads;
    return next.afterMs === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : 1;
  }

  #enterNext(): void {
    const next = this.#steps[this.#index + 1];
    const byTime = this.#clock.mode === 'time' && next?.afterMs !== undefined;
    this.#since = byTime ? this.#since + (next.afterMs ?? 0) : this.#clock.now();
    this.#index += 1;
    this.#reads = 0;
  }
}
