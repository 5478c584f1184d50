import { ActionError, InputError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import type { Change } from '../../../contract/result/result.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { assertOfVersion } from '../changes/application-version.ts';
import { awaitIdle, failed } from '../instances/await-operation.ts';
import { confirmed } from '../instances/confirmed.ts';
import { findInstances } from '../instances/find-instances.ts';
import { removeInstance } from '../instances/remove-instance.ts';
import { hasFailed } from '../instances/settle.ts';
import { sideBySide } from '../instances/side-by-side.ts';
import { entryOf, labelOf } from '../instances/view.ts';
import { afterRace, afterRemoval } from './after-removal.ts';
import { fieldsOf, misfits, requestOf } from './application-request.ts';
import type { Ensure } from './ensure-instance.ts';
import { keepOldest } from './keep-oldest.ts';
import { newApplication } from './new-application.ts';
import { undoOf } from './new-instance.ts';
import { planUpdate, updateFound } from './update-found.ts';

/** What was done with an application, or in a dry run would be. */
interface EnsuredApplication {
  readonly outcome: Outcome;
  readonly changed?: boolean;
  /** Its instances as they are now; none in a dry run that would create them. */
  readonly instances: readonly Instance[];
  /** Another run has written over all of them. */
  readonly overtaken?: boolean;
  readonly plan?: readonly Change[];
}

/**
 * The same as `ensureInstance` for an application box, whose instances are found by the application's name
 * and the tags. The platform picks the policies by claims and takes no variables.
 * Source: https://www.ctl.io/knowledge-base/cloud-application-manager/ (application boxes); the form of the
 * request is that of the platform's own Jenkins plugin.
 */
export async function ensureApplication(
  context: ElasticboxContext,
  ensure: Ensure,
): Promise<EnsuredApplication> {
  const problems = misfits(ensure.deploy);
  if (problems.length > 0)
    throw new InputError(problems, {
      next: 'Leave out or correct the inputs named above; the box’s own services say the rest.',
    });
  const found = ensure.ifExists === 'create' ? [] : await partsOf(context, ensure);
  if (found.length > 0) return useFound(context, ensure, found);
  const { box, name } = ensure.target;
  if (context.dryRun)
    return plannedFor(
      [{ action: 'create', target: `application ${name} of box ${box.name}`, fields: fieldsOf(ensure) }],
      [],
    );
  return make(context, ensure, { outcome: 'created' });
}

/** Deploys it, and keeps an older one in its place that a parallel run has made. */
async function make(
  context: ElasticboxContext,
  ensure: Ensure,
  { outcome, deleted }: { readonly outcome: Outcome; readonly deleted?: ReadonlySet<string> },
): Promise<EnsuredApplication> {
  const { instances, tag, found, settle } = await newApplication(context, requestOf(ensure));
  const { kept, byUs, group } = await keepOldest(context, {
    what: `application ${ensure.target.name}`,
    made: instances,
    tag,
    size: ensure.target.version.services.length,
    settle,
    found,
    look: async () => {
      const all = await applications(context, ensure);
      return ensure.ifExists === 'create'
        ? all.filter((parts) => parts.every(({ tags }) => tags.includes(tag)))
        : all;
    },
    ...(deleted && { deleted }),
  });
  if (kept === 'own') return { outcome, instances: group };
  if (!byUs) return { ...(await useFound(context, afterRace(ensure), group)), changed: true };
  for (const instance of group) {
    const undo = undoOf(context, instance, tag);
    context.ledger.create({ key: entryOf(instance), what: labelOf(instance), id: instance.id, undo });
  }
  const idle = await sideBySide(context, group, (one) =>
    context.wait ? awaitIdle(context, one) : Promise.resolve(one),
  );
  return { outcome, instances: idle.map(({ value }) => value) };
}

/** The instances of the one application of this name; several applications are refused with all ids. */
async function partsOf(context: ElasticboxContext, ensure: Ensure): Promise<readonly Instance[]> {
  const there: (readonly Instance[])[] = [];
  for (const parts of await applications(context, ensure)) {
    const alive = await confirmed(context, parts);
    if (alive.length > 0) there.push(alive);
  }
  const [only = [], ...others] = there;
  if (others.length === 0) return only;
  throw new ActionError(
    `Several applications are named ${ensure.target.name} and have these tags: ${list(there.flat().map(({ id }) => id))}.`,
    { next: 'Terminate those that are not wanted, add a tag, or set `if-exists: create`.' },
  );
}

/** The instances of this application's name and tags that the list shows, by application. */
async function applications(
  { client }: ElasticboxContext,
  { target, deploy, foundBy }: Ensure,
): Promise<readonly (readonly Instance[])[]> {
  const { workspace, name } = target;
  const tagged = await findInstances(client, { workspace: workspace.id, tags: foundBy ?? deploy.tags });
  const parts = tagged.filter(({ application }) => application?.name === name);
  return [...Map.groupBy(parts, ({ application }) => application?.id).values()];
}

async function useFound(
  context: ElasticboxContext,
  ensure: Ensure,
  found: readonly Instance[],
): Promise<EnsuredApplication> {
  const { ifExists, deploy, target } = ensure;
  if (ifExists === 'fail') {
    throw new ActionError(
      `Application ${target.name} is there already (${list(found.map(({ id }) => id))}), and \`if-exists\` is \`fail\`.`,
    );
  }
  const update = { deploy, reinstall: ifExists === 'reinstall' };
  const updates = ifExists === 'reinstall' || ifExists === 'reconfigure';
  if (updates && target.pinned) assertOfVersion(found, target);
  if (context.dryRun) {
    const action = ifExists === 'recreate' ? 'recreate' : 'none';
    if (!updates)
      return plannedFor(
        found.map((one) => ({
          action,
          target: labelOf(one),
          ...(action === 'recreate' && { fields: fieldsOf(ensure) }),
        })),
        found,
      );
    const plans = await Promise.all(found.map((one) => planUpdate(context, one, update)));
    return plannedFor(
      plans.flatMap(({ plan = [] }) => plan),
      found,
    );
  }
  if (ifExists === 'recreate') {
    const removing = { force: false, deleteRecord: true, wait: true };
    await sideBySide(context, found, (one) => removeInstance(context, one, removing));
    const deleted = new Set(found.map(({ id }) => id));
    return afterRemoval(found, () => make(context, ensure, { outcome: 'recreated', deleted }));
  }
  const done = await sideBySide(context, found, async (one) => {
    const idle = context.wait ? await awaitIdle(context, one) : one;
    if (updates) return updateFound(context, idle, update);
    if (context.wait && hasFailed(idle)) throw await failed(context, idle);
    return { outcome: 'unchanged' as const, instance: idle };
  });
  const changed = done.some(({ value }) => value.outcome !== 'unchanged');
  const overtaken = done.every(({ value }) => 'overtaken' in value && value.overtaken === true);
  const instances = done.map(({ instance, value }) => value.instance ?? instance);
  return { outcome: changed ? 'updated' : 'unchanged', instances, overtaken };
}

function plannedFor(plan: readonly Change[], instances: readonly Instance[]): EnsuredApplication {
  return { outcome: 'planned', plan, instances };
}
