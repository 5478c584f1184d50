import { isOfKind } from '../../../http/failure/errors.ts';
import type { ElasticboxClient } from '../api/client.ts';
import { readOnce } from '../api/read-once.ts';
import type { ContentOf } from '../folder/compare-box.ts';
import { isStored } from '../folder/stored-file.ts';

/** Reads stored files, each once. One that is not there, or not at the platform, has no content to compare with. */
export function boxContents(client: ElasticboxClient): ContentOf {
  return async (url) => (isStored(url) ? readOnce(client, url, () => read(client, url)) : undefined);
}

async function read(client: ElasticboxClient, url: string): Promise<Uint8Array | undefined> {
  try {
    return await client.download(url);
  } catch (error) {
    if (isOfKind(error, 'absent', 'invalid', 'doubtful')) return undefined;
    throw error;
  }
}
