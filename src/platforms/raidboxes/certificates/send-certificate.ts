import type { Preflight } from '../../../certificates/preflight.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import { type AnswerLostError, isOfKind } from '../../../http/failure/errors.ts';
import { createOnce } from '../../../http/writes/create-once.ts';
import { answeredOther } from '../../kit/shape.ts';
import type { RaidboxesContext, Upload } from '../api/client.ts';
import { labelOf } from '../boxes/view.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { awaitProcess } from './await-process.ts';
import { isAnother, isOurs, isSame } from './installed.ts';
import { entryOf, fingerprintOf } from './view.ts';

/** A certificate on its way to a box. */
export interface Sending {
  readonly box: WordpressBox;
  readonly prepared: Preflight;
  /** What was installed before. */
  readonly installed: Certificate | undefined;
  /** What this step deleted; it may show for a while. */
  readonly deleted?: Certificate;
  /** Told when the platform has accepted the upload itself: what becomes active then is proven to be ours. */
  readonly accepted: () => void;
}

/**
 * Uploads a certificate exactly once, with real line breaks; the fingerprint is what an upload whose answer was
 * lost is found by again. The sample of https://docs.raidboxes.dev/docs/1.x/ssl writes `\\n` inside its JSON, so
 * that a refusal that speaks of the format is answered once with line breaks written out like that [inferred].
 * Waits for the process, if there is one.
 */
export async function sendCertificate(context: RaidboxesContext, sending: Sending): Promise<void> {
  const { crt, key, bundle, csr } = sending.prepared;
  const upload: Upload = { crt, key, ...(bundle && { bundle }), ...(csr && { csr }) };
  const process = await post(context, sending, upload).catch((error: unknown) => {
    if (!speaksOfFormat(error)) throw error;
    context.log.info('Raidboxes does not read the line breaks; uploading once more with them written out');
    return post(context, sending, writtenOut(upload));
  });
  if (process !== undefined && context.wait)
    await awaitProcess(context, process, `the installation of the certificate on ${labelOf(sending.box)}`);
}

async function post(
  context: RaidboxesContext,
  { box, prepared, installed, deleted, accepted }: Sending,
  upload: Upload,
): Promise<string | undefined> {
  const { client } = context;
  const { leaf } = prepared;
  // The same certificate again says nothing about whether a forced upload arrived.
  const tells = !isOurs(leaf, installed);
  const note = (): void => {
    context.ledger.wrote();
    context.ledger.leave(entryOf(box), `the certificate ${leaf.fingerprintSha1} on ${labelOf(box)}`);
  };
  const known = [installed, deleted].filter((one) => one !== undefined);
  const { value, ours } = await createOnce<Answered>(
    {
      what: `the certificate of ${labelOf(box)}`,
      key: `a certificate with fingerprint ${leaf.fingerprintSha1} on ${labelOf(box)}`,
      look: async (budget) => {
        const found = await client.within(budget).getCertificate(box);
        if (isOurs(leaf, found)) return tells ? [{}] : [];
        const strange = found && isAnother(leaf, found) && !known.some((one) => isSame(one, found));
        return strange ? [{ stranger: found }] : [];
      },
      create: async () => {
        const uploaded = await client.uploadCertificate(box, upload);
        if (isAnother(leaf, uploaded.certificate)) throw describesAnother(box);
        accepted();
        return uploaded;
      },
      // The fingerprint is that of what was sent; a box has one certificate, whoever uploaded it.
      isOurs: ({ stranger }) => stranger === undefined,
      unique: true,
      describe: ({ stranger }) => (stranger && fingerprintOf(stranger)) ?? leaf.fingerprintSha1,
      made: note,
    },
    context,
  );
  if (ours) return value.process;
  // Nobody else's upload is replaced because the answer to ours was lost.
  const message = `The answer to the upload was lost, and ${labelOf(box)} has another certificate now, which somebody else installed meanwhile; it was left alone.`;
  throw notReplaced(box, message, OTHERS);
}

/** What an upload came to: a process to wait for, nothing more to know, or what stands in its place. */
interface Answered {
  readonly process?: string | undefined;
  readonly stranger?: Certificate;
}

/** What to do when somebody else has changed the certificate. */
export const OTHERS = 'Find out who else works on this box, and run the step again.';

/** The error of a box that keeps the certificate it has. */
export function notReplaced(
  box: WordpressBox,
  message: string,
  next: string,
  cause?: ActionError,
): ActionError {
  return new ActionError(message, {
    title: `The certificate of ${labelOf(box)} was not replaced`,
    next,
    cause,
  });
}

/** As good as no answer: nothing tells what became of the upload. */
function describesAnother(box: WordpressBox): AnswerLostError {
  return answeredOther(
    `The answer to the upload describes another certificate than the one for ${labelOf(box)}`,
  );
}

/** A refused `crt` or `key` whose text is about how it is written, not about what it is. */
function speaksOfFormat(error: unknown): boolean {
  if (!isOfKind(error, 'invalid')) return false;
  return error.details.some((line) => /^(?:crt|key): /.test(line) && FORMAT.test(line));
}

const FORMAT =
  /\bformat|\bPEM\b|\bnew.?line|\bline.?break|\bvalid (?:\S+ )?(?:certificate|private key|key)\b/i;

function writtenOut(upload: Upload): Upload {
  const one = (text: string): string => text.replaceAll('\n', '\\n');
  const { crt, key, bundle, csr } = upload;
  return {
    crt: one(crt),
    key: one(key),
    ...(bundle && { bundle: one(bundle) }),
    ...(csr && { csr: one(csr) }),
  };
}
