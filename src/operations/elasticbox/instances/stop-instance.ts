import { defineOperation } from '../../../contract/operation.ts';
import { operateInstance } from '../../../platforms/elasticbox/changes/change-instance.ts';
import { workOnSelected } from '../../../platforms/elasticbox/changes/work-on-selected.ts';
import { isStopped } from '../../../platforms/elasticbox/instances/settle.ts';
import { INSTANCE_OUTPUTS } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { RESUME, SELECTION } from '../shapes/on-selected.ts';

/** Shuts down instances. Source: https://elasticbox.com/documentation/api/instances/ */
export const stopInstance = defineOperation({
  name: 'stop-instance',
  platform: elasticboxPlatform,
  summary: 'Shut down one instance, or all that have all of the tags; their machines can be started again.',
  inputs: SELECTION,
  outputs: [...INSTANCE_OUTPUTS, 'count'],
  outcomes: ['stopped', 'unchanged'],
  resume: RESUME,
  example: `
workspace: operations
tags: nightly
`,
  run: (selection, context) =>
    workOnSelected(context, selection, {
      outcome: 'stopped',
      isDone: isStopped,
      plan: async () => [{ field: 'operation', to: 'shutdown' }],
      run: async (instance) => ({ instance: await operateInstance(context, instance, 'shutdown') }),
    }),
});
