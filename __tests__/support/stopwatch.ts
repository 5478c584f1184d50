import { readFileSync } from 'node:fs';

/**
 * Measures what a child process takes, less what a busy machine takes from it: the time in which the child, or this
 * process that answers it, was ready to run and had to wait for a processor. Where the system does not say so (Linux
 * does), it is a plain stopwatch.
 */
export class Stopwatch {
  readonly #child: number | undefined;
  readonly #start = performance.now();
  readonly #startHere = queued('self');
  #queuedThere = 0;

  /** @param child process id */
  constructor(child: number | undefined) {
    this.#child = child;
  }

  /** Looks at the child while it is there; to be called every few milliseconds. */
  look(): void {
    this.#queuedThere = Math.max(this.#queuedThere, queued(this.#child));
  }

  /** Milliseconds since the start. */
  read(): number {
    this.look();
    const queuedHere = queued('self') - this.#startHere;
    return Math.max(0, performance.now() - this.#start - this.#queuedThere - queuedHere);
  }
}

/** Milliseconds that the main thread of a process has waited in the scheduler's queue. Source: Linux, sched-stats.rst */
function queued(process: number | 'self' | undefined): number {
  try {
    const [, waited = '0'] = readFileSync(`/proc/${process}/schedstat`, 'latin1').split(' ');
    return Number(waited) / 1_000_000;
  } catch {
    return 0;
  }
}
