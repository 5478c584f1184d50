import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { COMMON_INPUTS, common, operationInput } from '../../src/contract/inputs/common.ts';
import type { Input } from '../../src/contract/inputs/input.ts';
import { secrets } from '../../src/contract/inputs/secrets.ts';
import { OUTCOMES } from '../../src/contract/result/outcomes.ts';
import { COMMON_OUTPUTS, OUTPUTS } from '../../src/contract/result/outputs.ts';
import { ALL_INPUTS } from '../../src/operations/all-inputs.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { INPUT_NAMES } from '../../src/operations/input-names.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const names = Object.keys(OPERATIONS);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Described {
  readonly description: string;
}

describe('the operations', () => {
  const folder = readdirSync(join(ROOT, 'src/operations'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?!inputs\/|\w+\/shapes\/).+\/[a-z-]+\.ts$/.test(path))
    .map((path) => path.replace(/^.*\/|\.ts$/g, ''));

  it('are the files of the folder', () => {
    expect([...folder].sort()).toEqual(names);
  });

  it('are sorted, and each knows its own name', () => {
    expect(names).toEqual([...names].sort());
    expect(Object.values(OPERATIONS).map(({ name }) => name)).toEqual(names);
  });

  it('are those of action.yml', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, Described> };
    expect(inputs['operation']?.description.match(/[a-z]+(?:-[a-z]+)+/g)).toEqual(names);
  });

  it('are those of action-types.yml', () => {
    const { inputs } = parse(read('action-types.yml')) as {
      inputs: Record<string, Readonly<Record<string, unknown>>>;
    };
    expect(inputs['operation']?.['allowed-values']).toEqual(names);
  });

  it('are those of the README', () => {
    const linked = [...read('README.md').matchAll(/\[`([a-z-]+)`\]\(docs\/operations\//g)];
    expect(linked.map(([, name]) => name).sort()).toEqual(names);
  });

  it('are those of the list in the docs', () => {
    const linked = [...read('docs/operations.md').matchAll(/^\| \[`([a-z-]+)`\]\(operations\//gm)];
    expect(linked.map(([, name]) => name).sort()).toEqual(names);
  });

  it('are those of the docs', () => {
    const pages = readdirSync(join(ROOT, 'docs/operations')).map((file) => read(`docs/operations/${file}`));
    const sections = pages.flatMap((page) => [...page.matchAll(/^## ([a-z]+(?:-[a-z]+)+)$/gm)]);
    expect(sections.map(([, name]) => name).sort()).toEqual(names);
  });

  it.each(Object.values(OPERATIONS))(
    '$name says how it ends and what it sets',
    ({ summary, outcomes, outputs }) => {
      expect(summary).toMatch(/^[A-Z].*\.$/s);
      expect(outcomes.length).toBeGreaterThan(0);
      for (const outcome of outcomes) expect(OUTCOMES).toHaveProperty(outcome);
      for (const output of outputs) {
        expect(Object.keys(OUTPUTS)).toContain(output);
        expect(COMMON_OUTPUTS).not.toContain(output);
      }
      expect(new Set(outputs).size).toBe(outputs.length);
    },
  );

  it.each(Object.values(OPERATIONS).filter(({ resume }) => resume))(
    '$name can be resumed as it says',
    (operation) => {
      const { resume, outputs } = operation;
      const target = OPERATIONS[resume?.operation ?? ''];
      const taken: readonly Input[] = [
        ...(target?.inputs.required ?? []),
        ...(target?.inputs.optional ?? []),
      ];
      expect(taken.map(({ name }) => name)).toContain(resume?.input);
      expect(outputs).toContain(resume?.output);
    },
  );
});

describe('the catalogue', () => {
  it('holds every input that an operation declares', () => {
    const catalogue = new Set<Input>(ALL_INPUTS);
    const declared = Object.values(OPERATIONS).flatMap(({ inputs, platform }): readonly Input[] => [
      ...inputs.required,
      ...inputs.optional,
      ...platform.credentialInputs,
    ]);
    const common_: readonly Input[] = [operationInput, ...COMMON_INPUTS.optional, ...Object.values(common)];
    const lost = [...common_, ...declared].filter((input) => !catalogue.has(input));
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('knows its names without being read whole', () => {
    expect(INPUT_NAMES).toEqual([...new Set(ALL_INPUTS.map(({ name }) => name))].sort());
  });

  it('knows its secrets without being read whole', () => {
    const secret = ALL_INPUTS.filter(({ kind }) => kind.secret);
    expect(new Set(Object.values(secrets))).toEqual(new Set(secret));
  });

  it.each(ALL_INPUTS.map((input) => ({ name: input.name, input })))('describes $name', ({ name, input }) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(input.description).toMatch(/[.:]$/);
    expect(input.kind.accepts).not.toBe('');
    expect(input.kind.accepts).not.toMatch(/\.$/);
  });

  it.each(
    ALL_INPUTS.filter((input) => input.default !== undefined).map((input) => ({ name: input.name, input })),
  )('can parse the default of $name', async ({ input }) => {
    const context = {
      readPath: async () => ({ kind: 'unreadable', why: 'there is no such file' }) as const,
      warn: () => undefined,
    };
    await expect(Promise.resolve(input.kind.parse(input.default ?? '', context))).resolves.toBeDefined();
  });
});

describe('the outputs', () => {
  it.each(Object.entries(OUTPUTS))('%s is described', (name, description) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(description).toMatch(/^\S.*\.$/s);
  });
});
