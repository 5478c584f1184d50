import { expect, it } from '@jest/globals';
import type { Metafile } from 'esbuild';
import { planChunks } from '../../../src/metadata/bundle/chunks.ts';

type Edges = Readonly<
  Record<string, readonly [bytes: number, now?: readonly string[], later?: readonly string[]]>
>;

/** What esbuild says of modules of these sizes, which import some and load others later. */
function metafile(edges: Edges): Metafile {
  const imports = (now: readonly string[] = [], later: readonly string[] = []) => [
    ...now.map((path) => ({ path, kind: 'import-statement' as const })),
    ...later.map((path) => ({ path, kind: 'dynamic-import' as const })),
  ];
  const all = Object.entries(edges);
  return {
    inputs: Object.fromEntries(
      all.map(([path, [bytes, now, later]]) => [path, { bytes, imports: imports(now, later) }]),
    ),
    outputs: {
      all: {
        bytes: 0,
        imports: [],
        exports: [],
        inputs: Object.fromEntries(all.map(([path, [bytesInOutput]]) => [path, { bytesInOutput }])),
      },
    },
  };
}

/** What comes with each load beside the entry, which is there for all. */
const planned = (edges: Edges): Record<string, readonly string[]> => {
  const plan = planChunks(metafile(edges), 'src/index.ts');
  const start = plan.get('src/index.ts') ?? [];
  for (const modules of plan.values()) expect(modules).toEqual(expect.arrayContaining([...start]));
  const beside = [...plan].map(([load, modules]) => [load, modules.filter((one) => !start.includes(one))]);
  return { ...Object.fromEntries(beside), 'src/index.ts': start };
};

it('lets two loads that share most of their code share one file', () => {
  const plan = planned({
    'src/index.ts': [50_000, [], ['src/a.ts', 'src/b.ts']],
    'src/a.ts': [500, ['src/shared.ts']],
    'src/b.ts': [500, ['src/shared.ts']],
    'src/shared.ts': [5_000],
  });
  expect(plan['src/a.ts']).toEqual(['src/shared.ts', 'src/a.ts', 'src/b.ts']);
  expect(plan['src/b.ts']).toEqual(plan['src/a.ts']);
});

it('keeps apart what costs more in vain than a file does', () => {
  const plan = planned({
    'src/index.ts': [50_000, [], ['src/a.ts', 'src/b.ts']],
    'src/a.ts': [40_000, ['src/shared.ts']],
    'src/b.ts': [40_000, ['src/shared.ts']],
    'src/shared.ts': [40_000],
  });
  expect(plan['src/a.ts']).toEqual(['src/shared.ts', 'src/a.ts']);
  expect(plan['src/b.ts']).toEqual(['src/shared.ts', 'src/b.ts']);
});

it('puts nothing into the file that every step loads', () => {
  const plan = planned({
    'src/index.ts': [50_000, ['src/start.ts'], ['src/a.ts']],
    'src/start.ts': [10],
    'src/a.ts': [10, ['src/start.ts']],
  });
  expect(plan['src/index.ts']).toEqual(['src/start.ts', 'src/index.ts']);
});

it('brings what a joined module needs, packages apart', () => {
  const plan = planned({
    'src/index.ts': [50_000, [], ['src/a.ts', 'src/b.ts', 'src/c.ts']],
    'src/a.ts': [100, ['src/shared.ts', 'src/need.ts', 'node_modules/p/index.js']],
    'src/b.ts': [100, ['src/shared.ts']],
    'src/c.ts': [90_000, ['src/need.ts']],
    'src/shared.ts': [100],
    'src/need.ts': [100],
    'node_modules/p/index.js': [100],
  });
  expect(plan['src/b.ts']).toContain('src/a.ts');
  expect(plan['src/b.ts']).toContain('src/need.ts');
  expect(Object.values(plan).flat()).not.toContain('node_modules/p/index.js');
});
