import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPERATIONS } from '../../src/operations/index.ts';
import { prepare } from '../examples/operation-worlds.ts';
import { useEmulator } from '../support/emulated.ts';
import { fc } from '../support/properties.ts';
import { runOperation } from '../support/run-operation.ts';
import { PULL_REQUEST } from '../support/trigger-event.ts';
import { exampleOf } from './example-inputs.ts';
import { type Mutator, startMutator } from './mutator.ts';

/*
 * Every operation, with the inputs of its own example, against the emulator with single values of its answers
 * replaced, doubled or left out: deep in the work, not only at its first answer.
 */

/** For each operation; more with `MUTATIONS=1000`. */
const RUNS = Number(process.env['MUTATIONS'] ?? 12);
const emulator = useEmulator();
const temp = mkdtempSync(join(tmpdir(), 'boxwright-mutated-'));
let mutator: Mutator;

beforeAll(async () => {
  mutator = await startMutator(emulator.url);
});

afterAll(async () => {
  await mutator.close();
  rmSync(temp, { recursive: true });
});

describe('an answer with a value that nobody expects', () => {
  it.each(Object.keys(OPERATIONS))('lets %s end in an orderly way', async (name) => {
    const operation = OPERATIONS[name];
    if (!operation) throw new Error(name);
    const { inputs: example, platform } = exampleOf(name);
    const base = `${mutator.url}/${platform}`;
    const inputs = { ...example, 'base-url': base, timeout: '20s', 'max-attempts': '2' };
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        emulator.get().control.reset();
        await prepare(emulator, name);
        mutator.seed(seed);
        // It throws whatever is no error for people.
        const ran = await runOperation(operation, emulator.get(), {
          inputs,
          directories: { temp, workspace: temp },
          event: { pullRequest: PULL_REQUEST },
        });
        expect(ran.result !== undefined || (ran.error?.message.length ?? 0) > 5).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
