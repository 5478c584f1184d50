const MINUTE_MS = 60_000;

/** Counts the requests of each token. */
export class RequestCounter {
  readonly #times = new Map<string, readonly number[]>();

  /**
   * Counts a request unless it is one too many.
   * @returns 0, or how many ms the caller has to wait.
   */
  take(key: string, { limit, now, sliding }: { limit: number; now: number; sliding: boolean }): number {
    const times = this.#recent(key, now, sliding);
    const [first] = times;
    if (times.length >= limit) return Math.max(1, (first ?? now) + MINUTE_MS - now);
    this.#times.set(key, [...times, now]);
    return 0;
  }

  clear(): void {
    this.#times.clear();
  }

  /** Sliding: the requests of the last minute. Else those since the first of a minute that is not over. */
  #recent(key: string, now: number, sliding: boolean): readonly number[] {
    const times = this.#times.get(key) ?? [];
    const isRecent = (time: number) => now - time < MINUTE_MS && time <= now;
    if (sliding) return times.filter(isRecent);
    const [first] = times;
    return first !== undefined && isRecent(first) ? times : [];
  }
}
