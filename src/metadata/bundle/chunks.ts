import type { Metafile } from 'esbuild';
import { bytesOf, imported, isOwn, type Load, loadsOf, reached } from './modules.ts';

/*
 * Which modules share a file. esbuild makes one of the modules that the same `import()`s reach: nothing is loaded in
 * vain, but of two hundred small files each costs a look-up, a read and a compilation. Here small ones are joined
 * where what some step then reads in vain costs less than the file.
 */

/** What one more file costs a step, in bytes of JavaScript that it could read instead (docs/start.md). */
const FILE = 3_000;

/** Modules that share a file. */
interface Chunk {
  readonly modules: readonly string[];
  readonly bytes: number;
  /** The loads that need it, one bit each. */
  readonly users: bigint;
}

type Cost = (chunk: Chunk) => number;
type Settle = (chunks: readonly Chunk[]) => readonly Chunk[];

/** How files are joined. */
interface Joining {
  readonly cost: Cost;
  readonly settle: Settle;
  /** Packages follow those who import them: only what has a module of our own can be joined. */
  readonly canJoin: (chunk: Chunk) => boolean;
}

/** For each of these loads, the modules of our own that come with it, in the order in which they run. */
export type Plan = ReadonlyMap<string, readonly string[]>;

/** Plans the files of what esbuild splits by itself as this metafile says. */
export function planChunks(metafile: Metafile, entry: string): Plan {
  const loads = loadsOf(metafile, entry);
  const order = [...new Set(loads.flatMap(({ path }) => [...reached(metafile.inputs, path)]))];
  const all = bit(loads.length) - 1n;
  // Nothing joins what comes with the entry: a step with a wrong input reads that and little else.
  const canJoin = ({ modules, users }: Chunk): boolean => users !== all && modules.some(isOwn);
  const chunks = joinSmall(splitByUsers(metafile, loads), {
    cost: costOf(loads),
    settle: settleBy(metafile),
    canJoin,
  });
  const plan = loads.map(({ path }, at) => {
    const all = new Set(chunks.flatMap(({ users, modules }) => (users & bit(at) ? modules : [])));
    return [path, order.filter((module) => isOwn(module) && all.has(module))] as const;
  });
  return new Map(plan);
}

/** The files that esbuild makes; what comes with the entry is there for every load. */
function splitByUsers(metafile: Metafile, loads: readonly Load[]): readonly Chunk[] {
  const bytes = bytesOf(metafile);
  const reach = loads.map(({ path }) => reached(metafile.inputs, path));
  const all = bit(loads.length) - 1n;
  return joinEqual(
    [...new Set(reach.flatMap((modules) => [...modules]))].map((path) => ({
      modules: [path],
      bytes: bytes.get(path) ?? 0,
      users: reach[0]?.has(path)
        ? all
        : reach.reduce((users, modules, at) => (modules.has(path) ? users | bit(at) : users), 0n),
    })),
  );
}

/** Joins the smallest file with the one that suits it best, for as long as steps are the better for it. */
function joinSmall(first: readonly Chunk[], { cost, settle, canJoin }: Joining): readonly Chunk[] {
  const total = (chunks: readonly Chunk[]): number => chunks.reduce((sum, one) => sum + cost(one), 0);
  const kept = new Set<bigint>();
  let chunks = first;
  for (;;) {
    const [small] = chunks.filter((one) => canJoin(one) && !kept.has(one.users)).sort(bySize);
    if (small === undefined) return chunks;
    let best = { chunks, cost: total(chunks) };
    for (const other of chunks.filter((one) => one !== small && canJoin(one))) {
      if (cost(joined(small, other)) >= cost(small) + cost(other)) continue;
      const rest = chunks.filter((one) => one !== small && one !== other);
      const after = settle([joined(small, other), ...rest]);
      if (total(after) < best.cost) best = { chunks: after, cost: total(after) };
    }
    if (best.chunks === chunks) kept.add(small.users);
    chunks = best.chunks;
  }
}

/** What a file costs all steps: its bytes, and that it is one. */
function costOf(loads: readonly Load[]): Cost {
  return ({ bytes, users }) =>
    loads.reduce((sum, { weight }, at) => (users & bit(at) ? sum + weight * (bytes + FILE) : sum), 0);
}

/** Lets what the first chunk needs follow it: who loads a module loads what that needs. */
function settleBy({ inputs }: Metafile): Settle {
  return (chunks) => {
    const users = chunks.map((chunk) => chunk.users);
    const at = new Map(chunks.flatMap(({ modules }, index) => modules.map((path) => [path, index] as const)));
    const open = [0];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      for (const need of (chunks[index]?.modules ?? []).flatMap((path) => imported(inputs, path, false))) {
        const target = at.get(need) ?? index;
        const before = users[target] ?? 0n;
        users[target] = before | (users[index] ?? 0n);
        if (users[target] !== before) open.push(target);
      }
    }
    return joinEqual(chunks.map((chunk, index) => ({ ...chunk, users: users[index] ?? 0n })));
  };
}

/** Modules that the same loads need share a file. */
function joinEqual(chunks: readonly Chunk[]): readonly Chunk[] {
  const byUsers = new Map<bigint, Chunk>();
  for (const chunk of chunks) {
    const same = byUsers.get(chunk.users);
    byUsers.set(chunk.users, same ? joined(same, chunk) : chunk);
  }
  return [...byUsers.values()];
}

function joined(a: Chunk, b: Chunk): Chunk {
  return { modules: [...a.modules, ...b.modules], bytes: a.bytes + b.bytes, users: a.users | b.users };
}

function bySize(a: Chunk, b: Chunk): number {
  return a.bytes - b.bytes || (a.users < b.users ? -1 : 1);
}

function bit(at: number): bigint {
  return 1n << BigInt(at);
}
