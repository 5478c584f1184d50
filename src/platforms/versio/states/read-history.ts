import { AbsentError } from '../../../contract/result/errors.ts';
import type { Reader } from '../../../http/pages/read-whole.ts';
import type { VersioClient } from '../api/client.ts';
import type { StateChange } from '../api/schema.ts';

/** Whose history is read, and up to which moment. */
interface HistoryOf {
  readonly environment: string;
  readonly entity: string;
  /** Absent: all instances of the entity. */
  readonly instance: string | undefined;
  /** Milliseconds since the Unix epoch; absent: to its end. */
  readonly until: number | undefined;
}

/** Reads all changes, the oldest first; none when the platform knows nothing of this name. */
export async function readHistory(
  client: VersioClient,
  { environment, entity, instance, until }: HistoryOf,
  reader: Reader<StateChange>,
): Promise<void> {
  try {
    if (instance === undefined) await client.readEntityChanges({ environment, entity }, until, reader);
    else await client.readChanges({ environment, entity, instance }, until, reader);
  } catch (error) {
    await client.assertAbsent(error, environment);
  }
}

/** The error of a history that has no change. */
export function noHistory({ entity, instance }: Pick<HistoryOf, 'entity' | 'instance'>): AbsentError {
  return new AbsentError(`There is no history of ${entity} ${instance ?? '(any instance)'}.`, {
    next: 'Check `environment-id`, the entity, the instance, and `at`.',
  });
}
