import { defineOperation } from '../../../contract/operation.ts';
import { operateInstance } from '../../../platforms/elasticbox/changes/change-instance.ts';
import { workOnSelected } from '../../../platforms/elasticbox/changes/work-on-selected.ts';
import { isOnline } from '../../../platforms/elasticbox/instances/settle.ts';
import { onSelected } from '../shapes/on-selected.ts';

/** Powers on instances that are shut down. Source: https://elasticbox.com/documentation/api/instances/ */
export const startInstance = defineOperation({
  name: 'start-instance',
  ...onSelected(),
  summary: 'Power on one instance, or all that have all of the tags.',
  outcomes: ['started', 'unchanged'],
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
