import { poll } from '../../../http/wait/poll.ts';
import type { RaidboxesContext } from '../api/client.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { labelOf } from './view.ts';

/** Waits until a box has any custom certificate. */
export async function awaitInstalled(
  context: RaidboxesContext,
  box: WordpressBox,
): Promise<Certificate | undefined> {
  const { installed } = await poll<{ readonly installed: Certificate | undefined }>(
    {
      what: `the certificate of ${labelOf(box)}`,
      read: async (budget) => ({ installed: await context.client.within(budget).getCertificate(box, 1) }),
      judge: ({ installed: found }) => (found ? 'settled' : 'pending'),
      describe: ({ installed: found }) => (found ? 'installed' : 'not installed'),
    },
    context,
  );
  return installed;
}
