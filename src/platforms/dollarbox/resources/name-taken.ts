import type { Context } from '../../../contract/context.ts';
import { ActionError, UnknownResultError } from '../../../contract/result/errors.ts';
import { lookAgain } from '../../../contract/time/list-lag.ts';
import { type HttpError, isOfKind } from '../../../http/failure/errors.ts';
import { capital } from '../../../support/text.ts';

/**
 * Whether a creation may have been refused because the name is taken: somebody was faster, or the list that was
 * looked at lags behind. Which code says so is not documented [inferred: `validation_error` that names the
 * field, or `conflict`], so every refusal of the request that names no other field counts.
 */
export function mayBeTaken(error: unknown): error is HttpError {
  if (isOfKind(error, 'conflict')) return true;
  if (!isOfKind(error, 'invalid')) return false;
  return (
    error.details.length === 0 ||
    error.details.some((detail) => /^(name|slug|email|non_field_errors):/.test(detail))
  );
}

/** A creation that was refused for the name’s sake. */
interface Claim<T> {
  /** For people: `a container named web`. */
  readonly what: string;
  readonly refusal: HttpError;
  /** Told what was found. */
  readonly tell: (found: T) => unknown;
}

/** The refusal says so: something of the name is there. */
function saysTaken(refusal: HttpError): boolean {
  const words = [refusal.message, ...refusal.details].join(' ');
  return refusal.kind === 'conflict' || /\b(?:already|exists?|taken|unique|duplicate|in use)\b/i.test(words);
}

/**
 * Looks for the one that has the name after a creation was refused for it. It may be the very one that was asked for: a
 * gateway that repeats a request by itself hands on the refusal of the second. So a refusal that says that the name is
 * taken, and by nothing that is to be seen, ends in an `UnknownResultError`; any other stands as it is.
 */
export async function lookForTaken<T>(
  { timing, ledger }: Pick<Context, 'timing' | 'ledger'>,
  { what, refusal, tell }: Claim<T>,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const said = saysTaken(refusal);
  if (said) ledger.ask(what, `${what}, possibly created by this step`);
  try {
    const found = (await look()) ?? (await lookAgain(timing, 'who has the name', look));
    if (found === undefined) throw refusal;
    ledger.gone(what);
    tell(found);
    return found;
  } catch (error) {
    if (!said || !(error instanceof ActionError) || error.outcome !== 'failed') throw error;
    const why = error === refusal ? 'no look shows it' : `a look for it failed (${error.message})`;
    throw new UnknownResultError(
      `${refusal.message} ${capital(what)} may be there, possibly made by this step: ${why}.`,
      { cause: error, next: `Look for ${what} on the platform before running the step again.` },
    );
  }
}
