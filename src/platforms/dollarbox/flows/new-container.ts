import type { Context } from '../../../contract/context.ts';
import { createOnce } from '../../../http/create-once.ts';
import type { DollarboxClient } from '../client.ts';
import { CONTAINERS, called, entryOf } from '../kinds.ts';
import type { Container } from '../schema.ts';
import { containerOutputs } from '../view.ts';
import { awaitContainer } from './await-container.ts';
import { changeContainer } from './change-container.ts';
import type { Ensure } from './decide-container.ts';
import { allWithKey } from './find.ts';
import { bodyOf, changesTo } from './plan-container.ts';

/**
 * Creates a container exactly once and waits for it. The name, unique within the org and fixed for life, is
 * what a creation whose answer was lost is found by again; with an owner also his mark. One that is found so and
 * is not as wanted is somebody else's, made at the same time: with `if-exists: update` it is changed, and it is
 * never undone.
 */
export async function newContainer(
  context: Context<DollarboxClient>,
  { name, wanted, port, owner, ifExists }: Ensure,
): Promise<Container> {
  const { client } = context;
  const differs = (container: Container) => changesTo(container, wanted);
  const record = (container: Container): void => {
    const what = called(CONTAINERS, container);
    const undo = {
      said: `${what} was created and is deleted again`,
      work: async (own: DollarboxClient) => void (await own.containers.remove(container.id)),
    };
    context.ledger.create({
      key: entryOf(CONTAINERS, container),
      what,
      id: container.id,
      outputs: containerOutputs(container, port),
      ...(Object.keys(differs(container)).length > 0 ? {} : { undo }),
    });
  };
  const { value: container, adopted } = await createOnce<Container>(
    {
      what: `Container ${name}`,
      key: `a container named ${name}`,
      look: async (budget) => {
        const named = await allWithKey(client.within(budget), CONTAINERS, name);
        return owner ? named.filter((container) => owner.owns(container)) : named;
      },
      create: () => client.containers.create({ name, ...bodyOf(wanted) }),
      describe: ({ id }) => id,
      made: record,
    },
    context,
  );
  const body = adopted && ifExists === 'update' ? differs(container) : {};
  if (Object.keys(body).length > 0) return changeContainer(context, container, body, port);
  return context.wait ? awaitContainer(context, { container, port, fresh: true }) : container;
}
