import { defineOperation } from '../../contract/operation.ts';
import { AbsentError } from '../../contract/result/errors.ts';
import { writeList } from '../../platforms/kit/write-list.ts';
import type { StateChange } from '../../platforms/versio/api/schema.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
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
    const shown = {
      resource: (change: StateChange) => changeResource(change, { entity, instance }),
      columns: ['Time', 'Instance', 'Change'],
      row: (change: StateChange) => [
        timeText(change.utc) ?? '',
        change.instance ?? instance ?? '',
        isDeletion(change) ? 'deleted' : 'saved',
      ],
    };
    const { items, outputs, table } = await writeList(context, shown, (reader) =>
      context.client.readChanges({ environment, entity, instance }, at, reader),
    );
    if (items.count === 0) {
      throw new AbsentError(`There is no history of ${entity} ${instance ?? '(any instance)'}.`, {
        next: 'Check `environment-id`, the entity, the instance, and `at`.',
      });
    }
    const title = `${capital(entity)} ${instance ?? '(all instances)'} has ${count(items.count, 'change')}.`;
    return { outcome: 'read', title, items, outputs: { id: instance, ...outputs }, table };
  },
});
