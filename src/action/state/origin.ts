import { createHmac, randomBytes } from 'node:crypto';
import { COMMON_INPUTS } from '../../contract/inputs/common.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import type { Origin } from './saved-step.ts';

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

/**
 * By what the post step sees that the token is still the one that main had, without keeping it: 16 bits of a salted
 * hash, which fit every 65,536th text and so tell nobody which one it was.
 */
export function markToken(token: string, salt: string = randomBytes(8).toString('hex')): string {
  return `${salt}.${createHmac('sha256', salt).update(token).digest('hex').slice(0, 4)}`;
}

/** True when `mark` was made of this token. */
export function isMarkedBy(mark: string, token: string): boolean {
  return markToken(token, mark.split('.')[0]) === mark;
}
