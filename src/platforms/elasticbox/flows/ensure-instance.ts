import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/errors.ts';
import type { Change } from '../../../contract/result.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxClient } from '../client.ts';
import type { Instance } from '../instance-schema.ts';
import { hasFailed, isTerminated } from '../settle.ts';
import { isEarlier } from '../stamp.ts';
import { called, entryOf } from '../view.ts';
import { awaitIdle, failed } from './await-operation.ts';
import type { Target } from './deploy-target.ts';
import type { Ensured } from './ensured.ts';
import { findInstances } from './find-instances.ts';
import { type NewInstance, newInstance, undoOf } from './new-instance.ts';
import { type DeployInputs, planDeploy } from './plan-deploy.ts';
import { removeInstance } from './remove-instance.ts';
import { planUpdate, updateFound } from './update-found.ts';

/** What is done with an instance of the same box, name and tags. */
export type IfExists = 'reconfigure' | 'reinstall' | 'recreate' | 'reuse' | 'create' | 'fail';

/** The instance that should be there. */
export interface Ensure {
  readonly target: Target;
  readonly deploy: DeployInputs;
  readonly ifExists: IfExists;
  /** Tags that it is found by; all of the deploy's unless told. */
  readonly foundBy?: readonly string[];
}

/** Makes sure that an instance of this box, name and tags is there: creates, changes, reuses or recreates it. */
export async function ensureInstance(context: Context<ElasticboxClient>, ensure: Ensure): Promise<Ensured> {
  const found = ensure.ifExists === 'create' ? undefined : onlyOne(await matches(context, ensure), ensure);
  return found ? useFound(context, ensure, found) : create(context, ensure);
}

function matches({ client }: Context<ElasticboxClient>, { target, deploy, foundBy }: Ensure) {
  const { workspace, box, name } = target;
  const tags = foundBy ?? deploy.tags;
  return findInstances(client, { workspace: workspace.id, box: box.id, name, tags });
}

function onlyOne(found: readonly Instance[], { target }: Ensure): Instance | undefined {
  if (found.length < 2) return found[0];
  throw new ActionError(
    `${found.length} instances of box ${target.box.name} are named ${target.name} and have these tags: ${list(found.map(({ id }) => id))}.`,
    {
      title: `Instance ${target.name} is there more than once`,
      next: 'Terminate those that are not wanted, add a tag that only one of them has, or set `if-exists: create`.',
    },
  );
}

async function useFound(
  context: Context<ElasticboxClient>,
  ensure: Ensure,
  found: Instance,
): Promise<Ensured> {
  const { ifExists, deploy } = ensure;
  if (ifExists === 'fail') throw refused(found);
  if (ifExists === 'recreate') return recreate(context, ensure, found);
  const update = { deploy, version: ensure.target.version, reinstall: ifExists === 'reinstall' };
  const updates = ifExists === 'reinstall' || ifExists === 'reconfigure';
  if (context.dryRun) {
    if (updates) return planUpdate(context, found, update);
    return planned({ action: 'none', target: called(found) }, found);
  }
  const instance = context.wait ? await awaitIdle(context, found) : found;
  if (isTerminated(instance)) return create(context, ensure);
  if (updates) return updateFound(context, instance, update);
  if (context.wait && hasFailed(instance)) throw await failed(context.client, instance);
  return { outcome: 'unchanged', changed: false, instance };
}

async function recreate(
  context: Context<ElasticboxClient>,
  ensure: Ensure,
  found: Instance,
): Promise<Ensured> {
  // Checked before the old one is gone, so that a mistake in the inputs costs nothing.
  const deploy = await planDeploy(context, ensure.target, ensure.deploy);
  if (context.dryRun) return planned({ action: 'recreate', target: called(found) }, found);
  const request = await deploy.request();
  await removeInstance(context, found, { force: false, deleteRecord: true, wait: true });
  const { settled } = await newInstance(context, request);
  return { outcome: 'recreated', changed: true, instance: await settled() };
}

async function create(context: Context<ElasticboxClient>, ensure: Ensure): Promise<Ensured> {
  const { target } = ensure;
  const deploy = await planDeploy(context, target, ensure.deploy);
  if (context.dryRun) {
    const names = deploy.variables.map(({ name, scope }) => ({
      field: `variable ${scope === '' ? name : `${scope}.${name}`}`,
      to: '(set)',
    }));
    const what = `instance ${target.name} of box ${target.box.name} with policy ${deploy.policy}`;
    return planned({ action: 'create', target: what, fields: names }, undefined);
  }
  const made = await newInstance(context, await deploy.request());
  let older = await olderTwin(context, ensure, made);
  if (!older) {
    const instance = await made.settled();
    if (context.wait) older = await lateTwin(context, ensure, made);
    if (!older) return { outcome: 'created', changed: true, instance };
  }
  context.log.notice(
    `${called(older)} was created at the same time; ${called(made.instance)}, made by this step, is removed again.`,
  );
  await removeInstance(context, made.instance, { force: true, deleteRecord: true, wait: true });
  if (!older.tags.includes(made.tag)) return { ...(await useFound(context, ensure, older)), changed: true };
  // Made by this step's first request, which seemed to have had no effect.
  const undo = undoOf(context, older);
  context.ledger.create({ key: entryOf(older), what: called(older), id: older.id, undo });
  const instance = context.wait ? await awaitIdle(context, older) : older;
  if (hasFailed(instance)) throw await failed(context.client, instance);
  return { outcome: 'created', changed: true, instance };
}

/**
 * Two parallel runs can both find nothing and both create, because names are not unique. Each looks again
 * afterwards: the older instance stays, and a run removes nothing but what it has made itself. With `if-exists:
 * create` only one of its own counts, made by a first request that seemed to have had no effect.
 */
async function olderTwin(
  context: Context<ElasticboxClient>,
  ensure: Ensure,
  { instance: own, tag }: NewInstance,
): Promise<Instance | undefined> {
  const others = (await matches(context, ensure)).filter(({ id }) => id !== own.id);
  const rivals = ensure.ifExists === 'create' ? others.filter(({ tags }) => tags.includes(tag)) : others;
  return rivals.find((other) => isOlder(other, own));
}

/** A list may lag behind, so that a twin shows only after the wait. What is made stays made if that look fails. */
async function lateTwin(
  context: Context<ElasticboxClient>,
  ensure: Ensure,
  made: NewInstance,
): Promise<Instance | undefined> {
  try {
    return await olderTwin(context, ensure, made);
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== 'failed') throw error;
    context.log.info(
      `Whether there is another ${called(made.instance)} could not be looked up: ${error.message}`,
    );
    return undefined;
  }
}

function isOlder(a: Instance, b: Instance): boolean {
  if (isEarlier(a.created, b.created)) return true;
  return !isEarlier(b.created, a.created) && a.id < b.id;
}

function planned(change: Change, instance: Instance | undefined): Ensured {
  return { outcome: 'planned', changed: change.action !== 'none', instance, plan: [change] };
}

function refused(instance: Instance): ActionError {
  return new ActionError(`There is already an ${called(instance)}, and \`if-exists\` is \`fail\`.`, {
    title: `Instance ${instance.name} exists`,
    next: 'Choose another name or tag, or set `if-exists` to `reconfigure`, `reinstall`, `recreate`, `reuse` or `create`.',
  });
}
