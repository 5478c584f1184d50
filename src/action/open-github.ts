import { ActionError } from '../contract/errors.ts';
import { connectGithub, type Github } from '../reporting/github-client.ts';
import { systemClock } from '../support/clock.ts';
import type { Environment } from './runner.ts';
import './strict-tls.ts';

/** What calls to GitHub are made with, on behalf of a step. */
export interface GithubAccess {
  readonly env: Environment;
  readonly token: string | undefined;
  readonly signal: AbortSignal;
  /** Milliseconds that calls and pauses may take. */
  readonly left: () => number;
  /** Milliseconds within which each call is to be answered; 10 s unless told. */
  readonly patience?: number;
}

/** Loads GitHub's client for the repository of the run. Throws an `ActionError` when it is not known who asks, or where. */
export async function openGithub({ env, token, ...calls }: GithubAccess): Promise<Github> {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!token) {
    const next = 'Leave `github-token` out, or set it to `github.token`.';
    throw new ActionError('GitHub cannot be asked: `github-token` is empty.', { next });
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new ActionError('GitHub cannot be asked: GITHUB_REPOSITORY names no repository.');
  }
  const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  return connectGithub({ ...calls, token, apiUrl, repository, clock: systemClock });
}
