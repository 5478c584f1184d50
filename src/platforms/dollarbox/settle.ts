import type { Judgement } from '../../http/poll.ts';
import type { Container } from './schema.ts';

/*
 * What "done" means on DollarBox. The page says to poll until a container is running; that failed containers
 * exist is on https://www.dollarbox.dev/docs/kubectl/. All other words are [inferred]: a status that is in
 * neither list is waited through.
 */

const RUNNING = 'running';
const BAD: ReadonlySet<string> = new Set(['failed', 'error', 'crashed']);
const UNDER_WAY: ReadonlySet<string> = new Set([
  'pending',
  'provisioning',
  'creating',
  'starting',
  'updating',
  'restarting',
  'deploying',
  'scheduled',
  'queued',
]);

/** A status as it is compared: trimmed, lower case. */
export function normalStatus(status: string): string {
  return status.trim().toLowerCase();
}

/** The container ended badly. */
export function hasFailed({ status }: Container): boolean {
  return BAD.has(normalStatus(status));
}

/** The container runs. */
export function isRunning({ status }: Container): boolean {
  return normalStatus(status) === RUNNING;
}

/** Settled when it failed, or runs and has its address (which may come after or before `running`). */
export function judgeContainer(container: Container): Judgement {
  if (hasFailed(container)) return 'settled';
  if (isRunning(container)) return container.ipv6_address === '' ? 'pending' : 'settled';
  const status = normalStatus(container.status);
  return status === '' || UNDER_WAY.has(status) ? 'pending' : 'unknown';
}

/** The reason the platform gives for a failure; no field for it is documented, so every likely one is looked at. */
export function failureReason(container: Container): string {
  const { error, status_message, status_reason, message } = container;
  const reason = [error, status_message, status_reason, message].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  return typeof reason === 'string' ? reason : '';
}
