import type { Context } from '../contract/context.ts';
import { AbsentError, ActionError } from '../contract/result/errors.ts';
import type { PullRequest } from '../contract/runner/github.ts';
import { hasLabel, isOfEvent, type Which } from './which.ts';

/** What a pull request needs its preview for; `unknown` when GitHub cannot be asked and the event does not tell. */
export type Standing = 'open' | 'closed' | 'unlabeled' | 'unknown';

type Surroundings = Pick<Context, 'github' | 'event' | 'log' | 'run'>;

/**
 * Asks GitHub again and again how a pull request stands. When GitHub cannot be asked, that is warned of once, and the
 * event is believed.
 */
export class AskedPullRequest {
  readonly #context: Surroundings;
  readonly #number: number;
  readonly #which: Which;
  #answers = true;
  #seen: PullRequest | undefined;

  constructor(context: Surroundings, number: number, which: Which) {
    this.#context = context;
    this.#number = number;
    this.#which = which;
  }

  /**
   * The commit that has taken the place of the one this run is for; `undefined` when none has. Only the head of a pull
   * request is taken the place of: a merge group, a comment or a hand-started run stand beside it. Right after a push
   * GitHub may still show the head before it: that is no newer one, unless the pull request has changed since the push.
   */
  get newerCommit(): string | undefined {
    const { event } = this.#context;
    const [own, seen] = [event.pullRequest?.headSha ?? '', this.#seen];
    if (!seen || own === '' || seen.headSha === '' || own === seen.headSha) return undefined;
    if (own !== event.commit || !isOfEvent(seen.number, event)) return undefined;
    const pushed = event.pullRequest?.changedAt ?? Number.POSITIVE_INFINITY;
    const lagsBehind = seen.headSha === event.before && !((seen.changedAt ?? 0) > pushed);
    return lagsBehind ? undefined : seen.headSha;
  }

  /** Throws an `AbsentError` when GitHub knows no pull request of a number that only an input names. */
  async look(): Promise<Standing> {
    const { github, event } = this.#context;
    if (!this.#answers) return 'unknown';
    try {
      this.#seen = await github.pullRequest(this.#number);
    } catch (error) {
      if (!(error instanceof ActionError) || error.outcome === 'cancelled') throw error;
      this.#give(error);
      return 'unknown';
    }
    if (this.#seen) return this.#standingOf(this.#seen);
    if (!isOfEvent(this.#number, event)) throw this.#absent();
    this.#give(new ActionError('GitHub does not show it to this token.', { next: PERMISSION }));
    return 'unknown';
  }

  #standingOf(pull: PullRequest): Standing {
    if (pull.state === 'closed') return 'closed';
    return hasLabel(this.#which, pull) === false ? 'unlabeled' : 'open';
  }

  #give({ message, next }: ActionError): void {
    this.#answers = false;
    const why = /[.!?]$/.test(message) ? message : `${message}.`;
    this.#context.log.warning(
      `Whether pull request #${this.#number} is still open could not be asked, so the event decides: ${why} ${next ?? ''}`.trim(),
    );
  }

  #absent(): AbsentError {
    return new AbsentError(`There is no pull request #${this.#number} in ${this.#context.run.repository}.`, {
      next: 'Check `pull-request`. In a private repository, the job also needs `permissions: pull-requests: read`.',
    });
  }
}

const PERMISSION = 'Add to the job’s `permissions:` `pull-requests: read`.';
