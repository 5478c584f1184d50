import type { Context } from '../contract/context.ts';
import { ActionError } from '../contract/result/errors.ts';
import type { ReportedPreview, ReportSubject } from '../contract/result/report-subject.ts';
import type { Result, Table } from '../contract/result/result.ts';
import type { Json } from '../support/json.ts';
import { count, list } from '../support/text.ts';
import type { LeftPreview } from './left-preview.ts';
import { inOrder, type Swept } from './sweep-in-order.ts';

type Surroundings = Pick<
  Context,
  'github' | 'log' | 'ledger' | 'dryRun' | 'run' | 'tookDown' | 'healReports'
>;

/** How the swept previews are named and reported. */
interface SweptReport {
  /** Subject of a preview that is gone. */
  readonly subjectOf: (name: string, pullRequest: number) => ReportSubject;
  /** What a pull request's previews can be named, where only those of one base are swept; the usual name first. */
  readonly namesOf: ((pullRequest: number) => readonly string[]) | undefined;
}

/**
 * Removes those previews whose pull request is closed: failed ones first, then the oldest. The previews are
 * listed before GitHub is asked, so that one made meanwhile is not among them; and GitHub is asked once more
 * for each, because a list that is read page by page can miss one. Throws before anything is removed when
 * GitHub cannot be asked, and at the end when some could not be removed.
 */
export async function sweep(
  context: Surroundings,
  previews: readonly LeftPreview[],
  reported: SweptReport,
): Promise<Result> {
  const open = await openOnes(context);
  const left = previews.filter(({ number }) => !open.has(number)).sort(byUrgency);
  context.ledger.know({ count: left.length });
  if (context.dryRun) return planned(await closedOnes(context, left));
  const remove = async (preview: LeftPreview): Promise<Swept['became']> => {
    const became = await removeOne(context, preview);
    if (became !== KEPT && became !== STRANGE)
      await context.tookDown(reported.subjectOf(preview.name, preview.number));
    return became;
  };
  const swept = await inOrder(left, remove, (all) => context.ledger.know({ result: asResult(all).resource }));
  await context.healReports((preview) => goneBefore(preview, { open, previews, ...reported }));
  const failed = swept.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw together(failed, swept.length);
  const removed = swept.filter(({ became }) => became === 'removed');
  return {
    outcome: removed.length > 0 ? 'deleted' : 'absent',
    title:
      left.length === 0
        ? `No preview of a closed pull request is there; ${count(previews.length, 'preview')} of open ones.`
        : `Removed ${count(removed.length, 'preview')} of closed pull requests: ${list(removed.map(({ preview }) => preview.name)) || 'none'}.`,
    ...asResult(swept),
  };
}

const KEPT = 'kept, open again';
const STRANGE = 'kept, not of this pull request';

/** The subject of a preview that reports name, that is nowhere, and whose pull request is closed. */
function goneBefore(
  { name: told, pullRequest }: ReportedPreview,
  known: SweptReport & { readonly open: ReadonlySet<number>; readonly previews: readonly LeftPreview[] },
): ReportSubject | undefined {
  const { open, previews, namesOf, subjectOf } = known;
  const names = namesOf?.(pullRequest);
  const name = told ?? names?.[0];
  if (name === undefined || open.has(pullRequest)) return undefined;
  if (names && !names.includes(name)) return undefined;
  const isThere = previews.some((one) => one.number === pullRequest && one.name === name);
  return isThere ? undefined : subjectOf(name, pullRequest);
}

async function openOnes({ github }: Surroundings): Promise<ReadonlySet<number>> {
  try {
    return await github.openPullRequests();
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== 'failed') throw error;
    throw new ActionError(
      `Which pull requests are open could not be asked, so nothing was removed. ${error.message}`,
      { next: error.next ?? 'Give the job `permissions: pull-requests: read`.', cause: error },
    );
  }
}

async function removeOne({ github, log }: Surroundings, preview: LeftPreview): Promise<Swept['became']> {
  const { number, what } = preview;
  try {
    const pull = await github.pullRequest(number);
    if (preview.isOf?.(pull) === false) {
      log.notice(`Nothing proves that ${what} is a preview of pull request #${number}: it stays.`);
      return STRANGE;
    }
    if (pull?.state === 'open') {
      log.notice(`Pull request #${number} is open: ${what} stays.`);
      return KEPT;
    }
    const removed = await preview.remove();
    log.info(`${removed ? 'Removed' : 'Gone already'}: ${what} of pull request #${number}`);
    return removed ? 'removed' : 'gone already';
  } catch (error) {
    if (error instanceof ActionError) log.warning(`${what} was not removed: ${error.message}`);
    throw error;
  }
}

async function closedOnes({ github }: Surroundings, left: readonly LeftPreview[]) {
  const closed: LeftPreview[] = [];
  for (const preview of left) {
    const pull = await github.pullRequest(preview.number);
    if (pull?.state !== 'open' && preview.isOf?.(pull) !== false) closed.push(preview);
  }
  return closed;
}

function planned(left: readonly LeftPreview[]): Result {
  const swept = left.map((preview) => ({ preview, became: 'would be removed' }) as const);
  return {
    outcome: 'planned',
    title: `Would remove ${count(left.length, 'preview')} of closed pull requests.`,
    ...asResult(swept),
    plan: left.map(({ what, number }) => ({
      action: 'delete',
      target: `${what} of pull request #${number}`,
    })),
  };
}

function asResult(swept: readonly Swept[]): Required<Pick<Result, 'resource' | 'outputs' | 'table'>> {
  const resource: Json = swept.map(({ preview, became }) => {
    const { id, name, number, status, created } = preview;
    return { id, name, pull_request: number, status, created, became };
  });
  const rows = swept.map(({ preview: { id, name, number, status, created }, became }) => {
    return [name, id, `#${number}`, status, created, became];
  });
  const columns: Table['columns'] = ['Preview', 'Id', 'Pull request', 'Status', 'Created', 'Became'];
  return { resource, outputs: { count: swept.length }, table: { columns, rows } };
}

function together(failed: readonly Swept[], total: number): ActionError {
  const next = failed.map(({ error }) => error?.next).find((text) => text !== undefined);
  return new ActionError(failed.map(({ preview, error }) => `${preview.what}: ${error?.message}`).join(' '), {
    title: `${failed.length} of ${count(total, 'preview')} could not be removed`,
    next,
    evidence: failed.flatMap(({ error }) => error?.evidence ?? []),
  });
}

function byUrgency(a: LeftPreview, b: LeftPreview): number {
  if (a.failed !== b.failed) return a.failed ? -1 : 1;
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.number - b.number;
}
