import { createHash } from 'node:crypto';
import { ActionError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import { writing } from '../../../http/writes/writing.ts';
import type { WholeBox } from '../api/box-calls.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { compareBox } from '../folder/compare-box.ts';
import type { LocalFile } from '../folder/local-box.ts';
import { mergeBox } from '../folder/merge-box.ts';
import type { FileReference } from '../folder/raw-box.ts';
import { boxContents } from './box-contents.ts';
import type { PreparedPush } from './prepare-push.ts';

/**
 * Writes the draft. The whole object is sent, so it is read right before each request, a repeated one too, and what
 * others changed meanwhile stays.
 */
export async function writeDraft(
  context: ElasticboxContext,
  { push, name, draft }: PreparedPush,
  box: Box,
): Promise<WholeBox> {
  const { client, ledger, log } = context;
  const { local, prune } = push;
  if (draft.changes.length > 0) {
    const stored = await storeFiles(context, draft.files);
    const body = async () => mergeBox((await client.getBox(box.id)).raw, { local, name, stored, prune });
    const what = `the draft of box ${name} (${box.id})`;
    const write = () =>
      writing(ledger, `draft of ${box.id}`, `${what}, possibly changed`, async () =>
        client.putBox(box.id, await body(), body),
      );
    await write().catch((error: unknown) => {
      if (!isOfKind(error, 'conflict')) throw error;
      log.info(`Box ${name} was changed meanwhile; reading it again`);
      return write();
    });
    ledger.wrote();
    ledger.leave(`draft of ${box.id}`, `${what}, changed`);
    for (const { label } of draft.files) ledger.gone(`file ${label}`);
  }
  const written = await client.getBox(box.id);
  const contentOf = boxContents(client);
  const { changes } = await compareBox(local, written.raw, { contentOf, prune });
  if (changes.length === 0 || push.draft) return written;
  throw new ActionError(
    `Box ${name} (${box.id}) is not as it was pushed: ${changes.map(({ label }) => label).join(', ')}. No version was made.`,
    {
      next: 'Somebody else may have changed the draft meanwhile, or the platform does not take this: run the step again, and compare the box with `export-box`.',
    },
  );
}

/** Stores files, the same content once; gives where each place's file is. A stored file that nothing names does no harm. */
async function storeFiles(
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
