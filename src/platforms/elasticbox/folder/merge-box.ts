import { isObject, type Json } from '../../../support/json.ts';
import { keyOf, type LocalBox, type LocalVariable, placeOf } from './local-box.ts';
import { type FileReference, iconsOf, type RawBox, variablesIn } from './raw-box.ts';

/** What the folder changes in a box: its files where they were stored, and the name that it is to have. */
interface Merge {
  readonly local: LocalBox;
  readonly name: string;
  /** Of the files that differ, by their places. */
  readonly stored: ReadonlyMap<string, FileReference>;
  readonly prune: boolean;
}

/** The whole box with the folder in it; all that the folder does not say stays. */
export function mergeBox(raw: RawBox, { local, name, stored, prune }: Merge): Record<string, unknown> {
  const { version: _version, ...draft } = raw;
  const readme = stored.get('readme') ?? (prune && !has(local, 'readme') ? null : draft['readme']);
  const made = (['template', 'dockerfile'] as const).flatMap((page) => {
    const reference = stored.get(page);
    return reference ? [[page, reference]] : [];
  });
  return {
    ...draft,
    ...local.fields,
    name,
    variables: mergeVariables(raw, { local, stored, prune }),
    events: mergeEvents(draft['events'], { local, stored, prune }),
    ...(readme === undefined ? {} : { readme }),
    ...Object.fromEntries(made),
    ...mergeIcons(draft, { local, stored }),
  };
}

type Part = Omit<Merge, 'name'>;

/** A file that is as it was keeps its place; the colours beside it may differ. */
function mergeIcons(now: RawBox, { local, stored }: Pick<Part, 'local' | 'stored'>): Record<string, unknown> {
  const icon = stored.get('icon')?.url;
  const colours = local.fields['icon_metadata'];
  const named = has(local, 'icon_metadata');
  const image = named ? (stored.get('icon_metadata')?.url ?? iconsOf(now).get('icon_metadata')) : undefined;
  return {
    ...(icon === undefined ? {} : { icon }),
    ...(image === undefined ? {} : { icon_metadata: { ...(isObject(colours) ? colours : {}), image } }),
  };
}

function mergeEvents(now: unknown, { local, stored, prune }: Part): Record<string, unknown> {
  const events = Object.entries(isObject(now) ? now : {});
  const kept = prune ? events.filter(([event]) => has(local, `events.${event}`)) : events;
  const fresh = [...stored]
    .filter(([place]) => place.startsWith('events.'))
    .map(([place, reference]) => [
      place.slice('events.'.length),
      { ...reference, destination_path: 'scripts' },
    ]);
  return Object.fromEntries([...kept, ...fresh]);
}

function mergeVariables(raw: RawBox, { local, stored, prune }: Part): readonly unknown[] {
  const wanted = new Map(local.variables.map((variable) => [keyOf(variable), variable]));
  const merged: unknown[] = [];
  for (const before of variablesIn(raw)) {
    const variable = wanted.get(keyOf(before));
    wanted.delete(keyOf(before));
    if (variable) merged.push(mergeVariable(variable, before, stored));
    else if (!prune) merged.push(before);
  }
  return [...merged, ...[...wanted.values()].map((variable) => mergeVariable(variable, undefined, stored))];
}

function mergeVariable(
  variable: LocalVariable,
  before: LocalVariable | undefined,
  stored: ReadonlyMap<string, FileReference>,
): Readonly<Record<string, unknown>> {
  const merged: Readonly<Record<string, unknown>> = { type: 'Text', ...before, ...variable };
  const own: Json | undefined = before?.['value'];
  const isFile = merged['type'] === 'File' && String(variable['value'] ?? '').startsWith('files/');
  const value = isFile ? (stored.get(placeOf(variable))?.url ?? own) : merged['value'];
  return { ...merged, ...(value === undefined ? {} : { value }) };
}

function has({ files }: LocalBox, place: string): boolean {
  return files.some((file) => file.place === place);
}
