import { availableParallelism } from 'node:os';
import { BREAKS, type Break } from './breaks.ts';
import { Tree, type Verdict } from './tree.ts';

/*
 * `npm run mutations [words]`: does the suite bite? Each deliberate mistake of `breaks.ts` is made in a copy of
 * the project, and at least one of its tests must turn red; a mistake that nobody notices ends this with 1.
 * Before, all the tests must be green in the copy as it is, or red would mean nothing. With words, only the
 * mistakes whose name or file has them.
 */

const words = process.argv.slice(2);
const chosen = BREAKS.filter(({ name, file }) => words.every((word) => `${name} ${file}`.includes(word)));
const trees = Array.from({ length: Math.min(2, availableParallelism()) }, () => new Tree());
try {
  process.exitCode = await run(chosen);
} finally {
  for (const tree of trees) tree.remove();
}

async function run(breaks: readonly Break[]): Promise<number> {
  const tests = [...new Set(breaks.flatMap((one) => one.tests))];
  const whole = await Promise.all(halves(tests).map((half, at) => trees[at]?.run(half)));
  const already = whole.filter((verdict) => verdict?.red);
  if (already.length > 0) {
    console.log(already.map((verdict) => verdict?.text).join('\n'));
    console.log('These tests fail without any mistake: nothing can be told from them.');
    return 1;
  }
  const verdicts = await sideBySide(breaks);
  const survivors = breaks.filter((one) => !verdicts.get(one)?.red);
  print(breaks, verdicts);
  console.log(`\n${breaks.length} mistakes, ${breaks.length - survivors.length} noticed.`);
  for (const { name, tests: silent } of survivors)
    console.log(`NOT NOTICED: ${name} (by ${silent.join(', ')})`);
  return survivors.length === 0 ? 0 : 1;
}

function halves(tests: readonly string[]): readonly (readonly string[])[] {
  return trees
    .map((_tree, at) => tests.filter((_test, n) => n % trees.length === at))
    .filter((half) => half.length > 0);
}

async function sideBySide(breaks: readonly Break[]): Promise<ReadonlyMap<Break, Verdict>> {
  const waiting = [...breaks];
  const verdicts = new Map<Break, Verdict>();
  await Promise.all(
    trees.map(async (tree) => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        verdicts.set(next, await tree.judge(next));
    }),
  );
  return verdicts;
}

function print(breaks: readonly Break[], verdicts: ReadonlyMap<Break, Verdict>): void {
  console.log('| mistake | in | noticed | s |');
  console.log('| --- | --- | --- | --: |');
  for (const one of breaks) {
    const { red, took } = verdicts.get(one) ?? { red: false, took: 0 };
    console.log(`| ${one.name} | ${one.file} | ${red ? 'yes' : '**NO**'} | ${(took / 1_000).toFixed(1)} |`);
  }
}
