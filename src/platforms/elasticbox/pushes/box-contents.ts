import { isOfKind } from '../../../http/failure/errors.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { ContentOf } from '../folder/compare-box.ts';
import { isStored } from '../folder/stored-file.ts';

/** Reads stored files, each once. One that is not there, or not at the platform, has no content to compare with. */
export function boxContents(client: Pick<ElasticboxClient, 'download'>): ContentOf {
  const known = new Map<string, Promise<Uint8Array | undefined>>();
  return async (url) => {
    if (!isStored(url)) return undefined;
    const reading = known.get(url) ?? read(client, url);
    known.set(url, reading);
    return reading;
  };
}

async function read(
  client: Pick<ElasticboxClient, 'download'>,
  url: string,
): Promise<Uint8Array | undefined> {
  try {
    return await client.download(url);
  } catch (error) {
    if (isOfKind(error, 'absent', 'invalid', 'doubtful')) return undefined;
    throw error;
  }
}
