import { ActionError, AftermathError } from '../../../contract/result/errors.ts';
import { isRefusedAtTheDoor } from '../../../http/failure/at-the-door.ts';
import type { HttpError } from '../../../http/failure/errors.ts';
import { withSpareBudget } from '../../../http/wait/spare-budget.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { labelOf } from '../boxes/view.ts';
import { blamesNothing, saysOccupied } from '../wire/failure.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { awaitProcess } from './await-process.ts';
import { isOurs, isSame } from './installed.ts';
import { requestRemoval } from './remove-certificate.ts';
import { notReplaced, OTHERS, type Sending, sendCertificate } from './send-certificate.ts';
import { entryOf } from './view.ts';

/** Less than this, in milliseconds, is no time to delete a certificate and upload another. */
const LEAST_TIME = 5_000;
const ALLOW_GAP =
  'Set `allow-gap: true` to delete the installed certificate first; the box is without a custom certificate for a moment then.';
/** The runner kills a cancelled step soon after. */
const QUICK_LOOK = 1_500;

/**
 * Uploads a certificate in place of whatever is installed. Whether Raidboxes replaces one or refuses is not
 * documented: nothing is deleted unless it has said that a certificate is in the way, and then only when a gap is
 * allowed, since the box is without its certificate in between.
 */
export async function replaceCertificate(
  context: RaidboxesContext,
  sending: Sending,
  allowGap: boolean,
): Promise<void> {
  try {
    await sendCertificate(context, sending);
  } catch (error) {
    if (!sending.installed) throw error;
    if (!saysOccupied(error)) throw blamesNothing(error) ? staysAsItIs(sending, error) : error;
    const { leaf } = sending.prepared;
    const now = await context.client.getCertificate(sending.box);
    // Another run may have installed it, or an earlier upload of this one came through after all.
    if (!isOurs(leaf, sending.installed) && isOurs(leaf, now)) return;
    if (!now || !isSame(now, sending.installed)) {
      const said = 'was changed by somebody else while this step uploaded, and was left alone';
      const message = `The certificate of ${labelOf(sending.box)} ${said}: ${error.message}`;
      throw notReplaced(sending.box, message, OTHERS, error);
    }
    if (!allowGap) {
      const message = `Raidboxes refused the upload because a certificate is installed: ${error.message}`;
      throw notReplaced(sending.box, message, ALLOW_GAP, error);
    }
    await withGap(context, sending, now);
  }
}

async function withGap(context: RaidboxesContext, sending: Sending, installed: Certificate): Promise<void> {
  const { log, timing } = context;
  const { box } = sending;
  const target = labelOf(box);
  if (timing.deadline.left() < LEAST_TIME) throw timing.deadline.error();
  log.info(`Raidboxes does not replace the certificate of ${target}: deleting it, then uploading at once`);
  let deleted = false;
  context.ledger.ask(entryOf(box), `${target}, its custom certificate possibly deleted`);
  try {
    const process = await requestRemoval(context, box, installed);
    deleted = true;
    context.ledger.answered(entryOf(box));
    context.ledger.wrote();
    if (process !== undefined)
      await awaitProcess(context, process, `the removal of the certificate of ${target}`);
    await sendCertificate(context, { ...sending, installed: undefined, deleted: installed });
  } catch (error) {
    throw await afterGap(context, sending, { error, deleted, installed });
  }
}

/** Tells with an error whether the box is without a certificate now, as far as one quick look can tell. */
async function afterGap(
  context: RaidboxesContext,
  { box, prepared }: Sending,
  {
    error,
    deleted,
    installed,
  }: { readonly error: unknown; readonly deleted: boolean; readonly installed: Certificate },
): Promise<unknown> {
  if (!(error instanceof ActionError)) return error;
  if (!deleted && isRefusedAtTheDoor(error)) {
    context.ledger.gone(entryOf(box));
    return error;
  }
  const seen = await lookQuickly(context, box);
  if (isOurs(prepared.leaf, seen?.now)) return error;
  // What was deleted may still show for a while; anything else is there.
  if (seen?.now && (!deleted || !isSame(seen.now, installed))) {
    context.ledger.gone(entryOf(box));
    return error;
  }
  const target = labelOf(box);
  context.ledger.leave(entryOf(box), `${target}, its custom certificate deleted`);
  return exposed(target, error, deleted && seen !== undefined);
}

async function lookQuickly(
  { client, timing }: RaidboxesContext,
  box: WordpressBox,
): Promise<{ readonly now: Certificate | undefined } | undefined> {
  try {
    return await withSpareBudget(QUICK_LOOK, timing.clock, async (budget) => ({
      now: await client.within(budget).getCertificate(box, 1),
    }));
  } catch {
    return undefined;
  }
}

function staysAsItIs({ box }: Sending, cause: HttpError): ActionError {
  return notReplaced(
    box,
    `Raidboxes refused the upload and does not say that the installed certificate is in the way, so that one was left as it is: ${cause.message}`,
    `${cause.next ?? 'Correct the cause and run the step again.'} If only the installed certificate can be the cause, remove it with \`delete-ssl\` first.`,
    cause,
  );
}

function exposed(target: string, cause: ActionError, surely: boolean): ActionError {
  const gone = surely
    ? `The installed certificate was deleted, and the new one could not be uploaded`
    : `The installed certificate was to be deleted and the new one uploaded, and how far that came is not known`;
  return new AftermathError(`${gone}: ${cause.message}`, cause, {
    title: surely
      ? `${target} has NO custom certificate now`
      : `${target} may have NO custom certificate now`,
    next: 'Correct the cause and run the step again at once. The deleted certificate cannot be read back from Raidboxes: to restore it, upload it from your own copy.',
    gone: surely,
  });
}
