import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findCircle } from './circles.ts';
import { ROOT, readModules } from './source-tree.ts';

const modules = readModules();
const MOST_FILES = 15;
const MOST_LINES = 200;

/** What each imports of our own, types too. */
const files = new Map(
  modules.map(({ path, imports }) => [path, imports.filter(({ own }) => own).map(({ to }) => to)]),
);

describe('the rooms', () => {
  it(`hold at most ${MOST_FILES} files each`, () => {
    const sizes = new Map<string, number>();
    for (const path of files.keys()) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size > MOST_FILES)).toEqual([]);
  });

  it(`have no file of more than ${MOST_LINES} lines`, () => {
    const sizes = modules.map(({ path }) => ({ path, lines: linesOf(path) }));
    expect(sizes.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  it('import one way, types too', () => {
    const rooms = new Map<string, string[]>();
    for (const [path, targets] of files) {
      const room = rooms.get(dirname(path)) ?? [];
      rooms.set(dirname(path), room);
      room.push(...targets.map((to) => dirname(to)).filter((to) => to !== dirname(path)));
    }
    expect(findCircle(rooms)).toEqual([]);
  });

  it('have no circle of files, types too', () => {
    expect(findCircle(files)).toEqual([]);
  });
});

function linesOf(path: string): number {
  return readFileSync(join(ROOT, 'src', path), 'utf8').split('\n').length - 1;
}
