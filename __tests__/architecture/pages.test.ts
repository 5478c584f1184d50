import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './source-tree.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The files and folders below a folder of the repository, by their paths in it. */
function below(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  );
}

const sources = below('src');

/** The folders directly in one of `src`. */
function roomsIn(folder: string): string[] {
  return readdirSync(join(ROOT, 'src', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

const page = read('docs/architecture.md');
const [, listing = ''] = /```text\nsrc\/\n([\s\S]*?)```/.exec(page) ?? [];

/** What the listing says of each folder of `src`, the names of commands and inputs left out. */
const listed = new Map(
  listing
    .split(/^(?= {2}[\w-]+\/)/m)
    .map((text): [string, string] => [/^ {2}([\w-]+)\//.exec(text)?.[1] ?? '', text])
    .filter(([folder]) => folder !== '')
    .map(([folder, text]) => [folder, text.replace(/^ {2}[\w-]+\//, '').replace(/`[^`]*`/g, '')]),
);

const named = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([name]) => name);

describe('the listing of the house', () => {
  it('names every folder of the sources, and nothing else', () => {
    expect([...listed.keys()].toSorted()).toEqual(roomsIn('').toSorted());
  });

  it.each(roomsIn(''))('names every room of %s, and no other folder or file', (folder) => {
    const text = listed.get(folder) ?? '';
    const rooms = named(text, /[\w-]+(?=\/)/g);
    expect(roomsIn(folder).filter((room) => !rooms.includes(room))).toEqual([]);
    const inside = sources.filter((path) => path.startsWith(`src/${folder}/`));
    const names = [...rooms, ...named(text, /[\w-]+\.ts\b/g)];
    expect(names.filter((name) => !inside.some((path) => path.endsWith(`/${name}`)))).toEqual([]);
  });
});

/** A path as a page writes it: `<platform>` is any name, `[<noun>/]` may be missing, `*` is the rest of a name. */
function written(path: string): RegExp {
  const form = path
    .replace(/\/$/, '')
    .replace(/[.+]/g, '\\$&')
    .replace(/\[([^\]]+)\/\]/g, '(?:$1/)?')
    .replace(/\*/g, '[^/]*')
    .replace(/<[^>]+>/g, '[^/]+');
  return new RegExp(`(?:^|/)${form}$`);
}

describe('a path on a page', () => {
  const all = [...sources, ...below('__tests__'), ...below('mutations'), ...below('examples')];
  /** What one would write to add a platform or an operation. */
  const toBeAdded = /tinybox|get-wordpress-box|<room>/;
  const pages = [...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`), 'CONTRIBUTING.md'];

  it.each(pages.filter((name) => name.endsWith('.md')))('of %s is there', (name) => {
    const paths = named(read(name), /(?<=`)(?:src|__tests__|mutations|examples)\/[^`\s]+(?=`)/g);
    const lost = paths.filter((path) => !toBeAdded.test(path) && !all.some((one) => written(path).test(one)));
    expect(lost.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('that says where to find a behaviour is there, also when only its end is written', () => {
    const [, table = ''] = page.split('## Where to find a behaviour');
    const files = named(table, /(?<=`)[^`\s]+\.ts(?=`)/g);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !sources.some((path) => written(file).test(path)))).toEqual([]);
  });
});
