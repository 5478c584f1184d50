import type { Outputs } from '../contract/result/outputs.ts';
import type { Json } from '../support/json.ts';
import type { Ending, Explanation } from './ending/ending.ts';
import { explain } from './ending/explain.ts';
import { type ReportTime, startReportTime } from './ending/report-time.ts';
import { tellEvidence, tellResult, tellTime } from './ending/tell.ts';
import { type SummarySettings, writeSummary } from './ending/write-summary.ts';
import type { GithubReports } from './github/github-reports.ts';
import { saidOfFirst } from './outputs/long-output.ts';
import type { OutputFile } from './outputs/output-file.ts';
import { printAnnotation } from './runner/log.ts';
import type { Signals } from './runner/signals.ts';

/** What the end of a step is told with. */
export interface Finish extends SummarySettings {
  readonly outputs: OutputFile;
  /** To be called when all has been said but to GitHub. */
  readonly ended: () => void;
}

/** What is told to GitHub, and how the runner's wish to stop is heard meanwhile. */
interface Reporting {
  readonly reports: GithubReports | undefined;
  readonly signals: Signals;
}

/** Writes outputs and reports, prints the one annotation, and returns the exit code. Never throws. */
export async function finish(how: Ending, settings: Finish, reporting: Reporting): Promise<number> {
  const said = how.result ? undefined : await explain(how);
  const lost = tryOutputs(collectOutputs(how, said), settings);
  tellFirst(how, settings);
  const explanation = said ?? (lost ? outputsLost(lost) : undefined);
  writeSummary(how, explanation, settings);
  const code = annotate(how, explanation, { settings, lost: lost !== undefined });
  settings.ended();
  // Last, as it waits for a server: whatever becomes of it, all else has been said.
  await tellGithub(how, explanation, { ...reporting, settings });
  return code;
}

function annotate(
  how: Ending,
  explanation: Explanation | undefined,
  { settings, lost }: { readonly settings: Finish; readonly lost: boolean },
): number {
  if (!explanation) {
    tellResult(how, settings);
    return 0;
  }
  if (how.tolerated && !lost) {
    printAnnotation({ kind: 'warning', ...explanation }, settings.secrets);
    return 0;
  }
  tellEvidence(how, settings);
  tellTime(how, settings);
  printAnnotation({ kind: 'error', ...explanation }, settings.secrets);
  return 1;
}

async function tellGithub(
  how: Ending,
  explanation: Explanation | undefined,
  { reports, signals, settings }: Reporting & { readonly settings: Finish },
): Promise<void> {
  if (!reports) return;
  const time: ReportTime = startReportTime(signals);
  try {
    tryOutputs(await reports.end(how, explanation, time), settings);
  } catch {
    settings.log.warning('GitHub could not be told how the step ended; its result stands.');
  } finally {
    time.dispose();
  }
}

/** Writes the outputs; gives them back when they could not be written, so that they are not lost silently. */
function tryOutputs(outputs: Outputs, { outputs: file, log }: Finish): Outputs | undefined {
  if (!file.exists) return outputs;
  try {
    file.write(outputs);
    return undefined;
  } catch {
    const { outcome, id, name, 'kubeconfig-path': path, 'credential-id': credential } = outputs;
    log.info(`Outputs that could not be written: ${JSON.stringify({ outcome, id, name, path, credential })}`);
    return outputs;
  }
}

/** A list that was written while it was read may be longer than what the output holds. */
function tellFirst({ result }: Ending, { log }: Finish): void {
  if (!result?.items) return;
  const { first, count, path } = result.items;
  if (first.length < count) log.info(saidOfFirst('result', first.length, count, path !== undefined));
}

/** What was done stands, but later steps will not learn of it. */
function outputsLost({ outcome, operation }: Outputs): Explanation {
  return {
    outcome: 'failed',
    title: `${String(operation)}: outputs could not be written`,
    lines: [
      `The operation ended as ${String(outcome)}, but its outputs could not be written to GITHUB_OUTPUT.`,
      'Next: look whether the runner’s disk is full; the log above has what is known. Running the step again is safe.',
    ],
  };
}

function collectOutputs(
  { operation, result, known, changed, requestId, dryRun }: Ending,
  bad: Explanation | undefined,
): Outputs {
  return {
    platform: operation?.platform.id,
    operation: operation?.name,
    ...known,
    ...result?.outputs,
    outcome: bad?.outcome ?? result?.outcome,
    changed,
    result: result?.items?.first ?? result?.resource ?? known.result,
    'result-path': result?.items?.path,
    // A dry run with nothing to do has an empty plan: a workflow reads it with `fromJSON` either way.
    plan: (result?.plan ?? (result && dryRun ? [] : undefined)) as Json | undefined,
    'request-id': requestId,
  };
}
