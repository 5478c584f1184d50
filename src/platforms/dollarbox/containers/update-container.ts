import { AbsentError } from '../../../contract/result/errors.ts';
import type { DollarboxContext } from '../api/client.ts';
import { CONTAINERS, capital, labelOf } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { isAbsent } from '../resources/find.ts';
import { isLeaving } from '../resources/settle.ts';
import { awaitContainer } from './await-container.ts';
import { type ContainerChange, changeContainer } from './change-container.ts';
import type { Ensured } from './ensure-container.ts';
import { changesTo, describeChanges } from './plan-container.ts';

/** Changes a container in place, as far as it differs. Throws an `AbsentError` when it is deleted meanwhile. */
export async function updateContainer(
  context: DollarboxContext,
  container: Container,
  { wanted, port, onFailure }: Omit<ContainerChange, 'body'>,
): Promise<Ensured> {
  const target = labelOf(CONTAINERS, container);
  if (isLeaving(container)) throw new AbsentError(`${capital(target)} is being deleted.`);
  const body = changesTo(container, wanted);
  const differs = Object.keys(body).length > 0;
  if (context.dryRun) {
    const fields = describeChanges(container, body);
    const plan = [{ action: differs ? 'update' : 'none', target, fields }] as const;
    return { outcome: 'planned', container, plan };
  }
  if (!differs) {
    const settled = context.wait ? await awaitContainer(context, { container, port }) : container;
    return { outcome: 'unchanged', container: settled };
  }
  try {
    const changed = await changeContainer(context, container, { body, wanted, port, onFailure });
    return { outcome: 'updated', ...changed };
  } catch (error) {
    if (!isAbsent(error) || error instanceof AbsentError) throw error;
    throw new AbsentError(`${capital(target)} was deleted meanwhile.`, { cause: error });
  }
}
