import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';

/** What the operations that delete one of a name, or id, declare alike. */
export const DELETION = {
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.name, dollarbox.ifMissing],
    rules: [exactlyOne('name', 'id')],
  },
  outputs: ['id', 'name'],
  outcomes: ['deleted', 'absent'],
} as const;
