import type { CleanupTask } from '../../contract/runner/cleanup.ts';
import { isObject } from '../../support/json.ts';

/** Whether a value of the state file is a task as main saves them. */
export function isTask(value: unknown): value is CleanupTask {
  if (!isObject(value) || typeof value['key'] !== 'string') return false;
  if (value['kind'] === 'kubectl-credential') return isCredentialTask(value);
  if (value['kind'] === 'github-deployment') return isDeploymentTask(value);
  return value['kind'] === 'github-comment' && isCommentTask(value);
}

function isCredentialTask({
  before,
  requests = [],
  revoke,
  id,
  path,
  directory,
}: Record<string, unknown>): boolean {
  return (
    typeof revoke === 'boolean' &&
    Array.isArray(before) &&
    before.every((one) => typeof one === 'string') &&
    Array.isArray(requests) &&
    requests.every(isMoment) &&
    [id, path, directory].every((text) => text === undefined || typeof text === 'string')
  );
}

function isMoment(value: unknown): boolean {
  return isObject(value) && Number.isFinite(value['earliest']) && Number.isFinite(value['latest']);
}

const STATES: readonly unknown[] = ['success', 'failure', 'error', 'inactive'];

function isDeploymentTask({ state, id, environmentUrl, ...task }: Record<string, unknown>): boolean {
  return (
    STATES.includes(state) &&
    (id === undefined || Number.isSafeInteger(id)) &&
    (environmentUrl === undefined || typeof environmentUrl === 'string') &&
    ['environment', 'task', 'marker', 'description'].every((name) => typeof task[name] === 'string')
  );
}

function isCommentTask({ pullRequest, body, shared, former, onlyUpdate }: Record<string, unknown>): boolean {
  return (
    Number.isSafeInteger(pullRequest) &&
    typeof body === 'string' &&
    (shared === undefined || typeof shared === 'boolean') &&
    (former === undefined || typeof former === 'string') &&
    typeof onlyUpdate === 'boolean'
  );
}
