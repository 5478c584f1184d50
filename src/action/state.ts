import * as core from '@actions/core';
import type { CleanupTask } from '../contract/cleanup.ts';
import { ActionError } from '../contract/errors.ts';
import { isObject, parseJson } from '../support/json.ts';
import type { Environment } from './runner.ts';

/** The name under which the runner keeps our state between main and post. */
const STATE = 'boxwright-cleanup';

/** Keeps what the post step has to do. Each change is written to the runner's state file at once. */
export class CleanupState {
  readonly #tasks = new Map<string, CleanupTask>();

  /** Adds a task, or replaces the one of the same key. Throws an `ActionError` when the file cannot be written. */
  save(task: CleanupTask): void {
    this.#tasks.set(task.key, task);
    this.#write();
  }

  /** Takes a task back: it has been done. */
  drop(key: string): void {
    if (this.#tasks.delete(key)) this.#write();
  }

  #write(): void {
    try {
      core.saveState(STATE, JSON.stringify([...this.#tasks.values()]));
    } catch {
      throw new ActionError(
        'What the post step has to clean up could not be written to the runner’s file GITHUB_STATE.',
        { next: 'Look whether the runner’s disk is full, and run the step again.' },
      );
    }
  }
}

/** What main left to do; empty when it left nothing or never ran. What is no task of ours is passed over. */
export function readCleanupTasks(env: Environment): readonly CleanupTask[] {
  const text = env[`STATE_${STATE}`];
  if (!text) return [];
  const parsed = parseJson(text)?.value;
  return Array.isArray(parsed) ? parsed.filter(isTask) : [];
}

function isTask(value: unknown): value is CleanupTask {
  if (!isObject(value) || typeof value['key'] !== 'string') return false;
  if (value['kind'] === 'kubectl-credential') return isCredentialTask(value);
  if (value['kind'] === 'github-deployment') return isDeploymentTask(value);
  return value['kind'] === 'github-comment' && isCommentTask(value);
}

function isCredentialTask({ before, revoke, id, path, directory }: Record<string, unknown>): boolean {
  return (
    typeof revoke === 'boolean' &&
    Array.isArray(before) &&
    before.every((one) => typeof one === 'string') &&
    [id, path, directory].every((text) => text === undefined || typeof text === 'string')
  );
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

function isCommentTask({ pullRequest, body, former, onlyUpdate }: Record<string, unknown>): boolean {
  return (
    Number.isSafeInteger(pullRequest) &&
    typeof body === 'string' &&
    (former === undefined || typeof former === 'string') &&
    typeof onlyUpdate === 'boolean'
  );
}
