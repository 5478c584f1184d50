import { ActionError } from '../../../contract/result/errors.ts';

/** What is read beside the work; `undefined` when it cannot be read. A cancel and a passed deadline are thrown. */
export async function readable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ActionError && error.outcome === 'failed') return undefined;
    throw error;
  }
}
