import { AbsentError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import type { Change, Field, Result } from '../../../contract/result/result.ts';
import { count } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { awaitIdle } from '../instances/await-operation.ts';
import { instanceResult, instancesResult } from '../instances/instance-result.ts';
import { describeSelection, type InstanceSelection, selectInstances } from '../instances/select-instances.ts';
import { sideBySide } from '../instances/side-by-side.ts';
import { labelOf, versionOf } from '../instances/view.ts';

/** What is done to each selected instance. */
export interface Work {
  /** How it ended when something was done to at least one. */
  readonly outcome: Outcome;
  /** Finds what is wrong for one of them before anything is done to any. */
  readonly check?: (instance: Instance) => Promise<unknown>;
  /** Nothing has to be done to it. */
  readonly isDone?: (instance: Instance) => boolean;
  /** What would be done to it, field by field. */
  readonly plan: (instance: Instance) => Promise<readonly Field[]>;
  /** Does it; `undefined` when there was nothing to do. */
  readonly run: (instance: Instance) => Promise<Worked | undefined>;
}

/** An instance after the work. */
interface Worked {
  readonly instance: Instance;
  /** Another run has written over it since. */
  readonly overtaken?: boolean;
}

/** Does something to the instance of an id, or side by side to all that have all of the tags. */
export async function workOnSelected(
  context: ElasticboxContext,
  selection: InstanceSelection,
  work: Work,
): Promise<Result> {
  const found = await selectInstances(context, selection, { terminated: false });
  if (found.length === 0) {
    throw new AbsentError(`There is no ${describeSelection(selection)}.`, {
      next: 'Check the id or the tags, and that `workspace` is the one that owns the instances.',
    });
  }
  context.ledger.know({ count: found.length });
  for (const instance of found) await work.check?.(instance);
  if (context.dryRun) return plannedWork(context, found, work);
  const done = await sideBySide(context, found, async (instance) => {
    const idle = await awaitIdle(context, instance);
    const worked = work.isDone?.(idle) ? undefined : await work.run(idle);
    return {
      instance: worked?.instance ?? idle,
      isDone: worked === undefined,
      overtaken: worked?.overtaken === true,
      before: versionOf(idle),
    };
  });
  const instances = done.map(({ instance }) => instance);
  const before = new Map(done.map((one) => [one.instance.id, one.before]));
  return {
    outcome: done.every(({ isDone }) => isDone) ? 'unchanged' : work.outcome,
    overtaken: done.every(({ overtaken }) => overtaken),
    ...(await shown(context, instances, before)),
  };
}

async function plannedWork(
  context: ElasticboxContext,
  found: readonly Instance[],
  { isDone, plan }: Work,
): Promise<Result> {
  const changes: Change[] = [];
  for (const instance of found) {
    const fields = isDone?.(instance) ? [] : await plan(instance);
    changes.push({ action: fields.length > 0 ? 'update' : 'none', target: labelOf(instance), fields });
  }
  return { outcome: 'planned', plan: changes, ...(await shown(context, found)) };
}

/** One instance as `get-instance` shows it, several as a list. */
async function shown(
  context: ElasticboxContext,
  instances: readonly Instance[],
  movedFrom: ReadonlyMap<string, string> = new Map(),
): Promise<Pick<Result, 'title' | 'resource' | 'outputs' | 'facts' | 'table'>> {
  const [only] = instances;
  if (only && instances.length === 1) {
    const one = await instanceResult(context, only, movedFrom.get(only.id));
    return { ...one, outputs: { ...one.outputs, count: 1 } };
  }
  const title = `${count(instances.length, 'instance')} looked after.`;
  return { title, ...instancesResult(instances, context.client.baseUrl, movedFrom) };
}
