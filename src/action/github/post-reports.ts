import type { CommentTask, DeploymentTask, ReportTask } from '../../contract/runner/cleanup.ts';
import type { Log } from '../../contract/runner/log.ts';
import { isOpen, withMarker } from '../../reporting/deployment/deployment.ts';
import { postStatus } from '../../reporting/deployment/deployments.ts';
import type { Github } from '../../reporting/github/github-client.ts';
import { runMark } from '../../reporting/github/run-mark.ts';
import type { Secrets } from '../../support/secrets.ts';
import { rawInput } from '../inputs/input-text.ts';
import { type Environment, readRun } from '../runner/runner.ts';
import { StepGithub } from './step-github.ts';
import { writeComment } from './write-comment.ts';

/** What the post step reports with. */
interface PostReports {
  readonly env: Environment;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly signal: AbortSignal;
  readonly left: () => number;
}

/** Ends the deployment and writes the comment that main left open. Throws what stood in the way of the first that failed. */
export async function finishReports(tasks: readonly ReportTask[], parts: PostReports): Promise<void> {
  if (tasks.length === 0) return;
  const step = new StepGithub({ ...parts, token: rawInput(parts.env, 'github-token') });
  const github = await step.within(parts);
  const failed: unknown[] = [];
  for (const task of tasks) {
    const work =
      task.kind === 'github-deployment'
        ? endDeployment(github, task, parts)
        : endComment(github, task, parts);
    await work.catch((error: unknown) => failed.push(error));
  }
  await step.close();
  if (failed.length > 0) throw failed[0];
}

/** A deployment that was never made, or that has its last status already, is left alone; a twin ends as it does. */
async function endDeployment(github: Github, task: DeploymentTask, { env, log }: PostReports): Promise<void> {
  const { id: known, doubtful, state, description, environmentUrl } = task;
  const ids = known === undefined || doubtful ? await withMarker(github, task) : [known];
  for (const id of ids) {
    if (!(await isOpen(github, id))) continue;
    await postStatus(github, id, { state, description, environmentUrl, logUrl: readRun(env).url });
    log.info(`The deployment ${id} to ${task.environment} is now: ${state}.`);
  }
}

async function endComment(github: Github, task: CommentTask, { env, log }: PostReports): Promise<void> {
  const { runId, runAttempt } = readRun(env);
  const run = runMark(runId, env['GITHUB_RUN_NUMBER'] ?? '', runAttempt);
  const { done, url } = await writeComment(github, task, run);
  if (done === 'created' || done === 'updated') log.info(`The comment says how it ended: ${url}`);
}
