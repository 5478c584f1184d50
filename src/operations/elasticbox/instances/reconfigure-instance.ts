import { health } from '../../../contract/inputs/health.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { runScripts, SCRIPT_INPUTS } from '../../../platforms/elasticbox/changes/run-scripts.ts';
import { SELECTION_RULES } from '../../../platforms/elasticbox/instances/select-instances.ts';
import { INSTANCE_OUTPUTS } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';

/** Writes variables and runs the configure scripts. Source: https://elasticbox.com/documentation/api/instances/ */
export const reconfigureInstance = defineOperation({
  name: 'reconfigure-instance',
  platform: elasticboxPlatform,
  summary:
    'Run the configure scripts of one instance, or of all that have all of the tags, with new variables if given.',
  inputs: {
    required: [],
    optional: [health.check, health.status, ...SCRIPT_INPUTS],
    rules: SELECTION_RULES,
  },
  outputs: [...INSTANCE_OUTPUTS, 'count', 'healthy'],
  outcomes: ['updated'],
  resume: { operation: 'get-instance', input: 'instance', output: 'id' },
  example: `
instance: i-abc123
variables: |
  GIT_SHA: ef34ab
`,
  run: (inputs, context) => runScripts(context, inputs, 'reconfigure'),
});
