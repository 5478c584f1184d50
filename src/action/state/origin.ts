import { COMMON_INPUTS } from '../../contract/inputs/common.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import type { Origin } from './saved-step.ts';
import { markToken } from './token-mark.ts';

/** Common inputs that say where the platform is and how it is asked. */
const WHERE = ['base-url', 'ca-certificate', 'max-attempts'];

/** The runner hands state on in an environment variable, which holds 128 KiB. */
const LONGEST = 60_000;

/** Where a step works, of its parsed inputs; secrets are left out, and what is too long for the state file. */
export function originOf(operation: AnyOperation, values: Readonly<Record<string, unknown>>): Origin {
  const inputs = [
    ...operation.platform.credentialInputs,
    ...COMMON_INPUTS.optional.filter(({ name }) => WHERE.includes(name)),
  ];
  const open = inputs.filter(({ kind }) => !kind.secret).map(({ name }) => name);
  const kept = ['platform', ...open].flatMap((name) => {
    const value = values[name];
    const fits = typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST);
    return fits ? [[name, value] as const] : [];
  });
  const { token } = values;
  return {
    operation: operation.name,
    values: Object.fromEntries(kept),
    ...(typeof token === 'string' ? { tokenMark: markToken(token) } : {}),
  };
}
