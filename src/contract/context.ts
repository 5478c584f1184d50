import type { Secrets } from '../support/secrets.ts';
import type { Ledger } from './ledger.ts';
import type { Client } from './platform.ts';
import type { ItemsWriter } from './result/items.ts';
import type { ReportedPreview, ReportSubject } from './result/report-subject.ts';
import type { GithubPort, TriggerEvent } from './runner/github.ts';
import type { Log } from './runner/log.ts';
import type { Timing } from './time/timing.ts';

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

/** The machine that the job runs on. */
interface Machine {
  readonly directories: Directories;
  /** Environment variables of the step. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Exports an environment variable to the job's later steps. Only for kubeconfig paths. */
  exportVariable(name: 'KUBECONFIG' | 'KUBE_CONFIG_PATH', value: string): void;
}

/** What an operation is given beside its inputs. */
export interface Context<C extends Client = Client> {
  readonly client: C;
  /** Nothing may be written. */
  readonly dryRun: boolean;
  /** Wait until the platform has settled. */
  readonly wait: boolean;
  readonly timing: Timing;
  readonly ledger: Ledger<C>;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly run: Run;
  /** What started the workflow run. */
  readonly event: TriggerEvent;
  /** What GitHub knows of pull requests; loads its client at the first question. */
  readonly github: GithubPort;
  readonly machine: Machine;
  /** Begins a list that is written while it is read; one a step. */
  writeItems(): ItemsWriter;
  /**
   * Begins comment and deployment, of an operation that says when (`beginsReports`); `closing`: what they are about is
   * being taken down. Never rejects.
   */
  beginReports(how: { readonly closing: boolean }): Promise<void>;
  /** Tells at once, wherever the step reports, that something beside what it is about was taken down. Never rejects. */
  tookDown(subject: ReportSubject): Promise<void>;
  /**
   * Tells the same of previews that went before and that, wherever the step reports, are still said to be up.
   * `subjectOf`: the subject of one that is gone, `undefined` for all others. Never rejects.
   */
  healReports(subjectOf: (preview: ReportedPreview) => ReportSubject | undefined): Promise<void>;
}
