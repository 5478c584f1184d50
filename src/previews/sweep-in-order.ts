import { cutShort } from '../contract/result/cut-short.ts';
import { ActionError } from '../contract/result/errors.ts';
import { atOnce } from '../support/at-once.ts';
import { count, withoutEnd } from '../support/text.ts';
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
 * cancelled step, a passed deadline or a fault of our own ends it, once those under way are through, and is told with
 * what became of all, of which `tell` hears however it ends.
 */
export async function inOrder(
  previews: readonly LeftPreview[],
  work: (preview: LeftPreview) => Promise<Swept['became']>,
  tell: (all: readonly Swept[]) => void,
): Promise<readonly Swept[]> {
  const done: Swept[] = previews.map((preview) => ({ preview, became: 'not removed' }));
  const one = async (preview: LeftPreview, index: number): Promise<void> => {
    try {
      done[index] = { preview, became: await work(preview) };
    } catch (error) {
      if (!isOfOne(error)) throw error;
      done[index] = { preview, became: 'not removed', error };
    }
  };
  await atOnce(previews, AT_ONCE, one)
    .catch((error: unknown) => {
      throw cutShort(error, standOf(done), errorsOf(done));
    })
    .finally(() => tell(done));
  return done;
}

/** `Of 5 previews: 3 removed, 1 not removed, 1 kept, open again`. */
function standOf(all: readonly Swept[]): string {
  const words = [...new Set(all.map(({ became }) => became))];
  const parts = words.map((word) => `${all.filter(({ became }) => became === word).length} ${word}`);
  const failed = all.flatMap(({ preview, error }) => (error ? [`${preview.what}: ${error.message}`] : []));
  const why = failed.length > 0 ? `. ${failed.join(' ')}` : '';
  return withoutEnd(`Of ${count(all.length, 'preview')}: ${parts.join(', ')}${why}`, '.');
}

function errorsOf(all: readonly Swept[]): readonly ActionError[] {
  return all.flatMap(({ error }) => error ?? []);
}

function isOfOne(error: unknown): error is ActionError {
  return error instanceof ActionError && (error.outcome === 'failed' || error.outcome === 'absent');
}
