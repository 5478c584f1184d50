import type { Fields } from '../../kit/fields.ts';
import type { Box } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store } from '../store/store.ts';

/** The versions of a main box, the newest first. */
export function versionsOf(store: Store, id: string): Box[] {
  const boxes = [...store.boxes.values()].map(({ value }) => value);
  return boxes.filter(({ version }) => version?.box === id).reverse();
}

/**
 * Makes a version: a box of its own, with an id of its own; the draft stems from it from then on. Who sets the number
 * is not told; the platform's own client sends the last one again, so by default that becomes the next patch [inferred]. Source: https://elasticbox.com/documentation/api/boxes/
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

type VersionNumber = NonNullable<Box['version']>['number'];

function numberOf(store: Store, id: string, given: unknown): VersionNumber {
  const rule = store.world.switch('version-numbers');
  const last = versionsOf(store, id)[0]?.version?.number;
  const next = last && { ...last, patch: last.patch + 1 };
  if (rule === 'bump' && next !== undefined) return next;
  const { major, minor, patch } = (given ?? {}) as Fields;
  if (![major, minor, patch].every((part) => Number.isInteger(part) && Number(part) >= 0)) {
    throw new Refusal(400, 'version.number has major, minor and patch');
  }
  const sent = { major: Number(major), minor: Number(minor), patch: Number(patch) };
  return rule === 'raise' && last !== undefined && next !== undefined && !isAbove(sent, last) ? next : sent;
}

function isAbove(one: VersionNumber, other: VersionNumber): boolean {
  const differing = (['major', 'minor', 'patch'] as const).find((part) => one[part] !== other[part]);
  return differing !== undefined && one[differing] > other[differing];
}
