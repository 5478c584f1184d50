import type { Context } from '../../../contract/context.ts';
import { cutShort } from '../../../contract/result/cut-short.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import { atOnce } from '../../../support/at-once.ts';
import { withoutEnd } from '../../../support/text.ts';
import type { Instance } from '../api/instance-schema.ts';
import { labelOf } from './view.ts';

/** Instances worked on at the same time; each polls, and the platform's own plugin polls them as one group. */
const AT_ONCE = 8;

/** Ends that all of the instances share. */
const CUT_SHORT: ReadonlySet<Outcome> = new Set(['cancelled', 'timed-out']);

/** Why it did not become what it should. */
interface Failed {
  readonly instance: Instance;
  readonly error: unknown;
}

/**
 * Does the same to several instances side by side, lets each of them finish, and gives what came of each. When some
 * failed, throws one error that names each of them; the only instance's error is thrown as it is. What becomes known of
 * one among several is not an output of the step.
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
  const failed: Failed[] = [];
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

function together(failed: readonly Failed[], total: number): unknown {
  const [first] = failed;
  if (total === 1) return first?.error;
  const fault = failed.find(({ error }) => !(error instanceof ActionError));
  if (fault) return fault.error;
  const known = failed.filter(
    (one): one is Failed & { error: ActionError } => one.error instanceof ActionError,
  );
  // A cancelled step and a passed deadline are told as what they are, beside what had failed by itself.
  const cut = known.filter(({ error }) => CUT_SHORT.has(error.outcome)).map(({ error }) => error);
  const others = known.filter(({ error }) => !cut.includes(error));
  const said = others.map(({ instance, error }) => `${labelOf(instance)}: ${error.message}`).join(' ');
  const errors = others.map(({ error }) => error);
  const [end, ...more] = cut;
  if (end) {
    const ends = [...new Set(more.map(({ message }) => message))].filter((text) => text !== end.message);
    const stand = [...ends, said && `Failed before that: ${said}`].filter((text) => text !== '').join(' ');
    return stand === '' ? end : cutShort(end, withoutEnd(stand, '.'), errors);
  }
  return new ActionError(said, {
    title: `${failed.length} of ${total} instances failed`,
    next: errors.find(({ next }) => next !== undefined)?.next,
    evidence: errors.flatMap(({ evidence }) => evidence),
  });
}
