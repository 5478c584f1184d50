import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from './catalogue/index.ts';
import type { TestReference } from './catalogue/row.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const rows = CATALOGUE.flatMap((section) => section.rows);

/** True when the file declares a test, or a group of tests, of this title. */
function declares({ file, title }: TestReference): boolean {
  const path = join(ROOT, file);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  return ["'", '"', '`'].some((quote) => {
    const written = quote + title.replaceAll(quote, `\\${quote}`) + quote;
    const at = text.split(written).slice(0, -1);
    return at.some((before) => /(?:\b(?:it|describe)|\))\(\s*$/.test(before));
  });
}

describe('the catalogue of faults', () => {
  it.each(CATALOGUE.map(({ prefix, ...section }) => ({ prefix, ...section })))(
    '$prefix has every number once, in order',
    ({ prefix, size, rows: own }) => {
      const ids = Array.from({ length: size }, (_, n) => `${prefix}-${String(n + 1).padStart(2, '0')}`);
      expect(own.map(({ id }) => id)).toEqual(ids);
    },
  );

  it('has 287 rows', () => {
    expect(rows).toHaveLength(287);
  });

  it('names tests that are there', () => {
    const gone = rows.flatMap(({ id, standing }) =>
      standing.tests.filter((test) => !declares(test)).map(({ file, title }) => `${id}: ${file}: ${title}`),
    );
    expect(gone).toEqual([]);
  });

  it('names every test of this folder that begins with the number of a row, under that row', () => {
    const claimed = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.test.ts'))
      .flatMap((name) => {
        const text = readFileSync(join(import.meta.dirname, name), 'utf8');
        return [...text.matchAll(/['"`]([A-Z]{2,4}-\d\d)\b/g)].map(([, id]) => ({ name, id }));
      });
    const lost = claimed.filter(({ name, id }) => {
      const tests = rows.find((row) => row.id === id)?.standing.tests ?? [];
      return !tests.some(({ file }) => file === `__tests__/faults/${name}`);
    });
    expect(lost).toEqual([]);
    expect(claimed.length).toBeGreaterThan(30);
  });

  it('leaves no row of severity 1 or 2 open', () => {
    const left = rows.filter(({ severity, standing }) => severity < 3 && standing.state === 'open');
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('gives a reason for whatever it does not show by a test', () => {
    for (const { id, standing } of rows) {
      const { state, reason = '', tests } = standing;
      expect({ id, ok: state === 'tested' ? tests.length > 0 : reason.length > 20 }).toEqual({
        id,
        ok: true,
      });
    }
  });
});
