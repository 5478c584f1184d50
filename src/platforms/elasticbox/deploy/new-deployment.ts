import { ActionError } from '../../../contract/result/errors.ts';
import { HttpError } from '../../../http/failure/errors.ts';
import { createOnce } from '../../../http/writes/create-once.ts';
import { isObject } from '../../../support/json.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { creationTag } from '../api/creation-tag.ts';
import type { Instance } from '../api/instance-schema.ts';
import { awaitOperation } from '../instances/await-operation.ts';
import { findInstances } from '../instances/find-instances.ts';
import { isBusy } from '../instances/settle.ts';
import { sideBySide } from '../instances/side-by-side.ts';
import { entryOf, instanceOutputs, labelOf } from '../instances/view.ts';
import { assertOurs } from './assert-ours.ts';
import type { DeployRequest } from './plan-deploy.ts';
import { undoDeploy } from './undo-deploy.ts';

/** A new deployment, and how to wait for it. */
interface NewDeployment {
  readonly instances: readonly Instance[];
  /** The tag that marks this creation. */
  readonly tag: string;
  /** Takes over instances of it; also those that the answer, or the first look, did not show. */
  found(instances: readonly Instance[]): void;
  /** Waits until these are online; gives them as they are when the step does not wait. */
  settle(instances: readonly Instance[]): Promise<readonly Instance[]>;
}

/**
 * Deploys exactly once: one request, one instance, or of an application one for each of its services, the first of
 * them the first of the platform's answer. They carry a tag of their own, by which those whose answer was lost are
 * found again in the workspace.
 */
export async function newDeployment(
  context: ElasticboxContext,
  request: DeployRequest,
  isApplication: boolean,
): Promise<NewDeployment> {
  const { client, ledger, timing } = context;
  const { owner, name } = request;
  const tag = creationTag(context.run, [owner, name]);
  const tags = [...request.instance_tags, tag];
  const body = { ...request, instance_tags: tags };
  const found = (instances: readonly Instance[]): void => {
    if (isApplication) ledger.know({ name, count: instances.length });
    for (const instance of instances) {
      const outputs = isApplication ? {} : instanceOutputs(instance, client.baseUrl);
      const undo = undoDeploy(instance, tag, timing.clock);
      ledger.create({ key: entryOf(instance), what: labelOf(instance), id: instance.id, outputs, undo });
    }
  };
  const { value: instances, adopted } = await createOnce<readonly Instance[]>(
    {
      what: `${isApplication ? 'application' : 'instance'} ${name}`,
      key: `${isApplication ? 'instances' : `an instance named ${name}`} with the tag ${tag}`,
      look: async (budget) => {
        const seen = await findInstances(client.within(budget), { workspace: owner, tags });
        return isApplication && seen.length > 0 ? [seen] : seen.map((instance) => [instance]);
      },
      create: async () => {
        const answered = await client.deploy(body, isApplication);
        await assertOurs(client, answered, tag);
        return answered;
      },
      // What has the tag of this creation was made by it.
      isOurs: () => true,
      describe: (seen) => list(seen.map(({ id }) => id)),
      made: found,
    },
    context,
  ).catch((error: unknown) => {
    throw error instanceof HttpError ? refused(error, body) : error;
  });
  return {
    instances,
    tag,
    found,
    settle: async (parts) => {
      if (!context.wait) return parts;
      return sideBySide(context, parts, (instance) => {
        const since = !adopted && isBusy(instance) ? instance.updated : '';
        return awaitOperation(context, { instance, operation: 'deploy', since, fresh: true });
      });
    },
  };
}

/** A refused deploy with the body of its request, which the platform's support asks for; no secrets in it. */
function refused(error: HttpError, body: DeployRequest): ActionError {
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
