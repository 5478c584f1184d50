import { appendFileSync } from 'node:fs';
import { ActionError } from '../../contract/result/errors.ts';
import { renderSummary, type SummaryFacts } from '../../reporting/summary/summary.ts';
import type { Finish } from '../finish.ts';
import { withoutSecrets } from '../outputs/without-secrets.ts';
import type { Ending } from './ending.ts';
import type { Explanation } from './explain.ts';

/** Writes the job summary. A report that cannot be written is a warning and never changes how the step ended. */
export function writeReports(ending: Ending, explanation: Explanation | undefined, settings: Finish): void {
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
