import type { Values } from '../../contract/inputs/common.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import type { Client } from '../../contract/platform.ts';
import { ActionError } from '../../contract/result/errors.ts';
import type { Identity, ReportSubject } from '../../contract/result/report-subject.ts';
import type { TriggerEvent } from '../../contract/runner/github.ts';
import type { Log } from '../../contract/runner/log.ts';
import type { Secrets } from '../../support/secrets.ts';
import type { Environment } from '../runner/runner.ts';
import type { StepLedger } from '../state/ledger.ts';
import { takenDownFacts } from './comment-facts.ts';
import { CommentReport } from './comment-report.ts';
import { DeploymentReport } from './deployment-report.ts';
import { type Gone, leftReports } from './left-reports.ts';
import { about, printable, type ReportPlan } from './report-plan.ts';
import type { ReportProblems } from './report-problems.ts';
import type { StepGithub } from './step-github.ts';

/** What the reports need of a step. */
export interface Reported {
  readonly operation: AnyOperation;
  readonly values: Values;
  readonly env: Environment;
  readonly github: StepGithub;
  readonly event: TriggerEvent;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly ledger: StepLedger;
}

/** What the reports of a step begin with. */
export interface Beginning {
  readonly client: Client;
  readonly signal: AbortSignal;
  /** Milliseconds left of the step's time. */
  readonly left: () => number;
}

/** What a resource is, however the step names it. What cannot be looked up is taken as it is named. */
export async function lookUp(
  { operation, log }: Reported,
  client: Client,
  declared: Identity,
): Promise<Identity> {
  try {
    return (await operation.platform.identify?.(client, declared)) ?? declared;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.debug(`What the reports are about could not be looked up: ${error.message}`);
    return declared;
  }
}

/** What the reports beside a step's own are written with. */
export interface OtherParts {
  readonly plan: ReportPlan;
  readonly step: Reported;
  readonly problems: ReportProblems;
  readonly working: Beginning;
}

/**
 * Tells of a preview that was taken down beside what the step is about, while the step goes on: its deployments end,
 * its comment says so.
 */
export async function tellTakenDown(parts: OtherParts, subject: ReportSubject): Promise<void> {
  const { step, problems, working } = parts;
  const github = await step.github.within(working);
  const plan = await planFor(parts, { ...subject, closing: true });
  const { environment, comment, pullRequest } = plan;
  await problems.during('deployment', async () => {
    if (environment === undefined) return;
    const report = new DeploymentReport(plan, environment, step.ledger);
    await report.endAll(github, `${subject.title} was taken down.`);
  });
  await problems.during('comment', async () => {
    if (!comment || pullRequest === undefined) return;
    const report = new CommentReport(plan, pullRequest, step);
    await report.write(github, report.keep(takenDownFacts(plan)));
  });
}

/** Tells the same of previews that an earlier step took down without telling. What cannot be looked for is no problem. */
export async function healReports(parts: OtherParts, subjectOf: Gone['subjectOf']): Promise<void> {
  const { plan, step, working } = parts;
  const { log, github } = step;
  try {
    const gone = { subjectOf, planOf: plansOf(parts) };
    for (const subject of await leftReports(await github.within(working), plan, gone)) {
      log.info(`The ${subject.title} was said to be up, and is gone: its reports are put right.`);
      await tellTakenDown(parts, subject);
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.info(`What earlier sweeps may have left could not be looked for: ${error.message}`);
  }
}

/** Plans for previews in one scope, which is looked up once. */
function plansOf({ plan, step, working }: OtherParts): Gone['planOf'] {
  let looked: Promise<Identity> | undefined;
  return async (subject) => {
    looked ??= lookUp(step, working.client, subject.identity);
    const { scope } = await looked;
    return about(plan, { ...subject, identity: { ...subject.identity, scope } });
  };
}

async function planFor({ plan, step, working }: OtherParts, subject: ReportSubject): Promise<ReportPlan> {
  const identity = await lookUp(step, working.client, subject.identity);
  const own = about({ ...plan, pullRequest: subject.pullRequest }, { ...subject, identity });
  return printable(own, step.secrets);
}
