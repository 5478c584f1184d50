import type { AnyOperation } from '../../contract/operation.ts';
import { ActionError } from '../../contract/result/errors.ts';
import type { TriggerEvent } from '../../contract/runner/github.ts';
import type { Log } from '../../contract/runner/log.ts';
import { monotonic } from '../../support/clock.ts';
import { rawInput } from '../inputs/input-text.ts';
import type { Environment } from '../runner/runner.ts';
import type { StepGithub } from './step-github.ts';

/** Finding it may take this long of a step's time, in milliseconds. */
const FIND_TIME = 5_000;

/** What the pull request of a run is looked for with. */
interface PullRequestSearch {
  readonly env: Environment;
  readonly operation: AnyOperation;
  readonly log: Log;
  readonly github: StepGithub;
  readonly cancel: AbortSignal;
}

/**
 * The event, with the pull request of its branch when only GitHub can name it and the step has a use for it. Without an
 * answer the event stays one without a pull request, which is said.
 */
export async function findPullRequest(event: TriggerEvent, search: PullRequestSearch): Promise<TriggerEvent> {
  const { env, operation, log, cancel, github } = search;
  const given = (name: string): boolean => !['', 'false'].includes(rawInput(env, name).toLowerCase());
  const useful = operation.beginsReports || given('comment') || given('environment');
  if (event.pullRequest || !event.head || !useful || given('pull-request')) return event;
  const start = monotonic();
  try {
    const { pullRequestOfBranch } = await import('../../reporting/github/github-pulls.ts');
    const left = (): number => FIND_TIME - (monotonic() - start);
    const view = await github.within({ signal: cancel, left });
    return { ...event, pullRequest: await pullRequestOfBranch(view, event.head) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.warning(
      `Which pull request this run is for could not be asked: ${error.message} ${error.next ?? ''}`.trim(),
    );
    return event;
  }
}
