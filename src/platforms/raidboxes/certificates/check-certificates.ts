import { daysLeft } from '../../../certificates/reading/days.ts';
import { cutShort } from '../../../contract/result/cut-short.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { failedBoxes, isOfThisBox } from '../boxes/boxes-error.ts';
import type { Picked } from '../boxes/find-box.ts';
import { labelOf } from '../boxes/view.ts';
import type { HostPort } from '../inputs/address.ts';
import { describeDistrust, describeServed, serves, servingOf } from '../served/served-certificate.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { expiryOf } from './view.ts';
import { warnOfExpiry } from './warn-of-expiry.ts';

/** How certificates are checked. */
interface Check {
  /** Milliseconds. */
  readonly warnBefore: number;
  readonly verifyServed: boolean;
  readonly serveAddress: HostPort | undefined;
}

/** What the check of one box found; with an `error` it is not known. */
export interface Checked extends Picked {
  /** Absent when the box has no custom certificate, or its certificate may not be read. */
  readonly certificate?: Certificate;
  readonly daysLeft?: number | undefined;
  /** It expires within `warnBefore`, or has expired. */
  readonly due: boolean;
  /** Whether it has one is not known. */
  readonly unread?: true;
  /** What is served, or why there is nothing to tell. */
  readonly note: string;
}

const NOT_CHECKED = new ActionError('The step ended before this box was checked.');

/**
 * Checks the certificates of boxes one after the other, and warns of each that is due; the most urgent come first. What
 * goes wrong with one box is kept with it and does not stop the others; what ends all of them is thrown, and told with
 * how far it came, when `tell` has heard of all boxes.
 */
export async function checkCertificates(
  context: RaidboxesContext,
  boxes: readonly Picked[],
  check: Check,
  tell: (checked: readonly Checked[]) => void,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  try {
    for (const picked of boxes) checked.push(await checkPicked(context, picked, check));
  } catch (error) {
    const open = boxes.slice(checked.length);
    if (boxes.length === 1) throw error;
    tell(byUrgency([...checked, ...open.map((picked) => failed(picked, NOT_CHECKED))]));
    throw cutShort(error, `Of ${boxes.length} boxes: ${checked.length} checked, ${open.length} not checked`);
  }
  return byUrgency(checked);
}

function byUrgency(checked: readonly Checked[]): readonly Checked[] {
  return checked.toSorted((a, b) => urgency(a) - urgency(b));
}

function failed(picked: Picked, error: ActionError): Checked {
  return { ...picked, error, due: false, note: error.message };
}

/** What a step ends with when some of the boxes could not be checked; `undefined` when all were. */
export function uncheckedError(checked: readonly Checked[]): ActionError | undefined {
  const found = failedBoxes(checked);
  if (!found) return undefined;
  return new ActionError(found.message, {
    title: `${found.failed} of ${checked.length} boxes could not be checked`,
    next: `${found.next} The other boxes are checked: the outputs tell of all.`.trim(),
  });
}

/** First what expires first, then what nobody can tell of, last boxes that have none; else in the platform's order. */
function urgency({ certificate, daysLeft: left, unread, error }: Checked): number {
  if (left !== undefined) return left;
  return certificate || unread || error ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}

async function checkPicked(context: RaidboxesContext, picked: Picked, check: Check): Promise<Checked> {
  if (!picked.box) return picked.error ? failed(picked, picked.error) : { ...picked, due: false, note: '' };
  try {
    return { ...picked, ...(await checkBox(context, picked.box, check)) };
  } catch (error) {
    if (!isOfThisBox(error)) throw error;
    context.log.info(`${labelOf(picked.box)}: ${error.message}`);
    return failed(picked, error);
  }
}

async function checkBox(
  context: RaidboxesContext,
  box: WordpressBox,
  check: Check,
): Promise<Omit<Checked, keyof Picked>> {
  const { client, timing, log } = context;
  try {
    const certificate = await client.getCertificate(box);
    if (!certificate) return { due: false, note: 'no custom certificate' };
    const due = warnOfExpiry(context, box, certificate, check.warnBefore);
    const expires = expiryOf(certificate);
    const left = expires && daysLeft(expires, new Date(timing.clock.wall()));
    const note = check.verifyServed ? await checkServed(context, box, certificate, check) : '';
    return { certificate, daysLeft: left, due, note };
  } catch (error) {
    // A box that is only shared with this login must not keep the others from being checked.
    if (!isOfKind(error, 'denied')) throw error;
    log.warning(`The certificate of ${labelOf(box)} may not be read with this login.`);
    return { due: false, unread: true, note: 'may not be read' };
  }
}

async function checkServed(
  { log, timing: { signal } }: RaidboxesContext,
  box: WordpressBox,
  certificate: Certificate,
  { serveAddress }: Check,
): Promise<string> {
  const serving = servingOf(box, certificate, serveAddress);
  if (!serving) return 'no address to look at';
  const { lookAtServed } = await import('../served/served.ts');
  const served = await lookAtServed({ ...serving, signal });
  const note = describeServed(served, certificate);
  if (!serves(served, certificate)) log.warning(`The certificate of ${labelOf(box)}: ${note}.`);
  const distrust = describeDistrust(served, serving);
  if (distrust) log.warning(distrust);
  return note;
}
