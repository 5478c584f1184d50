import type { Plugin } from 'esbuild';

/*
 * Modules of Node's that are loaded when something of them is first called, not when the file is read that names
 * them: `node:crypto` takes as long as a third of all that a step with a wrong input does, and few steps hash. An
 * `import` of `node:fs` asks for all that it has, and so loads its promises and streams.
 */

const LAZY = /^(?:node:)?(?:crypto|fs|fs\/promises|net|os|tls)$/;

/** Stands between the sources and these modules. What is no function, such as a constant, is there from the start. */
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
  const module = `process.getBuiltinModule('node:${name}')`;
  const one = ([key, value]: [string, unknown]): string =>
    typeof value === 'function' ? `lazy('${key}')` : `(() => ${module}.${key})()`;
  const all = Object.entries(process.getBuiltinModule(`node:${name}`) ?? {});
  return `
    function lazy(name) {
      return function (...given) {
        const real = ${module}[name];
        return new.target ? new real(...given) : real(...given);
      };
    }
    ${all.map((named) => `export const ${named[0]} = /* @__PURE__ */ ${one(named)};`).join('\n')}
    export default /* @__PURE__ */ (() => ${module})();
  `;
}
