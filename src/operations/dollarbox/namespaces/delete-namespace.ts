import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { NAMESPACES } from '../../../platforms/dollarbox/namespaces/namespace-kind.ts';
import { removeSelected } from '../../../platforms/dollarbox/resources/remove-selected.ts';
import { deletionBy } from '../shapes/selected.ts';

/** Deletes a namespace and all that is in it, and waits until it is gone. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const deleteNamespace = defineOperation({
  name: 'delete-namespace',
  ...deletionBy(dollarbox.slug),
  summary: 'Delete a namespace with all that is in it and wait until it is gone.',
  example: `
org: acme
slug: staging
`,
  run: ({ id, slug: key, 'if-missing': ifMissing }, context) =>
    removeSelected(context, NAMESPACES, { id, key }, ifMissing),
});
