/** What the post step has to do; plain data without secrets, saved in the runner's state file. */
export type CleanupTask = KubectlCredentialTask;

/** Deletes a kubeconfig file and revokes the credential behind it. */
export interface KubectlCredentialTask {
  readonly kind: 'kubectl-credential';
  /** Tasks of the same key replace each other, so that what is known later overwrites what was known first. */
  readonly key: string;
  /** Ids that were there before issuing. */
  readonly before: readonly string[];
  /** Id of the credential; absent while its creation is under way or its answer was lost. */
  readonly id?: string;
  /** Whether to revoke; false when the credential was somebody's before and nobody asked for it. */
  readonly revoke: boolean;
  /** The file to delete and the directory made for it, as far as this step has written them. */
  readonly path?: string;
  readonly directory?: string;
}
