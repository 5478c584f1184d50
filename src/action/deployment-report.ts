import { randomUUID } from 'node:crypto';
import type { DeploymentTask } from '../contract/cleanup.ts';
import {
  deploymentsOf,
  endOlder,
  findDeployment,
  isReplaced,
  openDeployment,
} from '../reporting/deployment.ts';
import { describe, type FinalStatus } from '../reporting/deployment-status.ts';
import { type NewDeployment, postStatus } from '../reporting/deployments.ts';
import type { Github } from '../reporting/github-client.ts';
import { GithubError } from '../reporting/github-error.ts';
import { getPullRequest } from '../reporting/github-pulls.ts';
import type { StepLedger } from './ledger.ts';
import type { ReportPlan } from './report-plan.ts';

/** Key of the task in the state file; a step has one deployment. */
const TASK = 'github-deployment';

/** A step's deployment, from before the work to its last status. */
export class DeploymentReport {
  readonly #plan: ReportPlan;
  readonly #environment: string;
  readonly #ledger: Pick<StepLedger, 'cleanUp' | 'cleanedUp'>;
  #task: DeploymentTask | undefined;

  constructor(plan: ReportPlan, environment: string, ledger: Pick<StepLedger, 'cleanUp' | 'cleanedUp'>) {
    this.#plan = plan;
    this.#environment = environment;
    this.#ledger = ledger;
  }

  /** Its id, once known. */
  get id(): number | undefined {
    return this.#task?.id;
  }

  /** Opens it and says that the work is in progress. What the post step needs is saved before and after. */
  async begin(github: Github): Promise<void> {
    const { subject, runUrl } = this.#plan;
    if (subject.closing) return;
    const wanted = await this.#wanted(github);
    this.#save(taskOf(wanted, subject.title));
    try {
      this.#know(await openDeployment(github, wanted));
    } catch (error) {
      // A plain no made nothing: there is nothing to look for later.
      if (error instanceof GithubError && error.failure !== 'unanswered') {
        this.#ledger.cleanedUp(TASK);
        this.#task = undefined;
      }
      throw error;
    }
    const status = { state: 'in_progress', description: wanted.description, logUrl: runUrl } as const;
    await postStatus(github, this.id ?? 0, status);
  }

  /**
   * Gives it its last status; without time for more (`hurry`) only that. Else those that it replaces end, or,
   * when what they stood for is gone, all.
   */
  async end(github: Github, final: FinalStatus, hurry: boolean): Promise<void> {
    const { run, runUrl: logUrl, key, subject } = this.#plan;
    if (this.#task) this.#save({ ...this.#task, ...final });
    if (this.#task && this.id === undefined) await this.#find(github);
    const { id } = this;
    const settled = final.state === 'success' || final.state === 'inactive';
    const look = settled && !hurry && (id !== undefined || subject.closing);
    const place = { environment: this.#environment, task: taskName(key), key };
    const all = look ? await deploymentsOf(github, place) : [];
    const replaced = id !== undefined && final.state === 'success' && isReplaced(id, run, all);
    if (id !== undefined) {
      await postStatus(github, id, { ...(replaced ? REPLACED : final), logUrl });
      this.#ledger.cleanedUp(TASK);
    }
    if (look) await endOlder(github, all, { id, run, logUrl, description: final.description });
  }

  /** Ends the deployments of a subject that this step took down beside its own. */
  async endOf(github: Github, key: string, description: string): Promise<void> {
    const { run, runUrl: logUrl } = this.#plan;
    const place = { environment: this.#environment, task: taskName(key), key };
    await endOlder(github, await deploymentsOf(github, place), { run, logUrl, description });
  }

  async #wanted(github: Github): Promise<NewDeployment> {
    const { subject, key, run, sha, foreign, pullRequest } = this.#plan;
    const pull = foreign && pullRequest ? await getPullRequest(github, pullRequest) : undefined;
    return {
      sha: pull?.headSha || sha,
      environment: this.#environment,
      task: taskName(key),
      key,
      run,
      marker: randomUUID(),
      description: describe(`Deploying ${subject.title}`),
      transient: subject.transient === true,
    };
  }

  async #find(github: Github): Promise<void> {
    const task = this.#task;
    const id = task && (await findDeployment(github, task));
    if (id !== undefined) this.#know(id);
  }

  #know(id: number): void {
    if (this.#task) this.#save({ ...this.#task, id });
  }

  #save(task: DeploymentTask): void {
    this.#task = task;
    this.#ledger.cleanUp(task);
  }
}

const REPLACED: FinalStatus = { state: 'inactive', description: 'A newer run has taken its place.' };

/** Tells deployments of one subject from others in a shared environment. */
function taskName(key: string): string {
  return `boxwright:${key}`;
}

function taskOf({ sha, environment, task, marker }: NewDeployment, title: string): DeploymentTask {
  const description = describe(`${title}: the step was stopped before its end.`);
  return { kind: TASK, key: TASK, sha, environment, task, marker, state: 'error', description };
}
