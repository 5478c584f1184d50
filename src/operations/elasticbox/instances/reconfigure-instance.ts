import { defineOperation } from '../../../contract/operation.ts';
import { runScripts, SCRIPT_INPUTS } from '../../../platforms/elasticbox/changes/run-scripts.ts';
import { onSelected } from '../shapes/on-selected.ts';

/** Writes variables and runs the configure scripts. Source: https://elasticbox.com/documentation/api/instances/ */
export const reconfigureInstance = defineOperation({
  name: 'reconfigure-instance',
  ...onSelected(...SCRIPT_INPUTS),
  summary:
    'Run the configure scripts of one instance, or of all that have all of the tags, with new variables if given.',
  outcomes: ['updated'],
  example: `
instance: i-abc123
variables: |
  GIT_SHA: ef34ab
`,
  run: (inputs, context) => runScripts(context, inputs, 'reconfigure'),
});
