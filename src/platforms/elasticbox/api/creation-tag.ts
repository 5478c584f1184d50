import { createHash, randomUUID } from 'node:crypto';
import type { Run } from '../../../contract/context.ts';

/** The platform's limit for tags is not documented; its own plugin's tests cut them to 30 characters [inferred]. */
const HASH_LENGTH = 24;

/**
 * A tag that stands for one creation and no other: `bxw-` and 24 hexadecimal digits. Names of instances are not
 * unique, so an instance whose deploy got no answer can only be found again by a mark that nothing else
 * carries. Repository, run, attempt and job alone would not do: the legs of a matrix share them, and so do two
 * steps of a job, or two parallel runs of one preview in a fork; therefore a random part goes into the hash.
 * A later run attempt needs no memory of it: `if-exists` finds an instance by box, name and the given tags.
 */
export function creationTag({ repository, runId, runAttempt, job }: Run, what: readonly string[]): string {
  const parts = [repository, runId, runAttempt, job, ...what, randomUUID()];
  const hash = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return `bxw-${hash.slice(0, HASH_LENGTH)}`;
}
