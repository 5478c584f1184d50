import { createOnce } from '../../../http/creation/create-once.ts';
import type { Created } from '../../../http/creation/creation.ts';
import type { DollarboxContext } from '../api/client.ts';
import { CONTAINERS } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { allWithKey } from '../resources/find.ts';
import { madeWithin, ofTheName } from '../resources/proof.ts';
import { containerOutputs } from '../resources/view.ts';
import type { Ensure } from './decide-container.ts';
import { bodyOf, changesTo } from './plan-container.ts';

/**
 * Creates a container exactly once. The name, unique within the org and fixed for life, is what a creation whose
 * answer was lost is found by again. It is ours when it is as asked for in every field and was made since; the mark
 * of an owner stands in for the time. Anything else is only found, and never undone. `deleted`: ids that this step
 * deleted, which a list may still show.
 */
export function newContainer(
  context: DollarboxContext,
  { name, wanted, port, owner }: Ensure,
  deleted: readonly string[] = [],
): Promise<Created<Container>> {
  const { client } = context;
  return createOnce<Container>(
    {
      ...ofTheName(context, CONTAINERS, (one) => containerOutputs(one, port)),
      what: `Container ${name}`,
      key: `a container named ${name}`,
      look: (budget) => allWithKey(client.within(budget), CONTAINERS, name),
      create: () => client.containers.create({ name, ...bodyOf(wanted) }),
      except: deleted,
      isOurs: (found, span) =>
        Object.keys(changesTo(found, { ...wanted, envMode: 'replace' })).length === 0 &&
        (owner?.owns(found) || madeWithin(found, span)),
    },
    context,
  );
}
