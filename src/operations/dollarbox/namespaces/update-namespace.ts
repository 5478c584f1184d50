import { atLeastOne, exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { NAMESPACES } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { changeNamespace } from '../../../platforms/dollarbox/namespaces/change-namespace.ts';
import { NAMESPACE_VIEWS } from '../../../platforms/dollarbox/namespaces/view-namespace.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { tellEnsured } from '../../../platforms/dollarbox/resources/ensured.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';

/** Changes what a namespace is given. Its slug is fixed once created. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const updateNamespace = defineOperation({
  name: 'update-namespace',
  platform: dollarboxPlatform,
  summary:
    'Change how many containers and GB of storage a namespace is given, and wait until it is active. Its slug is fixed.',
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug, dollarbox.allocatedContainers, dollarbox.allocatedVolumeGb],
    rules: [
      exactlyOne('slug', 'id'),
      atLeastOne('Nothing to change', ['allocated-containers', 'allocated-volume-gb']),
    ],
  },
  outputs: ['id', 'name', 'status', 'namespace'],
  outcomes: ['updated', 'unchanged', 'absent'],
  resume: { operation: 'get-namespace', input: 'id', output: 'id' },
  example: `
org: acme
slug: staging
allocated-volume-gb: 6
`,
  run: async (inputs, context) => {
    const { id, slug } = inputs;
    const found = await selectPresent(context.client, NAMESPACES, { id, key: slug });
    context.ledger.know(NAMESPACE_VIEWS.outputs(found));
    const changed = await changeNamespace(context, found, {
      containers: inputs['allocated-containers'],
      volumeGb: inputs['allocated-volume-gb'],
    });
    return tellEnsured(context, found.slug, changed, NAMESPACE_VIEWS);
  },
});
