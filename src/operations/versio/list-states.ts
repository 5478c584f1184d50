import { defineOperation } from '../../contract/operation.ts';
import { listed } from '../../contract/result/listed.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
import { listInstances } from '../../platforms/versio/states/list-instances.ts';
import { capital, timeText } from '../../platforms/versio/states/view.ts';
import { count } from '../../support/text.ts';

/** Lists instances. Source: https://github.com/versio-io/servicenow-cmdb-synchronization */
export const listStates = defineOperation({
  name: 'list-states',
  platform: versioPlatform,
  summary: 'List the ids of an entity’s instances, over all pages. Some servers list retired ones too.',
  inputs: { required: [versio.environmentId, versio.entity], optional: [versio.at] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
environment-id: my-environment
entity: host
`,
  run: async ({ 'environment-id': environment, entity, at }, { client }) => {
    const ids = await listInstances(client, { environment, entity, utc: at });
    const when = at === undefined ? '' : ` at ${timeText(at)}`;
    return listed({
      title: `${capital(entity)} has ${count(ids.length, 'instance')}${when}.`,
      items: ids,
      resource: (id) => id,
      columns: ['Instance'],
      row: (id) => [id],
    });
  },
});
