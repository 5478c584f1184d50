import { ActionError } from '../../contract/result/errors.ts';
import type { Log } from '../../contract/runner/log.ts';
import { GithubError, permissionLines } from '../../reporting/github/github-error.ts';
import { list } from '../../support/text.ts';
import type { ReportPlan } from './report-plan.ts';

/** What could not be reported to GitHub, told once at the end: a step gets one warning, not one for each call. */
export class ReportProblems {
  #found: { readonly what: string; readonly error: unknown }[] = [];

  /**
   * Does some of the reporting; what goes wrong in it is a problem of `what`, `comment`, and nothing more. The first of
   * each is the one that is told.
   */
  async during(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#found.some((one) => one.what === what)) this.#found.push({ what, error });
    }
  }

  /** What failed has been made good. */
  clear(what: string): void {
    this.#found = this.#found.filter((one) => one.what !== what);
  }

  /** One warning for all missing permissions, one for each other reason. */
  tell(log: Log, plan: ReportPlan): void {
    for (const [reason, same] of Map.groupBy(this.#found, ({ error }) => reasonOf(error))) {
      const what = list(same.map((one) => `The ${one.what}`).map(lowerButFirst));
      log.warning(
        `${what} could not be written; the result of the step stands. ${reason} ${nextOf(same, plan)}`.trim(),
      );
    }
    this.#found = [];
  }
}

function lowerButFirst(text: string, at: number): string {
  return at === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ActionError)) return 'An unexpected error came between.';
  return /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
}

function nextOf(same: readonly { readonly error: unknown }[], { event }: ReportPlan): string {
  const errors = same.flatMap(({ error }) => (error instanceof ActionError ? [error] : []));
  const permissions = errors.flatMap((error) => (error instanceof GithubError ? error.permissions : []));
  if (permissions.length === 0) return errors[0]?.next ? `Next: ${errors[0].next}` : '';
  const readOnly =
    event.name === 'pull_request' && (event.pullRequest?.fork || event.actor === 'dependabot[bot]');
  if (readOnly) {
    return 'Runs for a fork’s pull request and for Dependabot get a token that can only read, whatever the workflow says.';
  }
  return `Next: ${permissionLines([...new Set(permissions)])}`;
}
