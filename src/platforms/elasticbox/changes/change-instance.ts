import { ActionError } from '../../../contract/result/errors.ts';
import { type HttpError, isOfKind } from '../../../http/failure/errors.ts';
import { writing } from '../../../http/writes/writing.ts';
import type { ElasticboxClient, ElasticboxContext, Lifecycle } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { awaitOperation } from '../instances/await-operation.ts';
import { readInstance } from '../instances/read-instance.ts';
import { describeStatus, isBusy } from '../instances/settle.ts';
import { entryOf, instanceOutputs, labelOf } from '../instances/view.ts';
import { applied, differences, isNothing, type WantedInstance } from './plan-changes.ts';

/**
 * Writes what differs, without running any script. The whole object is sent, so it is read right before each
 * request, a repeated one too, and all that others changed meanwhile stays; when somebody else wrote in between
 * (409), it is read and written once more.
 */
export async function editInstance(
  context: ElasticboxContext,
  instance: Instance,
  wanted: WantedInstance,
): Promise<Instance> {
  const { client } = context;
  const fresh = async () => {
    const current = await readInstance(client, instance);
    const changes = differences(current, wanted);
    return { current, changes, body: applied(current, changes) };
  };
  const write = async (): Promise<Instance> => {
    const { current, changes, body } = await fresh();
    if (isNothing(changes)) return current;
    await writing(context.ledger, entryOf(current), `${labelOf(current)}, being changed`, () =>
      client.putInstance(current.id, body, async () => (await fresh()).body),
    );
    context.ledger.wrote();
    return readInstance(client, current);
  };
  try {
    return await write();
  } catch (error) {
    if (!isOfKind(error, 'conflict')) throw error;
    context.log.info(`${labelOf(instance)} was changed meanwhile; reading it again`);
    return write();
  }
}

/**
 * Starts an operation on an instance and waits for its end. A conflict is looked into: when the same operation
 * has begun since the instance was read (our own first request, whose answer was lost, or the platform by
 * itself), it does what ours would do and is simply waited for.
 */
export async function operateInstance(
  context: ElasticboxContext,
  instance: Instance,
  operation: Lifecycle,
): Promise<Instance> {
  const { client } = context;
  context.ledger.know(instanceOutputs(instance, client.baseUrl));
  const what = `${labelOf(instance)}, ${operation} requested`;
  try {
    await writing(context.ledger, entryOf(instance), what, () => client.operate(instance.id, operation));
  } catch (error) {
    if (!isOfKind(error, 'conflict')) throw error;
    await assertBegun(client, instance, operation, error);
  }
  context.ledger.wrote();
  if (!context.wait) return readInstance(client, instance);
  return awaitOperation(context, { instance, operation, since: instance.updated });
}

async function assertBegun(
  client: ElasticboxClient,
  before: Instance,
  operation: Lifecycle,
  error: HttpError,
): Promise<void> {
  const now = await readInstance(client, before);
  if (now.updated !== before.updated && now.operation.event.startsWith(operation)) return;
  throw new ActionError(
    `${labelOf(now)} is ${describeStatus(now)}, which does not allow ${operation}: ${error.message}`,
    {
      title: `${labelOf(now)} refused ${operation}`,
      cause: error,
      next: isBusy(now)
        ? 'Wait until the other operation has ended and run the step again.'
        : 'Look at the instance’s page: its state or a protection may not allow this.',
    },
  );
}
