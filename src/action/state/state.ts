import * as core from '@actions/core';
import { ActionError } from '../../contract/result/errors.ts';
import type { Environment } from '../runner/runner.ts';
import { parseSavedStep, type SavedStep } from './saved-step.ts';

/** The name under which the runner keeps our state between main and post. */
const STATE = 'boxwright';

/**
 * Hands what the step has told to the post step. The runner reads the file also of a step that was killed, and takes
 * the last of several values. Throws an `ActionError` when it cannot be written.
 */
export function saveStep(step: SavedStep): void {
  try {
    core.saveState(STATE, JSON.stringify(step));
  } catch {
    throw new ActionError(
      'What the post step has to know could not be written to the runner’s file GITHUB_STATE.',
      {
        next: 'Look whether the runner’s disk is full, and run the step again.',
      },
    );
  }
}

/** What main told; `undefined` when it never ran or did not come so far. */
export function readSavedStep(env: Environment): SavedStep | undefined {
  const text = env[`STATE_${STATE}`];
  return text ? parseSavedStep(text) : undefined;
}
