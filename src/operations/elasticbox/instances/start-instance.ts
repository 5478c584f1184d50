import { health } from '../../../contract/inputs/health.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { operateInstance } from '../../../platforms/elasticbox/changes/change-instance.ts';
import { workOnSelected } from '../../../platforms/elasticbox/changes/work-on-selected.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { SELECTION_RULES } from '../../../platforms/elasticbox/instances/select-instances.ts';
import { isOnline } from '../../../platforms/elasticbox/instances/settle.ts';
import { INSTANCE_OUTPUTS } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';

/** Powers on instances that are shut down. Source: https://elasticbox.com/documentation/api/instances/ */
export const startInstance = defineOperation({
  name: 'start-instance',
  platform: elasticboxPlatform,
  summary: 'Power on one instance, or all that have all of the tags.',
  inputs: {
    required: [],
    optional: [
      health.check,
      health.status,
      elasticbox.instance,
      elasticbox.selectedTags,
      elasticbox.workspace,
    ],
    rules: SELECTION_RULES,
  },
  outputs: [...INSTANCE_OUTPUTS, 'count', 'healthy'],
  outcomes: ['started', 'unchanged'],
  resume: { operation: 'get-instance', input: 'instance', output: 'id' },
  example: `
workspace: operations
tags: nightly
`,
  run: (selection, context) =>
    workOnSelected(context, selection, {
      outcome: 'started',
      isDone: isOnline,
      plan: async () => [{ field: 'operation', to: 'poweron' }],
      run: async (instance) => ({ instance: await operateInstance(context, instance, 'poweron') }),
    }),
});
