import { ActionError, AftermathError } from '../../../contract/result/errors.ts';
import { writing } from '../../../http/failure/writing.ts';
import type { DollarboxClient, DollarboxContext } from '../api/client.ts';
import { CONTAINERS, capital, entryOf, labelOf } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { EndedBadlyError } from '../resources/await-settled.ts';
import { containerOutputs } from '../resources/view.ts';
import { awaitContainer } from './await-container.ts';
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
  ledger.undoBy(entryOf(CONTAINERS, before), {
    said: `${labelOf(CONTAINERS, before)} was changed and gets back its image, environment and command`,
    work: async (client) => {
      const back = await putBack(client, change);
      ledger.know({ ...containerOutputs(back, port), 'rolled-back': true });
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
  const target = capital(labelOf(CONTAINERS, before));
  log.notice(`${target} ended badly: image, environment and command from before are put back.`);
  ledger.know({ 'rolled-back': false });
  try {
    const entry = entryOf(CONTAINERS, before);
    const back = await writing(ledger, entry, `${labelOf(CONTAINERS, before)}, being rolled back`, () =>
      putBack(client, change),
    );
    ledger.know(containerOutputs(back, port));
    ledger.leave(entry, `${labelOf(CONTAINERS, back)}, rolled back`);
    // The failure may still be shown for a while after.
    const rollout = new Rollout(change.sent, back, before, () => context.timing.clock.now());
    const judge = (seen: Container) => rollout.judge(seen);
    const running = await awaitContainer(context, { container: back, port, judge });
    ledger.know({ ...containerOutputs(running, port), 'rolled-back': true });
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
