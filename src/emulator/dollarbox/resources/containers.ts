import type { Fields } from '../../kit/fields.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Container } from '../store/model.ts';
import { type Complaints, textField } from '../wire/body.ts';
import { PROVIDER } from '../wire/route.ts';
import { dressed, timestamp } from '../wire/view.ts';
import { creationSteps } from './course.ts';
import type { Kind } from './kind.ts';
import { changedMs, look, stageOf } from './provisioned.ts';
import { checkQuota } from './quota.ts';
import { statusOf } from './stages.ts';

/** What may be said of a container. Source of the names: https://github.com/unicornops/terraform-provider-dollarbox */
type Said = Pick<Container, 'image' | 'env' | 'command'>;

/**
 * Containers. What a change does to the other variables and to the address is [inferred] and has switches; failed ones
 * count for the quota, too (https://www.dollarbox.dev/docs/kubectl/).
 */
export const CONTAINERS: Kind<Container, Said> = {
  noun: 'container',
  nameField: 'name',
  patch: ['Change image, env or command in place; the name is fixed', PROVIDER],
  deletion: 'Delete a container',
  firstId: 123,
  items: ({ containers }) => containers,
  read: readContainer,
  checkQuota: (box, org, _wanted, request, besides) => {
    if (besides === undefined) checkQuota(box, org, { containers: 1 }, request);
  },
  complete: ({ image = '', env = {}, command = [] }, id) => {
    // An address of the documentation range, one for each id.
    return { image, env, command, address: `2001:db8::${id.toString(16)}`, addressed: false };
  },
  steeredBy: ({ image }) => image,
  steps: (world, course) => creationSteps(world, course, true),
  merged: (container, { env, ...rest }, request) => {
    if (env === undefined) return rest;
    return { ...rest, env: request.switch('patch-env') === 'merge' ? { ...container.env, ...env } : env };
  },
  changing: (container, request) => {
    noteAddress(container);
    if (request.switch('patch-ip') !== 'new') return;
    container.address = container.address.replace('2001:db8::', '2001:db8:1::');
    container.addressed = false;
  },
  view: containerView,
};

const IMAGE = {
  pattern: /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,
  max: 512,
  hint: 'Enter a valid image reference.',
};

function readContainer(fields: Fields, whole: boolean, complaints: Complaints): Partial<Said> {
  const image = textField(fields, 'image', { ...IMAGE, needed: whole }, complaints);
  const env = readEnv(fields['env'], complaints);
  const command = readCommand(fields['command'], complaints);
  return { ...(image !== undefined && { image }), ...(env && { env }), ...(command && { command }) };
}

function readEnv(value: unknown, complaints: Complaints): Said['env'] | undefined {
  if (value === undefined) return undefined;
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    complaints['env'] = ['Expected a dictionary of items.'];
    return undefined;
  }
  const wrong = Object.entries(value).filter(
    ([name, text]) => typeof text !== 'string' || !/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name),
  );
  if (wrong.length > 0) complaints['env'] = wrong.map(([name]) => `${name}: Not a valid variable.`);
  return value as Said['env'];
}

function readCommand(value: unknown, complaints: Complaints): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === null) return [];
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value;
  complaints['command'] = ['Expected a list of strings.'];
  return undefined;
}

/** Source of the fields: https://github.com/unicornops/terraform-provider-dollarbox */
function containerView(container: Container, request: EmulatedRequest): unknown {
  const stage = look(container, request);
  noteAddress(container);
  const status = statusOf(stage, request.switch('running-status'), request);
  return dressed(request, {
    id: container.id,
    name: container.name,
    image: container.image,
    env: orNull(request, container.env, Object.keys(container.env).length),
    command: orNull(request, container.command, container.command.length),
    status,
    ...reason(stage === 'failed', request),
    ...addressField(container, request),
    created_at: timestamp(request, container.createdMs),
    updated_at: timestamp(request, changedMs(container)),
  });
}

/** An address comes with the end of the way and stays over later changes [inferred]. */
function noteAddress(container: Container): void {
  if (stageOf(container) === 'settled') container.addressed = true;
}

function addressField(container: Container, request: EmulatedRequest): object {
  if (container.addressed) return { ipv6_address: container.address };
  const form = request.switch('ip-missing');
  return form === 'absent' ? {} : { ipv6_address: form === 'null' ? null : '' };
}

function orNull<T>(request: EmulatedRequest, value: T, size: number): T | null {
  return size === 0 && request.switch('empty-as-null') === 'on' ? null : value;
}

/** No field for a reason is known; clients look for one [inferred]. */
function reason(failed: boolean, request: EmulatedRequest): object {
  const field = request.switch('failure-reason');
  return failed && field !== 'none' ? { [field]: 'Back-off pulling image: not found' } : {};
}
