import { defineOperation } from '../../contract/operation.ts';
import { writeList } from '../../platforms/kit/write-list.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
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
    const shown = { resource: (id: string) => id, columns: ['Instance'], row: (id: string) => [id] };
    const list = await writeList(context, shown, (reader) =>
      context.client.readInstances({ environment, entity }, at, reader),
    );
    const when = at === undefined ? '' : ` at ${timeText(at)}`;
    const title = `${capital(entity)} has ${count(list.items.count, 'instance')}${when}.`;
    return { outcome: 'listed', title, ...list };
  },
});
