import type { PullRequest, TriggerEvent } from '../../src/contract/runner/github.ts';

/** A run that no pull request started. */
export const NO_EVENT: TriggerEvent = {
  name: '',
  action: '',
  actor: '',
  pullRequest: undefined,
  commit: '',
  before: '',
  label: '',
  head: undefined,
};

/** An open pull request 7 of the repository itself. */
export const PULL_REQUEST: PullRequest = {
  number: 7,
  state: 'open',
  headSha: 'a'.repeat(40),
  fork: false,
  labels: undefined,
  createdAt: undefined,
  changedAt: undefined,
};
