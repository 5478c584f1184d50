import { health } from '../../../contract/inputs/health.ts';
import { SCRIPT_INPUTS } from '../../../platforms/elasticbox/changes/run-scripts.ts';
import { SELECTION_RULES } from '../../../platforms/elasticbox/instances/select-instances.ts';
import { INSTANCE_OUTPUTS } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';

/** What the operations that run scripts of instances declare alike. */
export const SCRIPT_RUN = {
  platform: elasticboxPlatform,
  inputs: {
    required: [],
    optional: [health.check, health.status, ...SCRIPT_INPUTS],
    rules: SELECTION_RULES,
  },
  outputs: [...INSTANCE_OUTPUTS, 'count', 'healthy'],
  outcomes: ['updated'],
  resume: { operation: 'get-instance', input: 'instance', output: 'id' },
} as const;
