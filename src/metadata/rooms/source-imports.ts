import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

const SOURCES = resolve(import.meta.dirname, '../..');
const IMPORT =
  /^(?:import|export)\b[^'";]*?\bfrom '(\.[^']+)';|^import '(\.[^']+)';|\bimport\('(\.[^']+)'\)/gm;

/** What each file below `src` imports of our own, types too; paths below `src`, with `/`. */
export function readImports(sources: string = SOURCES): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(join(sources, file), 'utf8'))]));
}

function importsOf(file: string, source: string): readonly string[] {
  const found = [...source.matchAll(IMPORT)].map(([, from, bare, loaded]) => from ?? bare ?? loaded ?? '');
  const paths = found.map((to) => posix.join(posix.dirname(file), to));
  return [...new Set(paths)].filter((path) => path.endsWith('.ts') && !/^(?:\.\.|dist)\//.test(path));
}
