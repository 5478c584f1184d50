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
interface OtherParts {
  readonly plan: ReportPlan;
  readonly step: Reported;
  readonly problems: ReportProblems;
  readonly working: Beginning;
}

/** Comments and deployments of what is taken down beside what the step is about. Nothing here throws. */
export class OtherReports {
  readonly #plan: ReportPlan;
  readonly #step: Reported;
  readonly #problems: ReportProblems;
  readonly #working: Beginning;

  constructor({ plan, step, problems, working }: OtherParts) {
    this.#plan = plan;
    this.#step = step;
    this.#problems = problems;
    this.#working = working;
  }

  /**
   * Tells of a preview that was taken down beside what the step is about, while the step goes on: its deployments end,
   * its comment says so.
   */
  async tookDown(subject: ReportSubject): Promise<void> {
    const working = this.#working;
    const github = await this.#step.github.within(working);
    const plan = await this.#planFor(working.client, { ...subject, closing: true });
    const { environment, comment, pullRequest } = plan;
    await this.#problems.during('deployment', async () => {
      if (environment === undefined) return;
      const report = new DeploymentReport(plan, environment, this.#step.ledger);
      await report.endAll(github, `${subject.title} was taken down.`);
    });
    await this.#problems.during('comment', async () => {
      if (!comment || pullRequest === undefined) return;
      const report = new CommentReport(plan, pullRequest, this.#step);
      await report.write(github, report.keep(takenDownFacts(plan)));
    });
  }

  /** Tells the same of previews that an earlier step took down without telling. What cannot be looked for is no problem. */
  async heal(subjectOf: Gone['subjectOf']): Promise<void> {
    const working = this.#working;
    const { log, github } = this.#step;
    try {
      const gone = { subjectOf, planOf: this.#plansOf(working.client) };
      for (const subject of await leftReports(await github.within(working), this.#plan, gone)) {
        log.info(`The ${subject.title} was said to be up, and is gone: its reports are put right.`);
        await this.tookDown(subject);
      }
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      log.info(`What earlier sweeps may have left could not be looked for: ${error.message}`);
    }
  }

  /** Plans for previews in one scope, which is looked up once. */
  #plansOf(client: Client): Gone['planOf'] {
    let looked: Promise<Identity> | undefined;
    return async (subject) => {
      looked ??= lookUp(this.#step, client, subject.identity);
      const { scope } = await looked;
      return about(this.#plan, { ...subject, identity: { ...subject.identity, scope } });
    };
  }

  async #planFor(client: Client, subject: ReportSubject): Promise<ReportPlan> {
    const identity = await lookUp(this.#step, client, subject.identity);
    const plan = about({ ...this.#plan, pullRequest: subject.pullRequest }, { ...subject, identity });
    return printable(plan, this.#step.secrets);
  }
}
