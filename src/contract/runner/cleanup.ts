/** What the post step has to do; plain data without secrets, saved in the runner's state file. */
export type CleanupTask = KubectlCredentialTask | ReportTask;

/** A report to GitHub that main had no time for. */
export type ReportTask = DeploymentTask | CommentTask;

/** Deletes a kubeconfig file and revokes the credential behind it. */
export interface KubectlCredentialTask {
  readonly kind: 'kubectl-credential';
  /** Tasks of the same key replace each other, so that what is known later overwrites what was known first. */
  readonly key: string;
  /** Ids that were there before issuing. */
  readonly before: readonly string[];
  /** Id of the credential; absent while its creation is under way or its answer was lost. */
  readonly id?: string;
  /** An answer was lost before `id` came: there may be one more, which shows up late. */
  readonly unanswered?: boolean;
  /** When its requests were sent, by the server's clock (milliseconds since the epoch), as far as that is known. */
  readonly requests?: readonly { readonly earliest: number; readonly latest: number }[];
  /** Whether to revoke; false when the credential was somebody's before and nobody asked for it. */
  readonly revoke: boolean;
  /** The file to delete and the directory made for it, as far as this step has written them. */
  readonly path?: string;
  readonly directory?: string;
}

/** Gives a GitHub deployment that main left open its last status. */
export interface DeploymentTask {
  readonly kind: 'github-deployment';
  readonly key: string;
  /** What to find it by when its creation got no answer. */
  readonly environment: string;
  readonly task: string;
  /** Stands in its payload and in no other deployment's. */
  readonly marker: string;
  /** Absent while its creation is under way or its answer was lost. */
  readonly id?: number;
  /** An answer was lost before `id` came: there may be a twin with the same marker. */
  readonly doubtful?: boolean;
  /** The status it is to get; `error` unless main came to an end and only GitHub did not take it. */
  readonly state: 'success' | 'failure' | 'error' | 'inactive';
  readonly description: string;
  readonly environmentUrl?: string;
}

/** Writes the comment that main had no time for. */
export interface CommentTask {
  readonly kind: 'github-comment';
  readonly key: string;
  readonly pullRequest: number;
  /** The whole comment, marker included; already redacted. */
  readonly body: string;
  /** The body is a section of the comment that all steps share; the post step sees to it that it is still there. */
  readonly shared?: boolean;
  /** A key under which the comment may stand from before. */
  readonly former?: string;
  /** Rewrites a comment that is there, and writes none where there is none. */
  readonly onlyUpdate: boolean;
}
