import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { assemble } from '../../src/emulator/assembly.ts';
import { emulatorTables } from '../../src/metadata/pages/emulator-page.ts';
import { exampleStep } from '../../src/metadata/pages/example-step.ts';
import { operationSections } from '../../src/metadata/pages/operation-page.ts';
import {
  inputTables,
  operationTables,
  outcomeTable,
  outputTable,
} from '../../src/metadata/pages/readme-tables.ts';
import { operation, SAMPLE_LIST, SAMPLES } from './sample-operations.ts';

const [BOX, CERT] = [SAMPLES['create-box'], SAMPLES['upload-cert']];

describe('the tables of the docs', () => {
  it('link every operation to its section, by platform', () => {
    const text = operationTables(SAMPLE_LIST);
    expect(text.indexOf('## Dock')).toBeLessThan(text.indexOf('## Raid'));
    expect(text).toContain(
      '| [`create-box`](operations/dollarbox.md#create-box) | Do create-box. Ends as `created` or `unchanged`. |',
    );
  });

  it('mark who needs an input', () => {
    const text = inputTables(SAMPLE_LIST);
    expect(text).toContain('**Required** by `create-box`. Taken by `create-disk`. |');
    expect(text).toContain(
      '| `org` | The org. Takes one line of text. Taken by all operations of the platform. |',
    );
    expect(text).toContain('`a \\| b` is one.');
  });

  it('take a default that depends on something out of the sentence', () => {
    expect(inputTables(SAMPLE_LIST)).toContain(
      'How fast. Takes one line of text. Default: `slow`, at night `fast`. ',
    );
  });

  it('show only outputs and outcomes that can be', () => {
    expect(outputTable(SAMPLE_LIST)).toContain('Set by `create-box` and `create-disk`. |');
    expect(outputTable(SAMPLE_LIST)).not.toContain('`days-left`');
    expect(outcomeTable(SAMPLE_LIST)).toContain('| `created` |');
    expect(outcomeTable(SAMPLE_LIST)).toContain('| `timed-out` |');
    expect(outcomeTable(SAMPLE_LIST)).not.toContain('| `retired` |');
  });

  it('have the same number of columns in every line', () => {
    const all = [inputTables, operationTables, outputTable, outcomeTable].map((make) => make(SAMPLE_LIST));
    for (const rows of all
      .join('\n\n')
      .split('\n\n')
      .filter((part) => part.startsWith('|'))) {
      const counts = new Set(rows.split('\n').map((row) => row.split(/(?<!\\)\|/).length));
      expect([...counts]).toHaveLength(1);
    }
  });
});

describe('an example', () => {
  it('becomes a whole step with the platform’s token', () => {
    expect(parse(exampleStep(BOX ?? fail()))).toEqual([
      {
        uses: 'boxwright/boxwright@v1',
        with: { operation: 'create-box', token: '${{ secrets.DOLLARBOX_TOKEN }}', name: 'web' },
      },
    ]);
  });

  it('keeps credentials of its own', () => {
    const step = exampleStep(CERT ?? fail());
    expect(step.match(/token:/g)).toHaveLength(1);
    expect(step).toContain('secrets.SPECIAL');
  });

  it('keeps block text as it is', () => {
    const example = 'env: |\n  A=1\n\n  B=2';
    const [step] = parse(exampleStep({ ...(BOX ?? fail()), example })) as { with: { env: string } }[];
    expect(step?.with.env).toBe('A=1\n\nB=2\n');
  });

  it('takes the token of the platform that a raw call names', () => {
    const raw = operation({ name: 'call', platform: (BOX ?? fail()).platform, example: 'platform: versio' });
    expect(exampleStep(raw)).toContain('secrets.VERSIO_TOKEN');
  });
});

describe('the page of a platform', () => {
  const text = operationSections(SAMPLE_LIST, { id: 'dollarbox', title: 'Dock' });

  it('has a section for each of its operations and no other', () => {
    expect(text.match(/^## .*/gm)).toEqual(['## create-box', '## create-disk']);
  });

  it('tells where it is, what is needed, and how to resume', () => {
    expect(text).toContain('`https://dollarbox.example.com`');
    expect(text).toMatch(/^\| `name`, \*\*required\*\* \|/m);
    expect(text).toContain('`operation: get-box`, `id:` set to the `id` output, and `wait: true`');
    expect(text.match(/To go on with a wait/g)).toHaveLength(1);
  });
});

describe('the page of the emulator', () => {
  it('has a line for every route and every switch, with its mark', () => {
    const { plugins } = assemble({}).core;
    const text = emulatorTables(plugins);
    for (const { name, routes, switches } of plugins) {
      const [, part = ''] = text.split(`\n## ${name}\n`);
      const rows = (part.split(/^## /m)[0] ?? '').match(/^\| `.*(?:documented|inferred)\S* \|$/gm) ?? [];
      expect(rows).toHaveLength(routes.length + switches.length);
    }
  });

  it('marks what is a guess', () => {
    const [plugin] = assemble({}).core.plugins;
    const switches = [{ name: 'x', values: ['a', '*'], mark: 'inferred', summary: 'A | B' }] as const;
    const text = emulatorTables([{ ...(plugin ?? fail()), name: 'one', routes: [], switches }]);
    expect(text).toContain('| `one.x` | A \\| B | `a`, any | inferred |');
  });
});

function fail(): never {
  throw new Error('the sample is missing');
}
