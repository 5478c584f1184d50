import type { PullRequest } from '../contract/runner/github.ts';

/** Which previews are meant. */
export interface LeftQuery {
  readonly repository: string;
  /** Base of their names; without it those of every name. */
  readonly base: string | undefined;
}

/** A preview of this repository that is there, whatever became of its pull request. */
export interface LeftPreview {
  readonly id: string;
  readonly name: string;
  /** Of the pull request. */
  readonly number: number;
  readonly status: string;
  readonly failed: boolean;
  /** As the platform writes it; empty when it is not known. Sorts as text. */
  readonly created: string;
  /** For people: `container web-pr-7 (123)`. */
  readonly what: string;
  /** Removes it and waits until it is gone; false when it was gone already. */
  remove(): Promise<boolean>;
  /** Whether it is of this pull request at all (`undefined`: GitHub knows none), where its mark is no proof. */
  isOf?(pull: PullRequest | undefined): boolean;
}
