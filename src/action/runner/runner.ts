import { accessSync, constants } from 'node:fs';
import type { Directories, Run } from '../../contract/context.ts';
import { ActionError } from '../../contract/result/errors.ts';

/** The environment of the process, read only here and in `read-inputs.ts`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where and for whom the step runs. Everything is empty when the runner does not say. */
export function readRun(env: Environment): Run {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const runId = env['GITHUB_RUN_ID'] ?? '';
  const known = /^https?:\/\//.test(server) && repository !== '' && runId !== '';
  return {
    repository,
    runId,
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    url: known ? `${server}/${repository}/actions/runs/${runId}` : '',
  };
}

/** The runner's directories. */
export function readDirectories(env: Environment): Directories {
  return { temp: env['RUNNER_TEMP'] ?? '', workspace: env['GITHUB_WORKSPACE'] ?? '' };
}

/**
 * Makes sure, before anything is created, that outputs can be written: an id that cannot be handed on is as
 * good as lost.
 */
export function checkOutputFile(env: Environment): void {
  const file = env['GITHUB_OUTPUT'];
  const next = 'Run this as a step of a GitHub workflow, or set GITHUB_OUTPUT to a writable file.';
  if (!file) throw new ActionError('GITHUB_OUTPUT is not set, so outputs could not be written.', { next });
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw new ActionError('The file named by GITHUB_OUTPUT is missing or cannot be written.', { next });
  }
}
