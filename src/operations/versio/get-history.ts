import { defineOperation } from '../../contract/operation.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
import { readHistory } from '../../platforms/versio/states/read-history.ts';
import { capital, changeResource, isDeletion, timeText } from '../../platforms/versio/states/view.ts';
import { count } from '../../support/text.ts';

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
  run: async ({ 'environment-id': environment, entity, instance, at }, { client, ledger }) => {
    ledger.know({ id: instance });
    const changes = await readHistory(client, { environment, entity, instance, until: at });
    return {
      outcome: 'read',
      changed: false,
      title: `${capital(entity)} ${instance ?? '(all instances)'} has ${count(changes.length, 'change')}.`,
      resource: changes.map((change) => changeResource(change, { entity, instance })),
      outputs: { id: instance, count: changes.length },
      table: {
        columns: ['Time', 'Instance', 'Change'],
        rows: changes.map((change) => [
          timeText(change.utc) ?? '',
          change.instance ?? instance ?? '',
          isDeletion(change) ? 'deleted' : 'saved',
        ]),
      },
    };
  },
});
