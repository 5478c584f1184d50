import { ActionError } from '../contract/result/errors.ts';
import { atOnce } from '../support/at-once.ts';
import type { LeftPreview } from './left-preview.ts';

/** Removed at the same time; terminating takes minutes. */
const AT_ONCE = 4;

/** What became of one preview. */
export interface Swept {
  readonly preview: LeftPreview;
  readonly became:
    | 'removed'
    | 'gone already'
    | 'kept, open again'
    | 'kept, not of this pull request'
    | 'would be removed'
    | 'not removed';
  /** Why it was not removed. */
  readonly error?: ActionError;
}

/**
 * Works on the previews in their order, some at a time; one that fails does not keep the others from their turn. A
 * cancelled step, a passed deadline or a fault of our own ends it, once those under way are through.
 */
export async function inOrder(
  previews: readonly LeftPreview[],
  work: (preview: LeftPreview) => Promise<Swept['became']>,
): Promise<readonly Swept[]> {
  const done: Swept[] = [];
  const one = async (preview: LeftPreview, index: number): Promise<void> => {
    try {
      done[index] = { preview, became: await work(preview) };
    } catch (error) {
      if (!isOfOne(error)) throw error;
      done[index] = { preview, became: 'not removed', error };
    }
  };
  await atOnce(previews, AT_ONCE, one);
  return done;
}

function isOfOne(error: unknown): error is ActionError {
  return error instanceof ActionError && (error.outcome === 'failed' || error.outcome === 'absent');
}
