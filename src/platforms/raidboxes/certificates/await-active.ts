import type { CertificateFacts } from '../../../certificates/reading/facts.ts';
import { poll } from '../../../http/wait/poll.ts';
import type { RaidboxesContext } from '../api/client.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { isIncomparable, isOurs } from './installed.ts';
import { fingerprintOf, labelOf } from './view.ts';

/** What is installed at one look. */
interface Look {
  readonly installed: Certificate | undefined;
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
  const { installed } = await poll<Look>(
    {
      what: `the certificate of ${labelOf(box)}`,
      read: async (budget) => ({ installed: await context.client.within(budget).getCertificate(box, 1) }),
      judge: ({ installed: found }) =>
        isOurs(local, found) || isIncomparable(local, found) ? 'settled' : 'pending',
      describe: (look) => describe(look, local),
      resume: 'Run the step again later: when the certificate has become active, nothing is uploaded.',
    },
    context,
  );
  if (isIncomparable(local, installed)) {
    context.log.warning(
      `What Raidboxes says of the certificate of ${labelOf(box)} cannot be compared with the uploaded one: it accepted it, but whether it is active is not known.`,
    );
  }
}

function describe({ installed }: Look, local: CertificateFacts): string {
  if (isOurs(local, installed)) return 'active';
  if (!installed) return 'uploaded but not active (none is installed)';
  return `uploaded but not active (${fingerprintOf(installed) ?? 'another one'} is installed)`;
}
