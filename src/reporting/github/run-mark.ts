/**
 * Which run wrote a report: `<run id>.<run number>.<attempt>`. It tells one run's reports from another's, and nothing
 * about which of them is true: that is what was written last.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function runMark(runId: string, runNumber: string, attempt: string): string {
  return [runId, runNumber, attempt].map((figure) => (/^\d{1,15}$/.test(figure) ? figure : '0')).join('.');
}
