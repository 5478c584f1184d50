import { ActionError } from '../../../contract/result/errors.ts';
import { HttpError } from '../../../http/failure/errors.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { isOnline } from './settle.ts';
import { addressesOf, instanceOutputs, labelOf, type MachineAddress } from './view.ts';

/** Addresses can come a moment after the instance is online; so many looks are made for them. */
const LOOKS = 4;

/**
 * The addresses of an instance's machines. When the step waits, an online instance whose machines have none yet
 * is looked at a few times more. A service that cannot be read costs only the addresses.
 */
export async function readAddresses(
  context: ElasticboxContext,
  instance: Instance,
): Promise<readonly MachineAddress[]> {
  const { client, timing, log } = context;
  const { clock, signal, pollInterval, timeline } = timing;
  const looks = context.wait && !context.dryRun && isOnline(instance) ? LOOKS : 1;
  try {
    for (let look = 1; ; look += 1) {
      const addresses = addressesOf(await client.getService(instance.id));
      context.ledger.know(instanceOutputs(instance, client.baseUrl, addresses));
      const complete = addresses.every((one) => one.public !== '' || one.private !== '');
      if (complete || look >= looks) return addresses;
      const label = `${labelOf(instance)}: its addresses`;
      await timeline.during('wait', label, () => clock.sleep(pollInterval, signal));
    }
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== 'failed') throw error;
    if (error instanceof HttpError && error.kind !== 'broken')
      log.info(`The addresses of ${labelOf(instance)} could not be read (${error.status}).`);
    // The work is done; that the platform is ill just now must not make it undone.
    else log.warning(`The addresses of ${labelOf(instance)} could not be read: ${error.message}`);
    return [];
  }
}
