import { AbsentError, ActionError } from '../../../contract/errors.ts';
import type { VersioClient } from '../client.ts';
import type { Change } from '../schema.ts';

/** Largest history that is kept, in characters of JSON; a runner has memory for several times this. */
const MAX_SIZE = 32 * 1_024 * 1_024;

/** Whose history is read, and up to which moment. */
export interface HistoryOf {
  readonly environment: string;
  readonly entity: string;
  /** Absent: all instances of the entity. */
  readonly instance: string | undefined;
  /** Milliseconds since the Unix epoch; absent: to its end. */
  readonly until: number | undefined;
}

/** All changes, the oldest first. Throws an `AbsentError` when there are none. */
export async function readHistory(
  client: VersioClient,
  { environment, entity, instance, until }: HistoryOf,
): Promise<readonly Change[]> {
  const changes =
    instance === undefined
      ? client.listEntityChanges(environment, entity, until)
      : client.listChanges({ environment, entity, instance }, until);
  const read: Change[] = [];
  let size = 0;
  try {
    for await (const change of changes) {
      size += JSON.stringify(change).length;
      if (size > MAX_SIZE) throw tooLarge(read.length);
      read.push(change);
    }
  } catch (error) {
    await client.assertAbsent(error, environment);
  }
  if (read.length > 0) return read;
  throw new AbsentError(`There is no history of ${entity} ${instance ?? '(any instance)'}.`, {
    next: 'Check `environment-id`, the entity, the instance, and `at`.',
  });
}

function tooLarge(read: number): ActionError {
  return new ActionError(
    `The history is too long: its first ${read} changes fill ${MAX_SIZE >> 20} MiB of JSON.`,
    {
      next: 'Read the history of one instance, or only up to a time with `at`.',
    },
  );
}
