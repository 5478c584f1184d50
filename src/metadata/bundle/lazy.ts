import type { Plugin } from 'esbuild';

/*
 * Modules of Node's that are loaded when something of them is first called, not when the file is read that names
 * them: `node:crypto` takes as long as a third of all that a step with a wrong input does, and few steps hash.
 */

const LAZY = /^(?:node:)?(?:crypto|fs\/promises|net|tls)$/;

/** Stands between the sources and these modules. Only functions and classes can be had so; the build fails for others. */
export function lazyBuiltins(): Plugin {
  return {
    name: 'lazy-builtins',
    setup(build) {
      build.onResolve({ filter: LAZY }, ({ path, kind }) =>
        kind === 'import-statement' ? { path: path.replace('node:', ''), namespace: 'lazy' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({ contents: stand(path) }));
    },
  };
}

function stand(name: string): string {
  const names = Object.entries(process.getBuiltinModule(`node:${name}`) ?? {})
    .filter(([, value]) => typeof value === 'function')
    .map(([one]) => one);
  return `
    function lazy(name) {
      return function (...given) {
        const real = process.getBuiltinModule('node:${name}')[name];
        return new.target ? new real(...given) : real(...given);
      };
    }
    ${names.map((one) => `export const ${one} = /* @__PURE__ */ lazy('${one}');`).join('\n')}
  `;
}
