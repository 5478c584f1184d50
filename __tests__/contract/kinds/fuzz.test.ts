import { describe, expect, it } from '@jest/globals';
import type { Input } from '../../../src/contract/inputs/input.ts';
import { data } from '../../../src/contract/kinds/data.ts';
import type { Kind } from '../../../src/contract/kinds/kind.ts';
import { pairs } from '../../../src/contract/kinds/pairs.ts';
import { time } from '../../../src/contract/kinds/time.ts';
import { words } from '../../../src/contract/kinds/words.ts';
import { readYaml } from '../../../src/contract/kinds/yaml.ts';
import { ALL_INPUTS } from '../../../src/operations/all-inputs.ts';
import { command } from '../../../src/platforms/dollarbox/inputs/command.ts';
import { variables } from '../../../src/platforms/elasticbox/inputs/variables.ts';
import { hostPort } from '../../../src/platforms/raidboxes/inputs/address.ts';
import { fc } from '../../support/properties.ts';
import { read } from './parse.ts';

/* Every kind of every input on any text: a value or an `Unfit`, never anything else, and never a secret. */

const KINDS: readonly (readonly [string, Kind<unknown>])[] = [
  ...ALL_INPUTS.map(({ name, kind }: Input): [string, Kind<unknown>] => [name, kind]),
  ['(data)', data()],
  ['(time)', time()],
  ['(address)', hostPort(443)],
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'{}[]:,-&*!|>\'"%@`#?\\ \n\t=<.a0~'), maxLength: 40 }),
  fc.json(),
  fc.constantFrom(
    '__proto__: {a: b}',
    '{"constructor": 1}',
    '? ',
    '- -',
    '...',
    '---',
    '\ufeff',
    '\u0000',
    '<<: *a',
    '"\\ud800"',
  ),
  fc
    .array(fc.constantFrom('a: ', '- ', '[', '{', '"', '\n', '  ', 'x', '=', '1'), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

describe('every kind', () => {
  it('gives a value or says what is wrong, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...KINDS), hostile, async ([, kind], text) => {
        if (text.trim() !== '') await read(kind, text.trim());
      }),
      { numRuns: 4_000 },
    );
  });

  it('says so in one line of harmless length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...KINDS),
        fc.string({ minLength: 1, maxLength: 5_000 }),
        async ([, kind], text) => {
          const answer = (await read(kind, text)) as { refused?: unknown } | null;
          const said = typeof answer?.refused === 'string' ? answer.refused : '';
          expect(said.length).toBeLessThan(400);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(KINDS.filter(([, { secret }]) => secret))('%s never shows its text', async (_name, kind) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 8 }), async (noise) => {
        const answer = (await read(kind, `${noise}s3cr3t-${noise}v4lue${noise}`)) as
          | { refused?: unknown }
          | string;
        if (typeof answer !== 'string') expect(JSON.stringify(answer)).not.toMatch(/s3cr3t|v4lue/);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['pairs', pairs()],
    ['variables', variables()],
    ['data', data()],
    ['words', words()],
    ['command', command()],
  ] as const)('%s never shows a value of a broken text', async (_name, kind: Kind<unknown>) => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'{}[]:&*!|\'"%\n\t '), maxLength: 12 }),
        async (noise) => {
          const answer = (await read(kind, `a: "s3cr3t-value${noise}`)) as { refused?: string };
          if (answer !== null && typeof answer.refused === 'string')
            expect(answer.refused).not.toContain('s3cr3t');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('YAML', () => {
  it('gives back any JSON, and keeps its texts under the schema of texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const text = JSON.stringify(value);
        expect(JSON.parse(JSON.stringify(await readYaml(text, 'core')))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every text value of a map as it is', async () => {
    const map = fc.dictionary(fc.string({ minLength: 1, maxLength: 10 }), fc.string({ maxLength: 20 }));
    await fc.assert(
      fc.asyncProperty(map, async (value) => {
        expect({ ...(await read(pairs(), JSON.stringify(value))) }).toEqual({ ...value });
      }),
      { numRuns: 500 },
    );
  });
});
