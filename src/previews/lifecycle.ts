import type { Context } from '../contract/context.ts';
import { ActionError } from '../contract/errors.ts';
import type { Result } from '../contract/result.ts';
import { PullRequestWatch } from './watch.ts';
import { isClosing, isOfEvent } from './which.ts';

/** What a platform can do with the preview of one pull request. */
export interface Preview {
  /** Creates it or brings it up to date. */
  deploy(): Promise<Result>;
  /** Removes it: outcome `deleted`, or `absent` when nothing is there. */
  takeDown(): Promise<Result>;
}

type Surroundings = Pick<Context, 'github' | 'event' | 'log' | 'run' | 'dryRun'>;

/**
 * Keeps the preview of a pull request as the pull request is: there while it is open, gone when it is closed.
 * The end of a pull request comes once; so it is looked for before the work and after it, and what was made for
 * one that was closed meanwhile is taken down again, whether the work went well or not.
 */
export async function keepPreview(context: Surroundings, number: number, preview: Preview): Promise<Result> {
  const watch = new PullRequestWatch(context, number);
  if (isClosing({ 'pull-request': number }, context.event)) return close(context, number, preview);
  if (await watch.isClosed()) {
    context.log.notice(`Pull request #${number} is closed: nothing is deployed for it.`);
    return preview.takeDown();
  }
  warnOfNewerCommit(context, watch);
  if (context.dryRun) return preview.deploy();
  const done = await attempt(() => preview.deploy());
  if ('error' in done && !mayBeOfClosing(done.error)) throw done.error;
  if (await watch.isClosed()) {
    context.log.notice(`Pull request #${number} was closed meanwhile: its preview is taken down again.`);
    const ended = await preview.takeDown();
    if ('error' in done && isUnknown(done.error) && ended.outcome === 'absent') throw done.error;
    return { ...ended, outcome: 'deleted', changed: true };
  }
  if ('error' in done) throw done.error;
  return done.result;
}

/** Takes the preview down. A pull request that was opened again meanwhile has no other event to come. */
async function close(
  { github, log, dryRun }: Surroundings,
  number: number,
  preview: Preview,
): Promise<Result> {
  const result = await preview.takeDown();
  if (dryRun) return result;
  const now = await github.pullRequest(number).catch(() => undefined);
  if (now?.state === 'open') {
    log.notice(
      `Pull request #${number} was opened again meanwhile. If its preview is missing now, run the workflow for it once more.`,
    );
  }
  return result;
}

async function attempt(work: () => Promise<Result>): Promise<{ result: Result } | { error: unknown }> {
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  }
}

/** The run for the closing may take a preview down while this one waits for it. */
function mayBeOfClosing(error: unknown): boolean {
  return error instanceof ActionError && (error.outcome === 'failed' || error.outcome === 'absent');
}

/** It is not known whether the work has made something: a list that does not show it proves nothing. */
function isUnknown(error: unknown): boolean {
  return error instanceof ActionError && error.name === 'UnknownResultError';
}

function warnOfNewerCommit({ event, log }: Surroundings, { seen }: PullRequestWatch): void {
  const own = event.pullRequest?.headSha ?? '';
  if (!seen || own === '' || seen.headSha === '' || own === seen.headSha || !isOfEvent(seen.number, event))
    return;
  log.notice(
    `Pull request #${seen.number} has a newer commit (${seen.headSha.slice(0, 7)}) than this run (${own.slice(0, 7)}). ` +
      'A `concurrency` group for each pull request keeps an older run from overwriting a newer one.',
  );
}
