import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Module, ROOT, readModules } from './source-tree.ts';

const modules = readModules();

/** Folders of `src` that each folder may import, beside itself, and the packages that it alone may. */
const HOUSE: Readonly<
  Record<string, { readonly own: readonly string[]; readonly packages: readonly string[] }>
> = {
  'main.ts': { own: ['index.ts', 'node-version.ts'], packages: [] },
  'node-version.ts': { own: [], packages: [] },
  'post.ts': { own: ['index.ts'], packages: [] },
  'index.ts': { own: ['action'], packages: [] },
  action: {
    own: ['operations', 'contract', 'reporting', 'http', 'kubeconfig', 'support'],
    packages: ['@actions/core'],
  },
  operations: {
    own: ['contract', 'platforms', 'http', 'certificates', 'kubeconfig', 'previews', 'support'],
    packages: [],
  },
  platforms: {
    own: ['contract', 'http', 'certificates', 'kubeconfig', 'previews', 'support'],
    packages: ['valibot', 'yaml'],
  },
  certificates: { own: ['contract', 'support'], packages: [] },
  kubeconfig: { own: ['contract', 'support'], packages: ['yaml'] },
  previews: { own: ['contract', 'support'], packages: [] },
  http: { own: ['contract', 'support'], packages: ['undici'] },
  reporting: { own: ['contract', 'http', 'support'], packages: ['@actions/core', '@actions/github'] },
  contract: { own: ['support'], packages: ['yaml'] },
  support: { own: [], packages: ['fastest-levenshtein'] },
  emulator: { own: [], packages: ['yaml'] },
  'emulator-action': { own: ['emulator', 'node-version.ts'], packages: ['@actions/core'] },
  metadata: {
    // `..` is the catalogue of faults, which lies with the tests and is printed in the docs.
    own: ['operations', 'platforms', 'http', 'contract', 'support', 'emulator', '..'],
    packages: ['yaml', 'esbuild', '@actions/workflow-parser'],
  },
  demo: { own: ['emulator', 'operations', 'support'], packages: ['yaml'] },
};

describe('the house', () => {
  it('has no room that the plan does not know', () => {
    expect([...new Set(modules.map(({ layer }) => layer))].filter((layer) => !(layer in HOUSE))).toEqual([]);
  });

  it.each(Object.entries(HOUSE))('%s imports only what it may', (layer, { own, packages }) => {
    const strangers = modules
      .filter((module) => module.layer === layer)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ to, own: ours }) =>
            ours ? ![layer, ...own].includes(folderOf(to)) : !isAllowedPackage(to, packages),
          )
          .map(({ to }) => `${path} imports ${to}`),
      );
    expect(strangers).toEqual([]);
  });

  it('keeps operations apart: only the registry knows them, and what several are made by knows none', () => {
    expect(
      edges(
        ({ path }) => path.startsWith('operations/') && path !== REGISTRY,
        (to, from) =>
          /^operations\/(?!inputs\/|\w+\/shapes\/)/.test(to) &&
          !(from === 'operations/index.ts' && to === REGISTRY),
      ),
    ).toEqual([]);
    expect(
      edges(
        ({ layer }) => layer !== 'operations',
        (to) => /^operations\/.+\//.test(to),
      ),
    ).toEqual([]);
  });

  it.each(['platforms', 'emulator'])('keeps each platform in %s apart from the others', (folder) => {
    // The kit is what all of them share.
    const platformOf = (path: string): string | undefined =>
      new RegExp(`^${folder}/(?!(?:kit|plugin|wire|faults|control|page)/)([^/]+)/`).exec(path)?.[1];
    expect(
      edges(
        ({ path }) => platformOf(path) !== undefined,
        (to, from) => platformOf(to) !== undefined && platformOf(to) !== platformOf(from),
      ),
    ).toEqual([]);
  });

  it('lets every operation see only its own platform, unless it ties several together', () => {
    expect(
      edges(
        ({ path }) => /^operations\/(?:elasticbox|dollarbox|raidboxes|versio)\//.test(path),
        (to, from) => /^platforms\/(?!kit\/)[^/]+\//.test(to) && to.split('/')[1] !== from.split('/')[1],
      ),
    ).toEqual([]);
  });

  it('names no platform in what serves all of them, quoted or in words', () => {
    const naming = modules
      .filter(({ path }) => /^(?:action|contract|reporting|previews|http|metadata)\//.test(path))
      .filter(({ path }) => !NAMING.includes(path))
      .flatMap(({ path }) => {
        const code = readFileSync(join(ROOT, 'src', path), 'utf8')
          .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
          .replace(/'boxwright\/boxwright'/g, '');
        const named = /\b(?:dollarbox|elasticbox|raidboxes|versio(?:\.io)?)\b/i.exec(code);
        return named ? [`${path}: ${named[0]}`] : [];
      });
    expect(naming).toEqual([]);
  });

  it('computes no module name', () => {
    expect(
      edges(
        ({ layer }) => !['metadata', 'demo'].includes(layer),
        (to) => to === '(computed)',
      ),
    ).toEqual([]);
  });
});

/** Pages about one platform: its troubles, the drawing of its rooms, and a budget that is measured with one call. */
const NAMING = [
  // What each publishes as a limit, and work on each against it: a page of the docs.
  'metadata/scale/limits.ts',
  'metadata/scale/cases.ts',
  'metadata/troubleshooting/trouble-tables.ts',
  'metadata/pages/pages.ts',
  'metadata/bundle/budgets.ts',
];

const REGISTRY = 'operations/registry.ts';

function folderOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function isAllowedPackage(name: string, packages: readonly string[]): boolean {
  return name.startsWith('node:') || packages.some((known) => name === known || name.startsWith(`${known}/`));
}

/** Imports between our own files that are not wanted, as `from imports to`. */
function edges(
  from: (module: Module) => boolean,
  unwanted: (to: string, from: string) => boolean,
): readonly string[] {
  return modules
    .filter(from)
    .flatMap(({ path, imports }) =>
      imports.filter(({ to }) => unwanted(to, path)).map(({ to }) => `${path} imports ${to}`),
    );
}
