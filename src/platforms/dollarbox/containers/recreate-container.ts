import { ActionError, AftermathError } from '../../../contract/result/errors.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { Container } from '../api/schema.ts';
import type { Ensured } from '../resources/ensured.ts';
import { labelOf } from '../resources/kind.ts';
import { remove } from '../resources/remove.ts';
import { hasFailed, isRunning } from '../resources/settle.ts';
import { CONTAINERS } from './container-kind.ts';
import { followNew, newContainer } from './new-container.ts';
import { describeCreation, madeAnew, marked } from './plan-container.ts';
import { orRollBack } from './roll-back.ts';
import type { EnsureContainer } from './wanted-container.ts';

/**
 * Deletes a container and makes it anew. When somebody is faster with the name, `update` changes what they made to what
 * is wanted: it is not deleted in its turn.
 */
export async function recreateContainer(
  context: DollarboxContext,
  container: Container,
  asked: EnsureContainer,
  update: (taken: Container, again: EnsureContainer) => Promise<Ensured<Container>>,
): Promise<Ensured<Container>> {
  const { name, port, owner } = asked;
  const target = labelOf(CONTAINERS, container);
  const again = { ...asked, wanted: marked(madeAnew(container, asked.wanted), owner) };
  if (context.dryRun) {
    const fields = describeCreation({ name, ...again.wanted, port });
    return { outcome: 'planned', item: container, plan: [{ action: 'recreate', target, fields }] };
  }
  if (hasFailed(container)) context.log.info(`${capital(target)} had failed; deleting it and starting anew`);
  await remove(context, CONTAINERS, container, true);
  try {
    const { value, ours } = await newContainer(context, again, [container.id]);
    const anew = ours ? await followOrBack(context, container, value, asked) : await update(value, again);
    return { ...anew, outcome: 'recreated' };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const gone = context.ledger.outputs['rolled-back'] !== true;
    const message = `${capital(target)} was deleted to be made anew. ${error.message}`;
    throw new AftermathError(message, error, { gone });
  }
}

/** One that ran is put back in the new one's place, where the step asks for that. */
function followOrBack(
  context: DollarboxContext,
  old: Container,
  fresh: Container,
  { port, onFailure }: EnsureContainer,
): ReturnType<typeof followNew> {
  const follow = () => followNew(context, fresh, port);
  if (onFailure !== 'rollback' || !context.wait || !isRunning(old)) return follow();
  return orRollBack(context, { before: { ...old, id: fresh.id }, sent: fresh, port }, follow);
}
