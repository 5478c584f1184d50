import type { Declare } from '../../kit/routes.ts';
import type { EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Provisioned } from '../store/model.ts';
import type { Box } from '../store/store.ts';
import { readingRoutes } from '../wire/reading.ts';
import { requireProvisioner } from '../wire/roles.ts';
import { type Call, theOrg } from '../wire/route.ts';
import { removed } from '../wire/view.ts';
import { found, foundByGet, listed, remove } from './provisioned.ts';

/** A kind of what is provisioned, to those who list, read and delete it. */
export interface Kind<T extends Provisioned> {
  /** `/containers/` */
  readonly path: string;
  readonly items: Map<number, T>;
  view(item: T, request: EmulatedRequest): unknown;
}

/** Lists what is there, and reads one. */
export function provisionedReads<T extends Provisioned>(
  box: Box,
  route: Declare<Call>,
  { path, items, view }: Kind<T>,
): Route[] {
  const noun = path.slice(1, -2);
  return readingRoutes(route, {
    path,
    summaries: [`List ${noun}s`, `Read a ${noun}`],
    all: (call) => listed(box, call, items),
    one: (call) => foundByGet(box, call, items),
    view,
  });
}

/** Deletes one; `end` is what that ends besides. */
export function provisionedDeletion<T extends Provisioned>(
  box: Box,
  route: Declare<Call>,
  { path, items, view }: Kind<T>,
  summary: string,
  end?: (item: T) => Promise<void>,
): Route {
  return route(`DELETE ${path}:id/`, summary, async (call) => {
    requireProvisioner(box, call, theOrg(call));
    const item = found(box, call, items);
    remove(box, item, items);
    await end?.(item);
    return removed(call.request, view(item, call.request));
  });
}
