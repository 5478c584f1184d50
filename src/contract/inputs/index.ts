import type { Input } from '../input.ts';
import { callApiInputs } from './call-api.ts';
import { COMMON_INPUTS, operationInput } from './common.ts';
import { dollarbox } from './dollarbox.ts';
import { elasticbox } from './elasticbox.ts';
import { ifMissing } from './if-missing.ts';
import { previews } from './previews.ts';
import { raidboxes } from './raidboxes.ts';
import { versio } from './versio.ts';

/** Every input of the action; one name may stand here for several platforms. */
export const ALL_INPUTS: readonly Input[] = [
  operationInput,
  ...COMMON_INPUTS.optional,
  ifMissing,
  ...[callApiInputs, dollarbox, elasticbox, previews, raidboxes, versio].flatMap((some) =>
    Object.values(some),
  ),
];
