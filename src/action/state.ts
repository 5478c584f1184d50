import * as core from '@actions/core';
import type { CleanupTask } from '../contract/cleanup.ts';
import { parseJson } from '../support/json.ts';
import type { Environment } from './runner.ts';

/** The name under which the runner keeps our state between main and post. */
const STATE = 'boxwright-cleanup';

/** Keeps what the post step has to do. Each change is written to the runner's state file at once. */
export class CleanupState {
  readonly #tasks = new Map<string, CleanupTask>();

  /** Adds a task, or replaces the one of the same key. */
  save(task: CleanupTask): void {
    this.#tasks.set(task.key, task);
    core.saveState(STATE, JSON.stringify([...this.#tasks.values()]));
  }
}

/** What main left to do; empty when it left nothing or never ran. */
export function readCleanupTasks(env: Environment): readonly CleanupTask[] {
  const text = env[`STATE_${STATE}`];
  if (!text) return [];
  const parsed = parseJson(text)?.value;
  return Array.isArray(parsed) ? (parsed as unknown as CleanupTask[]) : [];
}
