import { asRecord, type SeedEntry } from '../../kit/seed-entry.ts';
import type { Hub } from '../store/store.ts';
import { applyComment, applyDeployment, applyPull } from './seed-content.ts';
import { applyRepo, applyToken } from './seed-places.ts';

/** What start data may hold, and what takes it. Repositories come first: the rest belongs to them. */
const SECTIONS: readonly (readonly [string, (hub: Hub, entry: SeedEntry) => void])[] = [
  ['repos', applyRepo],
  ['tokens', applyToken],
  ['pulls', applyPull],
  ['comments', applyComment],
  ['deployments', applyDeployment],
];

/** Merges start data: lists under `repos`, `tokens`, `pulls`, `comments`, `deployments`. @throws Error with a plain sentence */
export function applySeed(hub: Hub, data: unknown): void {
  const whole = asRecord(data, 'GitHub start data');
  const known = SECTIONS.map(([name]) => name);
  const stranger = Object.keys(whole).find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`GitHub start data has no ${stranger}; it has: ${known.join(', ')}`);
  for (const [name, apply] of SECTIONS) {
    const list = whole[name] ?? [];
    if (!Array.isArray(list)) throw new Error(`${name} is a list`);
    for (const entry of list) apply(hub, asRecord(entry, `An entry of ${name}`));
  }
}
