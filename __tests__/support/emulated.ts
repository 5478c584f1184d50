import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { JournalEntry } from '../../src/emulator/control/journal.ts';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';

/** Demo tokens of the emulator's start data. */
export const DOLLARBOX_TOKEN = 'dbx_multiorg0000_emulator-only';
export const ELASTICBOX_TOKEN = '0e1a57b0-7d3c-4b9f-8e26-5ca94713de70';

/** The emulator of one test file. */
export interface Emulated {
  readonly url: string;
  get(): Emulator;
  /** Adds fault rules; they act as a script. */
  faults(...rules: readonly FaultRule[]): void;
  /** The requests so far that match, oldest first. */
  requests(method?: string, path?: RegExp): readonly JournalEntry[];
  /** Requests that the platform carried out: a creation that may have happened. */
  applied(method: string, path?: RegExp): number;
}

/** Starts an emulator for the tests of one file, and resets it before each. */
export function useEmulator(options: EmulatorOptions = {}): Emulated {
  let emulator: Emulator | undefined;
  const get = (): Emulator => {
    if (!emulator) throw new Error('the emulator is not started yet');
    return emulator;
  };
  const requests = (method?: string, path = /./): readonly JournalEntry[] =>
    get()
      .control.journal()
      .filter((entry) => (method === undefined || entry.method === method) && path.test(entry.path));
  beforeAll(async () => {
    emulator = await startEmulator({ stepMs: 50, ...options });
  });
  beforeEach(() => {
    get().control.reset();
  });
  afterAll(async () => {
    await get().close();
  });
  return {
    get,
    get url() {
      return get().url;
    },
    faults: (...rules) => {
      for (const rule of rules) get().control.addFault(rule);
    },
    requests,
    applied: (method, path) =>
      requests(method, path).filter(({ applied, status }) => applied && (status ?? 0) !== 429).length,
  };
}
