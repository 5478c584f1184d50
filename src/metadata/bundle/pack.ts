import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import type { Metafile } from 'esbuild';
import { behindFacade, type Framed, frame, unframe } from './frame.ts';
import { fileNames } from './names.ts';

/*
 * ncc writes every file of the bundle. It is given them one by one, as esbuild has split them: left to split them
 * itself, it copies what is below 20 kB into each file that needs it.
 */

type Ncc = (input: string, options: Readonly<Record<string, unknown>>) => Promise<{ code: string }>;

const OPTIONS = { cache: false, quiet: true, esm: true, target: 'es2022' };

/** What packages tell of their members; the sources are the place to read that. Licences are in a file of their own. */
const DESCRIBED = /^[ \t]*\/\*\*\n(?:[ \t]*\*.*\n)*?[ \t]*\*\/\n/gm;

/** ncc's own name for exports, which it is not given. */
const EXPORTS = /^var __webpack_exports__ = \{\};\n/m;

/** esbuild names its own functions also where none is used; they do nothing by themselves. */
const NEEDLESS = 'import "./runtime.js";\n';

/** Lets ncc write what esbuild wrote to `build` into `dist`. */
export async function pack(root: string, build: string, { outputs }: Metafile, dist: string): Promise<void> {
  const named = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const files = new Map(
    [...named].map(([file, { imports }]) => {
      const count = imports.filter(({ kind }) => kind === 'import-statement').length;
      return [file, frame(readFileSync(join(build, file), 'utf8'), count)] as const;
    }),
  );
  const behind = facades(files);
  for (const [facade, file] of behind) {
    const { entryPoint = '' } = named.get(facade) ?? {};
    const output = named.get(file);
    // The entry's name has to stay; of other facades, the file keeps its own.
    if (output && facade === 'index.js') named.set(file, { ...output, entryPoint });
    named.delete(facade);
    files.delete(facade);
  }
  const names = fileNames(named);
  const rename = (text: string): string =>
    text.replace(/"\.\/([\w.-]+\.js)"/g, (all, file: string) => {
      const name = names.get(behind.get(file) ?? file);
      return name === undefined ? all : `"./${name}"`;
    });
  const ncc = load(root);
  mkdirSync(dist, { recursive: true });
  for (const [file, framed] of files) {
    const imports = framed.imports
      .map((one) => ({ ...one, text: rename(one.text) }))
      .filter(({ text }) => text !== NEEDLESS);
    const used = useOf(framed);
    const path = join(build, file);
    // What is loaded later is a file beside this one.
    const body = rename(framed.body).replaceAll('import("./', 'import(/* webpackIgnore: true */ "./');
    writeFileSync(path, `${body}\n${used}`);
    const { code } = await ncc(path, { ...OPTIONS, filename: file });
    if (!code.includes(used)) throw new Error(`ncc changed what ${file} exports`);
    const written = {
      ...framed,
      imports,
      body: code.replace(used, '').replace(EXPORTS, '').replace(DESCRIBED, '').trim(),
    };
    writeFileSync(join(dist, names.get(file) ?? file), unframe(written));
  }
}

/** Uses all that a file exports: ncc does not see the exports, and takes out what nothing uses. */
function useOf({ exports }: Framed): string {
  return `globalThis.exported(${[...exports.values()].join(', ')});\n`;
}

/** The files that only pass on what another one has, and that one. */
function facades(files: ReadonlyMap<string, Framed>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [file, framed] of files) {
    const from = behindFacade(framed);
    if (from?.startsWith('./')) found.set(file, relative('.', from));
  }
  return found;
}

/** ncc as a function. It asks for a file without a name when there is no tsconfig.json, which Node warns of. */
function load(root: string): Ncc {
  process.noDeprecation = true;
  return createRequire(join(root, 'package.json'))('@vercel/ncc') as Ncc;
}
