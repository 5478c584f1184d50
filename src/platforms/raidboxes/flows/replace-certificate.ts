import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/errors.ts';
import { HttpError } from '../../../http/errors.ts';
import type { RaidboxesClient } from '../client.ts';
import { isGeneral } from '../failure.ts';
import { called, entryOf } from '../view.ts';
import { awaitProcess } from './await-process.ts';
import { isOurs } from './installed.ts';
import { type Sending, sendCertificate } from './send-certificate.ts';

/**
 * Uploads a certificate in place of whatever is installed. Whether Raidboxes replaces one or refuses is not
 * documented: nothing is deleted before it has refused, and then only when a gap is allowed, since the box is
 * without its certificate in between.
 */
export async function replaceCertificate(
  context: Context<RaidboxesClient>,
  sending: Sending,
  allowGap: boolean,
): Promise<void> {
  try {
    await sendCertificate(context, sending);
  } catch (error) {
    if (!sending.installed || !mayBeOccupied(error)) throw error;
    if (await isThere(context, sending)) return;
    if (!allowGap) throw occupied(sending, error);
    await withGap(context, sending);
  }
}

/** How a platform may say that there is one already: no field is named, as nothing is wrong with any. */
function mayBeOccupied(error: unknown): error is HttpError {
  if (!(error instanceof HttpError) || error.details.length > 0) return false;
  return error.status === 409 || error.status === 422 || (error.status === 400 && isGeneral(error));
}

/** Another run may have installed it, or an earlier upload of this one came through after all. */
async function isThere({ client }: Context<RaidboxesClient>, sending: Sending): Promise<boolean> {
  const { box, prepared, installed } = sending;
  return !isOurs(prepared.leaf, installed) && isOurs(prepared.leaf, await client.getCertificate(box));
}

async function withGap(context: Context<RaidboxesClient>, sending: Sending): Promise<void> {
  const { client, log } = context;
  const target = called(sending.box);
  log.info(`Raidboxes does not replace the certificate of ${target}: deleting it, then uploading at once`);
  context.ledger.leave(entryOf(sending.box), `${target}, its custom certificate deleted`);
  const process = await client.deleteCertificate(sending.box);
  context.ledger.wrote();
  try {
    if (process !== undefined)
      await awaitProcess(context, process, `the removal of the certificate of ${target}`);
    await sendCertificate(context, { ...sending, installed: undefined });
  } catch (error) {
    throw error instanceof ActionError && error.outcome === 'failed' ? exposed(target, error) : error;
  }
}

function occupied({ box }: Sending, cause: HttpError): ActionError {
  return new ActionError(
    `Raidboxes refused the upload, probably because a certificate is installed: ${cause.message}`,
    {
      title: `The certificate of ${called(box)} was not replaced`,
      next: 'Set `allow-gap: true` to delete the installed certificate first; the box is without a custom certificate for a moment then.',
      cause,
    },
  );
}

function exposed(target: string, cause: ActionError): ActionError {
  return new ActionError(
    `The installed certificate was deleted, and the new one could not be uploaded: ${cause.message}`,
    {
      title: `${target} has NO custom certificate now`,
      next: 'Correct the cause and run the step again at once. The deleted certificate cannot be read back from Raidboxes: to restore it, upload it from your own copy.',
      cause,
    },
  );
}
