import { performance } from 'node:perf_hooks';

/** Time as a parameter, so that no test sleeps. All figures are milliseconds. */
export interface Clock {
  /** Monotonic time; only differences mean anything. */
  now(): number;
  /** Wall-clock time since the Unix epoch. */
  wall(): number;
  /** Waits `ms`; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Longest delay that `setTimeout` takes; above it Node fires at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** The real clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
        Math.min(Math.max(ms, 0), MAX_TIMER),
      );
      signal?.addEventListener('abort', onAbort, { once: true });
    }),
};
