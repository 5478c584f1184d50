import type { Values } from '../../contract/inputs/common.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import type { Client } from '../../contract/platform.ts';
import { ActionError, AftermathError } from '../../contract/result/errors.ts';
import type { Outputs } from '../../contract/result/outputs.ts';
import type { Identity, ReportSubject } from '../../contract/result/report-subject.ts';
import type { TriggerEvent } from '../../contract/runner/github.ts';
import type { Log } from '../../contract/runner/log.ts';
import { type FinalStatus, finalStatus } from '../../reporting/deployment/deployment-status.ts';
import type { Github } from '../../reporting/github/github-client.ts';
import type { Secrets } from '../../support/secrets.ts';
import type { Ending } from '../ending/ending.ts';
import type { Explanation } from '../ending/explain.ts';
import type { ReportTime } from '../ending/report-time.ts';
import { exactly, withoutSecrets } from '../outputs/without-secrets.ts';
import type { Environment } from '../runner/runner.ts';
import type { StepLedger } from '../state/ledger.ts';
import { endedFacts, stoppedFacts, takenDownFacts } from './comment-facts.ts';
import { CommentReport } from './comment-report.ts';
import { commitOf } from './commit.ts';
import { DeploymentReport } from './deployment-report.ts';
import { type Gone, leftReports } from './left-reports.ts';
import { about, planReports, printable, type ReportPlan } from './report-plan.ts';
import { ReportProblems } from './report-problems.ts';
import { optionalTime, type StepGithub } from './step-github.ts';

/** Opening a deployment may take this long of a step's time, in milliseconds. */
const BEGIN_TIME = 10_000;

const OVERTAKEN: FinalStatus = { state: 'inactive', description: 'Another run has changed it since.' };

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

/** The reports that a step asks for; `undefined` for none. A dry run writes none. */
export function createGithubReports(step: Reported): GithubReports | undefined {
  const plan = planReports(step.operation, step.values, step);
  if (plan && step.values['dry-run']) {
    step.log.info('A dry run writes no comment and records no deployment.');
    return undefined;
  }
  return plan && new GithubReports(plan, step);
}

/** What the reports of a step begin with. */
export interface Beginning {
  readonly client: Client;
  readonly signal: AbortSignal;
  /** Milliseconds left of the step's time. */
  readonly left: () => number;
}

/** Comment and deployment of one step. Nothing here throws, and nothing changes how the step ends. */
export class GithubReports {
  #plan: ReportPlan;
  readonly #step: Reported;
  readonly #problems = new ReportProblems();
  readonly #start = performance.now();
  #prepared = false;
  #working: Beginning | undefined;
  #deployment: DeploymentReport | undefined;
  #comment: CommentReport | undefined;

  constructor(plan: ReportPlan, step: Reported) {
    this.#plan = printable(plan, step.secrets);
    this.#step = step;
  }

  /** Before the work: opens the deployment, and leaves word for the post step in case main does not live to the end. */
  async begin(
    { client, signal, left }: Beginning,
    { closing }: { readonly closing?: boolean } = {},
  ): Promise<void> {
    this.#working = { client, signal, left };
    if (!this.#plan.sweeps) {
      const { subject } = this.#plan;
      const identity = await this.#lookUp(client, subject.identity);
      const now = closing === undefined ? subject : { ...subject, closing };
      this.#plan = printable(about(this.#plan, { ...now, identity }), this.#step.secrets);
    }
    this.#prepare();
    const start = performance.now();
    const most = Math.min(BEGIN_TIME, optionalTime(left()));
    const time = (): number => Math.min(left(), most - (performance.now() - start));
    await this.#try('comment', async () =>
      this.#comment?.foretell((killed) => stoppedFacts(this.#plan, killed)),
    );
    await this.#try('deployment', async () => {
      if (this.#deployment)
        await this.#deployment.begin(await this.#step.github.within({ signal, left: time }));
    });
    if (this.#deployment?.id !== undefined) this.#step.ledger.know({ 'deployment-id': this.#deployment.id });
  }

  #prepare(): void {
    const { comment, environment, pullRequest, sweeps } = this.#plan;
    this.#prepared = true;
    if (environment !== undefined)
      this.#deployment = new DeploymentReport(this.#plan, environment, this.#step.ledger);
    if (comment && pullRequest !== undefined && !sweeps)
      this.#comment = new CommentReport(this.#plan, pullRequest, this.#step);
    if (comment && !this.#comment && !sweeps) {
      this.#step.log.notice('No comment was written: this run is not for a pull request.');
    }
  }

  /** What a resource is, however the step names it. What cannot be looked up is taken as it is named. */
  async #lookUp(client: Client, declared: Identity): Promise<Identity> {
    try {
      return (await this.#step.operation.platform.identify?.(client, declared)) ?? declared;
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      this.#step.log.debug(`What the reports are about could not be looked up: ${error.message}`);
      return declared;
    }
  }

  /** After the work. Returns the outputs that are known only now. */
  async end(ending: Ending, explanation: Explanation | undefined, time: ReportTime): Promise<Outputs> {
    if (ending.result?.outcome === 'skipped') return {};
    if (!this.#prepared) this.#prepare();
    const id = this.#deployment?.id;
    let url = '';
    await this.#try('comment', async () => {
      const github = await this.#step.github.within({ signal: time.signal, left: time.left });
      const clean = withoutSecrets(
        { result: ending.result, explanation, known: ending.known },
        this.#step.secrets,
      );
      const told = { ...ending, result: clean.result, known: clean.known } as Ending;
      const commit = await commitOf(this.#plan, github).catch(() => '');
      this.#plan = { ...this.#plan, commit };
      await this.#try('deployment', () => this.#endDeployment(github, told, clean.explanation, time.hurry));
      url = await this.#endComment(github, told, clean.explanation, time.hurry);
    });
    this.#problems.tell(this.#step.log, this.#plan);
    const found = this.#deployment?.id;
    return {
      ...(url === '' ? {} : { 'comment-url': url }),
      ...(id !== undefined || found === undefined ? {} : { 'deployment-id': found }),
    };
  }

  async #endDeployment(
    github: Github,
    { result, known, error }: Ending,
    explanation: Explanation | undefined,
    hurry: boolean,
  ): Promise<void> {
    const final = result?.overtaken
      ? OVERTAKEN
      : finalStatus({
          outcome: explanation?.outcome ?? result?.outcome ?? 'failed',
          failed: error !== undefined || explanation !== undefined,
          title: explanation?.title ?? result?.title ?? '',
          outputs: { ...known, ...result?.outputs },
        });
    if (this.#plan.sweeps) return;
    await this.#deployment?.end(github, final, {
      hurry: hurry || result?.overtaken === true,
      gone: error instanceof AftermathError && error.gone,
    });
    if (this.#deployment?.id !== undefined) this.#problems.clear('deployment');
  }

  async #endComment(
    github: Github,
    ending: Ending,
    explanation: Explanation | undefined,
    hurry: boolean,
  ): Promise<string> {
    const { values } = this.#step;
    const took = performance.now() - this.#start;
    const facts = endedFacts(this.#plan, ending, explanation, { values, took });
    if (ending.result?.overtaken) {
      this.#comment?.drop();
      return '';
    }
    const task = this.#comment?.keep(exactly(facts, this.#step.secrets));
    return task && !hurry ? ((await this.#comment?.write(github, task)) ?? '') : '';
  }

  /**
   * Tells of a preview that was taken down beside what the step is about, while the step goes on: its deployments end,
   * its comment says so.
   */
  async tookDown(subject: ReportSubject): Promise<void> {
    const working = this.#working;
    if (!working) return;
    const github = await this.#step.github.within(working);
    const plan = await this.#planFor(working.client, { ...subject, closing: true });
    const { environment, comment, pullRequest } = plan;
    await this.#try('deployment', async () => {
      if (environment === undefined) return;
      const report = new DeploymentReport(plan, environment, this.#step.ledger);
      await report.endAll(github, `${subject.title} was taken down.`);
    });
    await this.#try('comment', async () => {
      if (!comment || pullRequest === undefined) return;
      const report = new CommentReport(plan, pullRequest, this.#step);
      await report.write(github, report.keep(takenDownFacts(plan)));
    });
  }

  /** Tells the same of previews that an earlier step took down without telling. What cannot be looked for is no problem. */
  async heal(subjectOf: Gone['subjectOf']): Promise<void> {
    const working = this.#working;
    if (!working) return;
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
      looked ??= this.#lookUp(client, subject.identity);
      const { scope } = await looked;
      return about(this.#plan, { ...subject, identity: { ...subject.identity, scope } });
    };
  }

  async #planFor(client: Client, subject: ReportSubject): Promise<ReportPlan> {
    const identity = await this.#lookUp(client, subject.identity);
    const plan = about({ ...this.#plan, pullRequest: subject.pullRequest }, { ...subject, identity });
    return printable(plan, this.#step.secrets);
  }

  async #try(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#problems.add(what, error);
    }
  }
}
