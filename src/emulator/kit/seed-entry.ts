import { type Fields, fieldsIn } from './fields.ts';

/** One object of the start data a user sends; keys as the API spells them. */
export type SeedEntry = Fields;

/** @throws Error when it is no object */
export function asRecord(value: unknown, what: string): SeedEntry {
  const entry = fieldsIn(value);
  if (entry === undefined) throw new Error(`${what} is an object`);
  return entry;
}

/** Null is as good as nothing, which is what YAML says with `name:`. @throws Error when it is there and no text */
export function optionalText(entry: SeedEntry, name: string): string | undefined {
  const value = entry[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new Error(`${name} is a text`);
}

/** @throws Error when it is no text, or empty */
export function neededText(entry: SeedEntry, name: string): string {
  const value = optionalText(entry, name) ?? '';
  if (value === '') throw new Error(`${name} is missing`);
  return value;
}

/** @throws Error when it is there and no whole number of at least 0 */
export function optionalCount(entry: SeedEntry, name: string): number | undefined {
  const value = entry[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new Error(`${name} is a whole number`);
}

/** @throws Error when it is no whole number of at least 0 */
export function neededCount(entry: SeedEntry, name: string): number {
  const value = optionalCount(entry, name);
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}

/** @throws Error when it is there and neither true nor false */
export function optionalFlag(entry: SeedEntry, name: string): boolean | undefined {
  const value = entry[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw new Error(`${name} is true or false`);
}

/** One of the given words, or nothing. @throws Error with the words */
export function optionalWord<T extends string>(
  entry: SeedEntry,
  name: string,
  words: readonly T[],
): T | undefined {
  const value = optionalText(entry, name);
  if (value === undefined) return undefined;
  const word = words.find((known) => known === value);
  if (word === undefined) throw new Error(`${name} is one of ${words.join(', ')}`);
  return word;
}

/** A list of texts. @throws Error with a plain sentence */
export function optionalTexts(entry: SeedEntry, name: string): readonly string[] | undefined {
  const value = entry[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value;
  throw new Error(`${name} is a list of texts`);
}

/** The entry without its undefined values. */
export function given<T extends object>(draft: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** What start data may hold: what takes an entry of each list, in the order in which they are filled in. */
interface StartData {
  readonly lists: Readonly<Record<string, (entry: SeedEntry) => void>>;
  /** What is no list; it comes first. */
  readonly others?: Readonly<Record<string, (value: unknown) => void>>;
}

/** Gives a user's start data to a platform, entry by entry. @throws Error with a plain sentence */
export function applyStartData(platform: string, data: unknown, { lists, others = {} }: StartData): void {
  const whole = asRecord(data, `${platform} start data`);
  const known = [...Object.keys(lists), ...Object.keys(others)];
  const stranger = Object.keys(whole).find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`${platform} start data has no ${stranger}; it has: ${known.join(', ')}`);
  for (const [name, apply] of Object.entries(others)) if (whole[name] !== undefined) apply(whole[name]);
  for (const [name, apply] of Object.entries(lists)) {
    const list = whole[name] ?? [];
    if (!Array.isArray(list)) throw new Error(`${name} is a list`);
    for (const entry of list) apply(asRecord(entry, `An entry of ${name}`));
  }
}
