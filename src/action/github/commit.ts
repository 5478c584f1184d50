import type { Github } from '../../reporting/github/github-client.ts';
import { getPullRequest } from '../../reporting/github/github-pulls.ts';
import type { ReportPlan } from './report-plan.ts';

/**
 * The commit that a step's reports are about; GitHub is asked when the event does not tell. Empty when nobody knows,
 * `undefined` when there is no such pull request.
 */
export async function commitOf(
  { commit, pullRequest }: ReportPlan,
  github: Github,
): Promise<string | undefined> {
  if (commit !== '' || pullRequest === undefined) return commit;
  return (await getPullRequest(github, pullRequest))?.headSha;
}
