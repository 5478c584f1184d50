import { createHash } from 'node:crypto';
import { writing } from '../../../http/failure/writing.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { LocalFile } from '../folder/local-box.ts';
import type { FileReference } from '../folder/raw-box.ts';

/** Stores files, the same content once; gives where each place's file is. A stored file that nothing names does no harm. */
export async function storeFiles(
  { client, ledger }: Pick<ElasticboxContext, 'client' | 'ledger'>,
  files: readonly LocalFile[],
): Promise<ReadonlyMap<string, FileReference>> {
  const stored = new Map<string, FileReference>();
  const byContent = new Map<string, FileReference>();
  const store = async ({ label, name, bytes }: Omit<LocalFile, 'place'>): Promise<FileReference> => {
    const what = `file ${label}, stored and possibly named by nothing`;
    const reference = await writing(ledger, `file ${label}`, what, () => client.store(name, bytes));
    ledger.wrote();
    return reference;
  };
  for (const { place, label, name, bytes } of files) {
    const key = createHash('sha256').update(bytes).digest('hex');
    const reference = byContent.get(key) ?? (await store({ label, name, bytes }));
    byContent.set(key, reference);
    stored.set(place, reference);
  }
  return stored;
}
