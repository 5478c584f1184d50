import { existsSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { build, type Metafile, type Plugin, type PluginBuild } from 'esbuild';
import { planChunks } from './chunks.ts';
import { gather } from './gather.ts';
import { lazyBuiltins } from './lazy.ts';
import { stepSources } from './step-source.ts';

/*
 * Tree shaking before ncc, which has none without a minifier: esbuild compiles the sources and leaves out what
 * nothing reaches. Of two packages that do not say what can be left out, we say it here.
 */

/** Their modules do nothing when they are loaded and not used. */
const PURE = /[\\/]node_modules[\\/](?:@actions|@octokit)[\\/]/;

/**
 * The parts of undici that the client uses; its own index loads fetch, WebSocket, caches and mocks as well.
 * `connect` is what the proxy agent opens its tunnels with; Node's own `fetch` stands in for undici's, which only
 * `@actions/github` imports.
 */
const UNDICI = `
  import connect from 'undici/lib/api/api-connect.js';
  import request from 'undici/lib/api/api-request.js';
  import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
  Object.assign(Dispatcher.prototype, { connect, request });
  export { default as buildConnector } from 'undici/lib/core/connect.js';
  export { default as Client } from 'undici/lib/dispatcher/client.js';
  export { default as ProxyAgent } from 'undici/lib/dispatcher/proxy-agent.js';
  export const fetch = globalThis.fetch;
`;

/**
 * Files of undici that the parts above name and never run: bodies are text, so that nothing is extracted from a
 * \`FormData\`; HTTP/2 is off; redirects are followed by the client itself; and every processor that Node 24 runs on has SIMD.
 */
const NEVER_RUN: Readonly<Record<string, string>> = {
  'lib/web/fetch/body.js': 'module.exports = {};',
  'lib/dispatcher/client-h2.js': 'module.exports = () => { throw new Error("HTTP/2 is off"); };',
  'lib/interceptor/redirect-interceptor.js': 'module.exports = () => (dispatch) => dispatch;',
  'lib/llhttp/llhttp-wasm.js': 'module.exports = require("./llhttp_simd-wasm.js");',
};

const CONSTANTS = 'lib/llhttp/constants.js';

/**
 * What undici wants of `node:http`, which takes long to load: a limit that the client sets itself, and to know that
 * a body is not an answer of Node's own, which it never is.
 */
const NODE_HTTP = 'module.exports = { IncomingMessage: class {}, maxHeaderSize: 16384 };';

/** What undici wants of `node:assert`, which loads how differences are shown: the function alone, of which it shows none. */
const NODE_ASSERT = `module.exports = (held, message) => {
  if (!held) throw message instanceof Error ? message : new Error(message ?? 'undici found itself in a wrong state');
};`;

/** What undici is given in place of Node's own modules. */
const INSTEAD: Readonly<Record<string, string>> = { 'node:http': NODE_HTTP, 'node:assert': NODE_ASSERT };

/** A method for each of GitHub's thousand endpoints, of `@actions/github`: the calls in use are written as routes. */
const ENDPOINTS = /plugin-rest-endpoint-methods[\\/]dist-src[\\/]generated[\\/]endpoints\.js$/;

/**
 * What `@actions/github` reads of the run when it is loaded, and fails on a file that is no plain JSON (empty, with a
 * byte order mark); the action reads the event itself.
 */
const CONTEXT = /@actions[\\/]github[\\/]lib[\\/]context\.js$/;

/** Names of Node's own modules. Filters are narrow because each match is a call from esbuild to this process. */
const BUILTINS = new RegExp(`^(?:node:.*|${builtinModules.join('|')})$`);

/** The package's ES modules, the same code as its CommonJS ones; of these nothing could be left out. */
const YAML = 'node_modules/yaml/browser/dist/index.js';

/** Compiles `entry` and what it reaches into `outdir`, one file for what is loaded together. */
export async function shake(root: string, entry: string, outdir: string): Promise<Metafile> {
  const all = { absWorkingDir: root, entryPoints: [entry], outdir };
  const packaging = [packages(root), lazyBuiltins(), stepSources()];
  const { metafile: loose } = await build({ ...HOW, ...all, write: false, plugins: packaging });
  const plugins = [gather(planChunks(loose, entry), root), ...packaging];
  return (await build({ ...HOW, ...all, plugins })).metafile;
}

const HOW = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  metafile: true,
  logLevel: 'warning',
  // What only names types, or is left over by `stepSources`, is not imported.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
} as const;

/** Names of the packages of which something is bundled, with the folder of each. */
export function bundledPackages({ outputs }: Metafile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const [, folder, name] = /(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) ?? [];
      if (folder && name && bytesInOutput > 0) found.set(name, folder);
    }
  }
  return found;
}

function packages(root: string): Plugin {
  const undici = dirname(createRequire(join(root, 'package.json')).resolve('undici/package.json'));
  return {
    name: 'packages',
    setup(build) {
      pure(build);
      builtins(build);
      build.onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, YAML), sideEffects: false }));
      build.onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'parts' }));
      build.onLoad({ filter: /.*/, namespace: 'parts' }, () => ({ contents: UNDICI, resolveDir: root }));
      build.onLoad({ filter: CONTEXT }, () => ({ contents: 'export class Context {}' }));
      build.onLoad({ filter: ENDPOINTS }, () => ({ contents: 'export default {};' }));
      build.onLoad({ filter: /[\\/]undici[\\/]lib[\\/]/ }, ({ path }) => {
        const file = relative(undici, path).replaceAll('\\', '/');
        const contents = file === CONSTANTS ? constantsOf(path) : NEVER_RUN[file];
        return contents === undefined ? undefined : { contents };
      });
    },
  };
}

/** The two tables of the parser's that the client reads, written out; the others are of methods and characters. */
function constantsOf(path: string): string {
  const { ERROR, TYPE } = createRequire(path)(path) as Readonly<Record<string, unknown>>;
  return `module.exports = ${JSON.stringify({ ERROR, TYPE }, undefined, 2)};`;
}

/** Lets CommonJS modules have those of Node, which ES modules can only import. */
function builtins(build: PluginBuild): void {
  build.onResolve({ filter: /^node:(?:http|assert)$/ }, ({ path, importer }) =>
    /[\\/]undici[\\/]lib[\\/]/.test(importer) ? { path, namespace: 'instead' } : undefined,
  );
  build.onResolve({ filter: BUILTINS }, ({ path, kind }) =>
    kind === 'require-call' ? { path, namespace: 'builtin' } : undefined,
  );
  build.onLoad({ filter: /.*/, namespace: 'instead' }, ({ path }) => ({ contents: INSTEAD[path] ?? '' }));
  build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
    contents: `module.exports = process.getBuiltinModule('${path}');`,
  }));
}

/**
 * Marks the modules of packages without a `sideEffects` field of their own. Only names of packages are resolved by
 * esbuild: each `resolve` of a plugin costs it 12 ms of its own.
 */
function pure(build: PluginBuild): void {
  build.onResolve({ filter: /^@(?:actions|octokit)\// }, async ({ path, pluginData, ...from }) => {
    if (pluginData === pure) return undefined;
    const found = await build.resolve(path, { ...from, pluginData: pure });
    return found.errors.length === 0 && PURE.test(found.path) ? { ...found, sideEffects: false } : undefined;
  });
  build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer, resolveDir }) => {
    const file = join(resolveDir, path);
    return PURE.test(importer) && existsSync(file) ? { path: file, sideEffects: false } : undefined;
  });
}
