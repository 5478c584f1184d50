import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { NAMESPACES } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { awaitNamespace } from '../../../platforms/dollarbox/namespaces/await-namespace.ts';
import { NAMESPACE_VIEWS } from '../../../platforms/dollarbox/namespaces/view-namespace.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { tellFound } from '../../../platforms/dollarbox/resources/ensured.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';

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
    return tellFound(context, found, NAMESPACE_VIEWS, () => awaitNamespace(context, found));
  },
});
