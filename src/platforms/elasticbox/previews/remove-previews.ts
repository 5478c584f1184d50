import type { Result } from '../../../contract/result/result.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { removeInstance } from '../instances/remove-instance.ts';
import { sideBySide } from '../instances/side-by-side.ts';
import { labelOf } from '../instances/view.ts';

/** Terminates the instances of a preview and deletes their records. None is fine: outcome `absent`. */
export async function removePreviews(
  context: ElasticboxContext,
  name: string,
  found: readonly Instance[],
): Promise<Result> {
  const [first] = found;
  const gone = { status: undefined, url: undefined, address: undefined, addresses: undefined };
  const outputs = { id: first?.id, name, ...gone, 'expires-at': undefined };
  if (!first) {
    const title = `There is no preview ${name}.`;
    return { outcome: 'absent', title, outputs };
  }
  const targets = list(found.map(labelOf));
  if (context.dryRun) {
    const plan = found.map((instance) => ({ action: 'delete', target: labelOf(instance) }) as const);
    return { outcome: 'planned', plan, title: `Would terminate ${targets}.`, outputs };
  }
  context.ledger.know({ id: first.id, name });
  const done = await sideBySide(context, found, (instance) =>
    removeInstance(context, instance, { force: false, deleteRecord: true }),
  );
  const deleted = done.some(Boolean);
  return {
    outcome: deleted ? 'deleted' : 'absent',
    title: deleted ? `Terminated ${targets}.` : `Gone already: ${targets}.`,
    resource: found.map(({ id }) => ({ id, name })),
    outputs,
  };
}
