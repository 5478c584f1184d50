/** What a path that an input names leads to. */
export type FileFound =
  | { readonly kind: 'text'; readonly text: string }
  /** Names of what is in it, in order. */
  | { readonly kind: 'folder'; readonly entries: readonly string[] }
  /** `why`, as it goes on behind a colon: `there is no such file`. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads what inputs name; paths are relative to the workspace. */
export interface FilePort {
  /** A text of at most 1 MiB, of any usual encoding, or what is in a folder. Never throws. */
  readPath(path: string): Promise<FileFound>;
}
