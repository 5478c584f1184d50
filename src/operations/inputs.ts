import type { Input } from '../contract/input.ts';
import { COMMON_INPUTS, operationInput } from '../contract/inputs/common.ts';
import { OPERATIONS } from './index.ts';

/** Every input of the action, as its operations declare them; one name may stand here for several platforms. */
export function allInputs(): readonly Input[] {
  const inputs = new Set<Input>([operationInput, ...COMMON_INPUTS.optional]);
  for (const { inputs: own, platform } of Object.values(OPERATIONS)) {
    for (const input of [...own.required, ...own.optional, ...platform.credentialInputs]) inputs.add(input);
  }
  return [...inputs];
}
