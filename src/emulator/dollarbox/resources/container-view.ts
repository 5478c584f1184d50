import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Container } from '../store/model.ts';
import { statusOf } from '../store/stages.ts';
import { dressed, timestamp } from '../wire/view.ts';
import { changedMs, look, stageOf } from './provisioned.ts';

/**
 * A container as the API shows it. Source of the fields:
 * https://github.com/unicornops/terraform-provider-dollarbox
 */
export function containerView(container: Container, request: EmulatedRequest): unknown {
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
export function noteAddress(container: Container): void {
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
