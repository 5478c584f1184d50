import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Measured {
  /** Milliseconds from start to exit. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system; `undefined` where nobody tells. */
  readonly cpu: number | undefined;
  /** Largest resident set in MiB. */
  readonly peak: number | undefined;
  readonly exitCode: number | null;
}

/** A command to measure. */
export interface Command {
  readonly name: string;
  /** Node's arguments, or with `shell` those of bash. */
  readonly args: readonly string[];
  readonly shell?: true;
  /** What it ends with; 0 unless it is said. */
  readonly exitCode?: number;
  readonly env: () => Readonly<Record<string, string>>;
  /** Called before each run, outside the measured time. */
  readonly prepare?: () => Promise<void> | void;
}

/**
 * Loaded into every measured process of Node: writes processor time and largest resident set at its exit. Plain
 * JavaScript in a data URL, because stripping the types of a file would cost more than it measures.
 */
const PROBE = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_FIGURES, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }));
});`)}`;

/** GNU time knows of a shell what the probe knows of Node. */
const GNU_TIME = '/usr/bin/time';

/** Runs a command once as a process of its own. Wall time is taken outside, the rest by the child at its exit. */
export async function measure(command: Command, figures: string): Promise<Measured> {
  await command.prepare?.();
  const env = { ...command.env(), BENCH_FIGURES: figures };
  const [program, ...args] = commandLine(command, figures);
  const start = performance.now();
  const child = spawn(program, args, { env, stdio: 'ignore' });
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  const wall = performance.now() - start;
  return { wall, exitCode, ...readFigures(command, figures) };
}

function commandLine({ shell, args }: Command, figures: string): [string, ...string[]] {
  if (!shell) return [process.execPath, '--import', PROBE, ...args];
  const timed = existsSync(GNU_TIME) ? [GNU_TIME, '-q', '-o', figures, '-f', '%U %S %M'] : [];
  return [...timed, 'bash', ...args] as unknown as [string, ...string[]];
}

function readFigures({ shell }: Command, figures: string): Pick<Measured, 'cpu' | 'peak'> {
  if (!shell) return JSON.parse(readFileSync(figures, 'utf8')) as { cpu: number; peak: number };
  if (!existsSync(GNU_TIME)) return { cpu: undefined, peak: undefined };
  const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = readFileSync(figures, 'utf8')
    .split(' ')
    .map(Number);
  return { cpu: (user + system) * 1_000, peak: kilobytes / 1_024 };
}

/** The figure below which this share of the figures is: 0.5 for the middle. */
export function quantile(figures: readonly number[], share = 0.5): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
