import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { stageOf } from '../resources/provisioned.ts';
import { invalid, Refusal } from '../store/errors.ts';
import type { Namespace } from '../store/model.ts';
import { courseOf, namespaceSteps, quietSteps } from '../store/stages.ts';
import type { Box } from '../store/store.ts';
import type { NamespaceInput } from './namespace-input.ts';

/**
 * Changes what a namespace is given; the slug is fixed. What that does to the status is [inferred], with the same
 * switches as for containers.
 *
 * @throws Refusal `validation_error` when the slug would change, `conflict` while it is being deleted
 */
export function changeNamespace(
  { world }: Box,
  namespace: Namespace,
  { slug = namespace.name, ...input }: NamespaceInput,
  request: EmulatedRequest,
): void {
  if (stageOf(namespace) === 'deleting') throw new Refusal('conflict', 'This namespace is being deleted.');
  if (slug !== namespace.name && request.switch('patch-name') !== 'ignored')
    throw invalid({ slug: ['The slug of a namespace is fixed once created.'] });
  const {
    allocatedContainers = namespace.allocatedContainers,
    allocatedVolumeGb = namespace.allocatedVolumeGb,
  } = input;
  const same =
    allocatedContainers === namespace.allocatedContainers &&
    allocatedVolumeGb === namespace.allocatedVolumeGb;
  if (same && request.switch('identical-patch') === 'no-op') return;
  const course = courseOf(namespace.name);
  const quiet = request.switch('patch-status') === 'unchanged';
  const steps = quiet ? quietSteps(world, stageOf(namespace), course) : namespaceSteps(world, course);
  Object.assign(namespace, { allocatedContainers, allocatedVolumeGb, updatedMs: world.clock.now() });
  namespace.life = world.lifecycle(steps);
}
