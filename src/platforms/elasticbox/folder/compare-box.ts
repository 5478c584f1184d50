import type { Field } from '../../../contract/result/result.ts';
import { isObject } from '../../../support/json.ts';
import { keyOf, type LocalBox, type LocalFile, type LocalVariable, PAGES, placeOf } from './local-box.ts';
import { filesOf, type RawBox, variablesIn, withoutFile } from './raw-box.ts';

/** A file of the folder that differs from what the box has. */
interface FileChange {
  readonly action: 'create' | 'update' | 'delete';
  /** `box.yaml`, `events/install`. */
  readonly label: string;
  readonly fields: readonly Field[];
}

/** How a box differs from its folder. */
export interface Comparison {
  readonly changes: readonly FileChange[];
  /** Files whose content has to be stored. */
  readonly files: readonly LocalFile[];
  /** What the box has and the folder lacks, and what therefore stays. */
  readonly kept: readonly string[];
}

/** How contents are looked at: `undefined` for one that cannot be read. */
export type ContentOf = (url: string) => Promise<Uint8Array | undefined>;

/** A value that the platform hides. */
const MASKED = /^\*+$/;

/** Compares file by file, by content. With `prune` what the folder lacks goes. */
export async function compareBox(
  local: LocalBox,
  raw: RawBox,
  { contentOf, prune }: { readonly contentOf: ContentOf; readonly prune: boolean },
): Promise<Comparison> {
  const there = filesOf(raw);
  const changed: { readonly file: LocalFile; readonly change: FileChange }[] = [];
  for (const file of local.files) {
    const url = there.get(file.place);
    const before = url === undefined ? undefined : await contentOf(url);
    if (before && Buffer.compare(before, file.bytes) === 0) continue;
    const fields = [{ field: 'content', ...describeContent(before, file.bytes) }];
    const action = url === undefined ? 'create' : 'update';
    changed.push({ file, change: { action, label: file.label, fields } });
  }
  const lacking = lackingFiles(local, there);
  const { fields, kept } = compareYaml(local, raw, prune);
  const yaml = fields.length > 0 ? [{ action: 'update' as const, label: 'box.yaml', fields }] : [];
  return {
    changes: [
      ...yaml,
      ...changed.map(({ change }) => change),
      ...(prune ? lacking.map((label) => ({ action: 'delete' as const, label, fields: [] })) : []),
    ],
    files: changed.map(({ file }) => file),
    kept: [...kept, ...(prune ? [] : lacking)],
  };
}

/** Scripts and the page; the file of a variable goes with the variable, and what a box is made of stays with it. */
function lackingFiles({ files }: LocalBox, there: ReadonlyMap<string, string>): readonly string[] {
  const own = new Set(files.map(({ place }) => place));
  return [...there.keys()]
    .filter((place) => !own.has(place) && (place.startsWith('events.') || place === 'readme'))
    .map((place) => (place === 'readme' ? PAGES.readme.name : place.replace('.', '/')));
}

function compareYaml(local: LocalBox, raw: RawBox, prune: boolean) {
  const kept: string[] = [];
  const fields = Object.entries(local.fields)
    .map(([field, to]) => ({
      field,
      to,
      from: field === 'icon_metadata' ? withoutFile(raw[field]) : raw[field],
    }))
    .filter(({ from, to }) => !isSame(from, to))
    .map(({ field, from, to }) => ({ field, from: shown(from), to: shown(to) }));
  const there = new Map(variablesIn(raw).map((variable) => [keyOf(variable), variable]));
  for (const variable of local.variables) {
    const key = keyOf(variable);
    fields.push(...compareVariable(variable, there.get(key), key));
    there.delete(key);
  }
  for (const [key, variable] of there) {
    if (prune) fields.push({ field: `variable ${key}`, from: valueIn(variable), to: '(removed)' });
    else kept.push(`variable ${key}`);
  }
  return { fields, kept };
}

function compareVariable(variable: LocalVariable, before: LocalVariable | undefined, key: string) {
  const field = `variable ${key}`;
  if (!before) return [{ field, from: '(not there)', to: valueIn(variable) }];
  const type = variable['type'] ?? before['type'];
  const isFile =
    placeOf(variable) !== '' && type === 'File' && String(variable['value'] ?? '').startsWith('files/');
  return Object.entries(variable).flatMap(([name, to]) => {
    const from = before[name];
    if (name === 'value' && (isFile || (type === 'Password' && MASKED.test(String(from ?? ''))))) return [];
    if (isSame(from, to)) return [];
    const secret = name === 'value' && type === 'Password';
    const label = name === 'value' ? field : `${field}: ${name}`;
    return [{ field: label, from: secret ? '(set)' : shown(from), to: secret ? '(changed)' : shown(to) }];
  });
}

function valueIn({ type, value }: LocalVariable): string {
  return type === 'Password' || type === undefined ? '(set)' : shown(value);
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '(empty)';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Equal as data; what is empty or `false` is as good as not there, since the platform fills in defaults. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (!isObject(value)) return value;
  const keys = Object.keys(value)
    .filter((key) => plain(value[key]) !== null)
    .sort();
  return keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, plain(value[key])]));
}

/** How much of a text differs, never the text: what was there may be nobody's business here. */
function describeContent(before: Uint8Array | undefined, after: Uint8Array) {
  const to = sizeOf(after);
  if (!before) return { to };
  const [from, now] = [linesOf(before), linesOf(after)];
  const [gone, come] = [countLacking(from, now), countLacking(now, from)];
  return { from: sizeOf(before), to: `${to} (+${come} -${gone} lines)` };
}

function sizeOf(bytes: Uint8Array): string {
  return `${bytes.length} bytes`;
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes).toString('utf8').split('\n');
}

/** How many of the lines the others do not have. */
function countLacking(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  }).length;
}
