import { HttpError } from '../../../http/failure/errors.ts';

/** What to say of a refusal in place of the general next step, by the platform's code. */
export type NextSteps = Readonly<Record<string, string>>;

/**
 * Runs a call; when the platform refuses it with one of these codes, what to do next is told in the words of
 * the operation. Everything else about the refusal stays as it is.
 */
export async function explained<T>(next: NextSteps, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof HttpError) || error.code === undefined) throw error;
    const better = Object.hasOwn(next, error.code) ? next[error.code] : undefined;
    if (better === undefined) throw error;
    throw new HttpError(error.message, error, { next: better, cause: error });
  }
}
