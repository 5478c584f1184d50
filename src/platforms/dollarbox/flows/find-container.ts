import { ActionError } from '../../../contract/errors.ts';
import { list } from '../../../support/text.ts';
import type { DollarboxClient } from '../client.ts';
import type { Container } from '../schema.ts';

/**
 * All containers of exactly this name, over all pages; the API has no filter. One container that moved
 * between pages counts once.
 */
export async function containersNamed(client: DollarboxClient, name: string): Promise<readonly Container[]> {
  const found = new Map<string, Container>();
  for await (const container of client.listContainers()) {
    if (container.name === name) found.set(container.id, container);
  }
  return [...found.values()];
}

/** The one container of this name, or `undefined`. Several mean that the list spans orgs. */
export async function findContainer(client: DollarboxClient, name: string): Promise<Container | undefined> {
  const found = await containersNamed(client, name);
  if (found.length > 1) {
    throw new ActionError(
      `There are ${found.length} containers named ${name}: ${list(found.map(({ id }) => id))}.`,
      {
        next: 'Names are unique within an org: set the `org` input, or name the container by `id`.',
      },
    );
  }
  return found[0];
}
