import { type Declare, ok } from '../../kit/routes.ts';
import type { EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Membership } from '../store/model.ts';
import { notFound } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { page } from './paging.ts';
import type { Call } from './route.ts';

/** What is listed and read in the same way, whatever it is. */
interface Collection<T> {
  /** `/containers/` */
  readonly path: string;
  /** The last segment of the address of one; default `:id`. */
  readonly key?: string;
  /** What the two calls do. */
  readonly summaries: readonly [list: string, read: string];
  all(call: Call): readonly T[];
  /** @throws Refusal `not_found` */
  one(call: Call): T;
  view(item: T, request: EmulatedRequest): unknown;
}

/** Lists a collection, and reads one of it. */
export function readingRoutes<T extends { readonly id: number }>(
  route: Declare<Call>,
  { path, key = ':id', summaries, all, one, view }: Collection<T>,
): Route[] {
  const [list, read] = summaries;
  return [
    route(`GET ${path}`, list, (call) => page(call.request, all(call), (item) => view(item, call.request))),
    route(`GET ${path}${key}/`, read, (call) => ok(view(one(call), call.request))),
  ];
}

type OrgItem = Pick<Membership, 'org' | 'born'>;

/** The items of the request's orgs, without the new ones under a `stale` fault. */
export function itemsOf<T extends OrgItem>(
  { world }: Box,
  { request, orgs }: Call,
  items: ReadonlyMap<number, T>,
): T[] {
  const slugs = new Set(orgs.map(({ slug }) => slug));
  return world.visible(
    request,
    [...items.values()].filter(({ org }) => slugs.has(org)),
  );
}

/** The item of the path's `:id`, when it is in one of the request's orgs. @throws Refusal `not_found` */
export function itemOf<T extends OrgItem>({ request, orgs }: Call, items: ReadonlyMap<number, T>): T {
  const id = request.params['id'] ?? '';
  const item = /^\d+$/.test(id) ? items.get(Number(id)) : undefined;
  if (item === undefined || !orgs.some(({ slug }) => slug === item.org)) throw notFound();
  return item;
}
