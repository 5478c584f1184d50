import * as core from '@actions/core';
import { secrets as secretInputs } from '../contract/inputs/secrets.ts';
import { ActionError } from '../contract/result/errors.ts';
import type { CleanupTask, ReportTask } from '../contract/runner/cleanup.ts';
import type { Log } from '../contract/runner/log.ts';
import { Deadline } from '../contract/time/deadline.ts';
import { proxyPasswords } from '../http/connection/proxy-passwords.ts';
import { Secrets } from '../support/secrets.ts';
import { startTimer } from '../support/timer.ts';
import { hideAgain } from './hide-again.ts';
import { secretTexts } from './inputs/read-inputs.ts';
import { type PostStep, reconnect } from './reconnect.ts';
import { createLog } from './runner/log.ts';
import type { Environment } from './runner/runner.ts';
import type { SavedStep } from './state/saved-step.ts';
import { readSavedStep } from './state/state.ts';
import { tellKilled } from './state/tell-killed.ts';

/** The post step has this long, in milliseconds. */
const CLEANUP_TIME = 30_000;

/**
 * Does what main left to the post step, and tells of a main that was killed. What cannot be done is a warning: a
 * green job never turns red here. Does nothing, silently, when main left nothing. A signal does not stop it: the
 * runner gives it some seconds, and a credential that lives on is worse than a job that ends a little later.
 */
export async function post(env: Environment = process.env): Promise<number> {
  const saved = readSavedStep(env);
  if (!saved || (saved.ended && saved.tasks.length === 0)) return 0;
  const secrets = new Secrets(core.setSecret);
  // The runner knows these masks: they are those of the job.
  for (const text of [...(await secretTexts(env, Object.values(secretInputs))), ...proxyPasswords(env)])
    secrets.hide(text);
  const log = createLog(secrets);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  return new Promise((resolve) => {
    process.on('uncaughtException', (error) => {
      log.warning(`The post step could not clean up: ${reason(error)}`);
      resolve(0);
    });
    run(saved, { env, log, secrets }).then(resolve);
  });
}

async function run(
  saved: SavedStep,
  { env, log, secrets }: Pick<PostStep, 'env' | 'log' | 'secrets'>,
): Promise<number> {
  const late = new AbortController();
  const deadline = new Deadline(CLEANUP_TIME);
  const callOff = startTimer(CLEANUP_TIME, () => late.abort(deadline.error()));
  const { signal } = late;
  await hideAgain(saved, env, secrets);
  if (!saved.ended) tellKilled(saved, log);
  // A credential that lives on is worse than a report that is late.
  const credentials = saved.tasks.filter((task) => !isReportTask(task));
  await attempt(log, () => cleanUp(saved, credentials, { env, log, secrets, deadline, signal }));
  const reports = saved.tasks.filter(isReportTask);
  if (reports.length > 0) {
    const left = (): number => deadline.leftWithReserve();
    const { finishReports } = await import('./github/post-reports.ts');
    await attempt(log, () => finishReports(reports, { env, log, secrets, signal, left }));
  }
  callOff();
  return 0;
}

async function attempt(log: Log, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warning(`The post step could not clean up: ${reason(error)}`);
  }
}

function isReportTask(task: CleanupTask): task is ReportTask {
  return task.kind === 'github-deployment' || task.kind === 'github-comment';
}

async function cleanUp(saved: SavedStep, tasks: readonly CleanupTask[], post: PostStep): Promise<void> {
  if (tasks.length === 0) return;
  const { log } = post;
  const { operation, client, sameToken } = await reconnect(saved.origin, post);
  try {
    for (const task of tasks) {
      await operation.cleanup?.(task, { client, sameToken, log }).catch((error: unknown) => {
        log.warning(`The post step could not finish its clean-up: ${reason(error)}`);
      });
    }
  } finally {
    await client?.close();
  }
}

function reason(error: unknown): string {
  if (!(error instanceof ActionError)) return 'an unexpected error.';
  return error.next ? `${error.message} Next: ${error.next}` : error.message;
}
