import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { InputError } from '../../../contract/result/errors.ts';
import { codeOf } from '../../../kubeconfig/files/file-failure.ts';
import { didYouMean } from '../../../support/nearest.ts';
import { asLine, list } from '../../../support/text.ts';
import {
  EVENTS,
  isPage,
  type LocalBox,
  type LocalFile,
  OLD_EVENTS,
  PAGE_NAMES,
  PAGES,
  placeOf,
} from './local-box.ts';
import { parseBoxYaml } from './parse-box-yaml.ts';
import { isStored } from './stored-file.ts';

/** Largest file of a box. Source: https://elasticbox.com/documentation/ (parameterizing boxes) */
const MAX_FILE = 10 * 1_024 * 1_024;

/**
 * Reads a box's folder: `box.yaml`, `events/`, `files/`, `README.md`, as `ebcli` exports it. Throws an `InputError`
 * with everything that is wrong. A link that leads out of the folder is not followed: what it leads to would be
 * handed to everybody who may read the box.
 */
export async function readFolder(path: string, warn: (line: string) => void): Promise<LocalBox> {
  const reader = new FolderReader(path);
  const yaml = await reader.text('box.yaml');
  if (yaml === undefined) throw await noBox(path);
  const { problems, icon, ...box } = await parseBoxYaml(yaml);
  reader.problems.push(...problems);
  const files = [
    ...(await reader.events()),
    ...(await reader.pages(box.schema, warn)),
    ...(await reader.icon(icon)),
  ];
  const used = new Set<string>();
  for (const variable of box.variables.filter(({ type }) => type === 'File')) {
    const { value } = variable;
    if (typeof value !== 'string' || value === '' || isStored(value)) continue;
    const file = await reader.file(value, { place: placeOf(variable), label: value });
    if (file) files.push(file);
    else reader.problems.push(`variable ${variable.name}: there is no file ${asLine(value)} in the folder`);
    used.add(value);
  }
  for (const name of await reader.names('files'))
    if (!used.has(`files/${name}`))
      warn(`files/${asLine(name)} is the value of no File variable in box.yaml; it is left out.`);
  if (reader.problems.length > 0) {
    throw new InputError(
      reader.problems.map((problem) => ({ input: 'path', problem })),
      {
        title: 'The box’s folder cannot be used',
        next: 'Correct the files named above and run the step again.',
      },
    );
  }
  return { ...box, files };
}

/** What is only in a box of one type. Source: https://www.ctl.io/api-docs/cam (boxes) */
const TYPES: Readonly<Record<string, string>> = {
  template: 'boxes/cloudformation',
  dockerfile: 'boxes/docker',
};

class FolderReader {
  readonly problems: string[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async text(name: string): Promise<string | undefined> {
    const file = await this.file(name, { place: '', label: name });
    return file && Buffer.from(file.bytes).toString('utf8');
  }

  /** The names in a folder below, hidden ones apart. */
  async names(folder: string): Promise<readonly string[]> {
    try {
      const all = await readdir(join(this.#root, folder));
      return all.filter((name) => !name.startsWith('.')).sort();
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) this.problems.push(`${folder} cannot be read`);
      return [];
    }
  }

  async events(): Promise<LocalFile[]> {
    const files: LocalFile[] = [];
    for (const name of await this.names('events')) {
      const event = OLD_EVENTS[name] ?? name;
      if (!(EVENTS as readonly string[]).includes(event)) {
        this.problems.push(
          `events/${asLine(name)} is no event: ${list([...EVENTS], 'or')}.${didYouMean(name, EVENTS)}`,
        );
        continue;
      }
      const file = await this.file(`events/${name}`, { place: `events.${event}`, label: `events/${event}` });
      if (file) files.push({ ...file, name: event });
    }
    return files;
  }

  /** What the box is made of and told by, in whatever case its name is written. */
  async pages(schema: string | undefined = '', warn: (line: string) => void): Promise<LocalFile[]> {
    const there = await this.names('.');
    const files: LocalFile[] = [];
    for (const [page, names] of Object.entries(PAGE_NAMES)) {
      const [name, other] = there.filter((one) => names.includes(one.toLowerCase()));
      if (name === undefined) continue;
      const type = TYPES[page];
      if (other !== undefined)
        this.problems.push(`${name} and ${other} are both there; a box has one ${page}`);
      if (type !== undefined && !schema.endsWith(type)) {
        warn(`${asLine(name)} is left out: it is for a box whose \`schema\` in box.yaml ends in ${type}.`);
        continue;
      }
      const label = isPage(page) && page !== 'template' ? PAGES[page] : name.toLowerCase();
      const file = await this.file(name, { place: page, label });
      if (file) files.push(file);
    }
    return files;
  }

  /** The icon that `box.yaml` names; one of the platform's own is no file. */
  async icon(name: string | undefined): Promise<LocalFile[]> {
    if (name === undefined || isStored(name) || name.startsWith('images/') || name.startsWith('/')) return [];
    const file = await this.file(name, { place: 'icon', label: name });
    if (!file) this.problems.push(`icon: there is no file ${asLine(name)} in the folder`);
    return file ? [file] : [];
  }

  async file(
    name: string,
    as: { readonly place: string; readonly label: string },
  ): Promise<LocalFile | undefined> {
    const path = join(this.#root, name);
    try {
      const real = await realpath(path);
      const inside = relative(await realpath(this.#root), real);
      if (inside.startsWith('..') || inside.startsWith(sep)) {
        this.problems.push(`${asLine(name)} leads out of the folder`);
        return undefined;
      }
      const found = await lstat(real);
      if (!found.isFile()) return undefined;
      if (found.size > MAX_FILE) this.problems.push(`${asLine(name)} is larger than 10 MiB`);
      else return { ...as, name: basename(name), bytes: await readFile(real) };
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error)))
        this.problems.push(`${asLine(name)} cannot be read`);
    }
    return undefined;
  }
}

/** The folder of several boxes is a likely mistake. */
async function noBox(path: string): Promise<InputError> {
  const below = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  const problem = below
    ? 'names a folder without a box.yaml'
    : 'names no folder that can be read; a step that uses it needs the repository checked out before';
  const folders = (below ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return new InputError([{ input: 'path', problem }], {
    next: `Set \`path\` to the folder with box.yaml${folders.length > 0 ? `, such as one of those in it: ${list(folders.slice(0, 5), 'or')}` : ''}. \`export-box\` writes one.`,
  });
}
