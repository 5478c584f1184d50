import type { Context } from '../../../contract/context.ts';
import { lookAgain } from '../../../contract/time/list-lag.ts';
import { isOfKind } from '../../../http/failure/errors.ts';

/**
 * Whether a creation may have been refused because the name is taken: somebody was faster, or the list that was
 * looked at lags behind. Which code says so is not documented [inferred: `validation_error` that names the
 * field, or `conflict`], so every refusal of the request that names no other field counts.
 */
export function mayBeTaken(error: unknown): boolean {
  if (isOfKind(error, 'conflict')) return true;
  if (!isOfKind(error, 'invalid')) return false;
  return (
    error.details.length === 0 ||
    error.details.some((detail) => /^(name|slug|email|non_field_errors):/.test(detail))
  );
}

/**
 * Looks for the one that has the name after a creation was refused for it; `undefined` when none shows up and
 * the refusal is what it seems.
 */
export async function lookForTaken<T>(
  { timing }: Pick<Context, 'timing'>,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  return (await look()) ?? lookAgain(timing, 'who has the name', look);
}
