import { isObject } from '../../../support/json.ts';
import { EVENTS, type LocalVariable, PAGES, placeOf } from './local-box.ts';
import { isStored } from './stored-file.ts';

/** A box as the platform answered it: a change sends the whole object back. */
export type RawBox = Readonly<Record<string, unknown>>;

/** Where the platform keeps a file. Source: https://www.ctl.io/api-docs/cam (blobs) */
export type FileReference = Readonly<Record<string, unknown>> & { readonly url: string };

/** The variables of a box as they were answered. */
export function variablesIn(raw: RawBox): readonly LocalVariable[] {
  const list = raw['variables'];
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is LocalVariable => isObject(item) && typeof item['name'] === 'string');
}

/** Where each file of a box is, by its place. */
export function filesOf(raw: RawBox): ReadonlyMap<string, string> {
  const events = isObject(raw['events']) ? raw['events'] : {};
  const found: [string, unknown][] = [
    ...EVENTS.map((event): [string, unknown] => [`events.${event}`, urlOf(events[event])]),
    ...Object.keys(PAGES).map((page): [string, unknown] => [page, urlOf(raw[page])]),
    ...[...iconsOf(raw)].filter(([, url]) => isStored(url)),
    ...variablesIn(raw)
      .filter(({ type }) => type === 'File')
      .map((variable): [string, unknown] => [placeOf(variable), variable['value']]),
  ];
  return new Map(
    found.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
}

function urlOf(reference: unknown): unknown {
  return isObject(reference) ? reference['url'] : undefined;
}

/*
 * An icon of a box is a file of its own or one of the platform's: `icon` is its place, `icon_metadata` has it as `image`
 * beside its colours. In a folder the file's name stands there. Source: ebcli 4.0.18 (export, import)
 */

/** Where a box has an icon. */
export type IconPlace = 'icon' | 'icon_metadata';

/** What stands for the icon's file in each place, in a box or in its `box.yaml`; none for one of the platform's own. */
export function iconsOf(box: Readonly<Record<string, unknown>>): ReadonlyMap<IconPlace, string> {
  const { icon, icon_metadata: metadata } = box;
  const found: [IconPlace, unknown][] = [
    ['icon', icon],
    ['icon_metadata', isObject(metadata) ? metadata['image'] : undefined],
  ];
  return new Map(found.filter((entry): entry is [IconPlace, string] => isFile(entry[1])));
}

/** `icon_metadata` as plain data: without the file, which is compared by its content. */
export function withoutFile(metadata: unknown): unknown {
  if (!isObject(metadata) || !isFile(metadata['image'])) return metadata ?? '';
  const { image: _file, ...colours } = metadata;
  return colours;
}

function isFile(image: unknown): image is string {
  return typeof image === 'string' && image !== '' && !image.startsWith('images/');
}
