import type { Lifecycle } from '../../plugin/lifecycle.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Org, Provisioned } from '../store/model.ts';
import { notFound } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { itemOf, itemsOf } from '../wire/reading.ts';
import type { Call } from '../wire/route.ts';
import { deletionSteps } from './course.ts';
import type { Stage } from './stages.ts';

/** Where it is, not counted as a look. */
export function stageOf({ life }: { readonly life: Lifecycle }): Stage {
  return life.peek() as Stage;
}

/** Takes what is gone out of the store, unless the switch `delete` keeps it readable as `deleted`. */
function sweep(box: Box, items: Map<number, Provisioned>): void {
  if (box.world.switch('delete') === 'deleted-status') return;
  for (const [id, item] of items) if (stageOf(item) === 'gone') items.delete(id);
}

/** What a list shows: the items of the request's orgs that are not gone, without the new ones under a `stale` fault. */
export function listed<T extends Provisioned>(box: Box, call: Call, items: Map<number, T>): T[] {
  sweep(box, items);
  return itemsOf(box, call, items).filter((item) => stageOf(item) !== 'gone');
}

/** The item of the path's `:id`, unless it is gone. @throws Refusal `not_found` */
export function found<T extends Provisioned>(box: Box, call: Call, items: Map<number, T>): T {
  const item = remembered(box, call, items);
  if (stageOf(item) === 'gone') throw notFound();
  return item;
}

function remembered<T extends Provisioned>(box: Box, call: Call, items: Map<number, T>): T {
  sweep(box, items);
  return itemOf(call, items);
}

/**
 * As `found`, for a GET: what is gone may still be readable, and by the switch `fresh-get` something quite new is not
 * there yet.
 *
 * @throws Refusal `not_found`
 */
export function foundByGet<T extends Provisioned>(box: Box, call: Call, items: Map<number, T>): T {
  const item = remembered(box, call, items);
  const young = box.world.clock.now() - item.createdMs < box.world.stepMs;
  if (young && call.request.switch('fresh-get') === 'not-found-first') throw notFound();
  return item;
}

/** Starts the way out, or ends it at once. */
export function remove(box: Box, item: Provisioned, items: Map<number, Provisioned>): void {
  if (stageOf(item) === 'deleting' || stageOf(item) === 'gone') return;
  item.life = box.world.lifecycle(deletionSteps(box.world));
  sweep(box, items);
}

/** What an org has that is not gone. */
export function present<T extends Provisioned>(
  items: ReadonlyMap<number, T>,
  { slug }: Pick<Org, 'slug'>,
): T[] {
  return [...items.values()].filter((item) => item.org === slug && stageOf(item) !== 'gone');
}

/** Epoch milliseconds of the last change, a change of status included. */
export function changedMs({ life, updatedMs }: Provisioned): number {
  return Math.max(updatedMs, life.since);
}

/** Counts this look and tells the stage it saw. */
export function look({ life }: Provisioned, request: EmulatedRequest): Stage {
  return (request.method === 'GET' ? life.read() : life.peek()) as Stage;
}
