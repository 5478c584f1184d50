import type { JournalEntry } from '../emulator/control/journal.ts';

/** More would bury the rest of the job's log. */
const MAX_LINES = 1_000;
const MAX_WIDTH = 300;

/** A line for each call that the emulator was asked, the last ones when they are many. */
export function journalLines(journal: readonly JournalEntry[]): readonly string[] {
  const shown = journal.slice(-MAX_LINES);
  const left = journal.length - shown.length;
  return [...(left > 0 ? [`(${left} earlier calls are not shown)`] : []), ...shown.map(line)];
}

/** Starts with the time and holds no control character, so that nothing in it can be a command to the runner. */
function line({ time, platform, method, path, status, matched, fault }: JournalEntry): string {
  const notes = [
    ...(matched || platform === '' ? [] : ['no such route']),
    ...(fault === undefined ? [] : [`fault: ${fault.kind}`]),
  ];
  const text = `${time.slice(11, 19)}  ${platform.padEnd(10)} ${method.padEnd(6)} ${status ?? '---'}  ${path}`;
  return [text, ...notes]
    .join('  ')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?')
    .replaceAll('##[', '## [')
    .slice(0, MAX_WIDTH);
}
