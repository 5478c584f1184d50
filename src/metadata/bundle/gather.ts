import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Plan } from './chunks.ts';
import { sourceOf } from './step-source.ts';

/** Makes esbuild split as planned: each load imports at its head what is to come with it. */
export function gather(plan: Plan, root: string): Plugin {
  return {
    name: 'gather',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path, suffix }) => {
        const load = relative(root, path).replaceAll('\\', '/') + suffix;
        const modules = plan.get(load);
        if (modules === undefined) return undefined;
        return { contents: headOf(load, modules, root) + sourceOf(path, suffix), loader: 'ts' };
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
