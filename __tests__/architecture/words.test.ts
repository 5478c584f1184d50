import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT, readModules } from './source-tree.ts';

const modules = readModules();

/** Rows of the glossary: a word, and those in code quotes that it stands for, which no name may have. */
const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
const [section = ''] = /^## Words\n[\s\S]*?(?=^## )/m.exec(page) ?? [];
const glossary = [...section.matchAll(/^\| ([a-z][^|]*?) \| [^|]+ \| ([^|]*?) ?\|$/gm)].map(
  ([, word = '', not = '']) => ({
    word,
    forbidden: [...not.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
  }),
);

/** `ownPage` and `own-page` as ` own page `. */
function spaced(name: string): string {
  return ` ${name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_/.]+/g, ' ')
    .toLowerCase()} `;
}

const names = modules.flatMap(({ path, exported }) => [
  { name: (path.split('/').at(-1) ?? '').replace(/\.ts$/, ''), path },
  ...exported.map((name) => ({ name, path })),
]);

describe('the glossary', () => {
  it('was read', () => {
    expect(glossary.length).toBeGreaterThan(15);
    expect(glossary.flatMap(({ forbidden }) => forbidden).length).toBeGreaterThan(5);
  });

  it('says words that the code has', () => {
    const all = names.map(({ name }) => spaced(name)).join('');
    const missing = glossary
      .flatMap(({ word }) => word.split(', '))
      .filter((word) => !all.includes(` ${word} `) && !all.includes(` ${word}s `));
    expect(missing).toEqual([]);
  });

  it('stands for other words, which no file and nothing exported has', () => {
    const bad = glossary.flatMap(({ forbidden }) =>
      forbidden.flatMap((word) =>
        names
          .filter(({ name }) => spaced(name).includes(` ${word} `))
          .map(({ name, path }) => `${path}: ${name} (${word})`),
      ),
    );
    expect(bad).toEqual([]);
  });
});

describe('a name', () => {
  it('means one thing in what serves all platforms', () => {
    const shared = modules.filter(({ path }) =>
      /^(?:action|certificates|contract|http|kubeconfig|previews|reporting|support|platforms\/kit)\//.test(
        path,
      ),
    );
    const places = new Map<string, string[]>();
    for (const { path, exported } of shared)
      for (const name of exported.filter((one) => /^[A-Z][a-z]/.test(one)))
        places.set(name, [...(places.get(name) ?? []), path]);
    expect([...places].filter(([, paths]) => new Set(paths).size > 1)).toEqual([]);
  });

  it('of a type of the kit is no other platform’s', () => {
    const core = modules.filter(({ path }) => /^(?:contract|http|support|platforms\/kit)\//.test(path));
    const known = new Set(
      core.flatMap(({ exported }) => exported).filter((name) => /^[A-Z][a-z]/.test(name)),
    );
    const again = modules
      .filter(({ path }) => /^platforms\/(?!kit\/)/.test(path))
      .flatMap(({ path, exported }) =>
        exported.filter((name) => known.has(name)).map((name) => `${path}: ${name}`),
      );
    expect(again).toEqual([]);
  });
});
