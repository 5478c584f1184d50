import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { METHODS, REQUESTS } from '../../../src/metadata/scale/requests.ts';
import { OPERATIONS } from '../../../src/operations/index.ts';
import { useEmulator } from '../../support/emulated.ts';
import { runPlain } from './plain-path.ts';

/* A budget that no clock decides: what each operation asks of its platform, counted in the emulator's journal. */

const emulator = useEmulator();
const temp = mkdtempSync(join(tmpdir(), 'boxwright-requests-'));
afterAll(() => rmSync(temp, { recursive: true }));

const NAMES = Object.keys(OPERATIONS).sort();

describe('the requests of an operation', () => {
  it('are declared for each, and for no other', () => {
    expect(Object.keys(REQUESTS).sort()).toEqual(NAMES);
  });

  it.each(NAMES)('%s makes those that are declared, and no more', async (name) => {
    const { requests } = await runPlain(emulator, name, temp);
    const { grows: _, ...declared } = REQUESTS[name] ?? {};
    const made = METHODS.map((method) => [method, requests.filter((one) => one.method === method).length]);
    const counted = Object.fromEntries(made.filter(([, times]) => times !== 0));
    const told = requests.map(({ method, path }) => `${method} ${path}`);
    // The paths are in the message, so that one sees which request is new.
    expect({ ...counted, told }).toEqual({ ...declared, told });
  });
});
