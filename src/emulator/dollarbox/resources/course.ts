import type { Step } from '../../plugin/lifecycle.ts';
import type { World } from '../../plugin/world.ts';
import type { Stage } from './stages.ts';

/** How it ends, chosen by a word in the image (containers), the name (volumes) or the slug (namespaces). */
export type Course = 'settles' | 'fails' | 'hangs' | 'stays-strange' | 'strange-then-settles';

/** `:fail` and `fail-` and the like, so that `registry.example.com/fail-app:1` and `app:fail` both fail. */
const COURSES: readonly (readonly [RegExp, Course])[] = [
  [/:weird-then-run|weird-then-run-/, 'strange-then-settles'],
  [/:weird|weird-/, 'stays-strange'],
  [/:fail|fail-/, 'fails'],
  [/:hang|hang-/, 'hangs'],
];

/** Reads the course out of an image or a name. */
export function courseOf(text: string): Course {
  return COURSES.find(([pattern]) => pattern.test(text))?.[1] ?? 'settles';
}

/**
 * The way from creation to the end. Source of `pending` and of polling: https://dollarbox.dev/docs/api/; the stage
 * between is [inferred] for containers and from https://dollarbox.dev/docs/persistent-volumes/ for volumes.
 */
export function creationSteps({ stepMs, switch: read }: World, course: Course, withAddress: boolean): Step[] {
  const after = (stage: Stage, steps = 1): Step => ({ status: stage, afterMs: stepMs * steps });
  const begin: Step = { status: 'pending' };
  if (course === 'hangs') return [begin];
  const way = read('provisioning-stage') === 'shown' ? [begin, after('provisioning')] : [begin];
  if (course === 'fails') return [...way, after('failed')];
  if (course === 'stays-strange') return [...way, after('strange')];
  const late = withAddress && read('ip-lag') === 'yes';
  const end = late ? [after('started'), after('settled', 3)] : [after('settled')];
  return course === 'settles' ? [...way, ...end] : [...way, after('strange'), ...end];
}

/** A namespace knows nothing between `pending` and its end. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export function namespaceSteps(world: World, course: Course): Step[] {
  return creationSteps(world, course, false).filter(({ status }) => status !== 'provisioning');
}

/** The way of something that runs and is changed without showing it. */
export function quietSteps({ stepMs }: World, from: Stage, course: Course): Step[] {
  const settled: Step = { status: from };
  if (course === 'fails') return [settled, { status: 'failed', afterMs: stepMs }];
  return from === 'settled' ? [settled] : [settled, { status: 'settled', afterMs: stepMs }];
}

/** The way out. */
export function deletionSteps({ stepMs, switch: read }: World): Step[] {
  const end: Step = { status: 'gone', afterMs: stepMs };
  return read('delete') === 'immediate' ? [{ status: 'gone' }] : [{ status: 'deleting' }, end];
}
