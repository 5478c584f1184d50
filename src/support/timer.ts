/** Longest delay that `setTimeout` takes, 24.8 days; above it Node fires at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs `work` once after `ms` milliseconds, however long that is: a timer that Node cannot hold is armed again until
 * the time has come. Returns what calls it off. The one place that sets timers, so that no wait can overflow.
 */
export function startTimer(ms: number, work: () => void): () => void {
  let left = Math.max(0, ms);
  let timer: NodeJS.Timeout;
  const arm = (): void => {
    const part = Math.min(left, LONGEST);
    left -= part;
    timer = setTimeout(left > 0 ? arm : work, part);
  };
  arm();
  return () => clearTimeout(timer);
}
