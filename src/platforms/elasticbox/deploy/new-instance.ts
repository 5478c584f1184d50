import type { Context } from '../../../contract/context.ts';
import type { Undo } from '../../../contract/ledger.ts';
import { AbsentError, ActionError } from '../../../contract/result/errors.ts';
import { createOnce } from '../../../http/creation/create-once.ts';
import { HttpError } from '../../../http/failure/errors.ts';
import type { Clock } from '../../../support/clock.ts';
import { isObject } from '../../../support/json.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import { creationTag } from '../api/creation-tag.ts';
import type { Instance } from '../api/instance-schema.ts';
import { awaitOperation } from '../instances/await-operation.ts';
import { findInstances } from '../instances/find-instances.ts';
import { readInstance } from '../instances/read-instance.ts';
import { isBusy } from '../instances/settle.ts';
import { entryOf, instanceOutputs, labelOf } from '../instances/view.ts';
import { assertOurs } from './assert-ours.ts';
import { forceRemove } from './force-remove.ts';

/** A deploy as the platform takes it, without the tag that marks it. */
export interface Deploy {
  readonly owner: string;
  readonly name: string;
  readonly instance_tags: readonly string[];
  readonly [field: string]: unknown;
}

/** A new instance, and how to wait for it. */
interface NewInstance {
  readonly instance: Instance;
  /** The tag that marks this creation. */
  readonly tag: string;
  /** Waits until it is online; gives it as it is when the step does not wait. */
  settled(): Promise<Instance>;
}

/**
 * Deploys exactly once. The deploy carries a tag of its own, by which an instance whose answer was lost is
 * found again in the workspace.
 */
export async function newInstance(context: ElasticboxContext, deploy: Deploy): Promise<NewInstance> {
  const { client } = context;
  const { owner, name } = deploy;
  const tag = creationTag(context.run, [owner, name]);
  const tags = [...deploy.instance_tags, tag];
  const body = { ...deploy, instance_tags: tags };
  const note = (instance: Instance): void => {
    context.ledger.create({
      key: entryOf(instance),
      what: labelOf(instance),
      id: instance.id,
      outputs: instanceOutputs(instance, client.baseUrl),
      undo: undoOf(context, instance, tag),
    });
  };
  const { value: instance, adopted } = await createOnce<Instance>(
    {
      what: `instance ${name}`,
      key: `an instance named ${name} with the tag ${tag}`,
      look: (budget) => findInstances(client.within(budget), { workspace: owner, tags }),
      create: async () => {
        const answered = await client.deploy(body);
        await assertOurs(client, [answered], tag);
        return answered;
      },
      describe: ({ id }) => id,
      // What has the tag of this creation was made by it.
      isOurs: () => true,
      made: note,
    },
    context,
  ).catch((error: unknown) => {
    throw error instanceof HttpError ? refused(error, body) : error;
  });
  return {
    instance,
    tag,
    settled: async () => {
      if (!context.wait) return instance;
      const since = !adopted && isBusy(instance) ? instance.updated : '';
      return awaitOperation(context, { instance, operation: 'deploy', since, fresh: true });
    },
  };
}

/** What `on-timeout: cancel` does with an instance that carries the tag of this step's own creation. */
export function undoOf(
  { timing }: Pick<Context, 'timing'>,
  instance: Instance,
  tag: string,
): Undo<ElasticboxClient> {
  return {
    said: `${labelOf(instance)} was created and is terminated and deleted again`,
    work: (own) => undo(own, instance, { tag, clock: timing.clock }),
  };
}

/** Only what is proven to be ours is terminated, whatever the answer to the creation said. */
async function undo(
  client: ElasticboxClient,
  instance: Instance,
  { tag, clock }: { readonly tag: string; readonly clock: Clock },
): Promise<void> {
  const now = await readInstance(client, instance).catch((error: unknown) => {
    if (error instanceof AbsentError) return undefined;
    throw error;
  });
  if (!now) return;
  if (!now.tags.includes(tag))
    throw new ActionError(`it does not have the tag ${tag} of this step’s creation`);
  await forceRemove(client, now, clock);
}

/** A refused deploy with the body of its request, which the platform's support asks for; no secrets in it. */
function refused(error: HttpError, body: Deploy): ActionError {
  const { message, next, kind } = error;
  if (kind !== 'invalid') return error;
  return new ActionError(message, {
    title: `Box was not deployed as ${body.name}`,
    next,
    cause: error,
    evidence: [
      {
        heading: 'Body of POST /services/instances, passwords taken out',
        lines: JSON.stringify(body, withoutPasswords, 2).split('\n'),
      },
    ],
  });
}

function withoutPasswords(_key: string, value: unknown): unknown {
  return isObject(value) && value['type'] === 'Password' ? { ...value, value: '***' } : value;
}
