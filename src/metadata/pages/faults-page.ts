import { CATALOGUE } from '../../../__tests__/faults/catalogue/index.ts';
import type { FaultRow, Section, Severity, State } from '../../../__tests__/faults/catalogue/row.ts';
import { table } from '../markup/markdown.ts';

const STATES: Readonly<Record<State, string>> = {
  tested: 'tested',
  'decided-otherwise': 'decided otherwise',
  'not-applicable': 'does not apply',
  open: 'open',
};
const SEVERITIES: readonly Severity[] = [1, 2, 3];

/** How many rows stand where, and every row of the catalogue of faults with the tests that show it. */
export function faultTables(sections: readonly Section[] = CATALOGUE): string {
  return [overview(sections), ...sections.map(chapter)].join('\n\n');
}

function overview(sections: readonly Section[]): string {
  const rows = sections.flatMap((section) => section.rows);
  const counted = (Object.keys(STATES) as State[]).map((state) => {
    const own = rows.filter(({ standing }) => standing.state === state);
    const each = SEVERITIES.map((severity) => own.filter((row) => row.severity === severity).length);
    return [STATES[state], ...each.map(String), String(own.length)];
  });
  return table(['', 'Severity 1', 'Severity 2', 'Severity 3', 'All'], counted);
}

function chapter({ prefix, title, rows }: Section): string {
  const cells = rows.map((row) => [row.id, String(row.severity), row.fault, row.expected, shownBy(row)]);
  const columns = ['Row', 'Severity', 'What goes wrong', 'What then happens', 'Shown by'];
  return `## ${title} (${prefix})\n\n${table(columns, cells)}`;
}

function shownBy({ standing: { state, reason, tests } }: FaultRow): string {
  const files = [...new Set(tests.map(({ file }) => file))].map((file) => {
    const titles = tests.filter((test) => test.file === file).map(({ title }) => escaped(title));
    return `[${nameOf(file)}](../${file}): ${titles.map((title) => `“${title}”`).join(', ')}`;
  });
  const word = state === 'tested' ? [] : [`**${STATES[state]}**: ${reason ?? ''}`];
  return [...word, ...files].join(' ');
}

/** `__tests__/faults/files.test.ts` as `faults/files`. */
function nameOf(file: string): string {
  return file.replace(/^__tests__\//, '').replace(/\.test\.ts$/, '');
}

/** Titles are plain text: what markdown would take for more is escaped. */
function escaped(title: string): string {
  return title.replace(/[\\`*_<>[\]]/g, '\\$&');
}
