import { AbsentError } from '../../../contract/result/errors.ts';
import { writing } from '../../../http/writes/writing.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { labelOf } from '../boxes/view.ts';
import { saysNone } from '../wire/failure.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { awaitRemoved } from './await-certificate.ts';
import { awaitProcess } from './await-process.ts';
import { isSame } from './installed.ts';
import { entryOf } from './view.ts';

/** Deletes the certificate that is installed on a box, and waits until it is gone; another one may follow it. */
export async function removeCertificate(
  context: RaidboxesContext,
  box: WordpressBox,
  installed: Certificate,
): Promise<void> {
  const what = `the certificate of ${labelOf(box)}`;
  const process = await writing(context.ledger, entryOf(box), `${what}, being deleted`, () =>
    requestRemoval(context, box, installed),
  );
  context.ledger.wrote();
  if (!context.wait) return;
  if (process !== undefined) await awaitProcess(context, process, `the removal of ${what}`);
  await awaitRemoved(context, box, installed);
  context.ledger.gone(entryOf(box));
}

/**
 * Asks for the deletion of the installed certificate; the id of the process to wait for, if there is one. The answer
 * may be lost: then nothing may be left, or already another one that somebody else has installed. It was there a
 * moment ago, so that it counts as deleted when it is gone now, and another one is left alone.
 */
export async function requestRemoval(
  { client }: RaidboxesContext,
  box: WordpressBox,
  installed: Certificate,
): Promise<string | undefined> {
  try {
    return await client.deleteCertificate(box, async () => {
      const now = await client.getCertificate(box);
      if (!now || !isSame(now, installed))
        throw new AbsentError(`the certificate of ${labelOf(box)} is gone`);
    });
  } catch (error) {
    if (error instanceof AbsentError) return undefined;
    if (!saysNone(error) || (await client.getCertificate(box)) !== undefined) throw error;
    return undefined;
  }
}
