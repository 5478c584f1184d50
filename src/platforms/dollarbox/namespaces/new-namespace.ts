import { createOnce } from '../../../http/creation/create-once.ts';
import type { Created } from '../../../http/creation/creation.ts';
import type { DollarboxContext } from '../api/client.ts';
import { NAMESPACES } from '../api/kinds.ts';
import type { Namespace } from '../api/schema.ts';
import { allWithKey } from '../resources/find.ts';
import { madeWithin, ofTheName } from '../resources/proof.ts';
import { type Allocation, allocationBody, allocationChanges } from './plan-namespace.ts';
import { namespaceOutputs } from './view-namespace.ts';

/**
 * Creates a namespace exactly once. Its slug is what it is found by again; it is ours when it was given what was asked
 * for and was made since.
 */
export function newNamespace(
  context: DollarboxContext,
  slug: string,
  allocation: Allocation,
): Promise<Created<Namespace>> {
  const { client } = context;
  const body = allocationBody(allocation);
  const asked = { containers: body.allocated_containers, volumeGb: body.allocated_volume_gb };
  return createOnce<Namespace>(
    {
      ...ofTheName(context, NAMESPACES, namespaceOutputs),
      what: `Namespace ${slug}`,
      key: `a namespace with the slug ${slug}`,
      look: (budget) => allWithKey(client.within(budget), NAMESPACES, slug),
      create: () => client.namespaces.create({ slug, ...body }),
      isOurs: (found, span) => allocationChanges(found, asked).length === 0 && madeWithin(found, span),
    },
    context,
  );
}
