import { defineOperation } from '../../../contract/operation.ts';
import { CONTAINERS } from '../../../platforms/dollarbox/containers/container-kind.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { removeSelected } from '../../../platforms/dollarbox/resources/remove-selected.ts';
import { deletionBy } from '../shapes/selected.ts';

/** Deletes a container and waits until it is gone. Source: https://dollarbox.dev/docs/api/ */
export const deleteContainer = defineOperation({
  name: 'delete-container',
  ...deletionBy(dollarbox.name),
  summary: 'Delete a container and wait until it is gone.',
  example: `
org: acme
name: web
`,
  run: ({ id, name: key, 'if-missing': ifMissing }, context) =>
    removeSelected(context, CONTAINERS, { id, key }, ifMissing),
});
