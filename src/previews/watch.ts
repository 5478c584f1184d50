import type { Context } from '../contract/context.ts';
import { AbsentError, ActionError } from '../contract/errors.ts';
import type { PullRequest } from '../contract/github.ts';
import { isOfEvent } from './which.ts';

const PERMISSION =
  'Give the job `permissions: pull-requests: read`, so that a preview is not left behind when the pull request is closed meanwhile.';

/**
 * Asks GitHub again and again whether a pull request is still open. When GitHub cannot be asked, that is warned
 * of once, and the pull request counts as open, which is what the event said.
 */
export class PullRequestWatch {
  readonly #context: Pick<Context, 'github' | 'event' | 'log' | 'run'>;
  readonly #number: number;
  #answers = true;
  #seen: PullRequest | undefined;

  constructor(context: Pick<Context, 'github' | 'event' | 'log' | 'run'>, number: number) {
    this.#context = context;
    this.#number = number;
  }

  /** The pull request as GitHub showed it last. */
  get seen(): PullRequest | undefined {
    return this.#seen;
  }

  /** Throws an `AbsentError` when GitHub knows no pull request of a number that only an input names. */
  async isClosed(): Promise<boolean> {
    const { github, event } = this.#context;
    if (!this.#answers) return false;
    try {
      this.#seen = await github.pullRequest(this.#number);
    } catch (error) {
      if (!(error instanceof ActionError) || error.outcome === 'cancelled') throw error;
      this.#give(error.message);
      return false;
    }
    if (this.#seen) return this.#seen.state === 'closed';
    if (!isOfEvent(this.#number, event)) throw this.#absent();
    this.#give('GitHub does not show it to this token.');
    return false;
  }

  #give(why: string): void {
    this.#answers = false;
    this.#context.log.warning(
      `Whether pull request #${this.#number} is still open could not be asked: ${why.replace(/\.?$/, '.')} ${PERMISSION}`,
    );
  }

  #absent(): AbsentError {
    return new AbsentError(`There is no pull request #${this.#number} in ${this.#context.run.repository}.`, {
      next: 'Check `pull-request`. In a private repository, the job also needs `permissions: pull-requests: read`.',
    });
  }
}
