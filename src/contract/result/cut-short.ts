import { withoutEnd } from '../../support/text.ts';
import { ActionError, AftermathError } from './errors.ts';

/**
 * What ended several works before all were through (a deadline, the runner's wish to stop, a login that is refused),
 * together with how they stand: `Of 5 boxes: 3 checked, 2 not checked`. A fault of our own stays what it is.
 */
export function cutShort(error: unknown, stand: string, others: readonly ActionError[] = []): unknown {
  if (!(error instanceof ActionError)) return error;
  const evidence = [...error.evidence, ...others.flatMap((other) => other.evidence)];
  return new AftermathError(`${withoutEnd(error.message, '.')}. ${stand}.`, error, { evidence });
}
