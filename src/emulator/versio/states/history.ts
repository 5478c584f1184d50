import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Change, Instance } from '../site/model.ts';
import { Refusal, type Site } from '../site/site.ts';

/** A whole number of the query. @throws Refusal 400 when it is something else. */
export function numberOf({ query }: EmulatedRequest, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new Refusal(400, `${name} is not a number`);
  return Number(text);
}

/** Cuts the piece that `limit` and `offset` ask for. That lists come so is seen in the vendor's own clients,
 * https://github.com/versio-io/migrate-asset-configuration; the default and the maximum are inferred. */
export function pieceOf<T>(site: Site, request: EmulatedRequest, items: readonly T[]) {
  const limit = Math.min(numberOf(request, 'limit') ?? site.count('default-limit'), site.count('max-limit'));
  const offset = numberOf(request, 'offset') ?? 0;
  return { totalAvailableItems: items.length, items: items.slice(offset, offset + limit) };
}

/** The change that counted at a time, or the last one. */
export function changeAt({ changes }: Instance, utc: number | undefined): Change | undefined {
  return utc === undefined ? changes.at(-1) : changes.findLast((change) => change.utc <= utc);
}

/** A change as answers show it; a deletion has no `state`, or by switch null. */
export function viewChange(site: Site, { entity, id }: Instance, change: Change): Record<string, unknown> {
  const { utc, type, state } = change;
  const shown = state ?? (site.setting('deleted-read') === 'null-state' ? null : undefined);
  return { entity, instance: id, utc, type, ...(shown === undefined ? {} : { state: shown }) };
}

/** Whether a request asks for changes instead of the present. */
export function asksForChanges({ query }: EmulatedRequest): boolean {
  return query.get('content') === 'changes';
}

/** The changes of some instances between `utcStart` and `utcEnd`, sorted by time. */
export function historyOf(site: Site, request: EmulatedRequest, instances: Iterable<Instance>) {
  const start = numberOf(request, 'utcStart') ?? 0;
  const end = numberOf(request, 'utcEnd') ?? Number.POSITIVE_INFINITY;
  const order = request.query.get('sortTime') ?? 'asc';
  if (order !== 'asc' && order !== 'desc') throw new Refusal(400, 'sortTime is asc or desc');
  const all = site.world
    .visible(request, instances)
    .flatMap((instance) => instance.changes.map((change) => ({ instance, change })))
    .filter(({ change }) => change.utc >= start && change.utc <= end)
    .sort((a, b) => (order === 'asc' ? a.change.utc - b.change.utc : b.change.utc - a.change.utc));
  const { totalAvailableItems, items } = pieceOf(site, request, all);
  const views = items.map(({ instance, change }) => viewChange(site, instance, change));
  return { totalAvailableItems, items: views };
}
