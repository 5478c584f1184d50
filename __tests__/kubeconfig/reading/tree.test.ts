import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Parser } from 'yaml';
import { KubeconfigRefusedError } from '../../../src/kubeconfig/reading/refused-error.ts';
import { MAX_CHARACTERS, readTree, type Tree } from '../../../src/kubeconfig/reading/tree.ts';
import { fc } from '../../support/properties.ts';
import { worked } from '../../support/work.ts';
import { thrownBy } from '../sample.ts';

const SECRET = 'zq7-secret';

/** Maps as objects, for comparison. */
function plain(tree: Tree): unknown {
  if (tree instanceof Map) return Object.fromEntries([...tree].map(([key, value]) => [key, plain(value)]));
  return Array.isArray(tree) ? tree.map(plain) : tree;
}

describe('documents that are read', () => {
  it.each<{ name: string; text: string; expected: unknown }>([
    {
      name: 'text that looks like something else',
      text: 'a: no\nb: 0123\nc: 1e3\nd: 1.10\n',
      expected: { a: 'no', b: '0123', c: '1e3', d: '1.10' },
    },
    {
      name: 'nulls',
      text: 'a:\nb: null\nc: ~\nd: "null"\ne: ""\n',
      expected: { a: null, b: null, c: null, d: 'null', e: '' },
    },
    {
      name: 'JSON with tabs',
      text: '{\n\t"a": [1e3, true, "x\\/y", "\\u00e9"]\n}',
      expected: { a: ['1e3', 'true', 'x/y', 'é'] },
    },
    { name: 'a BOM and CRLF', text: '\uFEFFa: 1\r\nb:\r\n  - x\r\n', expected: { a: '1', b: ['x'] } },
    { name: 'block text', text: 'a: |\n  one\n  two\n', expected: { a: 'one\ntwo\n' } },
    {
      name: 'one document with markers and comments',
      text: '# hello\n---\na: 1 # there\n...\n',
      expected: { a: '1' },
    },
    {
      name: 'keys of Object.prototype',
      text: 'constructor: 1\ntoString: 2\n',
      expected: { constructor: '1', toString: '2' },
    },
    { name: 'a plain scalar', text: 'hello', expected: 'hello' },
    { name: 'an empty document at the end', text: 'a: 1\n---\n', expected: { a: '1' } },
    {
      name: 'several, with comments and ends',
      text: '---\n# x\n---\na: 1\n...\n---\n# y\n---\n',
      expected: { a: '1' },
    },
    { name: 'an alias', text: 'a: &x one\nb: *x\nc: [*x]\n', expected: { a: 'one', b: 'one', c: ['one'] } },
    { name: 'an anchor alone', text: 'a: &x one\n', expected: { a: 'one' } },
    { name: 'an anchor on a key', text: '&x a: one\nb: *x\n', expected: { a: 'one', b: 'a' } },
    {
      name: 'an anchor given twice',
      text: 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n',
      expected: { a: '1', b: '1', c: '2', d: '2' },
    },
    {
      name: 'an alias of a map with anchors',
      text: 'a: &x {b: &y 1}\nc: *x\nd: *y\n',
      expected: { a: { b: '1' }, c: { b: '1' }, d: '1' },
    },
    {
      name: 'a merge key',
      text: 'a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\n',
      expected: { a: { b: '1', c: '2' }, d: { b: '1', c: '3' } },
    },
    {
      name: 'a merge key of several maps',
      text: 'a:\n  <<: [{b: 1}, {b: 2, c: 2}]\n',
      expected: { a: { b: '1', c: '2' } },
    },
    { name: 'a --- within a block', text: 'a: |\n  one\n  ---\n  two\n', expected: { a: 'one\n---\ntwo\n' } },
  ])('$name', ({ text, expected }) => {
    expect(plain(readTree(text))).toEqual(expected);
  });
});

describe('documents that are refused without being quoted', () => {
  it.each([
    { name: 'empty', text: ' \n', says: 'is empty' },
    { name: 'only a comment', text: `# ${SECRET}\n`, says: 'is empty' },
    { name: 'too large', text: `a: ${'x'.repeat(MAX_CHARACTERS)}`, says: 'larger than 1024 KiB' },
    { name: 'an alias without an anchor', text: `b: *${SECRET}\n`, says: 'alias' },
    {
      name: 'an alias bomb',
      text: `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${`*${'abcdefg'[i]}, `.repeat(9)}x]\n`).join('')}`,
      says: 'stand for more than 10000 nodes',
    },
    { name: 'an alias within its own anchor', text: `a: &x [${SECRET}, *x]\n`, says: 'one within itself' },
    { name: 'an alias before its anchor', text: `a: *x\nb: &x ${SECRET}\n`, says: 'alias' },
    { name: 'a merge key of a text', text: `a:\n  <<: ${SECRET}\n`, says: 'merge key' },
    {
      name: 'a second document with content at the end',
      text: `a: 1\n---\n---\n${SECRET}\n`,
      says: 'more than one',
    },
    { name: 'an unknown tag', text: `a: !!weird ${SECRET}\n`, says: 'tag' },
    { name: 'a tag for a function', text: `a: !!js/function '${SECRET}'\n`, says: 'tag' },
    { name: 'a known tag', text: `a: !!str ${SECRET}\n`, says: 'tag' },
    { name: 'a tag on a key', text: `!!str a: ${SECRET}\n`, says: 'tag' },
    { name: 'a tag on a map', text: `a: !thing\n  b: ${SECRET}\n`, says: 'tag' },
    { name: 'a directive', text: `%YAML 1.1\n---\na: ${SECRET}\n`, says: 'directive' },
    { name: 'two documents', text: `a: 1\n---\na: ${SECRET}\n`, says: 'more than one' },
    { name: 'a key twice', text: `a: 1\na: ${SECRET}\n`, says: 'same key twice' },
    { name: 'a key twice in JSON', text: `{"a": 1, "a": "${SECRET}"}`, says: 'same key twice' },
    { name: '__proto__', text: `a: {"__proto__": {token: ${SECRET}}}\n`, says: '__proto__' },
    { name: 'a key that is a list', text: `? [${SECRET}]\n: b\n`, says: 'key that is not text' },
    {
      name: 'a bad indent',
      text: `a:\n  token: ${SECRET}\n b: 1\n`,
      says: 'neither valid YAML nor valid JSON',
    },
    {
      name: 'a tab for an indent',
      text: `a:\n\ttoken: ${SECRET}\n`,
      says: 'neither valid YAML nor valid JSON',
    },
    { name: 'cut JSON', text: `{"a": "${SECRET}`, says: 'neither valid YAML nor valid JSON' },
    { name: 'a deep list', text: '['.repeat(40) + ']'.repeat(40), says: '16 levels' },
    {
      name: 'a list too deep for the parser',
      text: '['.repeat(20_000),
      says: 'neither valid YAML nor valid JSON',
    },
  ])('$name', ({ text, says }) => {
    const error = thrownBy(() => readTree(text));
    expect(error).toBeInstanceOf(KubeconfigRefusedError);
    expect(String(error)).toContain(says);
    expect(String(error)).not.toContain('zq7');
  });

  it('says nothing on stderr or as a process warning', async () => {
    const warnings: unknown[] = [];
    const note = (warning: unknown): void => void warnings.push(warning);
    process.on('warning', note);
    thrownBy(() => readTree(`a: !!weird ${SECRET}\n`));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});

it('is linear in the number of keys', () => {
  const keys = (count: number): string => Array.from({ length: count }, (_, i) => `k${i}: 1`).join('\n');
  const start = worked();
  const tree = readTree(keys(10_000));
  expect(tree instanceof Map && tree.size).toBe(10_000);
  expect(worked() - start).toBeLessThan(3_000);
});

/* What is read after the first fault, or beyond any kubeconfig, only takes time in which nobody hears a signal. */
describe('a text of a mebibyte', () => {
  const MEBIBYTE = 2 ** 20;
  const lexed = jest.spyOn(Parser.prototype, 'next');
  beforeEach(() => void lexed.mockClear());

  it.each([
    '{',
    '[',
    '[{',
    '}',
    ',',
    '"',
    'a: ',
    '- ',
    '- a\n',
    '&a ',
    '!a ',
    '- *a\n',
    '? ',
    '---\n',
    'a\n...\n',
    '#\n',
  ])('of %j is refused after a tenth of it', (piece) => {
    const text = piece.repeat(MEBIBYTE / piece.length);
    expect(thrownBy(() => readTree(text))).toBeInstanceOf(KubeconfigRefusedError);
    expect(lexed.mock.calls.length).toBeLessThan(MEBIBYTE / 10);
  });

  it('is read no further than its first fault', () => {
    expect(thrownBy(() => readTree('}'.repeat(MEBIBYTE)))).toBeInstanceOf(KubeconfigRefusedError);
    expect(lexed.mock.calls.length).toBeLessThan(10);
  });

  it('is read when it is made of long values', () => {
    const users = Array.from({ length: 100 }, (_, at) => `  - {name: u${at}, token: ${'x'.repeat(10_000)}}`);
    expect(readTree(['users:', ...users].join('\n'))).toBeInstanceOf(Map);
  });
});

it('is total: any text is read or refused', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '\n',
      '  ',
      '- ',
      ': ',
      'a',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&x',
      '*x',
      '!',
      '|',
      '>',
      '%',
      '#',
      '---',
      '\t',
      '?',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        readTree(pieces.join(''));
      } catch (error) {
        if (!(error instanceof KubeconfigRefusedError)) throw error;
      }
    }),
    { numRuns: 500 },
  );
});
