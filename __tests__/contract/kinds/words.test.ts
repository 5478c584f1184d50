import { describe, expect, it } from '@jest/globals';
import { words } from '../../../src/contract/kinds/words.ts';
import { read, refusal } from './parse.ts';

describe('words', () => {
  it.each([
    ['commas and lines', 'a, b\nc,,\n', ['a', 'b', 'c']],
    ['a list', '[a, " b ", ""]', ['a', 'b']],
    ['nothing', '[]', []],
    ['a word that begins with a dash', '-a', ['-a']],
    ['what toJSON writes of a list', '[\n  "a",\n  "b c",\n  "d,e"\n]', ['a', 'b c', 'd,e']],
    ['what toJSON writes of a text', '"web"', ['web']],
    ['what toJSON writes of a text that is a list', '"[\\"a\\", \\"b\\"]"', ['a', 'b']],
    ['figures as they are written', '[1, 0123, 1.10]', ['1', '0123', '1.10']],
    ['one item with a comma in a list', '["a,b"]', ['a,b']],
    ['one item with a comma in a YAML list', '- a, b', ['a, b']],
    ['one line', 'a', ['a']],
    ['lines of Windows with an empty one', 'a\r\n\r\nb', ['a', 'b']],
    ['a YAML list of one in a block', '- a\n', ['a']],
    ['quotes within a word', 'a"b", c', ['a"b"', 'c']],
  ])('takes %s', async (_name, text, expected) => {
    expect(await read(words(), text)).toEqual(expected);
  });

  it.each([
    ['quotes around items of no list', '"a", "b"', /quotes around an item; write a YAML\/JSON list/],
    ['a comment between items', 'a\n# the rest\nb', /begins as a comment does/],
    ['a null', 'null', /an expression without a value/],
    ['a null in a list', '["a", null]', /holds a null/],
    ['a map', '{"a": 1}', /not a map/],
    ['a list that does not end', '[a, b', /a text that begins with \[ or - is read as a list/],
  ])('refuses %s', async (_name, text, reason) => {
    expect(await read(words(), text)).toEqual({ refused: expect.stringMatching(reason) });
  });

  it.each([
    ['a map in a list', '[{a: b}]', /list of texts/],
    ['201 of them', 'a,'.repeat(201), /201 items; at most 200/],
    ['one of 1001 characters', 'a'.repeat(1_001), /more than 1000/],
  ])('refuses %s', async (_name, text, said) => {
    expect(await read(words(), text)).toEqual(refusal(said));
  });
});
