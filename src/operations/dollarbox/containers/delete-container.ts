import { defineOperation } from '../../../contract/operation.ts';
import { CONTAINERS } from '../../../platforms/dollarbox/api/kinds.ts';
import { removal } from '../../../platforms/dollarbox/resources/removal-operation.ts';
import { select } from '../../../platforms/dollarbox/resources/select.ts';
import { containerResource } from '../../../platforms/dollarbox/resources/view.ts';
import { DELETION } from '../shapes/deletion.ts';

/** Deletes a container and waits until it is gone. Source: https://dollarbox.dev/docs/api/ */
export const deleteContainer = defineOperation({
  name: 'delete-container',
  ...DELETION,
  summary: 'Delete a container and wait until it is gone.',
  example: `
org: acme
name: web
`,
  run: async ({ id, name: key, 'if-missing': ifMissing }, context) =>
    removal(context, {
      kind: CONTAINERS,
      found: await select(context.client, CONTAINERS, { id, key }),
      selection: { id, key },
      ifMissing,
      verb: 'delete',
      outputs: (container) => ({ id: container.id, name: container.name }),
      resource: containerResource,
    }),
});
