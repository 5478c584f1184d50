import { ActionError } from '../../../contract/result/errors.ts';
import type { Change } from '../../../contract/result/result.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { isOvertaken } from '../changes/overtaken.ts';
import type { WantedVariable } from '../changes/plan-changes.ts';
import { awaitIdle, failed } from '../instances/await-operation.ts';
import { confirmed } from '../instances/confirmed.ts';
import { findInstances } from '../instances/find-instances.ts';
import { removeInstance } from '../instances/remove-instance.ts';
import { hasFailed, isTerminated } from '../instances/settle.ts';
import { entryOf, labelOf } from '../instances/view.ts';
import { afterRace, afterRemoval } from './after-removal.ts';
import type { DeployTarget } from './deploy-target.ts';
import { describeDeploy } from './describe-deploy.ts';
import type { Ensured } from './ensured.ts';
import { keepOldest } from './keep-oldest.ts';
import { type Deploy, newInstance, undoOf } from './new-instance.ts';
import { type DeployInputs, planDeploy } from './plan-deploy.ts';
import { planUpdate, updateFound } from './update-found.ts';

/** What is done with an instance of the same box, name and tags. */
export type IfExists = 'reconfigure' | 'reinstall' | 'recreate' | 'reuse' | 'create' | 'fail';

/** The instance that should be there. */
export interface Ensure {
  readonly target: DeployTarget;
  readonly deploy: DeployInputs;
  readonly ifExists: IfExists;
  /** Tags that it is found by; all of the deploy's unless told. */
  readonly foundBy?: readonly string[];
}

/** Makes sure that an instance of this box, name and tags is there: creates, changes, reuses or recreates it. */
export async function ensureInstance(context: ElasticboxContext, ensure: Ensure): Promise<Ensured> {
  const listed = ensure.ifExists === 'create' ? [] : await matches(context, ensure);
  const found = onlyOne(await confirmed(context, listed), ensure);
  return found ? useFound(context, ensure, found) : create(context, ensure);
}

function matches({ client }: ElasticboxContext, { target, deploy, foundBy }: Ensure) {
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

async function useFound(context: ElasticboxContext, ensure: Ensure, found: Instance): Promise<Ensured> {
  const { ifExists, deploy } = ensure;
  if (ifExists === 'fail') throw refused(found);
  if (ifExists === 'recreate') return recreate(context, ensure, found);
  const { version, pinned } = ensure.target;
  const update = { deploy, version, pinned, reinstall: ifExists === 'reinstall' };
  const updates = ifExists === 'reinstall' || ifExists === 'reconfigure';
  if (context.dryRun) {
    if (updates) return planUpdate(context, found, update);
    return plannedFor({ action: 'none', target: labelOf(found) }, found);
  }
  const instance = context.wait ? await awaitIdle(context, found) : found;
  if (isTerminated(instance)) return create(context, ensure);
  if (updates) return updateFound(context, instance, update);
  if (context.wait && hasFailed(instance)) throw await failed(context, instance);
  return { outcome: 'unchanged', instance };
}

async function recreate(context: ElasticboxContext, ensure: Ensure, found: Instance): Promise<Ensured> {
  // Checked before the old one is gone, so that a mistake in the inputs costs nothing.
  const deploy = await planDeploy(context, ensure.target, ensure.deploy);
  if (context.dryRun) {
    const fields = describeDeploy(ensure.target, ensure.deploy, deploy);
    return plannedFor({ action: 'recreate', target: labelOf(found), fields }, found);
  }
  const request = await deploy.request();
  await removeInstance(context, found, { force: false, deleteRecord: true, wait: true });
  return afterRemoval([found], () =>
    make(context, ensure, {
      request,
      variables: deploy.variables,
      outcome: 'recreated',
      deleted: new Set([found.id]),
    }),
  );
}

async function create(context: ElasticboxContext, ensure: Ensure): Promise<Ensured> {
  const { target } = ensure;
  const deploy = await planDeploy(context, target, ensure.deploy);
  if (context.dryRun) {
    const what = `instance ${target.name} of box ${target.box.name} with policy ${deploy.policy}`;
    const fields = describeDeploy(target, ensure.deploy, deploy);
    return plannedFor({ action: 'create', target: what, fields }, undefined);
  }
  const { variables } = deploy;
  return make(context, ensure, { request: await deploy.request(), variables, outcome: 'created' });
}

/** How the instance is made. */
interface Making {
  readonly request: Deploy;
  readonly variables: readonly WantedVariable[];
  readonly outcome: 'created' | 'recreated';
  /** Ids of what this step has deleted before. */
  readonly deleted?: ReadonlySet<string>;
}

/** Creates it, and keeps an older one in its place that a parallel run has made. */
async function make(
  context: ElasticboxContext,
  ensure: Ensure,
  { request, variables, outcome, deleted }: Making,
): Promise<Ensured> {
  const made = await newInstance(context, request);
  const { tag } = made;
  const { kept, byUs, group } = await keepOldest(context, {
    what: `instance ${ensure.target.name}`,
    made: [made.instance],
    tag,
    size: 1,
    settle: async (group) => (group.length === 0 ? [] : [await made.settled()]),
    look: async () => {
      const all = await matches(context, ensure);
      // With `if-exists: create` only one of its own counts, made by a first request that seemed to have no effect.
      const rivals = ensure.ifExists === 'create' ? all.filter(({ tags }) => tags.includes(tag)) : all;
      return rivals.map((one) => [one]);
    },
    ...(deleted && { deleted }),
  });
  const [instance = made.instance] = group;
  if (kept === 'own') {
    const overtaken = isOvertaken(context, { instance: made.instance, variables }, instance);
    return { outcome, instance, overtaken };
  }
  if (!byUs) return { ...(await useFound(context, afterRace(ensure), instance)), changed: true };
  // Made by this step's first request, which seemed to have had no effect.
  const undo = undoOf(context, instance, tag);
  context.ledger.create({ key: entryOf(instance), what: labelOf(instance), id: instance.id, undo });
  const idle = context.wait ? await awaitIdle(context, instance) : instance;
  if (hasFailed(idle)) throw await failed(context, idle);
  return { outcome, instance: idle };
}

function plannedFor(change: Change, instance: Instance | undefined): Ensured {
  return { outcome: 'planned', plan: [change], instance };
}

function refused(instance: Instance): ActionError {
  return new ActionError(`There is already an ${labelOf(instance)}, and \`if-exists\` is \`fail\`.`, {
    title: `Instance ${instance.name} exists`,
    next: 'Choose another name or tag, or set `if-exists` to `reconfigure`, `reinstall`, `recreate`, `reuse` or `create`.',
  });
}
