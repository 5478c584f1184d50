import type { GithubPort } from '../contract/github.ts';
import type { GithubAccess } from './open-github.ts';

/** What operations may ask of GitHub; nothing is loaded before the first question. */
export function githubPort(access: GithubAccess): GithubPort {
  let opened: ReturnType<typeof open> | undefined;
  const github = (): ReturnType<typeof open> => {
    opened ??= open(access);
    return opened;
  };
  return {
    pullRequest: async (number) => {
      const { pulls, client } = await github();
      return pulls.getPullRequest(client, number);
    },
    openPullRequests: async () => {
      const { pulls, client } = await github();
      return pulls.openNumbers(client);
    },
  };
}

async function open(access: GithubAccess) {
  const { openGithub } = await import('./open-github.ts');
  const pulls = await import('../reporting/github-pulls.ts');
  return { pulls, client: await openGithub(access) };
}
