import { createHash } from 'node:crypto';

/**
 * Which run wrote a report: `<run id>.<run number>.<attempt>`. Ids grow over all runs of GitHub, so that runs of
 * different workflows can be compared; numbers count the runs of one.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function runMark(runId: string, runNumber: string, attempt: string): string {
  return [runId, runNumber, attempt].map((figure) => (/^\d{1,15}$/.test(figure) ? figure : '0')).join('.');
}

/** Whether run `a` is newer than run `b`; a mark that is none is older than all. */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [figures(a), figures(b)];
  for (const [at, figure] of left.entries()) {
    const other = right[at] ?? 0;
    if (figure !== other) return figure > other;
  }
  return false;
}

function figures(mark: string): readonly number[] {
  return /^\d{1,15}\.\d{1,15}\.\d{1,15}$/.test(mark) ? mark.split('.').map(Number) : [0, 0, 0];
}

/** A subject's key as markers hold it: short, and nothing that a hostile name could make something of. */
export function shortKey(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 20);
}
