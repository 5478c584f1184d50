import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PLATFORMS } from '../../src/emulator/platforms.ts';
import type { Answer } from '../../src/emulator/plugin/plugin.ts';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { watchedPlatform } from '../search/watched-platform.ts';
import { fc } from '../support/properties.ts';
import { prepare, SAMPLES, type Sample, secretsOf } from './operations.ts';
import { harmOf } from './promises.ts';
import { Steps } from './step.ts';
import { type Change, change, changes, hostileValue } from './values.ts';

/*
 * Every operation against a platform whose answers are changed: any value of any type in any place. Each step
 * ends green or with an error for people (anything else thrown fails the test), and nothing of the server's
 * becomes a command, an output, markup or a secret shown.
 */

/** Steps of each operation; more of them with `SEARCH_RUNS`. */
const RUNS = Number(process.env['SEARCH_RUNS'] ?? 6);
const SEED = Number(process.env['SEARCH_SEED'] ?? 20_300_102);

const watched = PLATFORMS.map((factory) => watchedPlatform(factory));
const steps = new Steps();
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ stepMs: 50, platforms: watched.map(({ factory }) => factory) });
});
afterEach(() => around(undefined));
afterAll(async () => {
  steps.remove();
  await emulator.close();
});

function around(spoil: ((answer: Answer) => Answer) | undefined): void {
  for (const { watch } of watched) {
    watch.around = spoil && (async ({ apply }) => spoil(await apply()));
  }
}

/** Runs the step and gives what is wrong with it, and how often the server was asked. */
async function attempt(
  sample: Sample,
  spoil: (answer: Answer, at: number) => Answer,
): Promise<readonly string[]> {
  emulator.control.reset();
  around(undefined);
  await prepare(emulator.url);
  let asked = 0;
  around((answer) => {
    asked += 1;
    return spoil(answer, asked - 1);
  });
  const shown = await steps.run(sample.operation, emulator, sample);
  const harm = harmOf(shown, secretsOf(sample));
  return asked > 1_000 ? [...harm, `${asked} requests`] : harm;
}

function spoilt(answer: Answer, all: readonly Change[], at: number): Answer {
  if (answer.json === undefined) return answer;
  const mine = all.filter((one) => one.answer === at);
  return { ...answer, json: mine.reduce<unknown>((json, one) => change(json, one), answer.json) };
}

describe('answers that are changed in any place', () => {
  it.each(SAMPLES)(
    '$operation.name',
    async (sample) => {
      await fc.assert(
        fc.asyncProperty(changes, async (all) => {
          expect(await attempt(sample, (answer, at) => spoilt(answer, all, at))).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    },
    600_000,
  );
});

const response = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 202, 204, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503),
  body: fc.oneof(
    hostileValue.map((json) => ({ json })),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ bytes })),
    fc
      .constantFrom('\ufeff{}', '<html>::error::pwned</html>', '{"a":', 'NaN', '\n::error::pwned')
      .map((text) => ({ text })),
  ),
  headers: fc.constantFrom<Readonly<Record<string, string>>>(
    {},
    { 'content-type': 'text/html; charset=utf-7' },
    { 'x-request-id': '::error::pwned ##[error]pwned', 'retry-after': '1' },
    { 'retry-after': '99999999999', date: 'pwned' },
    { 'content-encoding': 'br' },
    { 'content-type': 'application/json; charset="\u00ff"' },
  ),
});

describe('answers that have nothing to do with the question', () => {
  it.each(SAMPLES)(
    '$operation.name',
    async (sample) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(response, { minLength: 1, maxLength: 4 }),
          fc.nat({ max: 4 }),
          async (odd, from) => {
            const harm = await attempt(sample, (answer, at) => {
              const one = at < from ? undefined : odd[(at - from) % odd.length];
              return one ? { status: one.status, headers: one.headers, ...one.body } : answer;
            });
            expect(harm).toEqual([]);
          },
        ),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    },
    600_000,
  );
});
