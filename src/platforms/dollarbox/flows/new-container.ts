import type { Context } from '../../../contract/context.ts';
import { createOnce } from '../../../http/create-once.ts';
import type { DollarboxClient } from '../client.ts';
import type { Container } from '../schema.ts';
import { called, containerOutputs } from '../view.ts';
import { awaitContainer } from './await-container.ts';
import { containersNamed } from './find-container.ts';
import { bodyOf, type Wanted } from './plan-container.ts';

/**
 * Creates a container exactly once and waits for it. The name, unique within the org and fixed for life, is
 * what a creation whose answer was lost is found by again.
 */
export async function newContainer(
  context: Context<DollarboxClient>,
  name: string,
  wanted: Wanted,
  port: number | undefined,
): Promise<Container> {
  const { client, known, wrote } = context;
  const { value: container } = await createOnce<Container>({
    what: `container ${name}`,
    key: `a container named ${name}`,
    look: (budget) => containersNamed(client.within(budget), name),
    create: () => client.createContainer({ name, ...bodyOf(wanted) }),
    describe: ({ id }) => id,
    found: (found) => {
      wrote();
      known(containerOutputs(found, port));
      context.left(called(found));
    },
    ...context,
  });
  wrote();
  known(containerOutputs(container, port));
  context.left(called(container));
  context.undo(`${called(container)} was created and is deleted again`, async (fresh) => {
    await fresh.deleteContainer(container.id);
  });
  return context.wait ? awaitContainer(context, { container, port, fresh: true }) : container;
}
