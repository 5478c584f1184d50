import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Ran, runAction } from '../support/run-action.ts';

/* A list that is too long for an output: it goes into a file, and memory stays within bounds. */

const emulator = useEmulator();
const MANY = 6000;

/** Tells the most memory that the process has held, in kB, when it ends. */
const TELL_MEMORY =
  "--import=data:text/javascript,process.on('exit',()=>process.stderr.write(`${process.resourceUsage().maxRSS}`))";

/** Every ten pages, collects the garbage and notes what is left in memory; tells all of it, in bytes. */
const COUNT_LIVE = `--import=data:text/javascript,${encodeURIComponent(`
const { parse } = JSON;
const live = [];
let pages = 0;
JSON.parse = (...given) => {
  const value = parse(...given);
  if (!Array.isArray(value?.results) || ++pages % 10 > 0) return value;
  setImmediate(() => {
    gc();
    live.push(process.memoryUsage().heapUsed);
  });
  return value;
};
process.on('exit', () => process.stderr.write(JSON.stringify(live)));`)}`;

const seeded = (image: string) =>
  Array.from({ length: MANY }, (_, at) => ({ org: 'acme', name: `web-${at}`, image, status: 'running' }));

function list(...flags: readonly string[]): Promise<Ran> {
  const inputs = { operation: 'list-containers', token: DOLLARBOX_TOKEN, org: 'acme' };
  return runAction({ with: { ...inputs, 'base-url': `${emulator.url}/dollarbox` }, flags });
}

it('of a long list less than ten pages are in memory, however many were read', async () => {
  const env = { NOTE: 'x'.repeat(1_000) };
  emulator.get().control.seed('dollarbox', { containers: seeded('web:1').map((one) => ({ ...one, env })) });
  const live = JSON.parse((await list('--expose-gc', COUNT_LIVE)).stderr) as readonly number[];
  expect(live).toHaveLength(MANY / 1_000);
  expect((live.at(-1) ?? 0) - (live[0] ?? 0)).toBeLessThan(1_000 * env.NOTE.length);
});

it('a list of some 6,000 containers is written to a file that the output names', async () => {
  const small = await list(TELL_MEMORY);
  expect(small.outputs['result-path']).toBeUndefined();
  const image = `registry.example.com/${'team/'.repeat(10)}app:1`;
  emulator.get().control.seed('dollarbox', { containers: seeded(image) });
  const large = await list(TELL_MEMORY);
  expect(large.exitCode).toBe(0);
  expect(large.outputs).toMatchObject({ outcome: 'listed', count: String(MANY + 120) });
  const first = JSON.parse(large.outputs['result'] ?? '') as readonly unknown[];
  expect(large.outputs['result']?.length).toBeLessThanOrEqual(100_000);
  expect(first.length).toBeGreaterThan(100);
  expect(large.stdout).toContain(
    `The output \`result\` holds the first ${first.length} of ${MANY + 120} items; all are in the file`,
  );
  const path = large.outputs['result-path'] ?? '';
  expect(dirname(path)).toBe(large.runner.temp);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const text = readFileSync(path, 'utf8');
  expect(text.length).toBeGreaterThan(500_000);
  expect(JSON.parse(text).slice(0, first.length)).toEqual(first);
  const written = JSON.parse(text) as readonly { readonly name: string }[];
  expect(new Set(written.map(({ name }) => name)).size).toBe(MANY + 120);
  expect(large.summary.length).toBeLessThan(1_000_000);
  // Measured: 1.7 MB of result in 123 pages took 104 MB in all, 75 MB when there were 120 containers.
  const megabytes = (Number(large.stderr) - Number(small.stderr)) / 1024;
  expect(megabytes).toBeLessThan(80);
  large.runner.remove();
});
