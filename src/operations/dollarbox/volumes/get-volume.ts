import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { VOLUMES } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { tellFound } from '../../../platforms/dollarbox/resources/ensured.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import { VOLUME_VIEWS } from '../../../platforms/dollarbox/resources/view.ts';
import { awaitVolume } from '../../../platforms/dollarbox/volumes/await-volume.ts';

/** Reads one volume; with `wait: true` resumes a wait. Source: https://dollarbox.dev/docs/api/ */
export const getVolume = defineOperation({
  name: 'get-volume',
  platform: dollarboxPlatform,
  summary: 'Read one volume; with `wait: true` wait until it is bound.',
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.name],
    rules: [exactlyOne('name', 'id')],
  },
  outputs: ['id', 'name', 'status'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  resume: { operation: 'get-volume', input: 'id', output: 'id' },
  example: `
org: acme
name: data
`,
  run: async ({ id, name }, context) => {
    const found = await selectPresent(context.client, VOLUMES, { id, key: name });
    return tellFound(context, found, VOLUME_VIEWS, () => awaitVolume(context, found));
  },
});
