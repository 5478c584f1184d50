import type { Result } from '../../../contract/result/result.ts';
import type { DollarboxContext } from '../api/client.ts';
import { containerFacts, containerOutputs, containerResource } from '../resources/view.ts';
import type { Ensure } from './decide-container.ts';
import { ensureContainer } from './ensure-container.ts';

/** Makes sure that a container is there as wanted, and tells of it. */
export async function deployContainer(context: DollarboxContext, ensure: Ensure): Promise<Result> {
  const { name, port } = ensure;
  const { container, ...ended } = await ensureContainer(context, ensure);
  if (!container) return { ...ended, title: `Would create container ${name}.`, outputs: { name } };
  return {
    ...ended,
    title: context.dryRun ? `Looked at container ${name}.` : `Container ${name} is ${container.status}.`,
    resource: containerResource(container),
    outputs: containerOutputs(container, port),
    facts: containerFacts(container, port),
  };
}
