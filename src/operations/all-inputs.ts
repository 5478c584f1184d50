import { COMMON_INPUTS, operationInput } from '../contract/inputs/common.ts';
import { health } from '../contract/inputs/health.ts';
import { ifMissing } from '../contract/inputs/if-missing.ts';
import type { Input } from '../contract/inputs/input.ts';
import { containerInputs } from '../platforms/dollarbox/inputs/container-inputs.ts';
import { dollarbox } from '../platforms/dollarbox/inputs/inputs.ts';
import { elasticbox } from '../platforms/elasticbox/inputs/inputs.ts';
import { raidboxes } from '../platforms/raidboxes/inputs/inputs.ts';
import { versio } from '../platforms/versio/inputs/inputs.ts';
import { callApiInputs } from './inputs/call-api.ts';
import { previews } from './inputs/previews.ts';

/** Every input of the action; one name may stand here for several platforms. */
export const ALL_INPUTS: readonly Input[] = [
  operationInput,
  ...COMMON_INPUTS.optional,
  ifMissing,
  ...[callApiInputs, health, previews, elasticbox, dollarbox, containerInputs, raidboxes, versio].flatMap(
    (some): readonly Input[] => Object.values(some),
  ),
];
