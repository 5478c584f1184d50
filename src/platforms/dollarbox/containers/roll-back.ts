import { ActionError, AftermathError } from '../../../contract/result/errors.ts';
import { writing } from '../../../http/writes/writing.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxClient, DollarboxContext } from '../api/client.ts';
import type { Container } from '../api/schema.ts';
import { awaitSettled, EndedBadlyError } from '../resources/await-settled.ts';
import { entryOf, labelOf } from '../resources/kind.ts';
import { containersAt } from './container-kind.ts';
import { changesTo, wholeBody } from './plan-container.ts';
import { Rollout } from './rollout.ts';

/** A change that may have to be taken back. */
interface Change {
  /** As it ran before. */
  readonly before: Container;
  /** As the platform answered to the change. */
  readonly sent: Container;
  readonly port: number | undefined;
}

/**
 * Waits for a changed container by `follow`; when it ends badly, puts back what was there before and waits until that
 * runs. Throws all the same: the error of the change, with what became of it. At the deadline, `on-timeout: cancel`
 * puts it back, too.
 */
export async function orRollBack<T>(
  context: DollarboxContext,
  change: Change,
  follow: () => Promise<T>,
): Promise<T> {
  const { ledger } = context;
  const { before, port } = change;
  const kind = containersAt(port);
  ledger.undoBy(entryOf(kind, before), {
    said: `${labelOf(kind, before)} was changed and gets back its image, environment and command`,
    work: async (client) => {
      const back = await putBack(client, change);
      ledger.know({ ...kind.outputs(back), 'rolled-back': true });
    },
  });
  try {
    return await follow();
  } catch (error) {
    if (!(error instanceof EndedBadlyError)) throw error;
    throw await rolledBack(context, change, error);
  }
}

async function rolledBack(
  context: DollarboxContext,
  change: Change,
  cause: ActionError,
): Promise<ActionError> {
  const { ledger, log, client } = context;
  const { before, port } = change;
  const kind = containersAt(port);
  const target = capital(labelOf(kind, before));
  log.notice(`${target} ended badly: image, environment and command from before are put back.`);
  ledger.know({ 'rolled-back': false });
  try {
    const entry = entryOf(kind, before);
    const back = await writing(ledger, entry, `${labelOf(kind, before)}, being rolled back`, () =>
      putBack(client, change),
    );
    ledger.know(kind.outputs(back));
    ledger.leave(entry, `${labelOf(kind, back)}, rolled back`);
    // The failure may still be shown for a while after.
    const rollout = new Rollout(change.sent, back, before, () => context.timing.clock.now());
    const judge = (seen: Container) => rollout.judge(seen);
    const running = await awaitSettled(context, kind, back, { judge });
    ledger.know({ ...kind.outputs(running), 'rolled-back': true });
    const became = `Image, environment and command from before were put back, and it is ${running.status} again.`;
    return new AftermathError(`${cause.message} ${became}`, cause);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.outcome === 'cancelled') throw error;
    return new AftermathError(`${cause.message} It was not rolled back: ${error.message}`, cause);
  }
}

/** Throws when somebody else has changed the container since: what is there then is not ours to take back. */
async function putBack(client: DollarboxClient, { before, sent }: Change): Promise<Container> {
  const now = await client.containers.get(before.id);
  if (Object.keys(changesTo(now, sent)).length > 0)
    throw new ActionError('it has been changed by another run since.');
  const { image, env, command } = before;
  return client.containers.update(
    before.id,
    wholeBody(now, { ...(image === '' ? {} : { image }), env, command }),
  );
}
