import type { Ledger } from '../../contract/ledger.ts';
import { DeadlineError } from '../../contract/result/errors.ts';
import { HttpError } from './errors.ts';

const READS = new Set(['GET', 'HEAD']);

/**
 * True for a write that was refused before any work (429) in each of its tries, also when the deadline left no time for
 * another: it wrote nothing. A 5xx or a lost answer before it tells nothing.
 */
export function isRefusedAtTheDoor(error: unknown): boolean {
  const refusal = error instanceof DeadlineError ? error.cause : error;
  if (!(refusal instanceof HttpError) || refusal.unclear || READS.has(refusal.method)) return false;
  return refusal.kind === 'limited' || refusal.status === 429;
}

/** Makes a write. Until it is done `what` may be left behind, unless it was refused at the door. */
export async function writing<T>(
  ledger: Pick<Ledger, 'leave' | 'unwritten'>,
  key: string,
  what: string,
  write: () => Promise<T>,
): Promise<T> {
  ledger.leave(key, what);
  try {
    return await write();
  } catch (error) {
    if (isRefusedAtTheDoor(error)) ledger.unwritten(key);
    throw error;
  }
}
