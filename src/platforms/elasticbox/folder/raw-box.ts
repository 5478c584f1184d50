import { isObject } from '../../../support/json.ts';
import { iconsOf } from './icons.ts';
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
