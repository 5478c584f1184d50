import { AbsentError } from '../../../contract/result/errors.ts';
import { HttpError, isOfKind } from '../../../http/failure/errors.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';

/** Which instance, and the workspace whose list can tell whether it is there. */
export interface InstanceKey {
  readonly id: string;
  /** Id of the workspace; `undefined` when it is not known. */
  readonly owner: string | undefined;
}

/**
 * Reads an instance. Throws an `AbsentError` when it is not there. Later releases answer 403 both for what does
 * not exist and for what is forbidden, so a 403 counts as absent only when the workspace's list answers
 * without the instance; so does a 404 that does not show whose it is. Source: https://github.com/jenkinsci/elasticbox-plugin (since release 5.0.22033).
 */
export async function readInstance(
  client: ElasticboxClient,
  key: InstanceKey,
  attempts?: number,
): Promise<Instance> {
  try {
    return await client.getInstance(key.id, attempts);
  } catch (error) {
    if (await meansAbsent(client, key, error)) throw absent(key.id, error);
    throw error;
  }
}

/** The same; `undefined` when it is not there. */
export async function readIfThere(client: ElasticboxClient, key: InstanceKey): Promise<Instance | undefined> {
  try {
    return await readInstance(client, key);
  } catch (error) {
    if (error instanceof AbsentError) return undefined;
    throw error;
  }
}

/** Whether a refusal of a call on an instance means that the instance is not there. */
export async function meansAbsent(
  client: ElasticboxClient,
  { id, owner }: InstanceKey,
  error: unknown,
): Promise<boolean> {
  if (isOfKind(error, 'absent')) return true;
  if (!isOfKind(error, 'denied', 'doubtful') || !owner) return false;
  try {
    return !(await client.listInstanceIds(owner)).includes(id);
  } catch (other) {
    // The list refuses as well: nothing is known, and the first refusal is what is told.
    if (other instanceof HttpError && other.kind !== 'broken') return false;
    throw other;
  }
}

function absent(id: string, cause: unknown): AbsentError {
  return new AbsentError(`There is no instance ${id}.`, {
    cause,
    next: 'Check the id, and that `base-url` is the site it belongs to.',
  });
}
