import { isChanged } from '../../contract/result/changed.ts';
import { formatOutput, type Outputs } from '../../contract/result/outputs.ts';
import { type Change, type Evidence, MOST_ROWS, type Result } from '../../contract/result/result.ts';
import type { TimelineSpan } from '../../contract/time/timeline.ts';
import { formatDuration } from '../../support/duration.ts';
import { capital } from '../../support/text.ts';
import { block, code, factList, link, plain, table } from './markdown.ts';
import { timeChart } from './time-chart.ts';

/** GitHub takes summaries of up to 1 MiB a step; a summary is for reading, so it ends far earlier. */
const MAX_SUMMARY = 200_000;

/** A step that took longer, in milliseconds, shows where its time went without being asked; a quick one not at all. */
const LONG_STEP = 10_000;
const QUICK_STEP = 5_000;

/** What a summary is written from. Everything in it is plain text. */
export interface SummaryFacts {
  readonly operation: string;
  readonly platform: string | undefined;
  readonly result: Result | undefined;
  /** What went wrong, when something did. */
  readonly problem:
    | { readonly outcome: string; readonly title: string; readonly lines: readonly string[] }
    | undefined;
  /** The problem is a warning only. */
  readonly tolerated: boolean;
  /** Outputs known before it went wrong. */
  readonly known: Outputs;
  readonly evidence: readonly Evidence[];
  readonly spans: readonly TimelineSpan[];
}

/** The job summary of one step, as GitHub markdown; ends with an empty line so that several read well in a row. */
export function renderSummary(facts: SummaryFacts): string {
  const parts = [
    heading(facts),
    facts.problem ? problem(facts.problem) : '',
    factTable(facts),
    plan(facts.result?.plan),
    list(facts.result),
    ...facts.evidence.map(({ heading: title, lines }) => details(title, block(lines.slice(-60)))),
    timeSpent(facts.spans),
  ].filter((part) => part !== '');
  const text = `${parts.join('\n\n')}\n\n`;
  return text.length <= MAX_SUMMARY
    ? text
    : `${wholeLines(parts.slice(0, 3).join('\n\n'))}\n\n_Shortened._\n\n`;
}

/** Cut between lines, so that no tag is left open. */
function wholeLines(text: string): string {
  return text.length <= MAX_SUMMARY ? text : text.slice(0, text.lastIndexOf('\n', MAX_SUMMARY));
}

function heading({ operation, platform, result, problem: bad, tolerated, spans }: SummaryFacts): string {
  const outcome = bad?.outcome ?? result?.outcome ?? 'failed';
  const mark = bad && !tolerated ? '❌' : bad ? '⚠️' : result && isChanged(result) ? '✅' : '☑️';
  const took = spans.length === 0 ? '' : formatDuration(Math.max(...spans.map(({ to }) => to)));
  const aside = [platform ?? '', took].filter((part) => part !== '').map((part) => plain(part));
  return [
    `### ${mark} ${plain(operation)}: ${plain(outcome)}`,
    '',
    `${plain(bad?.title ?? result?.title ?? '')}${aside.length > 0 ? ` <sub>${aside.join(' · ')}</sub>` : ''}`,
  ].join('\n');
}

function problem({ lines }: { readonly lines: readonly string[] }): string {
  return lines.map((line) => `> ${plain(line, 1_000)}`).join('\n>\n');
}

/** Outputs known of a step that failed, in the words of the outputs. */
const SHOWN = [
  ...(['id', 'name', 'status', 'url', 'address'] as const),
  ...(['box-version', 'healthy', 'rolled-back', 'credential-id'] as const),
];

function factTable({ result, known }: SummaryFacts): string {
  if (result) return factList((result.facts ?? []).map(({ label, value }) => [label, cell(value, label)]));
  const facts = SHOWN.flatMap((name): [string, string][] => {
    const value = known[name];
    const label = name === 'url' ? 'URL' : capital(name.replaceAll('-', ' '));
    return value === undefined || value === null ? [] : [[label, cell(formatOutput(value), name)]];
  });
  return facts.length === 0 ? '' : `Known so far:\n\n${factList(facts)}`;
}

/** Only what is called a URL becomes a link: a name or status that looks like one is somebody's trick. */
function cell(value: string, label: string): string {
  return label.toLowerCase() === 'url' ? link(value, value) : code(value);
}

function plan(changes: readonly Change[] | undefined): string {
  if (!changes || changes.length === 0) return '';
  const rows = changes.flatMap(({ action, target, fields = [] }) => [
    [plain(action === 'none' ? 'nothing to do' : action), plain(target), '', ''],
    ...fields.map(({ field, from, to }) => ['', code(field), code(from ?? ''), code(to ?? '')]),
  ]);
  return table(['Would', 'what', 'from', 'to'], rows);
}

function list(result: Result | undefined): string {
  const { columns, rows, total = rows.length } = result?.table ?? { columns: [], rows: [] };
  const shown = table(
    columns.map((column) => plain(column)),
    rows.slice(0, MOST_ROWS).map((row) => row.map((value, at) => cell(value, columns[at] ?? ''))),
  );
  return total > MOST_ROWS ? `${shown}\n\n… and ${total - MOST_ROWS} more.` : shown;
}

/** A step that waited long opens its chart; of a quick one there is none. */
function timeSpent(spans: readonly TimelineSpan[]): string {
  const took = Math.max(0, ...spans.map(({ to }) => to));
  return took < QUICK_STEP ? '' : details('Where the time went', timeChart(spans), took >= LONG_STEP);
}

function details(title: string, content: string, open = false): string {
  return content === ''
    ? ''
    : `<details${open ? ' open' : ''}><summary>${plain(title)}</summary>\n\n${content}\n\n</details>`;
}
