import { defineOperation } from '../../../contract/operation.ts';
import { runScripts } from '../../../platforms/elasticbox/changes/run-scripts.ts';
import { SCRIPT_RUN } from '../shapes/script-run.ts';

/** Writes variables and runs the install and configure scripts. Source: https://elasticbox.com/documentation/api/instances/ */
export const reinstallInstance = defineOperation({
  name: 'reinstall-instance',
  ...SCRIPT_RUN,
  summary:
    'Run the install and configure scripts of one instance, or of all that have all of the tags, with new variables if given.',
  example: `
instance: i-abc123
variables: |
  GIT_SHA: ef34ab
`,
  run: (inputs, context) => runScripts(context, inputs, 'reinstall'),
});
