import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

/** Runs a script on its own time, in a process that `wait(ms)` makes wait for a processor; gives what it told. */
function run(script: string): unknown {
  const file = join(import.meta.dirname, 'own-time.cjs');
  const source = `
    let queued = 0;
    const fs = require('node:fs');
    fs.readSync = (_, buffer) => buffer.write('1 ' + queued * 1_000_000 + ' 1');
    const real = process.hrtime.bigint;
    const realTime = () => Number(real()) / 1e6;
    const wait = (ms) => {
      const end = realTime() + ms;
      while (realTime() < end);
      queued += ms;
    };
    require(${JSON.stringify(file)});
    const ownTime = () => Number(process.hrtime.bigint()) / 1e6;
    const [start, ownStart] = [realTime(), ownTime()];
    const tell = () => process.stdout.write(JSON.stringify([realTime() - start, ownTime() - ownStart]));
    ${script}`;
  return JSON.parse(`[${spawnSync(process.execPath, ['-e', source], { encoding: 'utf8' }).stdout}]`);
}

const atLeast = (ms: number) => ({ asymmetricMatch: (value: unknown) => Number(value) >= ms });
const between = (low: number, high: number) => ({
  asymmetricMatch: (value: unknown) => Number(value) >= low && Number(value) < high,
});

it('stands still while a processor is waited for', () => {
  expect(run('wait(400); tell();')).toEqual([[atLeast(400), between(0, 400)]]);
});

it('rings a timer when its time has come on the own clock', () => {
  expect(run('setTimeout(tell, 100); wait(300);')).toEqual([[atLeast(399), atLeast(99)]]);
});

it('rings once, and not at all when called off or put off', () => {
  const early = 'const timer = setTimeout(tell, 300); wait(350);';
  expect(run(`${early} setImmediate(() => clearTimeout(timer));`)).toEqual([]);
  expect(run(`${early} setImmediate(() => timer.refresh());`)).toEqual([[atLeast(649), atLeast(299)]]);
});

it('holds no process that the timer would not', () => {
  expect(run('setTimeout(tell, 300).unref(); wait(350); setImmediate(() => {});')).toEqual([]);
});
