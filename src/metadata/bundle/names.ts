import type { Metafile } from 'esbuild';

/** What esbuild itself adds. */
const RUNTIME = 'esbuild/runtime';

/** Files that are put beside those of the bundle, and would take their place. */
const ENTRIES = [['main'], ['post'], ['serve'], ['node-version']];

type Output = Metafile['outputs'][string];

/**
 * Names for files of the bundle: of what is loaded with it, else of the module that most of it is; with as much of
 * the path as tells them apart. Sorted names give the same result on every machine.
 */
export function fileNames(outputs: ReadonlyMap<string, Output>): ReadonlyMap<string, string> {
  const paths = [...outputs].map(([file, output]) => [file, partsOf(output)] as const);
  const tail = (parts: readonly string[], length: number): string => parts.slice(-length).join('-');
  const names = new Map<string, string>();
  const given = new Set<string>();
  for (const [file, parts] of paths) {
    const alike = [...ENTRIES, ...paths.filter(([other]) => other !== file).map(([, others]) => others)];
    let length = 1;
    while (length < parts.length && alike.some((others) => tail(others, length) === tail(parts, length)))
      length += 1;
    const name = tail(parts, length);
    let unique = name;
    for (let count = 2; given.has(unique); count += 1) unique = `${name}-${count}`;
    given.add(unique);
    names.set(file, `${unique}.js`);
  }
  return names;
}

/** Path of the module that names a file; a package is one word. */
function partsOf({ entryPoint, inputs }: Output): readonly string[] {
  const most = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)[0]?.[0];
  const path = entryPoint ?? most ?? RUNTIME;
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (name) return [name.replace('@', '').replace('/', '-')];
  return path
    .replace(/\.ts(?:\?(\w+))?$/, (_, suffix?: string) => (suffix ? `-${suffix}` : ''))
    .replace(':', '/')
    .split('/')
    .slice(1);
}
