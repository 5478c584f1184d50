import { startTimer } from './timer.ts';

/** Time as a parameter, so that no test sleeps. All figures are milliseconds. */
export interface Clock {
  /** Monotonic time; only differences mean anything. */
  now(): number;
  /** Wall-clock time since the Unix epoch. */
  wall(): number;
  /** Waits `ms`; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The real clock. */
export const systemClock: Clock = {
  now: monotonic,
  wall: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = (): void => {
        callOff();
        reject(signal?.reason);
      };
      const callOff = startTimer(ms, () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      });
      signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

/** Milliseconds on a clock that never goes back; only differences mean anything. `performance` costs a millisecond to load. */
export function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
