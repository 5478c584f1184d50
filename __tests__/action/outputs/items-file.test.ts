import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { itemsIn } from '../../../src/action/outputs/item-lines.ts';
import { ItemsFile } from '../../../src/action/outputs/items-file.ts';
import type { Json } from '../../../src/support/json.ts';
import { Secrets } from '../../../src/support/secrets.ts';

let temp = '';
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'items-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const page = (n: number, note = ''): Json[] =>
  Array.from({ length: 100 }, (_, at) => ({ id: `${n}-${at}`, note: `${note}${'x'.repeat(90)}` }));
const files = (): string[] => readdirSync(temp);
const read = (path = ''): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('the items of a list', () => {
  it('are kept when an output holds them, without a file', () => {
    const items = new ItemsFile(new Secrets(), temp);
    items.add(page(1));
    expect(items.end()).toEqual({ first: page(1), count: 100 });
    expect(files()).toEqual([]);
  });

  it('are all in a file of the runner alone when an output does not', () => {
    const items = new ItemsFile(new Secrets(), temp);
    const pages = Array.from({ length: 30 }, (_, n) => page(n));
    for (const one of pages) items.add(one);
    const { first, count, path } = items.end();
    expect(count).toBe(3_000);
    expect(read(path)).toEqual(pages.flat());
    expect(JSON.stringify(first).length).toBeLessThanOrEqual(100_000);
    expect(first).toEqual(pages.flat().slice(0, first.length));
    expect(first.length).toBeGreaterThan(500);
    expect(statSync(path ?? '').mode & 0o777).toBe(0o600);
    expect([...itemsIn(path ?? '')].map((text) => JSON.parse(text))).toEqual(pages.flat());
  });

  it('keep no more of a long list than of a short one', () => {
    const items = new ItemsFile(new Secrets(), temp);
    for (let n = 0; n < 400; n += 1) items.add(page(n));
    // The output's share, and the chunk that is not written yet.
    expect(JSON.stringify(items.end().first).length).toBeLessThanOrEqual(100_000);
  });

  it('are in no file that could be taken for whole before the end, and in none after a step that failed', () => {
    const items = new ItemsFile(new Secrets(), temp);
    for (let n = 0; n < 30; n += 1) items.add(page(n));
    expect(files()).toEqual([expect.stringMatching(/\.json\.part$/)]);
    items.discard();
    expect(files()).toEqual([]);
    items.add(page(1));
    expect(files()).toEqual([]);
  });

  it('are forgotten when the list is read again', () => {
    const items = new ItemsFile(new Secrets(), temp);
    for (let n = 0; n < 30; n += 1) items.add(page(n));
    items.restart();
    expect(files()).toEqual([]);
    for (let n = 50; n < 70; n += 1) items.add(page(n));
    const { count, path } = items.end();
    expect(count).toBe(2_000);
    expect(read(path)).toEqual(Array.from({ length: 20 }, (_, n) => page(n + 50)).flat());
    expect(files()).toHaveLength(1);
  });

  it('lose a secret that only a later page tells', () => {
    const secrets = new Secrets();
    const items = new ItemsFile(secrets, temp);
    items.add(page(0, 'hunter2-of-a-later-page '));
    for (let n = 1; n < 20; n += 1) items.add(page(n));
    secrets.hide('hunter2-of-a-later-page');
    items.add(page(20));
    const { path } = items.end();
    const text = readFileSync(path ?? '', 'utf8');
    expect(text).not.toContain('hunter2');
    expect(read(path)).toHaveLength(2_100);
    expect(files()).toHaveLength(1);
  });

  it('may be longer than a chunk, and of any characters', () => {
    const items = new ItemsFile(new Secrets(), temp);
    const all = [
      { a: 'ü€😀],[\n'.repeat(100_000) },
      '[',
      ']',
      ',',
      [],
      {},
      null,
      ['x]'],
      'y'.repeat(5_000_000),
    ];
    items.add(all);
    const { path, count, first } = items.end();
    expect([count, first]).toEqual([9, []]);
    expect(read(path)).toEqual(all);
    expect([...itemsIn(path ?? '')].map((text) => JSON.parse(text))).toEqual(all);
  });

  it('that cannot be written are an error with a way out', () => {
    const items = new ItemsFile(new Secrets(), join(temp, 'not-there'));
    const all = Array.from({ length: 30 }, (_, n) => page(n)).flat();
    expect(() => items.add(all)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/cannot be written to .* \(ENOENT\)/),
        next: expect.stringContaining('RUNNER_TEMP'),
      }),
    );
  });
});
