import type { Evidence } from '../../../contract/result/result.ts';
import { asLine } from '../../../support/text.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { readable } from '../api/readable.ts';
import type { ActivityEntry } from '../api/schema.ts';

/** Lines shown of each source; the last ones tell why a script ended. */
const LAST_LINES = 30;
const LAST_ITEMS = 10;

/** Exit code by which a script asks for a restart of its machine. Source: the platform's page on events. */
const REBOOT = 100;

/**
 * What explains an instance that became unavailable: the items of its activity that failed, and the end of the
 * log of the machine they name. Nothing here may hide the failure itself, so what cannot be read is left out.
 * Source: https://www.ctl.io/api-docs/cam (instances: activity, machine_logs).
 */
export async function failureEvidence(
  { client, secrets }: Pick<ElasticboxContext, 'client' | 'secrets'>,
  instance: Instance,
): Promise<readonly Evidence[]> {
  const operation = instance.operation.event.replace(/_service$/, '');
  const items = (await readable(client.listActivity(instance.id, operation))) ?? [];
  const failing = items.filter(isFailing);
  const shown = failing.length > 0 ? failing : items;
  const machine =
    failing.find((item) => item.machine !== '')?.machine ?? (await anyMachine(client, instance));
  const log =
    machine === undefined ? '' : ((await readable(client.getMachineLog(instance.id, machine))) ?? '');
  return [
    { heading: `Activity of ${operation}`, lines: shown.slice(-LAST_ITEMS).map(describeItem) },
    {
      heading: `End of the log of machine ${asLine(machine)}`,
      lines: secrets.printableLines(log).slice(-LAST_LINES),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function isFailing({ level, exit_code: code }: ActivityEntry): boolean {
  return (code !== undefined && code !== 0 && code !== REBOOT) || /error|fail|critical/i.test(level);
}

function describeItem({ created, text, box, event, machine, exit_code: code }: ActivityEntry): string {
  const where = [box, event, machine].filter((part) => part !== '').join(', ');
  const ended = code === undefined || code === 0 ? '' : ` [exit code ${code}]`;
  return asLine(`${created} ${text}${where ? ` (${where})` : ''}${ended}`);
}

async function anyMachine(client: ElasticboxClient, { id }: Instance): Promise<string | undefined> {
  return (await readable(client.getService(id)))?.machines[0]?.name || undefined;
}
