import { asRecord, type SeedEntry } from './seed-entry.ts';

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
