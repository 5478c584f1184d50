import { daysLeft } from '../../../certificates/reading/days.ts';
import type { Context } from '../../../contract/context.ts';
import type { ActionError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import type { RaidboxesClient } from '../api/client.ts';
import { called, expiryOf } from '../certificates/view.ts';
import { warnOfExpiry } from '../certificates/warn-of-expiry.ts';
import type { HostPort } from '../inputs/address.ts';
import { describeDistrust, describeServed, serves, servingOf } from '../served/served-certificate.ts';
import type { Box, Certificate } from '../wire/schema.ts';
import { boxesFailed, isOfOneBox } from './boxes-failed.ts';

/** How certificates are checked. */
export interface Check {
  /** Milliseconds. */
  readonly warnBefore: number;
  readonly verifyServed: boolean;
  readonly serveAddress: HostPort | undefined;
}

/** What the check of one box found. */
export interface Checked {
  readonly box: Box;
  /** Absent when the box has no custom certificate, or its certificate may not be read. */
  readonly certificate?: Certificate;
  readonly daysLeft?: number | undefined;
  /** It expires within `warnBefore`, or has expired. */
  readonly due: boolean;
  /** Whether it has one is not known. */
  readonly unread?: true;
  /** Why not, when that is no matter of rights. */
  readonly error?: ActionError;
  /** What is served, or why there is nothing to tell. */
  readonly note: string;
}

/**
 * Checks the certificates of boxes one after the other, and warns of each that is due; the most urgent come first.
 * A box that cannot be read is kept with its error and does not stop the others. `tell` hears of all that were
 * checked, however it ends.
 */
export async function checkBoxes(
  context: Context<RaidboxesClient>,
  boxes: readonly Box[],
  check: Check,
  tell: (checked: readonly Checked[]) => void,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  const sorted = (): readonly Checked[] => checked.toSorted((a, b) => urgency(a) - urgency(b));
  try {
    for (const box of boxes) checked.push(await checkBox(context, box, check));
    return sorted();
  } finally {
    tell(sorted());
  }
}

/** What a step ends with when some boxes could not be read, the only one's own error; `undefined` when all could. */
export function uncheckedError(checked: readonly Checked[]): ActionError | undefined {
  const failed = checked.flatMap(({ box, error }) => (error ? [{ name: called(box), error }] : []));
  if (checked.length < 2) return failed[0]?.error;
  if (failed.length === 0) return undefined;
  return boxesFailed(
    failed,
    `${failed.length} of ${checked.length} boxes could not be checked`,
    'The other boxes were checked: the outputs `due`, `missing` and `result` have what was found.',
  );
}

/** First what expires first, then what nobody can tell of, last boxes that have none; else in the platform's order. */
function urgency({ certificate, daysLeft: left, unread }: Checked): number {
  if (left !== undefined) return left;
  return certificate || unread ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}

async function checkBox(context: Context<RaidboxesClient>, box: Box, check: Check): Promise<Checked> {
  const { client, timing, log } = context;
  try {
    const certificate = await client.getCertificate(box);
    if (!certificate) return { box, due: false, note: 'no custom certificate' };
    const due = warnOfExpiry(context, box, certificate, check.warnBefore);
    const expires = expiryOf(certificate);
    const left = expires && daysLeft(expires, new Date(timing.clock.wall()));
    const note = check.verifyServed ? await checkServed(context, box, certificate, check) : '';
    return { box, certificate, daysLeft: left, due, note };
  } catch (error) {
    // A box that is only shared with this login, or that the platform cannot read, must not keep the others from it.
    if (!isOfOneBox(error)) throw error;
    if (!isOfKind(error, 'denied'))
      return { box, due: false, unread: true, error, note: 'could not be read' };
    log.warning(`The certificate of ${called(box)} may not be read with this login.`);
    return { box, due: false, unread: true, note: 'may not be read' };
  }
}

async function checkServed(
  { log, timing: { signal } }: Context<RaidboxesClient>,
  box: Box,
  certificate: Certificate,
  { serveAddress }: Check,
): Promise<string> {
  const serving = servingOf(box, certificate, serveAddress);
  if (!serving) return 'no address to look at';
  const { lookAtServed } = await import('../served/served.ts');
  const served = await lookAtServed({ ...serving, signal });
  const note = describeServed(served, certificate);
  if (!serves(served, certificate)) log.warning(`The certificate of ${called(box)}: ${note}.`);
  const distrust = describeDistrust(served, serving);
  if (distrust) log.warning(distrust);
  return note;
}
