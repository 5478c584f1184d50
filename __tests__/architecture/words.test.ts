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

const names = modules.flatMap(({ path, declared }) => [
  { name: (path.split('/').at(-1) ?? '').replace(/\.ts$/, ''), path },
  ...declared.map((name) => ({ name, path })),
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

  it('stands for other words, which no file and nothing declared has', () => {
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

describe('the comments', () => {
  it('say that a text is redacted, not that secrets are taken out of it', () => {
    const bad = modules.flatMap(({ path, comments }) =>
      comments
        .filter((text) => /secrets\s+(?:\S+\s+){0,3}taken\s+out|takes?\s+secrets\s+out/i.test(text))
        .map(() => path),
    );
    expect(bad).toEqual([]);
  });
});

describe('the name of a type', () => {
  it('means one thing in the whole house; the emulator restates the platforms in words of its own', () => {
    const places = new Map<string, Set<string>>();
    for (const { path, exported } of modules.filter(({ layer }) => layer !== 'emulator'))
      for (const name of exported.filter((one) => /^[A-Z][a-z]/.test(one)))
        places.set(name, (places.get(name) ?? new Set()).add(path));
    expect([...places].filter(([, paths]) => paths.size > 1)).toEqual([]);
  });
});
