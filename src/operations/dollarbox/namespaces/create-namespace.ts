import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { allocationBy } from '../../../platforms/dollarbox/namespaces/allocation.ts';
import { ensureNamespace } from '../../../platforms/dollarbox/namespaces/ensure-namespace.ts';
import { NAMESPACES } from '../../../platforms/dollarbox/namespaces/namespace-kind.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { tellEnsured } from '../../../platforms/dollarbox/resources/tell.ts';
import { resumedBy } from '../shapes/selected.ts';

/** Creates a namespace, or brings the one of this slug up to date. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const createNamespace = defineOperation({
  name: 'create-namespace',
  platform: dollarboxPlatform,
  summary: 'Create a namespace, or bring the one of this slug up to date, and wait until it is active.',
  inputs: {
    required: [dollarbox.slug],
    optional: [dollarbox.allocatedContainers, dollarbox.allocatedVolumeGb, dollarbox.namespaceIfExists],
  },
  outputs: ['id', 'name', 'status', 'namespace'],
  outcomes: ['created', 'updated', 'unchanged'],
  resume: resumedBy('get-namespace'),
  example: `
org: acme
slug: team-web
allocated-containers: 1
`,
  run: async (inputs, context) => {
    const { slug, 'if-exists': ifExists } = inputs;
    const wanted = { slug, allocation: allocationBy(inputs), ifExists };
    return tellEnsured(context, NAMESPACES, slug, await ensureNamespace(context, wanted));
  },
});
