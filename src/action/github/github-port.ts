import type { GithubPort } from '../../contract/runner/github.ts';
import { monotonic } from '../../support/clock.ts';
import { optionalTime, type StepGithub } from './step-github.ts';

/** Until when operations may ask. */
interface PortBudget {
  readonly signal: AbortSignal;
  /** Milliseconds left of the step's time. */
  readonly left: () => number;
}

/** What operations may ask of GitHub. How one pull request stands can be done without; which are open cannot. */
export function githubPort(github: StepGithub, { signal, left }: PortBudget): GithubPort {
  return {
    pullRequest: async (number) => {
      const { getPullRequest } = await import('../../reporting/github/github-pulls.ts');
      const start = monotonic();
      const most = optionalTime(left());
      const view = await github.within({ signal, left: () => most - (monotonic() - start) });
      return getPullRequest(view, number);
    },
    openPullRequests: async () => {
      const { openNumbers } = await import('../../reporting/github/github-pulls.ts');
      return openNumbers(await github.within({ signal, left, needed: true }));
    },
  };
}
