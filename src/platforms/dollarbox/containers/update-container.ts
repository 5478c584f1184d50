import type { DollarboxContext } from '../api/client.ts';
import { CONTAINERS } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { amend, type Ensured } from '../resources/ensured.ts';
import { awaitContainer } from './await-container.ts';
import { type ContainerChange, changeContainer } from './change-container.ts';
import { changesTo, describeChanges } from './plan-container.ts';

/** Changes a container in place, as far as it differs. Throws an `AbsentError` when it is deleted meanwhile. */
export function updateContainer(
  context: DollarboxContext,
  container: Container,
  { wanted, port, onFailure }: Omit<ContainerChange, 'body'>,
): Promise<Ensured<Container>> {
  const body = changesTo(container, wanted);
  return amend(context, CONTAINERS, container, {
    fields: describeChanges(container, body),
    write: () => changeContainer(context, container, { body, wanted, port, onFailure }),
    settle: () => awaitContainer(context, { container, port }),
  });
}
