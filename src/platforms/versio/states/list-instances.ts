import { isOfKind } from '../../../http/failure/errors.ts';
import type { Reader } from '../../../http/pages/read-whole.ts';
import type { VersioClient } from '../api/client.ts';

/** Which instances are listed. */
interface Wanted {
  readonly environment: string;
  readonly entity: string;
  /** Those of that time, in milliseconds since the Unix epoch; some servers ignore it. */
  readonly utc: number | undefined;
}

/**
 * Reads the ids of all instances of an entity. An entity is made by its first state, so that "not there" means that
 * there are none, provided that the server knows the environment. [inferred]
 */
export async function listInstances(
  client: VersioClient,
  wanted: Wanted,
  reader: Reader<string>,
): Promise<void> {
  try {
    await client.readInstances(wanted, wanted.utc, reader);
  } catch (error) {
    if (!isOfKind(error, 'absent', 'doubtful')) throw error;
    await client.assertEnvironment(wanted.environment);
  }
}
