import type { Ledger } from '../../contract/ledger.ts';
import { isRefusedAtTheDoor, isRefusedPlainly } from '../failure/at-the-door.ts';

/**
 * Makes a write. Until it is done `what` may be left behind, unless it was refused at the door; and something may have
 * changed until an answer tells.
 */
export async function writing<T>(
  ledger: Pick<Ledger, 'ask' | 'answered' | 'unwritten'>,
  key: string,
  what: string,
  write: () => Promise<T>,
): Promise<T> {
  ledger.ask(key, what);
  try {
    const answer = await write();
    ledger.answered(key);
    return answer;
  } catch (error) {
    if (isRefusedAtTheDoor(error) || isRefusedPlainly(error)) ledger.unwritten(key);
    throw error;
  }
}
