import { notFound } from '../store/errors.ts';
import type { Box } from '../store/store.ts';
import type { Call } from './route.ts';

interface OrgItem {
  readonly org: string;
  readonly born: number;
}

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
