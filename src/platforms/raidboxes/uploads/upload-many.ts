import { cutShort } from '../../../contract/result/cut-short.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import { atOnce } from '../../../support/at-once.ts';
import { list } from '../../../support/text.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { failedBoxes, isOfThisBox } from '../boxes/boxes-error.ts';
import type { Picked } from '../boxes/find-box.ts';
import { labelOf } from '../boxes/view.ts';
import { type EnsuredCertificate, ensureCertificate } from '../certificates/ensure-certificate.ts';
import { asCertificate } from '../certificates/view.ts';
import type { HostPort } from '../inputs/address.ts';
import { awaitServed } from '../served/await-served.ts';
import type { WordpressBox } from '../wire/schema.ts';
import type { Candidate } from './prepare-upload.ts';

/** Boxes that are worked on side by side: most of the time is spent waiting for each to become active. */
const AT_ONCE = 4;

/** One box among many: what it should get, or what stood in the way before anything was asked. */
export interface UploadTarget extends Picked {
  readonly candidate?: Candidate | undefined;
}

/** What became of one box. */
export interface Uploaded extends UploadTarget {
  readonly ended?: EnsuredCertificate;
}

/** How certificates are installed. */
export interface UploadMany {
  readonly force: boolean;
  readonly allowGap: boolean;
  readonly verifyServed: boolean;
  readonly serveAddress: HostPort | undefined;
  /** Hears of all boxes that are done, however the step ends. */
  readonly tell?: (done: readonly Uploaded[]) => void;
}

/**
 * Installs certificates on many boxes, a few at a time, within the platform's rates. What goes wrong with one box is
 * kept with it and does not stop the others; a deadline, the runner's wish to stop and a login that is refused end
 * all, and are told with how far it came.
 */
export async function uploadMany(
  context: RaidboxesContext,
  targets: readonly UploadTarget[],
  how: UploadMany,
): Promise<readonly Uploaded[]> {
  const all: Uploaded[] = targets.map((target) => ({ ...target, error: target.error ?? NOT_BEGUN }));
  const work = async (target: UploadTarget, index: number): Promise<void> => {
    all[index] = { ...target, error: UNDER_WAY };
    all[index] = await upload(context, target, how);
  };
  await atOnce(targets, AT_ONCE, work)
    .catch((error: unknown) => {
      throw cutShort(error, standOf(all));
    })
    .finally(() => how.tell?.(all));
  return all;
}

const NOT_BEGUN = new ActionError('The step ended before this box was begun.');
const UNDER_WAY = new ActionError(
  'The step ended while this box was worked on; what became of it is not known.',
);

/** What became of the boxes until the end, in words. */
function standOf(all: readonly Uploaded[]): string {
  const under = all.filter(({ error }) => error === UNDER_WAY);
  const open = all.filter(({ error }) => error === NOT_BEGUN).length;
  const failed = failedBoxes(all.filter(({ error }) => error !== UNDER_WAY && error !== NOT_BEGUN));
  const stand = [
    `${all.filter(({ ended }) => ended).length} done`,
    ...(under.length > 0 ? [`${list(under.map(({ wanted }) => wanted))} possibly done`] : []),
    ...(open > 0 ? [`${open} not begun`] : []),
    ...(failed ? [`${failed.failed} failed:\n${failed.message}`] : []),
  ];
  return `Of ${all.length} boxes: ${stand.join(', ')}`;
}

async function upload(
  context: RaidboxesContext,
  target: UploadTarget,
  { force, allowGap, verifyServed, serveAddress }: UploadMany,
): Promise<Uploaded> {
  const { box, candidate } = target;
  if (target.error || !box) return target;
  if (!candidate?.prepared) return { ...target, error: without(box, candidate) };
  const { prepared } = candidate;
  try {
    const ended = await ensureCertificate(context, { box, prepared, force, allowGap });
    if (verifyServed && !context.dryRun)
      await awaitServed(context, box, asCertificate(prepared.leaf), serveAddress);
    context.log.info(`${labelOf(box)}: ${ended.outcome}`);
    return { ...target, ended };
  } catch (error) {
    if (!isOfThisBox(error)) throw error;
    context.log.info(`${labelOf(box)}: ${error.message}`);
    return { ...target, error };
  }
}

function without(box: WordpressBox, candidate: Candidate | undefined): ActionError {
  if (!candidate)
    return new ActionError(
      `No certificate of the folder covers ${box.domain || 'it, as it has no domain'}.`,
      { next: 'Put one for its domain into the folder, or take the box out of `box`.' },
    );
  return new ActionError(`In the folder’s ${candidate.name}: ${candidate.problems.join('; ')}.`, {
    next: 'Put a certificate and the key that belongs to it into that folder.',
  });
}
