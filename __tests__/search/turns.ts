/**
 * Whose request is carried out next. With two runs a request waits until the other run has one waiting as well,
 * or has ended; then the schedule says who goes first. So the order is the schedule's, not the machine's.
 */
export class Turns {
  readonly #order: readonly number[];
  readonly #active: Set<string>;
  readonly #waiting = new Map<string, (() => void)[]>();
  #taken = 0;

  /** `order` holds places in the sorted list of runs. */
  constructor(runs: readonly string[], order: readonly number[]) {
    this.#active = new Set(runs);
    this.#order = order;
  }

  /** Resolves when it is this run's turn. */
  async enter(run: string): Promise<void> {
    if (!this.#active.has(run) || this.#active.size < 2) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.set(run, [...(this.#waiting.get(run) ?? []), resolve]);
    this.#next();
    await promise;
  }

  /** The run has ended: nobody waits for it any more. */
  leave(run: string): void {
    this.#active.delete(run);
    if (this.#active.size >= 2) return;
    const all = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    for (const go of all) go();
  }

  #next(): void {
    const runs = [...this.#active].sort();
    if (!runs.every((run) => (this.#waiting.get(run) ?? []).length > 0)) return;
    const first = runs[this.#order[this.#taken] ?? 0] ?? '';
    this.#taken += 1;
    this.#waiting.get(first)?.shift()?.();
  }
}
