import { describe, expect, it } from '@jest/globals';
import { cell, code, table, yamlBlock } from '../../../src/metadata/markup/markdown.ts';

describe('cell', () => {
  it.each([
    { name: 'a pipe', input: 'a|b', expected: 'a\\|b' },
    { name: 'a pipe in code', input: '`env: |`', expected: '`env: \\|`' },
    { name: 'a pipe that is escaped already', input: 'a\\|b', expected: 'a\\|b' },
    { name: 'lines', input: ' a\n  b\r\nc ', expected: 'a b c' },
    { name: 'plain text', input: 'plain `code`', expected: 'plain `code`' },
  ])('$name', ({ input, expected }) => {
    expect(cell(input)).toBe(expected);
  });

  it('leaves as many columns as the table has, whatever the text', () => {
    const [head, rule, row] = table(['A', 'B'], [['x | y || z', '`p|q`']]).split('\n');
    const columns = (line = ''): number => line.split(/(?<!\\)\|/).length;
    expect([columns(head), columns(rule), columns(row)]).toEqual([4, 4, 4]);
  });
});

describe('code', () => {
  it.each([
    { input: 'plain', expected: '`plain`' },
    { input: 'a`b', expected: '``a`b``' },
    { input: '`a', expected: '`` `a ``' },
    { input: 'a``b`', expected: '``` a``b` ```' },
  ])('$input', ({ input, expected }) => {
    expect(code(input)).toBe(expected);
  });
});

it('fences YAML', () => {
  expect(yamlBlock('\na: 1\n')).toBe('```yaml\na: 1\n```');
});
