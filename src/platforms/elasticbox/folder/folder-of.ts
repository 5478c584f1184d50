import { isObject, type Json } from '../../../support/json.ts';
import { asLine } from '../../../support/text.ts';
import type { ContentOf } from './compare-box.ts';
import { EVENTS, keyOf, type LocalVariable, PAGES, placeOf } from './local-box.ts';
import { FIELDS } from './parse-box-yaml.ts';
import { filesOf, type RawBox, variablesIn, withoutFile } from './raw-box.ts';

/** A file of the folder. */
export interface FolderFile {
  /** Path within the folder. */
  readonly label: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** A box as a folder. */
interface Folder {
  readonly files: readonly FolderFile[];
  /** Files that the box names and that cannot be read. */
  readonly missing: readonly string[];
  /** Password variables, whose values no folder has: it is meant for a repository. */
  readonly withheld: readonly string[];
}

/** The folder of a box, sorted as a reader would look for it. */
export async function folderOf(raw: RawBox, contentOf: ContentOf): Promise<Folder> {
  const there = filesOf(raw);
  const missing: string[] = [];
  const files: FolderFile[] = [];
  const add = async (label: string, url: string | undefined, executable = false): Promise<boolean> => {
    if (url === undefined) return false;
    const bytes = await contentOf(url);
    if (bytes) files.push({ label, bytes, executable });
    else missing.push(label);
    return bytes !== undefined;
  };
  for (const event of EVENTS) await add(`events/${event}`, there.get(`events.${event}`), true);
  const names = new Map<string, string>();
  const withheld: string[] = [];
  const variables: Json[] = [];
  for (const variable of variablesIn(raw)) {
    const { value, ...rest } = variable;
    const url = there.get(placeOf(variable));
    if (variable['type'] === 'Password') {
      withheld.push(keyOf(variable));
      variables.push(rest);
    } else if (url !== undefined) {
      const label = names.get(url) ?? `files/${freeName(variable, url, [...names.values()])}`;
      if (!names.has(url)) await add(label, url);
      names.set(url, label);
      variables.push({ ...rest, value: label });
    } else variables.push(value === undefined ? rest : { ...rest, value });
  }
  await add(PAGES.readme.name, there.get('readme'));
  await add(templateName(there.get('template')), there.get('template'));
  await add(PAGES.dockerfile.name, there.get('dockerfile'));
  const icons = new Map<string, string>();
  for (const place of ['icon', 'icon_metadata'] as const) {
    const url = there.get(place);
    const label =
      url !== undefined && url === there.get('icon') ? iconName('icon', url) : iconName('icon-image', url);
    if (icons.get('icon') === label || (await add(label, url))) icons.set(place, label);
  }
  const yaml = await toYaml(raw, { variables, icons });
  return {
    files: [{ label: 'box.yaml', bytes: Buffer.from(yaml), executable: false }, ...files],
    missing,
    withheld,
  };
}

/** The base name of the stored file; of two that are called alike the second has its variable's name in front. */
function freeName(variable: LocalVariable, url: string, taken: readonly string[]): string {
  const last = url.split('/').at(-1) ?? '';
  const safe =
    asLine(decoded(last))
      .replace(/[/\\:*?"<>|\u0000-\u001f]/g, '-')
      .replace(/^\.+/, '') || 'file';
  const free = (name: string) =>
    !taken.some((label) => label.toLowerCase() === `files/${name}`.toLowerCase());
  if (free(safe)) return safe;
  const own = keyOf(variable).replace(/[^\w.-]/g, '-');
  return free(`${own}-${safe}`) ? `${own}-${safe}` : `${taken.length}-${safe}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function templateName(url = ''): string {
  const [ending = '.json'] = /\.ya?ml$/i.exec(url) ?? [];
  return `template${ending.toLowerCase()}`;
}

function iconName(name: string, url = ''): string {
  const [ending = ''] = /\.[a-z0-9]{1,5}$/i.exec(url) ?? [];
  return `${name}${ending.toLowerCase()}`;
}

async function toYaml(
  raw: RawBox,
  { variables, icons }: { readonly variables: readonly Json[]; readonly icons: ReadonlyMap<string, string> },
): Promise<string> {
  const { stringify } = await import('yaml');
  const plain = FIELDS.filter((key) => key in raw && raw[key] !== null);
  const image = icons.get('icon_metadata');
  const metadata = withoutFile(raw['icon_metadata']);
  const box = {
    id: raw['id'],
    name: raw['name'],
    schema: raw['schema'],
    ...Object.fromEntries(plain.map((key) => [key, raw[key]])),
    ...(isObject(metadata)
      ? { icon_metadata: { ...metadata, ...(image === undefined ? {} : { image }) } }
      : {}),
    variables,
    ...(icons.has('icon') ? { icon: icons.get('icon') } : {}),
  };
  return stringify(box, { lineWidth: 0, aliasDuplicateObjects: false });
}
