import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ROOT, readModules } from './source-tree.ts';

/*
 * A pattern that begins anywhere and ends with "many of these, and then the end" tries every one of them as the first
 * of the last ones: a mebibyte of dots keeps a step from hearing a signal for minutes. `withoutEnd` reads from the end.
 */

const PATTERN = /(?<=[(=,:[!&|?{};]\s{0,9})\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])+\]|[^\\/\n[])+)\/[a-z]*/g;

/** One thing many times and then the end, and nothing before it that has to be found first. */
const MANY_AT_THE_END = /(?:^|\|)(?:\[(?:\\.|[^\]\\])+\]|\((?:[^()\\]|\\.)*\)|\\?.)(?:[+*]|\{\d+,\})\$$/;

/** What is read was cut to the length of a name just before. */
const EXCUSED = ['[-\\s]+$'];

function unanchored(source: string): string[] {
  return [...source.matchAll(PATTERN)]
    .map(([, pattern = '']) => pattern)
    .filter((pattern) => MANY_AT_THE_END.test(pattern) && !EXCUSED.includes(pattern));
}

it('no pattern of the action looks for the end of a text from everywhere in it', () => {
  const found = readModules()
    .filter(({ layer }) => !['emulator', 'emulator-action', 'metadata', 'demo'].includes(layer))
    .flatMap(({ path }) =>
      unanchored(readFileSync(join(ROOT, 'src', path), 'utf8')).map((pattern) => `${path}: ${pattern}`),
    );
  expect(found).toEqual([]);
});

it('such a pattern would be seen', () => {
  for (const pattern of ['\\/+$', '(?:\\r?\\n[ \\t]*)+$', '[\\d/]{2,}$', ' *$'])
    expect(unanchored(`text.replace(/${pattern}/gu, '')`)).toEqual([pattern]);
  for (const pattern of ['^a+$', '#.*$', '-v\\d+$', 'a$', '[a+]$'])
    expect(unanchored(`(/${pattern}/)`)).toEqual([]);
});
