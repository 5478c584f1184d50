import type { GithubError } from './github-error.ts';

/** A step gives GitHub this long in all without an answer, in milliseconds. */
export const PATIENCE = 10_000;

/** How long a step has waited for GitHub in vain, over all that it asks. */
export class Silence {
  readonly #most: number;
  #spent = 0;
  #last: GithubError | undefined;

  constructor(most: number = PATIENCE) {
    this.#most = most;
  }

  /** Milliseconds that may still be waited in vain. */
  get left(): number {
    return Math.max(0, this.#most - this.#spent);
  }

  /** Why nothing more is asked; `undefined` while there is patience. */
  get over(): GithubError | undefined {
    return this.left < 1_000 ? this.#last : undefined;
  }

  /** So long was waited for an answer that did not come, in milliseconds. */
  spend(ms: number, error: GithubError): void {
    this.#spent += ms;
    this.#last = error;
  }
}
