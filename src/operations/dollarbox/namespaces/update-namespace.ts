import { atLeastOne, exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { allocationBy } from '../../../platforms/dollarbox/namespaces/allocation.ts';
import { changeNamespace } from '../../../platforms/dollarbox/namespaces/change-namespace.ts';
import { NAMESPACES } from '../../../platforms/dollarbox/namespaces/namespace-kind.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import { tellEnsured } from '../../../platforms/dollarbox/resources/tell.ts';
import { resumedBy } from '../shapes/selected.ts';

/** Changes what a namespace is given. Its slug is fixed once created. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const updateNamespace = defineOperation({
  name: 'update-namespace',
  platform: dollarboxPlatform,
  summary:
    'Change how many containers and GB of storage a namespace is given, and wait until it is active. Its slug is fixed.',
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug, dollarbox.allocatedContainers, dollarbox.allocatedVolumeGb],
    rules: [exactlyOne('slug', 'id'), atLeastOne('allocated-containers', 'allocated-volume-gb')],
  },
  outputs: ['id', 'name', 'status', 'namespace'],
  outcomes: ['updated', 'unchanged', 'absent'],
  resume: resumedBy('get-namespace'),
  example: `
org: acme
slug: staging
allocated-volume-gb: 6
`,
  run: async (inputs, context) => {
    const { id, slug: key } = inputs;
    const found = await selectPresent(context.client, NAMESPACES, { id, key });
    context.ledger.know(NAMESPACES.outputs(found));
    const changed = await changeNamespace(context, found, allocationBy(inputs));
    return tellEnsured(context, NAMESPACES, found.slug, changed);
  },
});
