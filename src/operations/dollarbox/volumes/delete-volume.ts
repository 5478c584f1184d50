import { defineOperation } from '../../../contract/operation.ts';
import { explained, type NextSteps } from '../../../platforms/dollarbox/api/explained.ts';
import { VOLUMES } from '../../../platforms/dollarbox/api/kinds.ts';
import { removal } from '../../../platforms/dollarbox/resources/removal-operation.ts';
import { select } from '../../../platforms/dollarbox/resources/select.ts';
import { volumeResource } from '../../../platforms/dollarbox/resources/view.ts';
import { DELETION } from '../shapes/deletion.ts';

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
  ...DELETION,
  summary: 'Delete a volume with its data and wait until it is gone.',
  example: `
org: acme
name: shared
`,
  run: async ({ id, name: key, 'if-missing': ifMissing }, context) => {
    const found = await select(context.client, VOLUMES, { id, key });
    return explained(ATTACHED, () =>
      removal(context, {
        kind: VOLUMES,
        found,
        selection: { id, key },
        ifMissing,
        verb: 'delete',
        outputs: (volume) => ({ id: volume.id, name: volume.name }),
        resource: volumeResource,
      }),
    );
  },
});
