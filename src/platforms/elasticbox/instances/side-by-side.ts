import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import { atOnce } from '../../../support/at-once.ts';
import type { Instance } from '../api/instance-schema.ts';
import { labelOf } from './view.ts';

/** Instances worked on at the same time; each polls, and the platform's own plugin polls them as one group. */
const AT_ONCE = 8;

/** Ends that all of the instances share. */
const CUT_SHORT: ReadonlySet<Outcome> = new Set(['cancelled', 'timed-out']);

/**
 * Does the same to several instances side by side, lets each of them finish, and gives what came of each. When some failed, throws one
 * error that names each of them; the only instance's error is thrown as it is. What becomes known of one among several
 * is not an output of the step.
 */
export function sideBySide<T>(
  { ledger }: Pick<Context, 'ledger'>,
  instances: readonly Instance[],
  work: (instance: Instance) => Promise<T>,
): Promise<readonly T[]> {
  const all = (): Promise<readonly T[]> => doAll(instances, work);
  return instances.length === 1 ? all() : ledger.amongSeveral(all);
}

async function doAll<T>(
  instances: readonly Instance[],
  work: (instance: Instance) => Promise<T>,
): Promise<readonly T[]> {
  const done: T[] = [];
  const failed: { readonly instance: Instance; readonly error: unknown }[] = [];
  await atOnce(instances, AT_ONCE, async (instance, index) => {
    try {
      done[index] = await work(instance);
    } catch (error) {
      failed.push({ instance, error });
    }
  });
  if (failed.length > 0) throw together(failed, instances.length);
  return done;
}

function together(
  failed: readonly { readonly instance: Instance; readonly error: unknown }[],
  total: number,
): unknown {
  const errors = failed.map(({ error }) => error);
  if (total === 1) return errors[0];
  // A cancelled step, a passed deadline or a fault of our own is told as what it is.
  const special = errors.find((error) => !(error instanceof ActionError) || CUT_SHORT.has(error.outcome));
  if (special !== undefined) return special;
  const known = errors.filter((error) => error instanceof ActionError);
  const next = known.find((error) => error.next !== undefined)?.next;
  return new ActionError(
    failed.map(({ instance, error }) => `${labelOf(instance)}: ${(error as Error).message}`).join(' '),
    {
      title: `${failed.length} of ${total} instances failed`,
      next,
      evidence: known.flatMap(({ evidence }) => evidence),
    },
  );
}
