import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

/* What people are told and shown, where only they can prevent a fault. */

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the examples', () => {
  const previews = readdirSync(join(ROOT, 'examples')).filter((name) => /^preview-.*\.ya?ml$/.test(name));

  it('CON-10: of previews keep their runs from overlapping', () => {
    expect(previews.length).toBeGreaterThan(0);
    for (const name of previews) {
      const { concurrency } = parse(read(`examples/${name}`)) as { concurrency?: unknown };
      expect({ name, concurrency: JSON.stringify(concurrency) }).toMatchObject({
        concurrency: expect.stringContaining('github.event.number'),
      });
    }
  });
});

describe('the pages', () => {
  it('GHA-19: warn of running what a fork sends', () => {
    expect(read('docs/permissions.md')).toMatch(
      /With `pull_request_target` never build or run what such a pull request/,
    );
  });
});
