import { AftermathError, InputError } from '../../contract/result/errors.ts';
import type { Outputs } from '../../contract/result/outputs.ts';
import type { ReportSubject } from '../../contract/result/report-subject.ts';
import { type FinalStatus, finalStatus } from '../../reporting/deployment/deployment-status.ts';
import type { Github } from '../../reporting/github/github-client.ts';
import { monotonic } from '../../support/clock.ts';
import type { Ending, Explanation } from '../ending/ending.ts';
import type { ReportTime } from '../ending/report-time.ts';
import { exactly, withoutSecrets } from '../outputs/without-secrets.ts';
import { endedFacts, stoppedFacts } from './comment-facts.ts';
import { CommentReport } from './comment-report.ts';
import { commitOf } from './commit.ts';
import { DeploymentReport } from './deployment-report.ts';
import type { Gone } from './left-reports.ts';
import {
  type Beginning,
  healReports,
  lookUp,
  type OtherParts,
  type Reported,
  tellTakenDown,
} from './other-reports.ts';
import { about, planReports, printable, type ReportPlan } from './report-plan.ts';
import { ReportProblems } from './report-problems.ts';
import { optionalTime } from './step-github.ts';

/** Opening a deployment may take this long of a step's time, in milliseconds. */
const BEGIN_TIME = 10_000;

const OVERTAKEN: FinalStatus = { state: 'inactive', description: 'Another run has changed it since.' };

/** The reports that a step asks for; `undefined` for none. A dry run writes none. */
export function createGithubReports(step: Reported): GithubReports | undefined {
  const plan = planReports(step.operation, step.values, step);
  if (plan && step.values['dry-run']) {
    step.log.info('A dry run writes no comment and records no deployment.');
    return undefined;
  }
  return plan && new GithubReports(plan, step);
}

/** Comment and deployment of one step. Nothing here throws, and nothing changes how the step ends. */
export class GithubReports {
  #plan: ReportPlan;
  readonly #step: Reported;
  readonly #problems = new ReportProblems();
  readonly #start = monotonic();
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
      const identity = await lookUp(this.#step, client, subject.identity);
      const now = closing === undefined ? subject : { ...subject, closing };
      this.#plan = printable(about(this.#plan, { ...now, identity }), this.#step.secrets);
    }
    this.#prepare();
    const start = monotonic();
    const most = Math.min(BEGIN_TIME, optionalTime(left()));
    const time = (): number => Math.min(left(), most - (monotonic() - start));
    await this.#problems.during('comment', async () =>
      this.#comment?.foretell((killed) => stoppedFacts(this.#plan, killed)),
    );
    await this.#problems.during('deployment', async () => {
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

  /** After the work. Returns the outputs that are known only now. */
  async end(ending: Ending, explanation: Explanation | undefined, time: ReportTime): Promise<Outputs> {
    if (ending.result?.outcome === 'skipped') return {};
    // As with inputs that are refused at once.
    if (!this.#working && ending.error instanceof InputError) return {};
    if (!this.#prepared) this.#prepare();
    const id = this.#deployment?.id;
    let url = '';
    await this.#problems.during('comment', async () => {
      // Where nobody can be asked, the post step could not either: it is left nothing.
      const github = await this.#step.github
        .within({ signal: time.signal, left: time.left })
        .catch((error) => {
          this.#comment?.drop();
          throw error;
        });
      const clean = withoutSecrets(
        { result: ending.result, explanation, known: ending.known },
        this.#step.secrets,
      );
      const redacted = { ...ending, result: clean.result, known: clean.known } as Ending;
      const commit = await commitOf(this.#plan, github).catch(() => '');
      if (commit === undefined) this.#leaveOutComment();
      this.#plan = { ...this.#plan, commit: commit ?? '' };
      await this.#problems.during('deployment', () =>
        this.#endDeployment(github, redacted, clean.explanation, time.hurry),
      );
      url = await this.#endComment(github, redacted, clean.explanation, time.hurry);
    });
    this.#problems.tell(this.#step.log, this.#plan);
    const found = this.#deployment?.id;
    return {
      ...(url === '' ? {} : { 'comment-url': url }),
      ...(id !== undefined || found === undefined ? {} : { 'deployment-id': found }),
    };
  }

  /** An issue may have that number, which is about something else. */
  #leaveOutComment(): void {
    if (!this.#comment) return;
    this.#comment.drop();
    this.#comment = undefined;
    const { pullRequest } = this.#plan;
    this.#step.log.notice(`No comment was written: there is no pull request #${pullRequest}.`);
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
    const took = monotonic() - this.#start;
    const facts = endedFacts(this.#plan, ending, explanation, { values, took });
    if (ending.result?.overtaken) {
      this.#comment?.drop();
      return '';
    }
    const task = this.#comment?.keep(exactly(facts, this.#step.secrets));
    return task && !hurry ? ((await this.#comment?.write(github, task)) ?? '') : '';
  }

  /** Tells of a preview that was taken down beside what the step is about, while the step goes on. */
  async tookDown(subject: ReportSubject): Promise<void> {
    const parts = this.#others;
    if (parts) await tellTakenDown(parts, subject);
  }

  /** Tells the same of previews that an earlier step took down without telling. */
  async heal(subjectOf: Gone['subjectOf']): Promise<void> {
    const parts = this.#others;
    if (parts) await healReports(parts, subjectOf);
  }

  get #others(): OtherParts | undefined {
    const working = this.#working;
    return working && { plan: this.#plan, step: this.#step, problems: this.#problems, working };
  }
}
