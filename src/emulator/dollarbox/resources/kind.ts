import { isDeepStrictEqual } from 'node:util';
import type { Fields } from '../../kit/fields.ts';
import type { Step } from '../../plugin/lifecycle.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { World } from '../../plugin/world.ts';
import type { Org, Provisioned } from '../store/model.ts';
import { invalid, Refusal } from '../store/refusal.ts';
import { type Box, nextId, type Store, stamped } from '../store/store.ts';
import { type Complaints, textField } from '../wire/body.ts';
import { type Course, courseOf, quietSteps } from './course.ts';
import { stageOf } from './provisioned.ts';

/** A kind of what is provisioned: how its like are read, made, allowed and shown. `D` is what may be said of one. */
export interface Kind<T extends Provisioned, D> {
  readonly noun: 'container' | 'volume' | 'namespace';
  readonly nameField: 'name' | 'slug';
  /** Page that tells the kind; default: the API's own. */
  readonly source?: string;
  /** What PATCH may change, and the page that tells so; left out: there is no PATCH. */
  readonly patch?: readonly [summary: string, source: string];
  /** What deleting does. */
  readonly deletion: string;
  /** The id of the first that a client creates. */
  readonly firstId: number;
  items(store: Store): Map<number, T>;
  /** Reads and checks all but the name; what is wrong goes into `complaints`. Whole or (for an update) in part. */
  read(fields: Fields, whole: boolean, complaints: Complaints): Partial<D>;
  /** @throws Refusal `billing_error` or `quota_exceeded` */
  checkQuota(box: Box, org: Org, wanted: Partial<D>, request: EmulatedRequest, besides?: T): void;
  /** What one has beside what everything provisioned has. */
  complete(draft: Partial<D>, id: number): Omit<T, keyof Provisioned>;
  /** The text that decides how it ends. */
  steeredBy(item: T): string;
  steps(world: World, course: Course): Step[];
  /** What a change is, beside what is there. */
  merged?(item: T, changes: Partial<D>, request: EmulatedRequest): Partial<D>;
  /** Right before a change. */
  changing?(item: T, request: EmulatedRequest): void;
  /** Right after one was made, before the answer. */
  made?(box: Box, item: T): Promise<void>;
  /** Right after a DELETE, when it may still be on its way out. */
  ended?(box: Box, item: T): Promise<void>;
  view(item: T, request: EmulatedRequest): unknown;
}

/** What is said of one. */
export type Draft<D> = D & { readonly name: string };

/** Rules of names are not documented; these are Kubernetes labels' [inferred]. */
const NAME = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  max: 63,
  hint: 'Use lower-case letters, digits and hyphens; start with a letter.',
};

/** Reads and checks what is said of one, whole or (for an update) in part. */
export function readDraft<T extends Provisioned, D>(
  { nameField, read }: Kind<T, D>,
  fields: Fields,
  whole: boolean,
  complaints: Complaints,
  max = NAME.max,
): Partial<Draft<D>> {
  const name = textField(fields, nameField, { ...NAME, max, needed: whole }, complaints);
  return { ...read(fields, whole, complaints), ...(name !== undefined && { name }) } as Partial<Draft<D>>;
}

/** Makes and stores one; it begins as `pending`. Source: https://dollarbox.dev/docs/api/ */
export function add<T extends Provisioned, D>(
  box: Box,
  kind: Kind<T, D>,
  org: string,
  draft: Partial<Draft<D>>,
  id = nextId(box, kind.noun, kind.firstId, kind.items(box.store)),
): T {
  const { name = '' } = draft;
  const stamp = stamped(box);
  const item = {
    ...stamp,
    updatedMs: stamp.createdMs,
    id,
    org,
    name,
    ...kind.complete(draft, id),
  } as unknown as T;
  item.life = box.world.lifecycle(kind.steps(box.world, courseOf(kind.steeredBy(item))));
  kind.items(box.store).set(id, item);
  return item;
}

/**
 * Changes one in place; its name is fixed (https://dollarbox.dev/docs/api/). What a change does to the status is
 * [inferred] and has switches.
 *
 * @throws Refusal `validation_error` when the name would change, `conflict` while it is being deleted
 */
export function change<T extends Provisioned, D>(
  { world }: Box,
  kind: Kind<T, D>,
  item: T,
  draft: Partial<Draft<D>>,
  request: EmulatedRequest,
): void {
  const { noun, nameField } = kind;
  const { name = item.name, ...given } = draft as Partial<Draft<object>>;
  if (stageOf(item) === 'deleting') throw new Refusal('conflict', `This ${noun} is being deleted.`);
  if (name !== item.name && request.switch('patch-name') !== 'ignored')
    throw invalid({ [nameField]: [`The ${nameField} of a ${noun} is fixed once created.`] });
  const changes = kind.merged?.(item, given as Partial<D>, request) ?? given;
  const same = isDeepStrictEqual({ ...item, ...changes }, { ...item });
  if (same && request.switch('identical-patch') === 'no-op') return;
  kind.changing?.(item, request);
  Object.assign(item, changes, { updatedMs: world.clock.now() });
  const course = courseOf(kind.steeredBy(item));
  const quiet = request.switch('patch-status') === 'unchanged';
  item.life = world.lifecycle(quiet ? quietSteps(world, stageOf(item), course) : kind.steps(world, course));
}
