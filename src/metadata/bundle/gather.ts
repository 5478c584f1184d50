import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/*
 * esbuild makes a chunk of what the same `import()`s reach: of a hundred small ones each costs a file to open, and
 * ncc copies the smallest into every chunk that needs them. What a step loads together anyway is gathered here, by
 * letting each of these `import()`s reach all of it.
 */

/** Files that are loaded together, and the targets of `import()` that load them. */
interface Gathering {
  readonly files: readonly string[];
  readonly by: readonly string[];
}

/** Files of which one `import()` follows another: they are one. */
const FAMILY = /[\\/]kubeconfig[\\/].*\.ts$/;

/** What a first build tells to gather: the start, what operations share, and what making calls needs. */
export function gatherings({ inputs }: Metafile, entry: string): readonly Gathering[] {
  const targets = unique(
    Object.values(inputs).flatMap(({ imports }) =>
      imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
    ),
  ).filter((path) => path in inputs && !path.includes('node_modules'));
  const reach = new Map([entry, ...targets].map((path) => [path, reached(inputs, path)]));
  const reaches = (path: string, file: string): boolean => reach.get(path)?.includes(file) ?? false;
  const operations = targets.filter((path) => path.startsWith('platform:'));
  const callers = targets.filter((path) => reaches(path, 'parts:undici'));
  const shared = (some: readonly string[], but: readonly string[]): readonly string[] =>
    unique(some.flatMap((path) => reach.get(path) ?? [])).filter(
      (file) => !but.includes(file) && some.filter((path) => reaches(path, file)).length > 1,
    );
  const start = reach.get(entry) ?? [];
  const common = shared(operations, start);
  const calls = shared(callers, [...start, ...common]);
  return [
    { files: [entry], by: targets },
    { files: common.filter(isOwn), by: unique([...operations, ...callers]) },
    { files: calls.filter(isOwn), by: callers },
  ];
}

/** What must be imported at the head of a module, so that the gatherings come about. */
export function headOf(target: string, found: readonly Gathering[], root: string): string {
  return found
    .filter(({ by }) => by.includes(target))
    .flatMap(({ files }) => files.filter((file) => file !== target))
    .map((file) => `import ${JSON.stringify(join(root, file))};\n`)
    .join('');
}

/** Puts these heads on the modules that are files. */
export function gather(found: readonly Gathering[], root: string): Plugin {
  const targets = unique(found.flatMap(({ by }) => by)).filter((path) => path.startsWith('src/'));
  return {
    name: 'gather',
    setup(build) {
      build.onResolve({ filter: FAMILY }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: 'kubeconfig', namespace: 'family' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'family' }, () => ({
        contents: targets
          .filter((path) => FAMILY.test(path))
          .map((path) => `export * from ${JSON.stringify(join(root, path))};\n`)
          .join(''),
        resolveDir: root,
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const target = targets.find((one) => join(root, one) === path);
        if (target === undefined) return undefined;
        return { contents: headOf(target, found, root) + readFileSync(path, 'utf8'), loader: 'ts' };
      });
    },
  };
}

/** What a module loads with itself, in the order in which it is run. */
function reached(inputs: Metafile['inputs'], from: string): readonly string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind, external } of inputs[path]?.imports ?? [])
      if (!external && kind !== 'dynamic-import') walk(next);
    found.push(path);
  };
  walk(from);
  return found;
}

function isOwn(file: string): boolean {
  return file.startsWith('src/');
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
