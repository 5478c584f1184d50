import type { AnswerLostError } from '../../../http/failure/errors.ts';
import { list } from '../../../support/text.ts';
import { answeredOther } from '../../kit/shape.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { labelOf } from '../instances/view.ts';

/**
 * Throws an `AnswerLostError` when the answer to a creation describes something else: without the tag that was sent,
 * or with the id of an instance that has no such tag when it is read. One that cannot be read yet is believed.
 */
export async function assertOurs(
  client: ElasticboxClient,
  answered: readonly Instance[],
  tag: string,
): Promise<void> {
  const others = answered.filter(({ tags }) => !tags.includes(tag));
  if (answered.length === 0 || others.length > 0) throw lost(others, tag);
  const read = await Promise.all(answered.map(({ id }) => readIfThere(client, id)));
  const foreign = read.filter((instance) => instance !== undefined).filter(({ tags }) => !tags.includes(tag));
  if (foreign.length > 0) throw lost(foreign, tag);
}

/** What keeps it from being read is for the next call to tell; what was answered must not be forgotten for it. */
async function readIfThere(client: ElasticboxClient, id: string): Promise<Instance | undefined> {
  try {
    return await client.getInstance(id, 1);
  } catch {
    return undefined;
  }
}

function lost(others: readonly Instance[], tag: string): AnswerLostError {
  const what = others.length === 0 ? 'nothing' : list(others.map(labelOf));
  return answeredOther(
    `The platform answered the creation with ${what}, without the tag ${tag} that was sent`,
  );
}
