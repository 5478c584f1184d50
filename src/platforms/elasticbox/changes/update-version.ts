import { AbsentError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import { writing } from '../../../http/writes/writing.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { readOnce } from '../api/read-once.ts';
import { chooseVersion } from '../boxes/choose-version.ts';
import { numberOf } from '../boxes/version-number.ts';
import { awaitOperation } from '../instances/await-operation.ts';
import { readInstance } from '../instances/read-instance.ts';
import { isBusy } from '../instances/settle.ts';
import { entryOf, labelOf, versionOf } from '../instances/view.ts';
import { operateInstance } from './change-instance.ts';

/** The version of its own box that an instance is to run, found once for all instances of a box. */
export function versionFor(client: ElasticboxClient, instance: Instance, wanted: string): Promise<Box> {
  const { owner, box } = instance;
  return readOnce(client, `${wanted} of box ${box} in ${owner}`, () => find(client, instance, wanted));
}

async function find(client: ElasticboxClient, instance: Instance, wanted: string): Promise<Box> {
  const { owner } = instance;
  const boxes = await readOnce(client, `boxes of ${owner}`, () => client.listBoxes(owner));
  const box = boxes.find(({ id }) => id === instance.box);
  if (box) return chooseVersion(client, box, { workspace: { id: owner }, wanted });
  throw new AbsentError(
    `The box of ${labelOf(instance)} (${instance.box}) is not among its workspace’s boxes.`,
    { next: 'Have the box shared with the workspace again.' },
  );
}

/** True when an instance runs exactly this; a draft is compared by the time of its last change. */
export function runsVersion({ boxes }: Instance, version: Box): boolean {
  const [main] = boxes;
  if (main?.id !== version.id) return false;
  return version.version !== undefined || (main.updated !== '' && main.updated === version.updated);
}

/** The move, as a field of a plan. */
export function moveField(instance: Instance, version: Box) {
  return { field: 'box version', from: versionOf(instance), to: numberOf(version) };
}

/**
 * Moves an instance to a version of its box and waits for the reinstall that makes it work. Whether the
 * platform starts that by itself is not documented, so it is started here when it is not under way.
 * Source: https://elasticbox.com/documentation/api/api-future/ (pull).
 */
export async function updateVersion(
  context: ElasticboxContext,
  instance: Instance,
  version: Box,
): Promise<Instance> {
  const { client, log } = context;
  log.info(`${labelOf(instance)}: ${version.name} ${versionOf(instance)} → ${numberOf(version)}`);
  try {
    await writing(context.ledger, entryOf(instance), `${labelOf(instance)}, being updated`, () =>
      client.pull(instance.id, version.id),
    );
  } catch (error) {
    // A first request whose answer was lost may have been applied: then the second is in its way.
    const now = isOfKind(error, 'conflict') && (await readInstance(client, instance));
    if (!now || now.boxes[0]?.id !== version.id) throw error;
  }
  context.ledger.wrote();
  const pulled = await readInstance(client, instance);
  const { event } = pulled.operation;
  const begun = event === 'reinstall' && (isBusy(pulled) || instance.operation.event !== event);
  if (!begun) return operateInstance(context, pulled, 'reinstall');
  if (!context.wait) return pulled;
  return awaitOperation(context, { instance: pulled, operation: 'reinstall', since: instance.updated });
}
