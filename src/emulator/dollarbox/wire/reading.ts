import { ok } from '../../kit/ok.ts';
import type { Declare } from '../../kit/routes.ts';
import type { EmulatedRequest, Route } from '../../plugin/plugin.ts';
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
