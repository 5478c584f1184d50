import { isDeepStrictEqual } from 'node:util';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { invalid, Refusal } from '../store/errors.ts';
import type { Container } from '../store/model.ts';
import { courseOf, creationSteps, quietSteps } from '../store/stages.ts';
import { type Box, nextId } from '../store/store.ts';
import type { ContainerInput } from './container-input.ts';
import { noteAddress } from './container-view.ts';
import { stageOf } from './provisioned.ts';

/** Makes and stores a container; it begins as `pending`. Source: https://dollarbox.dev/docs/api/ */
export function addContainer(
  box: Box,
  org: string,
  input: ContainerInput & { readonly name: string; readonly image: string },
  id = nextId(box, 'container', 123, box.store.containers),
): Container {
  const { world, store } = box;
  const now = world.clock.now();
  const { name, image, env = {}, command = [] } = input;
  const life = world.lifecycle(creationSteps(world, courseOf(image), true));
  const times = { createdMs: now, updatedMs: now };
  const address = addressOf(id);
  const container: Container = {
    ...{ id, born: world.born(), org, name, image, env, command, life },
    ...{ ...times, address, addressed: false },
  };
  store.containers.set(id, container);
  return container;
}

/**
 * Changes a container in place; its name is fixed (https://dollarbox.dev/docs/api/). What a change does to the status,
 * to the other variables and to the address is [inferred] and has switches.
 *
 * @throws Refusal `validation_error` when the name would change, `conflict` while it is being deleted
 */
export function changeContainer(
  { world }: Box,
  container: Container,
  input: ContainerInput,
  request: EmulatedRequest,
): void {
  if (stageOf(container) === 'deleting') throw new Refusal('conflict', 'This container is being deleted.');
  checkName(container, input, request);
  noteAddress(container);
  const { image = container.image, command = container.command } = input;
  const merged = request.switch('patch-env') === 'merge';
  const env = input.env === undefined ? container.env : { ...(merged ? container.env : {}), ...input.env };
  const { image: oldImage, env: oldEnv, command: oldCommand } = container;
  const same = isDeepStrictEqual(
    { image, env, command },
    { image: oldImage, env: oldEnv, command: oldCommand },
  );
  if (same && request.switch('identical-patch') === 'no-op') return;
  Object.assign(container, { image, env, command, updatedMs: world.clock.now() });
  if (request.switch('patch-ip') === 'new') replaceAddress(container);
  const quiet = request.switch('patch-status') === 'unchanged';
  const steps = quiet
    ? quietSteps(world, stageOf(container), courseOf(image))
    : creationSteps(world, courseOf(image), true);
  container.life = world.lifecycle(steps);
}

/** The answer to a name that is taken; code and status are [inferred]. */
export function duplicateName(request: EmulatedRequest, kind: string, field = 'name'): Refusal {
  const text = `A ${kind} with this ${field} already exists.`;
  const status = Number(request.switch('status-duplicate-name'));
  if (request.switch('duplicate-name') === 'conflict') return new Refusal('conflict', text, { status });
  return new Refusal('validation_error', 'Invalid input.', { status, detail: { [field]: [text] } });
}

function checkName({ name }: Container, input: ContainerInput, request: EmulatedRequest): void {
  if (input.name === undefined || input.name === name || request.switch('patch-name') === 'ignored') return;
  throw invalid({ name: ['The name of a container is fixed once created.'] });
}

/** An address of the documentation range, one for each id. */
function addressOf(id: number): string {
  return `2001:db8::${id.toString(16)}`;
}

function replaceAddress(container: Container): void {
  container.address = container.address.replace('2001:db8::', '2001:db8:1::');
  container.addressed = false;
}
