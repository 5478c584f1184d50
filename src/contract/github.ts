/** A pull request, as much of it as previews need. */
export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  /** Commit at its head. */
  readonly headSha: string;
  /** It comes from another repository. */
  readonly fork: boolean;
}

/** The event that started the workflow run, as much of it as operations need. */
export interface TriggerEvent {
  /** `pull_request`, `push`, `schedule` … */
  readonly name: string;
  /** `opened`, `synchronize`, `reopened`, `closed` …; empty for events without one. */
  readonly action: string;
  /** Who caused it: a login such as `dependabot[bot]`. */
  readonly actor: string;
  readonly pullRequest: PullRequest | undefined;
}

/**
 * What operations may ask of GitHub; filled by the action layer. Both reject with an `ActionError` that says what
 * to do: the missing permission is named as a workflow writes it (`pull-requests: read`).
 */
export interface GithubPort {
  /** The pull request of this repository as it is now; `undefined` when there is none of this number. */
  pullRequest(number: number): Promise<PullRequest | undefined>;
  /** Numbers of the open pull requests of this repository, over all pages. */
  openPullRequests(): Promise<ReadonlySet<number>>;
}
