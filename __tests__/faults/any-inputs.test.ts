import { describe, expect, it } from '@jest/globals';
import { explain } from '../../src/action/ending/explain.ts';
import { checkInputs } from '../../src/action/inputs/check-inputs.ts';
import { harmless } from '../../src/action/runner/log.ts';
import { InputError } from '../../src/contract/result/errors.ts';
import type { TriggerEvent } from '../../src/contract/runner/github.ts';
import { Timeline } from '../../src/contract/time/timeline.ts';
import { ALL_INPUTS } from '../../src/operations/all-inputs.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { Secrets } from '../../src/support/secrets.ts';
import { fc } from '../support/properties.ts';
import { NO_EVENT } from '../support/trigger-event.ts';
import { foreignCommands } from '../support/workflow-commands.ts';

/* Every input of every operation, with any text in it. */

const RUNS = 3_000;
const NAMES = [...new Set(ALL_INPUTS.map(({ name }) => name))];
const SECRET = new Set(ALL_INPUTS.flatMap(({ name, kind }) => (kind.secret ? [name] : [])));
const EVENT: TriggerEvent = { ...NO_EVENT, name: 'push', actor: 'mona-example' };

const piece = fc.constantFrom(
  ...[
    '::error::x',
    '##[error]x',
    '\n',
    '\r',
    '\u2028',
    '\u202e',
    '${{ x }}',
    '__proto__',
    '../..',
    '%2e',
    '---',
  ],
  ...[
    '{',
    '[',
    ': ',
    '- ',
    '&a',
    '*a',
    '!!js',
    '"',
    "'",
    '\\n',
    '-----BEGIN PRIVATE KEY-----',
    '10m',
    'true',
    '0',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.json({ maxDepth: 2 }),
);
const step = fc.record({
  operation: fc.constantFrom(...Object.values(OPERATIONS)),
  inputs: fc.dictionary(fc.constantFrom(...NAMES.filter((name) => name !== 'operation')), text, {
    maxKeys: 6,
  }),
});

/** A mark around a secret, so that it is known when any of it shows. */
const MARK = 'zq7marked';

async function tell(operation: (typeof OPERATIONS)[string], inputs: Readonly<Record<string, string>>) {
  const secrets = new Secrets();
  const said: string[] = [];
  const say = (line: string): void => void said.push(harmless(line, secrets));
  const log = { info: say, debug: say, notice: say, warning: say };
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  try {
    await checkInputs({ env, operation, event: EVENT, names: async () => NAMES, log, secrets });
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const ending = {
      operation,
      error,
      known: {},
      changed: false,
      left: [],
      created: [],
      undone: [],
      doubtful: [],
      timeline: new Timeline(),
    };
    const { title, lines } = await explain({ ...ending, tolerated: false, requestId: undefined });
    said.push(harmless(title, secrets), ...lines.map((line) => harmless(line, secrets)));
  }
  return said;
}

describe('inputs', () => {
  it('INP-18: any text in any input of any operation gives values or problems, told harmlessly', async () => {
    await fc.assert(
      fc.asyncProperty(step, async ({ operation, inputs }) => {
        const given = Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [name, SECRET.has(name) ? `${MARK}${value}` : value]),
        );
        const said = await tell(operation, given);
        expect(said.filter((line) => /[\n\r\u2028\u2029\u0000\u001b\u202e]/.test(line))).toEqual([]);
        expect(foreignCommands(said.join('\n'))).toEqual([]);
        expect(said.filter((line) => line.includes(MARK))).toEqual([]);
        for (const line of said) expect(line.length).toBeLessThanOrEqual(2_000);
      }),
      { numRuns: RUNS },
    );
  });
});
