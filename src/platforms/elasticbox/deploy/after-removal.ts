import { ActionError, AftermathError } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';
import type { Instance } from '../api/instance-schema.ts';
import { labelOf } from '../instances/view.ts';

/** Does what comes after a removal; when it fails, the error says what is gone, however it ends the step. */
export async function afterRemoval<T>(removed: readonly Instance[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const gone = list(removed.map(labelOf));
    throw new AftermathError(`${error.message} ${gone} ${GONE}`, error, { gone: true });
  }
}

const GONE = 'had been terminated and deleted before, to be recreated: gone for good.';
