import { ActionError } from '../../../contract/result/errors.ts';
import { poll } from '../../../http/wait/poll.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { labelOf } from '../boxes/view.ts';
import type { HostPort } from '../inputs/address.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import type { Served } from './served.ts';
import { describeDistrust, describeServed, serves, servingOf } from './served-certificate.ts';

/**
 * Waits until the box's web server serves the certificate, and warns when ordinary clients would not trust it.
 * Without `wait` it looks once and warns.
 */
export async function awaitServed(
  context: RaidboxesContext,
  box: WordpressBox,
  certificate: Certificate,
  given: HostPort | undefined,
): Promise<void> {
  const { log, timing } = context;
  const serving = servingOf(box, certificate, given);
  if (!serving) throw unknownAddress(box);
  const { lookAtServed } = await import('./served.ts');
  const seen = await poll<Served>(
    {
      what: `the certificate served for ${serving.name}`,
      read: (budget) => lookAtServed({ ...serving, signal: budget?.signal ?? timing.signal }),
      judge: (served) => (serves(served, certificate) || !context.wait ? 'settled' : 'pending'),
      describe: (served) => describeServed(served, certificate),
      resume: `Raidboxes has the certificate. Check that ${serving.name} is served from ${serving.address.host}, or give \`serve-address\`.`,
    },
    context,
  );
  if (!serves(seen, certificate)) log.warning(`${serving.name}: ${describeServed(seen, certificate)}.`);
  const distrust = describeDistrust(seen, serving);
  if (distrust) log.warning(distrust);
}

function unknownAddress(box: WordpressBox): ActionError {
  return new ActionError(
    `Where ${labelOf(box)} is served cannot be told: it has no IPv4 address or no domain.`,
    {
      next: 'Give `serve-address`, or set `verify-served: false`.',
    },
  );
}
