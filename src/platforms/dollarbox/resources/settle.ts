import type { Judgement } from '../../../http/wait/poll.ts';

/*
 * What "done" means on DollarBox. The API page says to poll until a container is running; that failed containers
 * exist is on https://www.dollarbox.dev/docs/kubectl/; that a volume goes from pending over provisioning to bound
 * on https://dollarbox.dev/docs/persistent-volumes/; that a namespace goes from pending to active or failed in
 * https://github.com/unicornops/terraform-provider-dollarbox. All other words are [inferred]: a status that is in none of
 * these lists is waited through.
 */

const RUNNING = 'running';
const FAILED: ReadonlySet<string> = new Set(['failed', 'error', 'crashed']);
/** Somebody stopped it: a wait is over, but nothing says that it is broken. */
const HALTED: ReadonlySet<string> = new Set(['stopped', 'suspended']);
const LEAVING: ReadonlySet<string> = new Set(['deleting', 'terminating']);
const GONE = 'deleted';
const UNDER_WAY: ReadonlySet<string> = new Set([
  '',
  'pending',
  'provisioning',
  'creating',
  'starting',
  'updating',
  'restarting',
  'deploying',
  'scheduled',
  'queued',
  ...LEAVING,
]);

interface Settling {
  readonly status?: string;
}

/** It failed, and does not come back by itself. */
export function hasFailed(item: Settling): boolean {
  return FAILED.has(normal(item));
}

/** It will not settle well by itself: it failed or was halted. */
export function endedBadly(item: Settling): boolean {
  return hasFailed(item) || HALTED.has(normal(item));
}

/** It is being deleted. */
export function isLeaving(item: Settling): boolean {
  return LEAVING.has(normal(item));
}

/** It is only remembered, as on platforms that keep deleted records [inferred]. */
export function isGone(item: Settling): boolean {
  return normal(item) === GONE;
}

/** The container runs. */
export function isRunning(item: Settling): boolean {
  return normal(item) === RUNNING;
}

/** Settled when it has the status of what is done, or ended badly. */
export function judge(item: Settling, done: string): Judgement {
  if (normal(item) === done || endedBadly(item) || isGone(item)) return 'settled';
  return UNDER_WAY.has(normal(item)) ? 'pending' : 'unknown';
}

/** Fields that may have the reason of a failure. */
interface Reasons {
  readonly error?: unknown;
  readonly status_message?: unknown;
  readonly status_reason?: unknown;
  readonly message?: unknown;
}

/** The reason the platform gives for a failure; no field for it is documented, so every likely one is looked at. */
export function failureReason(item: object): string {
  const { error, status_message, status_reason, message }: Reasons = item;
  const reason = [error, status_message, status_reason, message].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  return typeof reason === 'string' ? reason : '';
}

function normal({ status = '' }: Settling): string {
  return status.trim().toLowerCase();
}
