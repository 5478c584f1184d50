import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { NAMESPACES } from '../../../platforms/dollarbox/namespaces/namespace-kind.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import { tellFound } from '../../../platforms/dollarbox/resources/tell.ts';
import { READING, resumedBy, selectedBy } from '../shapes/selected.ts';

/** Reads one namespace; with `wait: true` resumes a wait. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const getNamespace = defineOperation({
  name: 'get-namespace',
  ...READING,
  summary: 'Read one namespace; with `wait: true` wait until it is active.',
  inputs: selectedBy(dollarbox.slug),
  outputs: ['id', 'name', 'status', 'namespace'],
  resume: resumedBy('get-namespace'),
  example: `
org: acme
slug: staging
`,
  run: async ({ id, slug: key }, context) =>
    tellFound(context, NAMESPACES, await selectPresent(context.client, NAMESPACES, { id, key })),
});
