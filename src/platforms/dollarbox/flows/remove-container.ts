import type { Context } from '../../../contract/context.ts';
import { AbsentError } from '../../../contract/errors.ts';
import { HttpError } from '../../../http/errors.ts';
import { poll } from '../../../http/poll.ts';
import type { DollarboxClient } from '../client.ts';
import type { Container } from '../schema.ts';
import { normalStatus } from '../settle.ts';
import { called } from '../view.ts';

/** A status that stands in for "gone" on platforms that keep deleted records [inferred]. */
const GONE = 'deleted';

/** Deletes a container and waits until it is gone; false when it was gone already. */
export async function removeContainer(
  context: Context<DollarboxClient>,
  container: Container,
): Promise<boolean> {
  const deleted = await context.client.deleteContainer(container.id);
  if (!deleted) return false;
  context.wrote();
  if (context.wait) await awaitGone(context, container);
  return true;
}

async function awaitGone(context: Context<DollarboxClient>, container: Container): Promise<void> {
  context.left(`${called(container)}, being deleted`);
  await poll<string>({
    what: called(container),
    read: async (budget) => {
      try {
        const { status } = await context.client.within(budget).getContainer(container.id, 1);
        return normalStatus(status) === GONE ? GONE : `still there (${status})`;
      } catch (error) {
        if (error instanceof AbsentError || (error instanceof HttpError && error.status === 404)) return GONE;
        throw error;
      }
    },
    judge: (status) => (status === GONE ? 'settled' : 'pending'),
    describe: (status) => status,
    interval: context.pollInterval,
    ...context,
  });
}
