import { appendFileSync } from 'node:fs';
import { ActionError } from '../contract/errors.ts';
import { renderSummary, type SummaryFacts } from '../reporting/summary.ts';
import type { Secrets } from '../support/secrets.ts';
import type { Ending } from './ending.ts';
import type { Explanation } from './explain.ts';
import type { Finish } from './finish.ts';

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
    // Before the text is escaped, which would hide a secret from us but not from a reader.
    const clean = withoutSecrets(facts, settings.secrets);
    appendFileSync(settings.summaryFile, settings.secrets.redact(renderSummary(clean)));
  } catch {
    settings.log.warning('The job summary could not be written; the result of the step stands.');
  }
}

/** A copy of plain data with the secrets taken out of every text in it. */
function withoutSecrets<T>(data: T, secrets: Secrets): T {
  if (typeof data === 'string') return secrets.redact(data) as T;
  if (Array.isArray(data)) return data.map((item) => withoutSecrets(item, secrets)) as T;
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, withoutSecrets(value, secrets)]);
  return Object.fromEntries(entries) as T;
}
