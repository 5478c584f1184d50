import type { HeadBranch, PullRequest } from '../../contract/runner/github.ts';
import { isObject } from '../../support/json.ts';
import type { Github } from './github-client.ts';
import { GithubError, unanswered } from './github-error.ts';
import { readPullRequest } from './pull-request.ts';

const READ = { permissions: ['pull-requests: read'] };

/**
 * A pull request as it is now; `undefined` when there is none of this number.
 * Source: https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
export async function getPullRequest(github: Github, number: number): Promise<PullRequest | undefined> {
  try {
    const found = readPullRequest(
      await github.one('GET /repos/{owner}/{repo}/pulls/{number}', { number }, READ),
    );
    if (found?.number !== number) throw unanswered('GitHub’s answer is no pull request.');
    return found;
  } catch (error) {
    if (!(error instanceof GithubError) || error.failure !== 'absent') throw error;
    // A private repository hides what a token may not read behind the same answer.
    await openNumbers(github);
    return undefined;
  }
}

/**
 * The pull request of a branch with this head, an open one before closed ones; `undefined` when there is none.
 * Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests
 */
export async function pullRequestOfBranch(
  github: Github,
  { name, sha }: HeadBranch,
): Promise<PullRequest | undefined> {
  const asked = { state: 'all', head: name };
  const pulls = (await github.all('GET /repos/{owner}/{repo}/pulls', asked, READ)).flatMap((pull) => {
    const read = readPullRequest(pull);
    return read?.headSha === sha ? [read] : [];
  });
  return pulls.find(({ state }) => state === 'open') ?? pulls[0];
}

/**
 * Numbers of the open pull requests.
 * Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests
 */
export async function openNumbers(github: Github): Promise<ReadonlySet<number>> {
  const pulls = await github.all('GET /repos/{owner}/{repo}/pulls', { state: 'open' }, READ);
  return new Set(
    pulls.flatMap((pull) =>
      isObject(pull) && pull['state'] === 'open' && typeof pull['number'] === 'number'
        ? [pull['number']]
        : [],
    ),
  );
}
