import { appendFileSync } from 'node:fs';
import { ActionError } from '../../contract/result/errors.ts';
import type { Log } from '../../contract/runner/log.ts';
import { renderSummary, type SummaryFacts } from '../../reporting/summary/summary.ts';
import type { Secrets } from '../../support/secrets.ts';
import { withoutSecrets } from '../outputs/without-secrets.ts';
import type { Ending, Explanation } from './ending.ts';

/** Where the summary goes, if anywhere. */
export interface SummarySettings {
  readonly log: Log;
  readonly secrets: Secrets;
  readonly summary: boolean;
  /** Where the runner wants the summary; empty when it wants none. */
  readonly summaryFile: string;
}

/** Writes the job summary. A report that cannot be written is a warning and never changes how the step ended. */
export function writeSummary(
  ending: Ending,
  explanation: Explanation | undefined,
  settings: SummarySettings,
): void {
  if (!settings.summary || settings.summaryFile === '') return;
  try {
    const facts: SummaryFacts = {
      operation: ending.operation?.name ?? 'boxwright',
      platform: ending.operation?.platform.title,
      result: ending.result,
      problem: explanation,
      tolerated: ending.tolerated,
      known: ending.known,
      evidence: ending.error instanceof ActionError ? ending.error.evidence : [],
      spans: ending.timeline.spans,
    };
    const clean = withoutSecrets(facts, settings.secrets);
    appendFileSync(settings.summaryFile, settings.secrets.redactMasked(renderSummary(clean)));
  } catch {
    settings.log.warning('The job summary could not be written; the result of the step stands.');
  }
}
