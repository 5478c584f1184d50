import { health } from '../../../contract/inputs/health.ts';
import type { Input } from '../../../contract/inputs/input.ts';
import { exactlyOne, needed } from '../../../contract/inputs/input-rules.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { INSTANCE_OUTPUTS } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';

/** How instances are selected: one by its id, or all of a workspace that have all of the tags. */
export const SELECTION = {
  required: [],
  optional: [elasticbox.instance, elasticbox.selectedTags, elasticbox.workspace],
  rules: [exactlyOne('instance', 'tags'), needed('workspace', 'tags')],
} as const;

/** How a wait for an instance is resumed. */
export const RESUME = { operation: 'get-instance', input: 'instance', output: 'id' } as const;

/** What the operations declare alike that leave the selected instances running; `more` are inputs of their own. */
export function onSelected<const I extends readonly Input[]>(...more: I) {
  return {
    platform: elasticboxPlatform,
    inputs: { ...SELECTION, optional: [health.check, health.status, ...SELECTION.optional, ...more] },
    outputs: [...INSTANCE_OUTPUTS, 'count', 'healthy'],
    resume: RESUME,
  } as const;
}
