/** How every fresh directory begins; the cleanup deletes no directory of another name. */
export const DIRECTORY_PREFIX = 'boxwright-kubeconfig-';

/** Where the kubeconfig will be. Save it for the cleanup before the credential is issued. */
export interface TargetFile {
  /** Absolute path of the file. */
  readonly path: string;
  /** The fresh directory around it, to be deleted with it; none for a path that the user gave. */
  readonly directory?: string;
  /** True when a file is there that will be replaced. */
  readonly replaces: boolean;
}
