import type { Clock } from '../../src/support/clock.ts';

/**
 * A clock that tests move. `sleep` advances the time by itself and resolves at once, so that code under
 * test runs through its pauses without waiting; every pause is kept in `pauses`.
 */
export class VirtualClock implements Clock {
  readonly pauses: number[] = [];
  #now = 0;
  readonly #epoch: number;

  constructor(epoch: number = Date.UTC(2030, 0, 1)) {
    this.#epoch = epoch;
  }

  now(): number {
    return this.#now;
  }

  wall(): number {
    return this.#epoch + this.#now;
  }

  advance(ms: number): void {
    this.#now += ms;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.pauses.push(ms);
    this.#now += ms;
    await Promise.resolve();
    signal?.throwIfAborted();
  }
}
