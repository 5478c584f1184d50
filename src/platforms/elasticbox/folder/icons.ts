import { isObject } from '../../../support/json.ts';

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
