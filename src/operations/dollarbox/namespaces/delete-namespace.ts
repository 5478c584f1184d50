import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { NAMESPACES } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { namespaceResource } from '../../../platforms/dollarbox/namespaces/view-namespace.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { removal } from '../../../platforms/dollarbox/resources/removal-operation.ts';
import { select } from '../../../platforms/dollarbox/resources/select.ts';

/** Deletes a namespace and all that is in it, and waits until it is gone. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const deleteNamespace = defineOperation({
  name: 'delete-namespace',
  platform: dollarboxPlatform,
  summary: 'Delete a namespace with all that is in it and wait until it is gone.',
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug, dollarbox.ifMissing],
    rules: [exactlyOne('slug', 'id')],
  },
  outputs: ['id', 'name'],
  outcomes: ['deleted', 'absent'],
  example: `
org: acme
slug: staging
`,
  run: async ({ id, slug: key, 'if-missing': ifMissing }, context) => {
    const found = await select(context.client, NAMESPACES, { id, key });
    return removal(context, {
      kind: NAMESPACES,
      found,
      selection: { id, key },
      ifMissing,
      verb: 'delete',
      outputs: (namespace) => ({ id: namespace.id, name: namespace.slug }),
      resource: namespaceResource,
    });
  },
});
