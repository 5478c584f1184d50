import { ActionError } from '../../contract/result/errors.ts';
import type { Log } from '../../contract/runner/log.ts';
import type { Github, GithubBudget } from '../../reporting/github/github-client.ts';
import { systemClock } from '../../support/clock.ts';
import type { Secrets } from '../../support/secrets.ts';
import type { Environment } from '../runner/runner.ts';
import '../runner/strict-tls.ts';
import { withoutEnd } from '../../support/text.ts';

/** What a step asks GitHub with. */
interface GithubAccess {
  readonly env: Environment;
  /** Of the `github-token` input; empty when there is none. */
  readonly token: string;
  readonly log: Log;
  readonly secrets: Secrets;
}

/** Before the work, and for what can be done without, GitHub may take a tenth of the step's time, but this at least. */
const SHORTEST = 1_500;

/** GitHub for one step: one connection and one patience, whatever asks. Nothing is loaded before the first question. */
export class StepGithub {
  readonly #access: GithubAccess;
  #connected: Promise<Github> | undefined;

  constructor(access: GithubAccess) {
    this.#access = access;
  }

  /** Throws an `ActionError` when it is not known who asks, or where. */
  async within(budget: GithubBudget): Promise<Github> {
    this.#connected ??= this.#connect(budget);
    return (await this.#connected).within(budget);
  }

  /** Closes its sockets. */
  async close(): Promise<void> {
    const connected = await this.#connected?.catch(() => undefined);
    await connected?.close();
  }

  async #connect(budget: GithubBudget): Promise<Github> {
    const { env, token, log, secrets } = this.#access;
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (token === '') {
      const next = 'Set `github-token` to `${{ github.token }}`.';
      throw new ActionError('GitHub cannot be asked: there is no `github-token`.', { next });
    }
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
      throw new ActionError('GitHub cannot be asked: GITHUB_REPOSITORY names no repository.');
    }
    const apiUrl = withoutEnd(env['GITHUB_API_URL'] || 'https://api.github.com', '/');
    const { connectGithub } = await import('../../reporting/github/connect-github.ts');
    const calls = { clock: systemClock, random: Math.random, log, secrets, env };
    return connectGithub({ ...budget, ...calls, token, apiUrl, repository });
  }
}

/** How much of a step's time, in milliseconds, may go to what the work does not need. */
export function optionalTime(left: number): number {
  return Math.min(left, Math.max(SHORTEST, left / 10));
}
