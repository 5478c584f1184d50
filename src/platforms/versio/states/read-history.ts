import { AbsentError } from '../../../contract/result/errors.ts';
import type { VersioClient } from '../api/client.ts';
import type { StateChange } from '../api/schema.ts';

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
): Promise<readonly StateChange[]> {
  const changes = await changesOf(client, { environment, entity, instance, until });
  if (changes.length > 0) return changes;
  throw new AbsentError(`There is no history of ${entity} ${instance ?? '(any instance)'}.`, {
    next: 'Check `environment-id`, the entity, the instance, and `at`.',
  });
}

/** None when the platform knows nothing of this name. */
async function changesOf(
  client: VersioClient,
  { environment, entity, instance, until }: HistoryOf,
): Promise<readonly StateChange[]> {
  try {
    if (instance === undefined) return await client.listEntityChanges(environment, entity, until);
    return await client.listChanges({ environment, entity, instance }, until);
  } catch (error) {
    await client.assertAbsent(error, environment);
    return [];
  }
}
