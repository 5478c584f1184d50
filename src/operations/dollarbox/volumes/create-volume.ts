import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { tellEnsured } from '../../../platforms/dollarbox/resources/tell.ts';
import { ensureVolume } from '../../../platforms/dollarbox/volumes/ensure-volume.ts';
import { VOLUMES } from '../../../platforms/dollarbox/volumes/volume-kind.ts';
import { resumedBy } from '../shapes/selected.ts';

/** Creates a volume, or reuses the one of this name. Source: https://dollarbox.dev/docs/api/ */
export const createVolume = defineOperation({
  name: 'create-volume',
  platform: dollarboxPlatform,
  summary:
    'Create a volume, or reuse the one of this name, and wait until it is bound. Volumes are immutable: another size takes deleting (with the data) and recreating.',
  inputs: { required: [dollarbox.name, dollarbox.sizeGb], optional: [dollarbox.volumeIfExists] },
  outputs: ['id', 'name', 'status'],
  outcomes: ['created', 'unchanged'],
  resume: resumedBy('get-volume'),
  example: `
org: acme
name: data
size-gb: 10
`,
  run: async ({ name, 'size-gb': sizeGb, 'if-exists': ifExists }, context) => {
    const ensured = await ensureVolume(context, { name, sizeGb, ifExists });
    return tellEnsured(context, VOLUMES, name, ensured, ` of ${sizeGb} GB`);
  },
});
