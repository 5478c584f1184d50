import { AbsentError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import type { Change } from '../../../contract/result/result.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { noticeOvertaken } from '../changes/overtaken.ts';
import { awaitIdle, failedError } from '../instances/await-operation.ts';
import { removeInstance } from '../instances/remove-instance.ts';
import { hasFailed, isTerminated } from '../instances/settle.ts';
import { sideBySide } from '../instances/side-by-side.ts';
import { labelOf } from '../instances/view.ts';
import { afterRemoval } from './after-removal.ts';
import { assertOfVersion } from './application-version.ts';
import type { Ensure, Group } from './deploy-target.ts';
import { findDeployment, listDeployments, nounOf, refused } from './find-deployment.ts';
import { keepOldest } from './keep-oldest.ts';
import { newDeployment } from './new-deployment.ts';
import { assertTakes, planApplication } from './plan-application.ts';
import { type PlannedDeploy, planDeploy } from './plan-deploy.ts';
import { planUpdate, updateFound } from './update-found.ts';

/** What was done, or in a dry run would be. */
interface Ensured {
  readonly outcome: Outcome;
  /** Told where the outcome is that of the last step, and an earlier one wrote. */
  readonly changed?: boolean;
  /** As they are now; none in a dry run that would create them. */
  readonly instances: Group;
  /** The version that an instance was moved from. */
  readonly movedFrom?: string | undefined;
  /** Another run has written over what this step wrote. */
  readonly overtaken?: boolean;
  readonly plan?: readonly Change[];
}

/**
 * Makes sure that a deployment of this box, name and tags is there: creates, changes, reuses or recreates it. It is one
 * instance, or of an application box an instance for each of its services.
 */
export async function ensureDeployment(context: ElasticboxContext, ensure: Ensure): Promise<Ensured> {
  const { target, how, ifExists } = ensure;
  if (target.isApplication) assertTakes(how);
  const only = ifExists === 'create' ? undefined : await findDeployment(context, ensure);
  return only ? useFound(context, ensure, only) : create(context, ensure);
}

async function useFound(context: ElasticboxContext, ensure: Ensure, found: Group): Promise<Ensured> {
  const { ifExists, how, target } = ensure;
  const { version, pinned, isApplication } = target;
  if (ifExists === 'fail') throw refused(target, found);
  if (ifExists === 'recreate') return recreate(context, ensure, found);
  const updates = ifExists === 'reinstall' || ifExists === 'reconfigure';
  if (updates && pinned && isApplication) assertOfVersion(found, target);
  const update = {
    how,
    reinstall: ifExists === 'reinstall',
    ...(isApplication ? {} : { version, pinned }),
  };
  if (context.dryRun) {
    const plan = found.map((one): Change | Promise<Change> =>
      updates ? planUpdate(context, one, update) : { action: 'none', target: labelOf(one) },
    );
    return { outcome: 'planned', plan: await Promise.all(plan), instances: found };
  }
  const used = await sideBySide(context, found, async (one) => {
    const instance = await idleIfThere(context, one);
    if (!instance) return undefined;
    if (updates) return updateFound(context, instance, update);
    if (context.wait && hasFailed(instance)) throw await failedError(context, instance);
    return { instance, changed: false };
  });
  const done = used.filter((one) => one !== undefined);
  const [first] = done;
  if (!first) return create(context, ensure);
  return {
    outcome: done.some(({ changed }) => changed) ? 'updated' : 'unchanged',
    instances: done.map(({ instance }) => instance),
    movedFrom: first.movedFrom,
    overtaken: done.every(({ overtaken }) => overtaken),
  };
}

/** As it is once nothing is under way; `undefined` when it was terminated meanwhile, whether its record is there or not. */
async function idleIfThere(context: ElasticboxContext, one: Instance): Promise<Instance | undefined> {
  try {
    const instance = await awaitIdle(context, one);
    return isTerminated(instance) ? undefined : instance;
  } catch (error) {
    if (error instanceof AbsentError) return undefined;
    throw error;
  }
}

async function recreate(context: ElasticboxContext, ensure: Ensure, found: Group): Promise<Ensured> {
  // Checked before the old one is gone, so that a mistake in the inputs costs nothing.
  const planned = await planFor(context, ensure);
  if (context.dryRun) {
    const { fields } = planned;
    const plan = found.map((one): Change => ({ action: 'recreate', target: labelOf(one), fields }));
    return { outcome: 'planned', plan, instances: found };
  }
  const request = await planned.request();
  const removing = { force: false, deleteRecord: true, wait: true };
  await sideBySide(context, found, (one) => removeInstance(context, one, removing));
  const deleted = new Set(found.map(({ id }) => id));
  return afterRemoval(found, () =>
    make(context, ensure, { ...planned, request, outcome: 'recreated', deleted }),
  );
}

async function create(context: ElasticboxContext, ensure: Ensure): Promise<Ensured> {
  const planned = await planFor(context, ensure);
  const { what, fields } = planned;
  if (context.dryRun)
    return { outcome: 'planned', plan: [{ action: 'create', target: what, fields }], instances: [] };
  const request = await planned.request();
  return make(context, ensure, { ...planned, request, outcome: 'created', deleted: new Set() });
}

async function planFor(context: ElasticboxContext, { target, how }: Ensure): Promise<PlannedDeploy> {
  return target.isApplication ? planApplication(target, how) : planDeploy(context, target, how);
}

/** How it is made. */
interface Making {
  readonly request: Awaited<ReturnType<PlannedDeploy['request']>>;
  readonly variables: PlannedDeploy['variables'];
  readonly outcome: 'created' | 'recreated';
  /** Ids of what this step has deleted before. */
  readonly deleted: ReadonlySet<string>;
}

/** Creates it, and keeps an older one in its place that a parallel run has made. */
async function make(
  context: ElasticboxContext,
  ensure: Ensure,
  { request, variables, outcome, deleted }: Making,
): Promise<Ensured> {
  const { target, ifExists } = ensure;
  const { instances: made, tag, found, settle } = await newDeployment(context, request, target.isApplication);
  const { kept, group } = await keepOldest(context, {
    what: `${nounOf(target)} ${target.name}`,
    made,
    tag,
    size: target.isApplication ? target.version.services.length : 1,
    settle,
    found,
    look: async () => {
      const all = await listDeployments(context.client, ensure);
      // With `if-exists: create` only one of its own counts, made by a first request that seemed to have no effect.
      return ifExists === 'create'
        ? all.filter((parts) => parts.every(({ tags }) => tags.includes(tag)))
        : all;
    },
    deleted,
  });
  const [before] = made;
  const [now] = group;
  if (kept === 'last') {
    const overtaken = before && now && noticeOvertaken(context, { instance: before, variables }, now);
    return { outcome, instances: group, overtaken: overtaken === true };
  }
  if (kept === 'other') {
    // As new as ours would have been, so that it is not recreated once more.
    const using = ifExists === 'recreate' ? 'reconfigure' : ifExists;
    return { ...(await useFound(context, { ...ensure, ifExists: using }, group)), changed: true };
  }
  // Made by this step's first request, which seemed to have had no effect.
  found(group);
  const instances = await settle(group);
  const bad = instances.find(hasFailed);
  if (bad) throw await failedError(context, bad);
  return { outcome, instances };
}
