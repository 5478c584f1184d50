import type { AnyOperation } from '../contract/operation.ts';
import type { Client } from '../contract/platform.ts';
import type { TriggerEvent } from '../contract/runner/github.ts';
import type { Log } from '../contract/runner/log.ts';
import { Timeline } from '../contract/time/timeline.ts';
import type { Secrets } from '../support/secrets.ts';
import type { GithubReports } from './github/github-reports.ts';
import type { StepGithub } from './github/step-github.ts';
import type { Environment } from './runner/runner.ts';
import type { StepLedger } from './state/ledger.ts';

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
