import { defineOperation } from '../../../contract/operation.ts';
import { explained, type NextSteps } from '../../../platforms/dollarbox/api/explained.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { removeSelected } from '../../../platforms/dollarbox/resources/remove-selected.ts';
import { VOLUMES } from '../../../platforms/dollarbox/volumes/volume-kind.ts';
import { deletionBy } from '../shapes/selected.ts';

const DETACH =
  'If a container uses the volume, detach it first: in the control panel set the container’s volume to “No volume” and restart it, or delete the container.';

/**
 * How an attached volume is refused is not documented; these codes are [inferred]. How to detach one is on
 * https://dollarbox.dev/docs/persistent-volumes/.
 */
const ATTACHED: NextSteps = { conflict: DETACH, validation_error: DETACH };

/** Deletes a volume and its data, and waits until it is gone. Source: https://dollarbox.dev/docs/api/ */
export const deleteVolume = defineOperation({
  name: 'delete-volume',
  ...deletionBy(dollarbox.name),
  summary: 'Delete a volume with its data and wait until it is gone.',
  example: `
org: acme
name: shared
`,
  run: ({ id, name: key, 'if-missing': ifMissing }, context) =>
    explained(ATTACHED, () => removeSelected(context, VOLUMES, { id, key }, ifMissing)),
});
