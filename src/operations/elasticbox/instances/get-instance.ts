import { health } from '../../../contract/inputs/health.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { AbsentError } from '../../../contract/result/errors.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { awaitIdle, failedError } from '../../../platforms/elasticbox/instances/await-operation.ts';
import { instanceResult } from '../../../platforms/elasticbox/instances/instance-result.ts';
import {
  describeSelection,
  selectInstance,
} from '../../../platforms/elasticbox/instances/select-instances.ts';
import { hasFailed } from '../../../platforms/elasticbox/instances/settle.ts';
import { INSTANCE_OUTPUTS, instanceOutputs } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { RESUME } from '../shapes/on-selected.ts';

/** Reads one instance; with `wait: true` resumes a wait. Source: https://elasticbox.com/documentation/api/instances/ */
export const getInstance = defineOperation({
  name: 'get-instance',
  platform: elasticboxPlatform,
  summary: 'Read one instance; with `wait: true` wait until its operation has ended.',
  inputs: { required: [elasticbox.instance], optional: [health.check, health.status, elasticbox.workspace] },
  outputs: [...INSTANCE_OUTPUTS, 'healthy'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  resume: RESUME,
  example: `
instance: i-abc123
`,
  run: async (selection, context) => {
    const found = await selectInstance(context.client, selection);
    if (!found) {
      throw new AbsentError(`There is no ${describeSelection(selection)}.`, {
        next: 'Check the id, and that `base-url` is the site it belongs to.',
      });
    }
    context.ledger.know(instanceOutputs(found, context.client.baseUrl));
    const instance = await awaitIdle(context, found);
    if (context.wait && hasFailed(instance)) throw await failedError(context, instance);
    return { outcome: 'read', ...(await instanceResult(context, instance)) };
  },
});
