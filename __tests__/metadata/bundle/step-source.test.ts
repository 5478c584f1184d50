import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sourceOf } from '../../../src/metadata/bundle/step-source.ts';

const root = mkdtempSync(join(tmpdir(), 'boxwright-source-'));
afterAll(() => rmSync(root, { recursive: true }));

const HEAD = "import { work } from './work.ts';\n\n";
const OPERATION = `${HEAD}/** Reads. */
export const getThing = defineOperation({
  name: 'get-thing',
  summary:
    'Reads a thing.',
  inputs: { required: [], optional: [] },
  example: \`
name: web
  run: no
\`,
  run: async ({ name }, context) => {
    const found = await work(name);

    return found;
  },
  check: () => [],
  cleanup: work,
});

function helper(): void {}
`;

function read(text: string, suffix = ''): string {
  const path = join(root, 'file.ts');
  writeFileSync(path, text);
  return sourceOf(path, suffix);
}

describe('the source of an operation', () => {
  it('declares it, and loads its work when that is asked for', () => {
    expect(read(OPERATION)).toBe(`${HEAD}/** Reads. */
export const getThing = defineOperation({
  name: 'get-thing',
  inputs: { required: [], optional: [] },
  run: async (...given) => (await import('?work')).work.run(...given),
  check: () => [],
  cleanup: async (...given) => (await import('?work')).work.cleanup(...given),
});

function helper(): void {}
`);
  });

  it('is its work alone', () => {
    expect(read(OPERATION, '?work')).toBe(`${HEAD}/** Reads. */
export const work = {
  run: async ({ name }, context) => {
    const found = await work(name);

    return found;
  },
  cleanup: work,
};

function helper(): void {}
`);
  });

  it('must have work', () => {
    expect(() => read(OPERATION.replaceAll(/^ {2}(run|cleanup):/gm, '  $1s:'))).toThrow('no `run` was found');
  });
});

describe('the source of inputs', () => {
  it('is without what pages tell of them', () => {
    const text = `export const some = {
  a: input('a', flag(), 'What it is (in words).'),
  b: input(
    'b',
    text({
      max: 3,
    }),
    'More, of "it".',
    'x',
  ),
  c: input('c', choice(['x y.', 'z']), 'Which of them.', 'z'),
};
`;
    expect(read(text)).toBe(
      text
        .replace("'What it is (in words).'", "''")
        .replace(`'More, of "it".'`, "''")
        .replace("'Which of them.'", "''"),
    );
  });

  it('is any other file as it stands', () => {
    expect(read(HEAD)).toBe(HEAD);
  });
});
