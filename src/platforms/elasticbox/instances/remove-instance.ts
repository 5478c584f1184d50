import { AbsentError, ActionError } from '../../../contract/result/errors.ts';
import { writing } from '../../../http/writes/writing.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { awaitOperation } from './await-operation.ts';
import { readInstance } from './read-instance.ts';
import { describeStatus, hasFailed, isBusy, isGone, isOnline, isTerminated } from './settle.ts';
import { tryRemoval } from './try-removal.ts';
import { entryOf, labelOf } from './view.ts';

/** Pause between two tries to delete a record that is still in use, in milliseconds. */
const PAUSE = 2_000;

/** How an instance is removed. */
interface Removing {
  /** Do not run the box's scripts. */
  readonly force: boolean;
  /** Delete the record afterwards. */
  readonly deleteRecord: boolean;
  /** Wait for it; as the step does unless told. */
  readonly wait?: boolean;
}

/**
 * Terminates an instance, waits for it, and deletes its record. A plain terminate runs the box's scripts, but
 * is only allowed while the instance is online or after a failed terminate; otherwise, and when it is refused
 * or fails, the instance is terminated by force. False when there was nothing left to do.
 */
export async function removeInstance(
  context: ElasticboxContext,
  instance: Instance,
  { force, deleteRecord, wait = context.wait }: Removing,
): Promise<boolean> {
  try {
    const terminated = !isGone(instance) && (await terminate(context, instance, { force, wait }));
    if (!deleteRecord) {
      if (wait || !terminated) context.ledger.gone(entryOf(instance));
      return terminated;
    }
    if (!wait && terminated) {
      context.log.notice(
        `${labelOf(instance)}: its record stays, because a step that does not wait cannot delete it.`,
      );
      return true;
    }
    const deleted = await deleteRecordOf(context, instance);
    context.ledger.gone(entryOf(instance));
    return deleted || terminated;
  } catch (error) {
    if (error instanceof AbsentError) {
      context.ledger.gone(entryOf(instance));
      return true;
    }
    throw error;
  }
}

/** False when the instance was gone already. */
async function terminate(
  context: ElasticboxContext,
  instance: Instance,
  { force, wait }: { readonly force: boolean; readonly wait: boolean },
): Promise<boolean> {
  const { log } = context;
  if (!force && isTerminated(instance) && isBusy(instance)) {
    if (wait) await awaitTerminated(context, instance, '');
    return true;
  }
  const plain = !force && allowsTerminate(instance);
  if (!force && !plain)
    log.notice(
      `${labelOf(instance)} is ${describeStatus(instance)}: it is terminated by force, without the box’s scripts.`,
    );
  const asked = await ask(context, instance, plain ? 'terminate' : 'force_terminate');
  if (asked === 'absent') return false;
  if (!wait) return true;
  try {
    await awaitTerminated(context, instance);
  } catch (error) {
    if (!plain || !(error instanceof ActionError) || error.outcome !== 'failed') throw error;
    const stuck = await readInstance(context.client, instance);
    if (!hasFailed(stuck)) throw error;
    log.notice(`${labelOf(stuck)}: terminating failed; trying once more by force.`);
    await ask(context, stuck, 'force_terminate');
    await awaitTerminated(context, stuck);
  }
  return true;
}

/** Asks for it; a refused plain terminate becomes one by force, unless the instance is on its way already. */
async function ask(
  context: ElasticboxContext,
  instance: Instance,
  removal: 'terminate' | 'force_terminate',
): Promise<'accepted' | 'absent'> {
  const answer = await writing(
    context.ledger,
    entryOf(instance),
    `${labelOf(instance)}, being terminated`,
    () => tryRemoval(context.client, instance, removal),
  );
  if (answer === 'accepted') context.ledger.wrote();
  if (answer !== 'conflict') return answer;
  const now = await readInstance(context.client, instance);
  if (isTerminated(now) && (isBusy(now) || isGone(now))) {
    context.ledger.wrote();
    return 'accepted';
  }
  if (removal === 'terminate') {
    context.log.notice(
      `${labelOf(now)} refused to be terminated; doing it by force, without the box’s scripts.`,
    );
    return ask(context, now, 'force_terminate');
  }
  throw new ActionError(`${labelOf(now)} is ${describeStatus(now)} and refuses to be terminated.`, {
    title: `${labelOf(now)} was not terminated`,
    next: 'It may be protected against termination: look at its page.',
  });
}

async function awaitTerminated(
  context: ElasticboxContext,
  instance: Instance,
  since: string = instance.updated,
): Promise<void> {
  await awaitOperation(context, { instance, operation: 'terminate', since });
}

/** The record is in use for a while after the termination. */
async function deleteRecordOf(context: ElasticboxContext, instance: Instance): Promise<boolean> {
  const { client, timing } = context;
  const { clock, signal, timeline } = timing;
  for (;;) {
    const what = `${labelOf(instance)}, its record being deleted`;
    const answer = await writing(context.ledger, entryOf(instance), what, () =>
      tryRemoval(client, instance, 'delete'),
    );
    if (answer === 'accepted') context.ledger.wrote();
    if (answer !== 'conflict') return answer === 'accepted';
    await timeline.during('wait', `${labelOf(instance)}: its record`, () => clock.sleep(PAUSE, signal));
  }
}

function allowsTerminate(instance: Instance): boolean {
  return isOnline(instance) || (instance.state === 'unavailable' && isTerminated(instance));
}
