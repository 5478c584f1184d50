import type { Log } from '../contract/log.ts';
import type { Outputs } from '../contract/outputs.ts';
import type { Json } from '../support/json.ts';
import type { Secrets } from '../support/secrets.ts';
import type { Ending } from './ending.ts';
import { type Explanation, explain, spentOn } from './explain.ts';
import { printError } from './log.ts';
import { writeOutputs } from './outputs.ts';
import { writeReports } from './report.ts';

/** What the end of a step is told with. */
export interface Finish {
  readonly log: Log;
  readonly secrets: Secrets;
  readonly temp: string;
  readonly summary: boolean;
  /** Where the runner wants the summary; empty when it wants none. */
  readonly summaryFile: string;
}

/** Writes outputs and reports, prints the one annotation, and returns the exit code. */
export function finish(ending: Ending, settings: Finish): number {
  const explanation = ending.result ? undefined : explain(ending);
  writeOutputs(collectOutputs(ending, explanation), settings.secrets, settings.temp);
  writeReports(ending, explanation, settings);
  if (!explanation) {
    tellResult(ending, settings.log);
    return 0;
  }
  if (ending.tolerated) {
    settings.log.warning([explanation.title, ...explanation.lines].join(' '));
    return 0;
  }
  printError(explanation.title, explanation.lines, settings.secrets);
  return 1;
}

function collectOutputs(
  { operation, result, known, changed, requestId }: Ending,
  bad: Explanation | undefined,
): Outputs {
  return {
    platform: operation?.platform.id,
    operation: operation?.name,
    ...known,
    ...result?.outputs,
    outcome: bad?.outcome ?? result?.outcome,
    changed,
    result: result?.resource,
    plan: result?.plan as Json | undefined,
    'request-id': requestId,
  };
}

function tellResult({ result, timeline }: Ending, log: Log): void {
  if (!result) return;
  for (const { action, target, fields = [] } of result.plan ?? []) {
    log.info(`Would ${action === 'none' ? 'leave as it is' : action}: ${target}`);
    for (const { field, from, to } of fields) log.info(`  ${field}: ${from ?? '(none)'} → ${to ?? '(none)'}`);
  }
  for (const { label, value } of result.facts ?? []) log.info(`${label}: ${value}`);
  const spent = spentOn(timeline);
  log.info(`${result.title}${spent ? ` (${spent})` : ''}`);
}
