import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { codeTables, networkTable } from '../../../src/metadata/troubleshooting/trouble-tables.ts';
import { CONTAINERS } from '../../../src/platforms/dollarbox/containers/container-kind.ts';
import { NAMESPACES } from '../../../src/platforms/dollarbox/namespaces/namespace-kind.ts';
import { VOLUMES } from '../../../src/platforms/dollarbox/volumes/volume-kind.ts';
import { capital } from '../../../src/support/text.ts';
import { errorTitles } from './error-titles.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The kinds of which one error tells by their noun; each has a row of its own. */
const NOUNS = [CONTAINERS, VOLUMES, NAMESPACES].map(({ noun }) => capital(noun));

describe('the page of troubles', () => {
  const titles = errorTitles(ROOT).flatMap((title) =>
    title === '… … exists' ? NOUNS.map((noun) => title.replace('…', noun)) : [title],
  );
  const page = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8').replaceAll('\r\n', '\n');
  const rows =
    /## By title\n[\s\S]*?(?=\n## )/.exec(page)?.[0].matchAll(/^\| `(.+?)` \| .+ \*\*Next:\*\* .+ \|$/gm) ??
    [];
  const told = [...rows].map(([, title = '']) => title);

  it('has every title of an error that the sources hold', () => {
    expect(titles.length).toBeGreaterThan(30);
    expect(titles.filter((title) => !told.includes(title))).toEqual([]);
  });

  it('has none that the sources do not hold', () => {
    expect(told.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('says what helps for every code of DollarBox that is documented, and the statuses of the others', () => {
    const text = codeTables();
    for (const code of ['authentication_failed', 'quota_exceeded', 'api_disabled', 'rate_limited'])
      expect(text).toMatch(new RegExp(`^\\| \`${code}\` \\| \\S.{20,} \\|$`, 'm'));
    expect(text.match(/^\| `401` \| /gm)).toHaveLength(3);
    expect(networkTable()).toMatch(/^\| `ECONNREFUSED` \| /m);
  });
});
