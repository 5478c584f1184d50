import { defineOperation } from '../../contract/operation.ts';
import { nothingThere } from '../../contract/result/nothing-there.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
import { retire } from '../../platforms/versio/states/retire.ts';
import { labelOf, stateResource, timeText } from '../../platforms/versio/states/view.ts';

/** Ends the state of an instance; its history stays. Neither call for it is documented. [inferred] */
export const retireState = defineOperation({
  name: 'retire-state',
  platform: versioPlatform,
  summary:
    'End the state of an instance, as when what it describes is gone, and look that it has ended. Its history stays.',
  inputs: {
    required: [versio.environmentId, versio.entity, versio.instance],
    optional: [versio.at, versio.ifMissing],
  },
  outputs: ['id'],
  outcomes: ['retired', 'absent'],
  example: `
environment-id: my-environment
entity: application
instance: shop-pr-42
`,
  run: async (inputs, context) => {
    const { 'environment-id': environment, entity, instance, at, 'if-missing': ifMissing } = inputs;
    const key = { environment, entity, instance };
    const outputs = { id: instance };
    context.ledger.know(outputs);
    const found = await context.client.getState(key);
    if (!found) {
      await context.client.assertEnvironment(environment);
      const next = 'Check the entity and the instance. Or set `if-missing: ignore`.';
      return nothingThere(`There is no state of ${labelOf(key)}.`, ifMissing, { next, outputs });
    }
    const shown = { resource: stateResource(key, found), outputs };
    if (context.dryRun) {
      const to = timeText(at);
      const fields = to === undefined ? {} : { fields: [{ field: 'at', to }] };
      const plan = [{ action: 'delete', target: `state of ${labelOf(key)}`, ...fields }] as const;
      return { ...shown, outcome: 'planned', plan, title: `Would retire ${labelOf(key)}.` };
    }
    await retire(context, key, at);
    return { ...shown, outcome: 'retired', title: `Retired ${labelOf(key)}.` };
  },
});
