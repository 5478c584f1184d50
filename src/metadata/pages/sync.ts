import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DocumentPage, pages } from './pages.ts';

/** Writes every generated file that is not as it should be; gives the paths written. */
export function writePages(root: string, all: readonly DocumentPage[] = pages()): readonly string[] {
  const written: string[] = [];
  for (const page of all) {
    const { current, wanted } = compare(root, page);
    if (current === wanted) continue;
    const file = join(root, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    written.push(page.path);
  }
  return written;
}

/** One sentence for every generated file that is not what the sources say. Empty: all is well. */
export function checkPages(root: string, all: readonly DocumentPage[] = pages()): readonly string[] {
  const drifted = all.flatMap((page) => {
    try {
      const { current, wanted } = compare(root, page);
      return current === wanted ? [] : [`${page.path} is not what the sources say; run \`npm run metadata\``];
    } catch (error) {
      return [error instanceof Error ? error.message : `${page.path} cannot be generated`];
    }
  });
  return [...drifted, ...orphans(root, all)];
}

function compare(
  root: string,
  { path, render }: DocumentPage,
): { current: string | undefined; wanted: string } {
  const file = join(root, path);
  // A checkout on Windows may have turned line ends.
  const current = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
  try {
    return { current, wanted: render(current) };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : 'cannot be generated'}`);
  }
}

/** Folders whose entries are all generated, and what an entry belongs to. */
const GENERATED = [
  { folder: 'docs/operations', belongsTo: 'platform' },
  { folder: 'actions', belongsTo: 'operation' },
] as const;

/** Pages and actions of platforms and operations that are no more. */
function orphans(root: string, all: readonly DocumentPage[]): readonly string[] {
  return GENERATED.flatMap(({ folder, belongsTo }) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .map((name) => `${folder}/${name}`)
      .filter((path) => !all.some((page) => page.path === path || page.path.startsWith(`${path}/`)))
      .map((path) => `${path} belongs to no ${belongsTo}; delete it`);
  });
}
