/** How a caller stands after a request. */
interface Standing {
  /** Requests of the present window, this one among them; one that was too many is not counted. */
  readonly used: number;
  readonly exceeded: boolean;
  /** Epoch milliseconds at which there is room again: the end of the window, or of its oldest request. */
  readonly resetAt: number;
}

/** Counts the requests of each caller in windows of time. */
export class RateWindows {
  readonly #times = new Map<string, readonly number[]>();
  readonly #lengthMs: number;

  constructor(lengthMs: number) {
    this.#lengthMs = lengthMs;
  }

  /** Counts one request unless it is over the limit. */
  take(key: string, limit: number, now: number, sliding = false): Standing {
    const times = this.#present(key, now, sliding);
    const exceeded = times.length >= limit;
    if (!exceeded) this.#times.set(key, [...times, now]);
    return { ...this.look(key, now, sliding), exceeded };
  }

  /** The same without counting. */
  look(key: string, now: number, sliding = false): Standing {
    const times = this.#present(key, now, sliding);
    return { used: times.length, exceeded: false, resetAt: (times[0] ?? now) + this.#lengthMs };
  }

  clear(): void {
    this.#times.clear();
  }

  #present(key: string, now: number, sliding: boolean): readonly number[] {
    const times = this.#times.get(key) ?? [];
    const isRecent = (time: number) => now - time < this.#lengthMs && time <= now;
    if (sliding) return times.filter(isRecent);
    const [first] = times;
    return first !== undefined && isRecent(first) ? times : [];
  }
}
