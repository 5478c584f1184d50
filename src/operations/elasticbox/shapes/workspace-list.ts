import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';

/** What the operations that list all of a kind in a workspace declare alike. */
export const WORKSPACE_LIST = {
  platform: elasticboxPlatform,
  inputs: { required: [elasticbox.workspace], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: '\nworkspace: operations\n',
} as const;
