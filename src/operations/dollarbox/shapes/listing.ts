import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';

/** What the operations that list all of a kind in the org declare alike. */
export const LISTING = {
  platform: dollarboxPlatform,
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: '\norg: acme\n',
} as const;
