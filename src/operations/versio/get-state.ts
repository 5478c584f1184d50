import { defineOperation } from '../../contract/operation.ts';
import { AbsentError } from '../../contract/result/errors.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
import { labelOf, stateFacts, stateResource, timeText } from '../../platforms/versio/states/view.ts';
import { capital } from '../../support/text.ts';

/** Reads one state. Source: https://github.com/versio-io/servicenow-cmdb-synchronization */
export const getState = defineOperation({
  name: 'get-state',
  platform: versioPlatform,
  summary: 'Read the state of one instance, as it is or as it was at a time.',
  inputs: { required: [versio.environmentId, versio.entity, versio.instance], optional: [versio.at] },
  outputs: ['id'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  example: `
environment-id: my-environment
entity: application
instance: shop
`,
  run: async ({ 'environment-id': environment, entity, instance, at }, { client, ledger }) => {
    const key = { environment, entity, instance };
    ledger.know({ id: instance });
    const found = await client.getState(key, at);
    const when = at === undefined ? '' : ` at ${timeText(at)}`;
    if (!found) {
      throw new AbsentError(`There is no state of ${labelOf(key)}${when}.`, {
        next: 'Check `environment-id`, the entity and the instance: it may have been retired, or never recorded.',
      });
    }
    return {
      outcome: 'read',
      title: `${capital(labelOf(key))} has a state${when}.`,
      resource: stateResource(key, found),
      outputs: { id: instance },
      facts: stateFacts(key, found),
    };
  },
});
