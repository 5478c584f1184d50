import { defineOperation } from '../../contract/operation.ts';
import { ListWriter } from '../../platforms/kit/list-writer.ts';
import type { StateChange } from '../../platforms/versio/api/schema.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
import { noHistory, readHistory } from '../../platforms/versio/states/read-history.ts';
import { changeResource, isDeletion, timeText } from '../../platforms/versio/states/view.ts';
import { capital, count } from '../../support/text.ts';

/** Reads the changes of instances. Source: https://github.com/versio-io/migrate-asset-configuration */
export const getHistory = defineOperation({
  name: 'get-history',
  platform: versioPlatform,
  summary:
    'Read every change of one instance, or of all instances of an entity, the oldest first; with `at` up to that time.',
  inputs: { required: [versio.environmentId, versio.entity], optional: [versio.instance, versio.at] },
  outputs: ['id', 'count'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  example: `
environment-id: my-environment
entity: application
instance: shop
`,
  run: async ({ 'environment-id': environment, entity, instance, at }, context) => {
    context.ledger.know({ id: instance });
    const writer = new ListWriter<StateChange>(context, {
      resource: (change) => changeResource(change, { entity, instance }),
      columns: ['Time', 'Instance', 'Change'],
      row: (change) => [
        timeText(change.utc) ?? '',
        change.instance ?? instance ?? '',
        isDeletion(change) ? 'deleted' : 'saved',
      ],
    });
    await readHistory(context.client, { environment, entity, instance, until: at }, writer);
    const { items, table } = writer.end();
    if (items.count === 0) throw noHistory({ entity, instance });
    return {
      outcome: 'read',
      title: `${capital(entity)} ${instance ?? '(all instances)'} has ${count(items.count, 'change')}.`,
      items,
      outputs: { id: instance, count: items.count },
      table,
    };
  },
});
