/** A pull request, as much of it as previews need. */
export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  /** Commit at its head; empty when the event does not tell. */
  readonly headSha: string;
  /** It comes from another repository. */
  readonly fork: boolean;
  /** Names of its labels; `undefined` when the event does not tell. */
  readonly labels: readonly string[] | undefined;
  /** When it was opened first, in milliseconds since the epoch; `undefined` when nobody tells. */
  readonly createdAt: number | undefined;
  /** When it changed last, in milliseconds since the epoch; `undefined` when nobody tells. */
  readonly changedAt: number | undefined;
}

/** A branch whose pull request only GitHub can name. */
export interface HeadBranch {
  /** `owner:branch`. */
  readonly name: string;
  readonly sha: string;
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
  /** The commit that the run is about: never a merge that nobody pushed. Empty when only GitHub knows it. */
  readonly commit: string;
  /** The head of the pull request before this push; empty when the event is none. */
  readonly before: string;
  /** Of `labeled` and `unlabeled`: the label. */
  readonly label: string;
  /** A branch to find the pull request by, when the event names none. */
  readonly head: HeadBranch | undefined;
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
