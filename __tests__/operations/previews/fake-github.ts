import { ActionError } from '../../../src/contract/result/errors.ts';
import type { GithubPort, PullRequest, TriggerEvent } from '../../../src/contract/runner/github.ts';
import { NO_EVENT, PULL_REQUEST } from '../../support/trigger-event.ts';

/** GitHub as operations see it, with pull requests that tests open and close. */
export class FakeGithub implements GithubPort {
  readonly #states = new Map<number, PullRequest['state']>();
  /** Numbers that were asked for, `0` for the list of open ones. */
  readonly asked: number[] = [];
  /** Called before an answer is given. */
  before: (number: number) => void | Promise<void> = () => undefined;
  /** Why GitHub cannot be asked. */
  refusal: string | undefined;
  headSha = PULL_REQUEST.headSha;
  /** What else pull requests have. */
  more: Partial<PullRequest> = {};

  constructor(states: Readonly<Record<number, PullRequest['state']>> = {}) {
    for (const [number, state] of Object.entries(states)) this.#states.set(Number(number), state);
  }

  set(number: number, state: PullRequest['state']): void {
    this.#states.set(number, state);
  }

  async pullRequest(number: number): Promise<PullRequest | undefined> {
    await this.#ask(number);
    const state = this.#states.get(number);
    return state && { ...PULL_REQUEST, number, state, headSha: this.headSha, ...this.more };
  }

  async openPullRequests(): Promise<ReadonlySet<number>> {
    await this.#ask(0);
    return new Set([...this.#states].filter(([, state]) => state === 'open').map(([number]) => number));
  }

  async #ask(number: number): Promise<void> {
    this.asked.push(number);
    await this.before(number);
    if (this.refusal !== undefined) throw new ActionError(this.refusal);
  }
}

/** An event of a pull request. */
export function pullRequestEvent(action: string, more: Partial<PullRequest> = {}): TriggerEvent {
  const state = action === 'closed' ? 'closed' : 'open';
  return {
    ...NO_EVENT,
    name: 'pull_request',
    action,
    actor: 'mona-example',
    commit: PULL_REQUEST.headSha,
    pullRequest: { ...PULL_REQUEST, state, ...more },
  };
}
