import { cpus, totalmem } from 'node:os';
import { type Measured, quantile } from './measure.ts';
import { type Goal, NAMES, ROWS, type Row } from './rows.ts';

/** The runs of each command, by its name. */
export type Runs = ReadonlyMap<string, readonly Measured[]>;

/** Median of the ratios of a command to another in the same round. */
export function ratioOf(runs: Runs, name: string, against: string, share = 0.5): number {
  const others = runs.get(against) ?? [];
  const ratios = (runs.get(name) ?? []).map(({ wall }, at) => wall / (others[at]?.wall ?? Number.NaN));
  return quantile(ratios, share);
}

/** `docs/benchmarks.md`. */
export function benchmarksPage(runs: Runs, rounds: number): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `# Benchmarks

\`npm run bench\` writes this page: the built action as whole processes, from start to exit, against local servers and
without a network, beside what does the same without it. ${rounds} rounds, of the long lists fewer, interleaved;
medians; a ratio is that of two processes of the same round. Trust the ratios: milliseconds are of the machine, here
${machine}, Node ${process.versions.node}, Linux ${process.platform === 'linux' ? 'x64' : process.platform}, shared with whatever else it did.

How soon a wait notices, simulated beside fixed pauses: [Waiting](reliability.md#waiting).

![Ratios to their goals](benchmarks.svg)

## Goals

| What | Against | Goal | Measured | |
| --- | --- | --: | --: | --- |
${ROWS.flatMap((row) => goalLines(runs, row)).join('\n')}

## Figures

The spread is from the first to the third quarter of the rounds.

| Process | Wall ms | Spread | × \`node -e 0\` | CPU ms | Peak MiB |
| --- | --: | --: | --: | --: | --: |
${[...runs].map(([name, all]) => figureLine(runs, name, all)).join('\n')}

${missed(runs)}`;
}

function goalLines(runs: Runs, row: Row): readonly string[] {
  return row.goals.flatMap((goal) => {
    const { name } = row;
    const { ratio, peak } = measured(runs, row, goal);
    const line = `| ${name} | ${goal.against} | ${goal.ratio.toFixed(1)}× | ${ratio.toFixed(2)}× | ${mark(ratio <= goal.ratio)} |`;
    if (goal.peak === undefined) return [line];
    return [
      line,
      `| ${name} | memory | ${goal.peak} MiB | ${peak.toFixed(0)} MiB | ${mark(peak <= goal.peak)} |`,
    ];
  });
}

function measured(
  runs: Runs,
  { name }: Row,
  { against }: Goal,
): { readonly ratio: number; readonly peak: number } {
  const peaks = (runs.get(name) ?? []).map(({ peak = Number.NaN }) => peak);
  return { ratio: ratioOf(runs, name, against), peak: quantile(peaks) };
}

function mark(met: boolean): string {
  return met ? 'met' : '**missed**';
}

function figureLine(runs: Runs, name: string, all: readonly Measured[]): string {
  const walls = all.map(({ wall }) => wall);
  const of = (figure: 'cpu' | 'peak'): string => {
    const figures = all.flatMap((one) => one[figure] ?? []);
    return figures.length === 0 ? '' : quantile(figures).toFixed(0);
  };
  // Long lists are run apart from the floor: what they are compared with is the loop.
  const floor = (runs.get(NAMES.floor) ?? []).map(({ wall }) => wall);
  const ratio = quantile(walls) / quantile(floor);
  const spread = `${quantile(walls, 0.25).toFixed(0)}–${quantile(walls, 0.75).toFixed(0)}`;
  return `| ${[name, quantile(walls).toFixed(0), spread, ratio.toFixed(1), of('cpu'), of('peak')].join(' | ')} |`;
}

/** What was tried for the goals that are missed. */
function missed(runs: Runs): string {
  const rows = ROWS.filter((row) =>
    row.goals.some((goal) => {
      const { ratio, peak } = measured(runs, row, goal);
      return ratio > goal.ratio || peak > (goal.peak ?? Number.POSITIVE_INFINITY);
    }),
  );
  if (rows.length === 0) return '';
  return `## What was tried for what is missed\n\n${rows.map(({ name, tried }) => `- ${name}: ${tried}`).join('\n')}\n`;
}
