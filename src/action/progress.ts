import type { TriggerEvent } from '../contract/github.ts';
import type { Log } from '../contract/log.ts';
import type { AnyOperation } from '../contract/operation.ts';
import type { Client } from '../contract/platform.ts';
import { Timeline } from '../contract/timeline.ts';
import type { Secrets } from '../support/secrets.ts';
import type { GithubReports } from './github-reports.ts';
import type { StepLedger } from './ledger.ts';
import type { Environment } from './runner.ts';
import type { StepGithub } from './step-github.ts';

/** What an operation is run with. */
export interface Performance {
  readonly operation: AnyOperation;
  readonly values: Readonly<Record<string, unknown>>;
  readonly env: Environment;
  readonly github: StepGithub;
  /** What started the workflow run. */
  readonly event: TriggerEvent;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly reports: GithubReports | undefined;
  /** Aborted when the runner cancels the step. */
  readonly cancel: AbortSignal;
}

/** What is known of a step while it runs, so that it can be told however the step ends. */
export class Progress {
  readonly ledger: StepLedger;
  client: Client | undefined;
  readonly timeline = new Timeline();

  constructor(ledger: StepLedger) {
    this.ledger = ledger;
  }
}
