import type { Metafile } from 'esbuild';

type Inputs = Metafile['inputs'];

/** What is loaded by itself: the entry, or the target of an `import()`. */
export interface Load {
  readonly path: string;
  /** How many loads lead to it. */
  readonly weight: number;
}

/** The entry first, then the targets of `import()`, sorted. */
export function loadsOf({ inputs }: Metafile, entry: string): readonly Load[] {
  const targets = new Set(Object.keys(inputs).flatMap((path) => imported(inputs, path, true)));
  targets.delete(entry);
  const paths = [entry, ...[...targets].sort()];
  const leads = paths.map(
    (from) => new Set([...reached(inputs, from)].flatMap((path) => imported(inputs, path, true))),
  );
  return paths.map((path) => ({ path, weight: leads.filter((led) => led.has(path)).length }));
}

/** What a module loads with itself, in the order in which it is run. */
export function reached(inputs: Inputs, from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of imported(inputs, path, false)) walk(next);
    found.add(path);
  };
  walk(from);
  return found;
}

/** The modules that one names: by `import()`, or in any other way. */
export function imported(inputs: Inputs, path: string, dynamic: boolean): readonly string[] {
  return (inputs[path]?.imports ?? [])
    .filter((one) => !one.external && (one.kind === 'dynamic-import') === dynamic && one.path in inputs)
    .map((one) => one.path);
}

/** Bytes of each module in the bundle, after what nothing uses was left out. */
export function bytesOf({ outputs }: Metafile): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput);
  return bytes;
}

/** Whether a module is of this repository, or stands for one of Node's (`lazy.ts`). */
export function isOwn(path: string): boolean {
  return /^(?:src\/|lazy:)/.test(path);
}
