import { existsSync, readFileSync } from 'node:fs';
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

describe('the way of a create-container', () => {
  /** What is imported from these, directly or by way of files that are no step. */
  const reachedFrom = (before: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...before];
    for (let path = open.pop(); path !== undefined; path = open.pop())
      for (const to of files.get(path) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        if (!steps.includes(to) && !/^operations\/[a-z]+\//.test(to)) open.push(to);
      }
    return seen;
  };

  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const steps = [...page.matchAll(/^\d+\. `src\/([^`]+)`/gm)].map(([, path = '']) => path);

  it('names files that are there, each once', () => {
    expect(steps.length).toBeGreaterThan(30);
    expect(steps.length).toBeLessThanOrEqual(44);
    expect(steps.filter((path) => !existsSync(join(ROOT, 'src', path)))).toEqual([]);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('names each file behind one that leads to it, with no other step between', () => {
    const orphans = steps.slice(1).filter((path, at) => !reachedFrom(steps.slice(0, at + 1)).has(path));
    expect(orphans).toEqual([]);
  });

  it('names files that the step loads', () => {
    const reached = new Set<string>();
    const reach = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      // The registry reaches every operation; the way goes on with this one alone.
      for (const to of files.get(path) ?? [])
        if (!/^operations\/(?:[a-z]+)\//.test(to) || steps.includes(to)) reach(to);
    };
    reach(steps[0] ?? '');
    expect(steps.filter((path) => !reached.has(path))).toEqual([]);
  });
});

function linesOf(path: string): number {
  return readFileSync(join(ROOT, 'src', path), 'utf8').split('\n').length - 1;
}
