import { defineOperation } from '../../contract/operation.ts';
import { ListWriter } from '../../platforms/kit/list-writer.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
import { listInstances } from '../../platforms/versio/states/list-instances.ts';
import { timeText } from '../../platforms/versio/states/view.ts';
import { capital, count } from '../../support/text.ts';

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
  run: async ({ 'environment-id': environment, entity, at }, context) => {
    const writer = new ListWriter<string>(context, {
      resource: (id) => id,
      columns: ['Instance'],
      row: (id) => [id],
    });
    await listInstances(context.client, { environment, entity, utc: at }, writer);
    const { items, table } = writer.end();
    const when = at === undefined ? '' : ` at ${timeText(at)}`;
    return {
      outcome: 'listed',
      title: `${capital(entity)} has ${count(items.count, 'instance')}${when}.`,
      items,
      outputs: { count: items.count },
      table,
    };
  },
});
