import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Plan } from './chunks.ts';

/** Makes esbuild split as planned: each load imports at its head what is to come with it. */
export function gather(plan: Plan, root: string): Plugin {
  return {
    name: 'gather',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const load = relative(root, path).replaceAll('\\', '/');
        const modules = plan.get(load);
        if (modules === undefined) return undefined;
        return { contents: headOf(load, modules, root) + readFileSync(path, 'utf8'), loader: 'ts' };
      });
    },
  };
}

function headOf(load: string, modules: readonly string[], root: string): string {
  return modules
    .filter((module) => module !== load)
    .map((module) => (module.startsWith('lazy:') ? module.replace('lazy', 'node') : join(root, module)))
    .map((module) => `import ${JSON.stringify(module)};\n`)
    .join('');
}
