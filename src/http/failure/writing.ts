import type { Ledger } from '../../contract/ledger.ts';
import { isRefusedAtTheDoor } from './at-the-door.ts';

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
