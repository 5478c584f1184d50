import { COMMON_INPUTS, operationInput } from '../contract/inputs/common.ts';
import { health } from '../contract/inputs/health.ts';
import { ifMissing } from '../contract/inputs/if-missing.ts';
import type { Input } from '../contract/inputs/input.ts';
import { PLATFORMS } from '../platforms/registry.ts';
import { callApiInputs } from './inputs/call-api.ts';
import { previews } from './inputs/previews.ts';

/** Every input of the action; one name may stand here for several platforms. */
export const ALL_INPUTS: readonly Input[] = [
  operationInput,
  ...COMMON_INPUTS.optional,
  ifMissing,
  ...[callApiInputs, health, previews].flatMap((some) => Object.values(some)),
  ...Object.values(PLATFORMS).flatMap(({ inputs }) => inputs),
];
