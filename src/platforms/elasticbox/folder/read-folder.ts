import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../../contract/result/errors.ts';
import { didYouMean } from '../../../support/nearest.ts';
import { asLine, list } from '../../../support/text.ts';
import { FolderFiles } from './folder-files.ts';
import { EVENTS, type LocalBox, type LocalFile, OLD_EVENTS, PAGES, placeOf } from './local-box.ts';
import { parseBoxYaml } from './parse-box-yaml.ts';
import type { IconPlace } from './raw-box.ts';
import { isStored } from './stored-file.ts';

/**
 * Reads a box's folder: `box.yaml`, `events/`, `files/`, `README.md`, as `ebcli` exports it. Throws an `InputError`
 * with everything that is wrong. A link that leads out of the folder is not followed: what it leads to would be
 * handed to everybody who may read the box.
 */
export async function readFolder(path: string, warn: (line: string) => void): Promise<LocalBox> {
  const reader = new FolderFiles(path);
  const yaml = await reader.text('box.yaml');
  if (yaml === undefined) throw await noBox(path);
  const { problems, icons, ...box } = await parseBoxYaml(yaml);
  reader.problems.push(...problems);
  const files = [
    ...(await events(reader, warn)),
    ...(await pages(reader, box.schema, warn)),
    ...(await iconFiles(reader, icons)),
  ];
  const used = new Set<string>();
  for (const variable of box.variables.filter(({ type }) => type === 'File')) {
    const { value } = variable;
    if (typeof value !== 'string' || value === '' || isStored(value)) continue;
    const absent = `variable ${variable.name}: there is no file ${asLine(value)} in the folder`;
    const file = await reader.file(value, { place: placeOf(variable), label: value }, absent);
    if (file) files.push(file);
    used.add(value.normalize());
  }
  for (const name of await reader.names('files'))
    if (!used.has(`files/${name}`.normalize()))
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

/** A shell's first line that ends in a carriage return, or does not begin the file. */
const UNFIT_FOR_LINUX = /^(?:\u00ef\u00bb\u00bf#!|#![^\n]*\r\n)/;

async function events(reader: FolderFiles, warn: (line: string) => void): Promise<LocalFile[]> {
  const files: LocalFile[] = [];
  for (const name of await reader.names('events')) {
    const event = OLD_EVENTS[name] ?? name;
    if (!(EVENTS as readonly string[]).includes(event)) {
      reader.problems.push(
        `events/${asLine(name)} is no event: ${list([...EVENTS], 'or')}.${didYouMean(name, EVENTS)}`,
      );
      continue;
    }
    const label = `events/${event}`;
    if (files.some((file) => file.label === label))
      reader.problems.push(`events/${name} is there beside ${label}, which is the same event`);
    const as = { place: `events.${event}`, label };
    const file = await reader.file(`events/${name}`, as, `events/${name} is no file`);
    if (!file) continue;
    if (UNFIT_FOR_LINUX.test(Buffer.from(file.bytes.subarray(0, 200)).toString('latin1')))
      warn(`events/${name} begins with a line that Linux cannot run, as Windows writes it (CRLF or a BOM).`);
    files.push({ ...file, name: event });
  }
  return files;
}

/** What the box is made of and told by, in whatever case its name is written. */
async function pages(
  reader: FolderFiles,
  schema: string | undefined,
  warn: (line: string) => void,
): Promise<LocalFile[]> {
  const there = await reader.names('.');
  const files: LocalFile[] = [];
  for (const [page, { name: own, names, type }] of Object.entries(PAGES)) {
    const [name, other] = there.filter((one) => names.includes(one.toLowerCase()));
    if (name === undefined) continue;
    if (other !== undefined)
      reader.problems.push(`${name} and ${other} are both there; a box has one ${page}`);
    if (type !== undefined && !schema?.endsWith(type)) {
      warn(`${asLine(name)} is left out: it is for a box whose \`schema\` in box.yaml ends in ${type}.`);
      continue;
    }
    const label = page === 'template' ? name.toLowerCase() : own;
    const file = await reader.file(name, { place: page, label });
    if (file) files.push(file);
  }
  return files;
}

/** The icons that `box.yaml` names; a place at the platform is no file. */
async function iconFiles(reader: FolderFiles, icons: ReadonlyMap<IconPlace, string>): Promise<LocalFile[]> {
  const files: LocalFile[] = [];
  for (const [place, name] of icons) {
    if (place === 'icon' && name.startsWith('/')) continue;
    const file = await reader.file(
      name,
      { place, label: name },
      `${place}: there is no file ${asLine(name)} in the folder`,
    );
    if (file) files.push(file);
  }
  return files;
}

/** The folder of several boxes is a likely mistake. */
async function noBox(path: string): Promise<InputError> {
  const below = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  const problem = below
    ? 'names a folder without a box.yaml'
    : 'names no folder that can be read; a step that uses it needs the repository checked out before';
  const folders = (below ?? []).filter((entry) => existsSync(join(path, entry.name, 'box.yaml')));
  const some = list(
    folders.slice(0, 5).map(({ name }) => asLine(name)),
    'or',
  );
  return new InputError([{ input: 'path', problem }], {
    next: `Set \`path\` to the folder with box.yaml${some && `, such as one of those in it: ${some}`}. \`export-box\` writes one.`,
  });
}
