import { createOnce } from '../../../http/creation/create-once.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { creationTag } from '../api/creation-tag.ts';
import type { Instance } from '../api/instance-schema.ts';
import { awaitOperation } from '../instances/await-operation.ts';
import { findInstances } from '../instances/find-instances.ts';
import { sideBySide } from '../instances/side-by-side.ts';
import { entryOf, labelOf } from '../instances/view.ts';
import { assertOurs } from './assert-ours.ts';
import { type Deploy, undoOf } from './new-instance.ts';

/** A new application, and how to wait for it. */
interface NewApplication {
  readonly instances: readonly Instance[];
  /** The tag that marks this creation. */
  readonly tag: string;
  /** Takes over instances of it that the answer, or the first look, did not show. */
  found(instances: readonly Instance[]): void;
  /** Waits until these are online; gives them as they are when the step does not wait. */
  settle(instances: readonly Instance[]): Promise<readonly Instance[]>;
}

/**
 * Deploys an application box exactly once: one request, one instance for each of its services, all of them with
 * the tag that marks this creation. The first instance is the first of the platform's answer.
 */
export async function newApplication(context: ElasticboxContext, deploy: Deploy): Promise<NewApplication> {
  const { client } = context;
  const { owner, name } = deploy;
  const tag = creationTag(context.run, [owner, name]);
  const tags = [...deploy.instance_tags, tag];
  const note = (instances: readonly Instance[]): void => {
    context.ledger.wrote();
    context.ledger.know({ name, count: instances.length });
    for (const instance of instances) {
      const undo = undoOf(context, instance, tag);
      context.ledger.create({ key: entryOf(instance), what: labelOf(instance), id: instance.id, undo });
    }
  };
  const { value: instances } = await createOnce<readonly Instance[]>(
    {
      what: `application ${name}`,
      key: `instances with the tag ${tag}`,
      look: async (budget) => {
        const found = await findInstances(client.within(budget), { workspace: owner, tags });
        return found.length === 0 ? [] : [found];
      },
      create: async () => {
        const answered = await client.deployApplication({ ...deploy, instance_tags: tags });
        await assertOurs(client, answered, tag);
        return answered;
      },
      // What has the tag of this creation was made by it.
      isOurs: () => true,
      describe: (found) => list(found.map(({ id }) => id)),
      made: note,
    },
    context,
  );
  return {
    instances,
    tag,
    found: note,
    settle: async (parts) => {
      if (!context.wait) return parts;
      const settled = await sideBySide(context, parts, (instance) =>
        awaitOperation(context, { instance, operation: 'deploy', since: '', fresh: true }),
      );
      return settled.map(({ value }) => value);
    },
  };
}
