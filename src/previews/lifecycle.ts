import type { Context } from '../contract/context.ts';
import { ActionError, UnknownResultError } from '../contract/result/errors.ts';
import type { Result } from '../contract/result/result.ts';
import { AskedPullRequest, type Standing } from './asked-pull-request.ts';
import { takeDownSurely } from './take-down.ts';
import { hasLabel, isClosing, isOfOtherLabel, type Which } from './which.ts';

/** What a platform can do with the preview of one pull request. */
interface Preview {
  /** Creates it or brings it up to date. */
  deploy(): Promise<Result>;
  /** Removes it: outcome `deleted`, or `absent` when nothing is there. */
  takeDown(): Promise<Result>;
}

/** What previews go by, in the words of the inputs. */
export interface Rules extends Which {
  /** A commit that is not the head of its pull request any more is left out, or deployed all the same. */
  readonly superseded: 'skip' | 'deploy';
}

type Surroundings = Pick<
  Context,
  'github' | 'event' | 'log' | 'run' | 'dryRun' | 'wait' | 'timing' | 'beginReports'
>;

/**
 * Keeps the preview of a pull request as the pull request is: there while it is open, gone when it is closed.
 * The end of a pull request comes once; so it is looked for before the work and after it, and what was made for
 * one that was closed meanwhile is taken down again, whether the work went well or not.
 */
export async function keepPreview(
  context: Surroundings,
  number: number,
  { preview, rules }: { readonly preview: Preview; readonly rules: Rules },
): Promise<Result> {
  const { event, log } = context;
  const which = { ...rules, 'pull-request': number };
  const asked = new AskedPullRequest(context, number, which);
  if (isOfOtherLabel(which, event)) {
    return skipped(
      context,
      `Pull request #${number}: previews go by the label ${rules.label}, not by ${event.label}.`,
    );
  }
  const standing = await asked.look();
  if (isClosing(which, event)) return close(context, number, { preview, asked, standing });
  if (standing === 'closed') {
    log.notice(`Pull request #${number} is closed: nothing is deployed for it.`);
    await context.beginReports({ closing: true });
    return takeDownSurely(context, preview);
  }
  const labelled = standing === 'unknown' ? hasLabel(which, event.pullRequest) : standing === 'open';
  if (labelled !== true)
    return skipped(context, `Pull request #${number} does not have the label ${rules.label}.`);
  const newer = asked.newerCommit;
  if (newer !== undefined && rules.superseded === 'skip')
    return skipped(context, superseded(number, event.commit, newer));
  if (newer !== undefined)
    log.notice(`${superseded(number, event.commit, newer)} It is deployed all the same.`);
  await context.beginReports({ closing: false });
  if (context.dryRun) return preview.deploy();
  return deploy(context, number, { preview, asked });
}

/** Deploys, and takes down again what nobody needs any more when it is there. */
async function deploy(
  context: Surroundings,
  number: number,
  { preview, asked }: { readonly preview: Preview; readonly asked: AskedPullRequest },
): Promise<Result> {
  const done = await attempt(() => preview.deploy());
  if ('error' in done && !mayBeOfClosing(done.error)) throw done.error;
  const standing = await asked.look();
  if (standing === 'closed' || standing === 'unlabeled') {
    const how = standing === 'closed' ? 'was closed' : 'lost the label';
    context.log.notice(`Pull request #${number} ${how} meanwhile: its preview is taken down again.`);
    const ended = await preview.takeDown();
    if ('error' in done && isUnknown(done.error) && ended.outcome === 'absent') throw done.error;
    return { ...ended, outcome: 'deleted' };
  }
  if ('error' in done) throw done.error;
  return done.result;
}

/**
 * Takes the preview down, unless the pull request needs it again: then its newer event has come already, or comes. One
 * that is opened again while this goes on has no other event to come.
 */
async function close(
  context: Surroundings,
  number: number,
  { preview, asked, standing }: { preview: Preview; asked: AskedPullRequest; standing: Standing },
): Promise<Result> {
  const { log, dryRun, event } = context;
  if (standing === 'open') {
    const how = event.action === 'unlabeled' ? 'has the label again' : 'is open again';
    return skipped(context, `Pull request #${number} ${how}: its preview is left as it is.`);
  }
  await context.beginReports({ closing: true });
  const result = await takeDownSurely(context, preview);
  if (!dryRun && (await asked.look()) === 'open') {
    log.notice(
      `Pull request #${number} was opened again meanwhile. If its preview is missing now, run the workflow for it once more.`,
    );
  }
  return result;
}

/** Ends green; no report is touched. */
function skipped({ log }: Surroundings, title: string): Result {
  log.notice(title);
  return { outcome: 'skipped', title };
}

function superseded(number: number, own: string, newer: string): string {
  return `Pull request #${number} has a newer commit (${newer.slice(0, 7)}) than the one of this run (${own.slice(0, 7)}).`;
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
  return error instanceof UnknownResultError;
}
