import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmulator } from '../src/emulator/server.ts';
import { type Bench, listCommands, quickCommands } from './commands.ts';
import { type Command, type Measured, measure } from './measure.ts';
import { benchmarksPage } from './page.ts';
import { plot } from './plot.ts';

/*
 * `npm run bench [rounds]`: whole-process wall time, processor time and peak memory of the built action and of what
 * does the same without it. Rounds are interleaved, so that what else the machine does falls on all alike, and ratios
 * are of the same round. Writes docs/benchmarks.md and its plot. Figures only: nothing here passes or fails.
 */

const rounds = Number(process.argv[2] ?? 15);
const LIST_ROUNDS = 5;
/** Milliseconds between two stages of a resource: a creation takes three polls of 100 ms, also with what a shell adds to each. */
const STEP_MS = 140;

const docs = resolve(import.meta.dirname, '../docs');
const directory = mkdtempSync(join(tmpdir(), 'boxwright-bench-'));
const emulator = await startEmulator({ stepMs: STEP_MS });
const server = fork(resolve(import.meta.dirname, 'list-server.ts'), {
  silent: true,
});
try {
  const bench: Bench = { emulator, directory, lists: `http://127.0.0.1:${await portOf(server)}` };
  const runs = new Map([
    ...(await inRounds(quickCommands(bench), rounds)),
    ...(await inRounds(listCommands(bench), Math.min(rounds, LIST_ROUNDS))),
  ]);
  const page = benchmarksPage(runs, rounds);
  writeFileSync(join(docs, 'benchmarks.md'), page);
  writeFileSync(join(docs, 'benchmarks.svg'), plot(runs));
  console.log(page);
} finally {
  server.disconnect();
  await emulator.close();
  rmSync(directory, { recursive: true, force: true });
}

/** Runs each command once a round. Throws when one ends otherwise than it should: then nothing is compared. */
async function inRounds(
  commands: readonly Command[],
  count: number,
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const runs = new Map<string, Measured[]>(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round += 1) {
    for (const command of commands) {
      const all = runs.get(command.name) ?? [];
      const one = await measure(command, join(directory, 'figures'));
      const expected = command.exitCode ?? 0;
      if (one.exitCode !== expected)
        throw new Error(`${command.name} ended with ${one.exitCode}, not ${expected}.`);
      all.push(one);
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return runs;
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    child.once('error', fail);
    child.stdout?.once('data', (text: Buffer) => found(text.toString().trim()));
  });
}
