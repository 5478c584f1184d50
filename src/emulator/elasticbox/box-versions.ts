import type { Box, Fields } from './records.ts';
import { Refusal } from './refusal.ts';
import type { Store } from './store.ts';

/** The versions of a main box, the newest first. */
export function versionsOf(store: Store, id: string): Box[] {
  const boxes = [...store.boxes.values()].map(({ value }) => value);
  return boxes.filter(({ version }) => version?.box === id).reverse();
}

/**
 * Makes a version: a box of its own, with an id of its own; the draft stems from it from then on. Who sets the number
 * is not told; the switch `version-numbers` has both. Source: https://elasticbox.com/documentation/api/boxes/
 * @throws Refusal 400
 */
export function createVersion(store: Store, draft: Box, given: Fields, id = store.world.chance.uuid()): Box {
  const number = numberOf(store, draft.id, given['number']);
  const { draft_from: _from, ...rest } = draft;
  const version = {
    ...rest,
    id,
    uri: `/services/boxes/${id}`,
    version: {
      box: draft.id,
      number,
      description: String(given['description'] ?? ''),
      workspace: draft.owner,
    },
  } as unknown as Box;
  store.keep(store.boxes, draft.id, { ...draft, draft_from: id });
  return store.keep(store.boxes, id, version);
}

function numberOf(store: Store, id: string, given: unknown): { major: number; minor: number; patch: number } {
  const last = versionsOf(store, id)[0]?.version?.number;
  if (store.world.switch('version-numbers') === 'bump' && last !== undefined) {
    return { ...last, patch: last.patch + 1 };
  }
  const { major, minor, patch } = (given ?? {}) as Fields;
  if (![major, minor, patch].every((part) => Number.isInteger(part) && Number(part) >= 0)) {
    throw new Refusal(400, 'version.number has major, minor and patch');
  }
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
