import { exactlyOne } from '../../contract/input-rules.ts';
import { dollarbox } from '../../contract/inputs/dollarbox.ts';
import { defineOperation } from '../../contract/operation.ts';
import { awaitNamespace } from '../../platforms/dollarbox/flows/await-namespace.ts';
import { selectPresent } from '../../platforms/dollarbox/flows/select.ts';
import { NAMESPACES } from '../../platforms/dollarbox/kinds.ts';
import { dollarboxPlatform } from '../../platforms/dollarbox/platform.ts';
import {
  namespaceFacts,
  namespaceOutputs,
  namespaceResource,
} from '../../platforms/dollarbox/view-namespace.ts';

/** Reads one namespace; with `wait: true` resumes a wait. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const getNamespace = defineOperation({
  name: 'get-namespace',
  platform: dollarboxPlatform,
  summary: 'Read one namespace; with `wait: true` wait until it is active.',
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug],
    rules: [exactlyOne('slug', 'id')],
  },
  outputs: ['id', 'name', 'status', 'namespace'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  resume: { operation: 'get-namespace', input: 'id', output: 'id' },
  example: `
org: acme
slug: staging
`,
  run: async ({ id, slug }, context) => {
    const found = await selectPresent(context.client, NAMESPACES, { id, key: slug });
    context.ledger.know(namespaceOutputs(found));
    const namespace = context.wait ? await awaitNamespace(context, found) : found;
    return {
      outcome: 'read',
      changed: false,
      title: `Namespace ${namespace.slug} is ${namespace.status}.`,
      resource: namespaceResource(namespace),
      outputs: namespaceOutputs(namespace),
      facts: namespaceFacts(namespace),
    };
  },
});
