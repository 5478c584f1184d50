import { randomUUID } from 'node:crypto';
import { ActionError } from '../../contract/result/errors.ts';
import type { DeploymentTask } from '../../contract/runner/cleanup.ts';
import {
  deploymentsOf,
  endOthers,
  openDeployment,
  withMarker,
} from '../../reporting/deployment/deployment.ts';
import { describe, type FinalStatus } from '../../reporting/deployment/deployment-status.ts';
import {
  type NewDeployment,
  type OwnDeployment,
  postStatus,
  statusOf,
} from '../../reporting/deployment/deployments.ts';
import type { Github } from '../../reporting/github/github-client.ts';
import { GithubError } from '../../reporting/github/github-error.ts';
import type { StepLedger } from '../state/ledger.ts';
import type { Killed } from '../state/saved-step.ts';
import { killedLines } from '../state/tell-killed.ts';
import { commitOf } from './commit.ts';
import type { ReportPlan } from './report-plan.ts';

/** Key of the task in the state file; a step has one deployment. */
const TASK = 'github-deployment';

/** A step's deployment, from before the work to its last status. */
export class DeploymentReport {
  readonly #plan: ReportPlan;
  readonly #environment: string;
  readonly #ledger: StepLedger;
  #task: DeploymentTask | undefined;
  /** The work is over, well or badly. */
  #ended = false;

  constructor(plan: ReportPlan, environment: string, ledger: StepLedger) {
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
    this.#save(taskOf(wanted));
    try {
      const { id, doubtful } = await openDeployment(github, wanted);
      this.#know(id, doubtful);
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
   * when what they stood for is gone (`gone`), all.
   */
  async end(
    github: Github,
    final: FinalStatus,
    { hurry, gone = false }: { readonly hurry: boolean; readonly gone?: boolean },
  ): Promise<void> {
    const { runUrl: logUrl, subject } = this.#plan;
    this.#ended = true;
    if (this.#task) this.#save({ ...this.#task, ...final });
    if (this.#task && this.id === undefined) await this.#find(github);
    const { id } = this;
    const settled = !hurry && (final.state === 'success' || final.state === 'inactive');
    if (id === undefined) {
      if (settled && subject.closing) await this.endAll(github, final.description);
      return;
    }
    const status = await postStatus(github, id, { ...final, logUrl });
    if (settled) await this.#endOthers(github, final, { id, status });
    else if (!hurry && this.#task?.doubtful) await this.#endTwins(github, final);
    if (gone && !hurry) await this.endAll(github, 'It was deleted to be made anew, which failed.');
    this.#ledger.cleanedUp(TASK);
  }

  /** Two steps that finish at the same instant may end each other's deployment: then the later says it once more. */
  async #endOthers(github: Github, final: FinalStatus, live: { id: number; status: number }): Promise<void> {
    const { runUrl: logUrl } = this.#plan;
    const { description } = final;
    const all = await this.#all(github);
    if (final.state === 'inactive') {
      await endOthers(github, all, { logUrl, description });
      return;
    }
    let others = await endOthers(github, all, { live, logUrl, description });
    if (others === 'replaced' && (await statusOf(github, live.id)).state === 'inactive') {
      const status = await postStatus(github, live.id, { ...final, logUrl });
      others = await endOthers(github, all, { live: { ...live, status }, logUrl, description });
    }
    if (others === 'later') await postStatus(github, live.id, { ...REPLACED, logUrl });
  }

  /** Ends the deployments of a subject that this step took down beside its own. */
  async endAll(github: Github, description: string): Promise<void> {
    const { runUrl: logUrl } = this.#plan;
    await endOthers(github, await this.#all(github), { logUrl, description });
  }

  /** Those of this subject in this environment, those of its former key behind. */
  async #all(github: Github): Promise<readonly OwnDeployment[]> {
    const { key, former } = this.#plan;
    const all: OwnDeployment[] = [];
    for (const one of [key, ...(former === undefined ? [] : [former])]) {
      const place = { environment: this.#environment, task: taskName(one), key: one };
      all.push(...(await deploymentsOf(github, place)));
    }
    return all;
  }

  async #wanted(github: Github): Promise<NewDeployment> {
    const { subject, key, run, production, preview: name } = this.#plan;
    const { transient = false, pullRequest, title } = subject;
    const sha = (await commitOf(this.#plan, github)) ?? '';
    if (sha === '') {
      throw new ActionError('Which commit was deployed is not known, so no deployment was recorded.', {
        next: 'Set `commit`, or `pull-request`.',
      });
    }
    return {
      sha,
      environment: this.#environment,
      task: taskName(key),
      key,
      run,
      marker: randomUUID(),
      description: describe(`Deploying ${title}`),
      transient,
      production,
      preview: name !== undefined && pullRequest !== undefined ? { name, pullRequest } : undefined,
    };
  }

  async #endTwins(github: Github, final: FinalStatus): Promise<void> {
    const { runUrl: logUrl } = this.#plan;
    for (const twin of this.#task ? await withMarker(github, this.#task) : []) {
      if (twin !== this.id) await postStatus(github, twin, { ...final, logUrl });
    }
  }

  async #find(github: Github): Promise<void> {
    const [id, ...twins] = this.#task ? await withMarker(github, this.#task) : [];
    if (id !== undefined) this.#know(id, twins.length > 0);
  }

  #know(id: number, doubtful: boolean): void {
    if (this.#task) this.#save({ ...this.#task, id, ...(doubtful ? { doubtful } : {}) });
  }

  #save(task: DeploymentTask): void {
    this.#task = task;
    if (this.#ended) this.#ledger.cleanUp(task);
    else this.#ledger.foretell(TASK, (killed) => ({ ...task, description: this.#ofKilled(killed) }));
  }

  #ofKilled(killed: Killed): string {
    return describe(`${this.#plan.subject.title}: the step was killed. ${killedLines(killed)[0]}`);
  }
}

const REPLACED: FinalStatus = { state: 'inactive', description: 'Another run has taken its place.' };

/** Tells deployments of one subject from others in a shared environment. */
function taskName(key: string): string {
  return `boxwright:${key}`;
}

function taskOf({ environment, task, marker }: NewDeployment): DeploymentTask {
  return { kind: TASK, key: TASK, environment, task, marker, state: 'error', description: '' };
}
