import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, type Measured, measure, median } from './measure.ts';
import { commands, withEmulator } from './scenarios.ts';

/*
 * `npm run bench [rounds]`: whole-process wall time, processor time and peak memory of the action, as ratios
 * to `node -e 0` of the same round on the same machine. Rounds are interleaved, so that what else the machine
 * does falls on all alike. Figures only; nothing here passes or fails.
 */

const rounds = Number(process.argv[2] ?? 15);
const directory = mkdtempSync(join(tmpdir(), 'boxwright-bench-'));

await withEmulator(async (emulator) => {
  const all: readonly Command[] = commands(emulator, directory);
  const runs = new Map<string, Measured[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const command of all)
      runs.get(command.name)?.push(await measure(command, join(directory, 'figures.json')));
  }
  print(runs, rounds);
});
rmSync(directory, { recursive: true, force: true });

function print(runs: ReadonlyMap<string, readonly Measured[]>, count: number): void {
  const floor = [...runs.values()][0] ?? [];
  console.log(
    `Node ${process.versions.node}, ${count} interleaved rounds; medians; x = wall against the floor of the same round\n`,
  );
  console.log('| process | wall ms | x | + ms | cpu ms | peak MiB | exit |');
  console.log('| --- | --: | --: | --: | --: | --: | --: |');
  for (const [name, all] of runs) {
    const ratio = median(all.map(({ wall }, at) => wall / (floor[at]?.wall ?? Number.NaN)));
    const extra = median(all.map(({ wall }, at) => wall - (floor[at]?.wall ?? Number.NaN)));
    const cells = [
      name,
      median(all.map(({ wall }) => wall)).toFixed(0),
      ratio.toFixed(2),
      extra.toFixed(0),
      median(all.map(({ cpu }) => cpu)).toFixed(0),
      Math.max(...all.map(({ peak }) => peak)).toFixed(1),
      `${all[0]?.exitCode}`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
