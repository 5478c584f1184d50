import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BREAKS } from '../../mutations/breaks.ts';
import { ROOT } from './source-tree.ts';

describe('the deliberate mistakes', () => {
  it('have names of their own', () => {
    const names = BREAKS.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('can each be made: their text stands once in their file', () => {
    const lost = BREAKS.flatMap(({ name, file, search }) => {
      const path = join(ROOT, file);
      const found = existsSync(path) ? readFileSync(path, 'utf8').split(search).length - 1 : 'no file';
      return found === 1 ? [] : [`${name}: ${found} in ${file}`];
    });
    expect(lost).toEqual([]);
  });

  it('change something, and have tests that are there', () => {
    expect(BREAKS.filter(({ search, replace }) => search === replace)).toEqual([]);
    const tests = [...new Set(BREAKS.flatMap((one) => one.tests))];
    expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    // The copy that is broken has no `dist`.
    expect(tests.filter((path) => readFileSync(join(ROOT, path), 'utf8').includes('run-action'))).toEqual([]);
  });
});
