import type { Clock } from '../support/clock.ts';
import type { Secrets } from '../support/secrets.ts';
import type { CleanupTask } from './cleanup.ts';
import type { Deadline } from './deadline.ts';
import type { GithubPort, TriggerEvent } from './github.ts';
import type { Log } from './log.ts';
import type { Outputs } from './outputs.ts';
import type { Client } from './platform.ts';
import type { ReportSubject } from './report-subject.ts';
import type { Timeline } from './timeline.ts';

/** Where and for whom the step runs; from the runner's environment, each empty when the runner does not say. */
export interface Run {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly job: string;
  readonly sha: string;
  /** Page of the workflow run. */
  readonly url: string;
}

/** The directories of the runner; empty when it does not say. */
export interface Directories {
  /** Emptied before and after each job. */
  readonly temp: string;
  readonly workspace: string;
}

/** How an operation waits. */
export interface Waiting {
  readonly wait: boolean;
  /** Pause between two looks, in milliseconds. */
  readonly pollInterval: number;
  /** The user gave the pause: it is used as it is and does not grow. */
  readonly fixed: boolean;
}

/** What an operation is given beside its inputs. */
export interface Context<C extends Client = Client> extends Waiting {
  readonly client: C;
  /** Nothing may be written. */
  readonly dryRun: boolean;
  /** Aborted when the deadline passes or the runner cancels the step. */
  readonly signal: AbortSignal;
  readonly deadline: Deadline;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly timeline: Timeline;
  readonly secrets: Secrets;
  readonly run: Run;
  /** What started the workflow run. */
  readonly event: TriggerEvent;
  /** What GitHub knows of pull requests; loads its client at the first question. */
  readonly github: GithubPort;
  readonly directories: Directories;
  /** Environment variables of the step. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Records outputs as soon as they are known, so that they are set however the step ends. */
  known(outputs: Outputs): void;
  /** Records that this step wrote something, so that `changed` is right however the step ends. */
  wrote(): void;
  /**
   * Registers how to undo what this step has just created (`on-timeout: cancel`); the last registered is
   * undone first, with a client of its own. `what` is shown: `container web (123)`.
   */
  undo(what: string, work: (client: C) => Promise<void>): void;
  /** Says what is left behind when the step is cancelled or its deadline passes: `container web (123)`. */
  left(what: string): void;
  /** Saves what the post step has to do. Call it before the side effect that it cleans up. */
  cleanup(task: CleanupTask): void;
  /** Tells at once, wherever the step reports, that something beside what it is about was taken down. Never rejects. */
  tookDown(subject: ReportSubject): Promise<void>;
  /** Exports an environment variable to the job's later steps. Only for kubeconfig paths. */
  exportVariable(name: 'KUBECONFIG' | 'KUBE_CONFIG_PATH', value: string): void;
}
