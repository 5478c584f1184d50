import type { CertificateFacts } from '../../../certificates/reading/facts.ts';
import { type Poll, poll } from '../../../http/wait/poll.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { labelOf } from '../boxes/view.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { isIncomparable, isOurs, isSame } from './installed.ts';
import { fingerprintOf } from './view.ts';

/** What is installed at one look. */
type Installed = Certificate | undefined;

/** Looks at the certificate of a box until it is what is waited for; gives what is installed then. */
function awaitCertificate(
  context: RaidboxesContext,
  box: WordpressBox,
  how: Omit<Poll<Installed>, 'what' | 'read'>,
): Promise<Installed> {
  const read: Poll<Installed>['read'] = (budget) => context.client.within(budget).getCertificate(box, 1);
  return poll<Installed>({ what: `the certificate of ${labelOf(box)}`, read, ...how }, context);
}

/**
 * Waits until the platform reports the uploaded certificate as the box's: its answer to the upload may be no more
 * than an echo. [inferred: https://docs.raidboxes.dev/docs/1.x/processes lists SSL installation as work that goes on]
 */
export async function awaitActive(
  context: RaidboxesContext,
  box: WordpressBox,
  local: CertificateFacts,
): Promise<void> {
  const installed = await awaitCertificate(context, box, {
    judge: (found) => (isOurs(local, found) || isIncomparable(local, found) ? 'settled' : 'pending'),
    describe: (found) => {
      if (isOurs(local, found)) return 'active';
      if (!found) return 'uploaded but not active (none is installed)';
      return `uploaded but not active (${fingerprintOf(found) ?? 'another one'} is installed)`;
    },
    resume: 'Run the step again later: when the certificate has become active, nothing is uploaded.',
  });
  if (isIncomparable(local, installed)) {
    context.log.warning(
      `What Raidboxes says of the certificate of ${labelOf(box)} cannot be compared with the uploaded one: it accepted it, but whether it is active is not known.`,
    );
  }
}

/** Waits until a box has any custom certificate. */
export function awaitInstalled(context: RaidboxesContext, box: WordpressBox): Promise<Installed> {
  return awaitCertificate(context, box, {
    judge: (found) => (found ? 'settled' : 'pending'),
    describe: (found) => (found ? 'installed' : 'not installed'),
  });
}

/** Waits until a box has not this certificate any more; another one may follow it. */
export async function awaitRemoved(
  context: RaidboxesContext,
  box: WordpressBox,
  removed: Certificate,
): Promise<void> {
  const isGone = (found: Installed): boolean => !found || !isSame(found, removed);
  await awaitCertificate(context, box, {
    judge: (found) => (isGone(found) ? 'settled' : 'pending'),
    describe: (found) => (isGone(found) ? 'gone' : 'being deleted'),
  });
}
