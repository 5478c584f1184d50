import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Measured {
  /** Milliseconds from start to exit. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
  /** Largest resident set in MiB. */
  readonly peak: number;
  readonly exitCode: number | null;
}

/** A command to measure. */
export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: () => Readonly<Record<string, string>>;
  /** Called before each run, outside the measured time. */
  readonly prepare?: () => Promise<void> | void;
}

/**
 * Loaded into every measured process: writes processor time and largest resident set at its exit. Plain
 * JavaScript in a data URL, because stripping the types of a file would cost more than it measures.
 */
const PROBE = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_FIGURES, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }));
});`)}`;

/** Runs a command once as a process of its own. Wall time is taken outside, the rest by the child at its exit. */
export async function measure(command: Command, figures: string): Promise<Measured> {
  await command.prepare?.();
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', PROBE, ...command.args], {
    env: { ...command.env(), BENCH_FIGURES: figures },
    stdio: 'ignore',
  });
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  const wall = performance.now() - start;
  const { cpu, peak } = JSON.parse(readFileSync(figures, 'utf8')) as { cpu: number; peak: number };
  return { wall, cpu, peak, exitCode };
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
