import type { TriggerEvent } from '../contract/github.ts';

/**
 * Why a preview is not deployed for want of secrets; `undefined` when it is. Runs for pull requests of forks and
 * of Dependabot are not given the repository's secrets, which is nobody's mistake.
 * Source: https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 */
export function skipWithoutSecrets(
  given: (input: string) => string,
  { actor, pullRequest }: TriggerEvent,
): string | undefined {
  if (given('token') !== '') return undefined;
  if (pullRequest?.fork === true) {
    return `Nothing was deployed: pull request #${pullRequest.number} comes from a fork, and runs for those are not given the repository’s secrets (\`token\` is empty).`;
  }
  if (actor === 'dependabot[bot]') {
    return 'Nothing was deployed: the run was started by Dependabot, and such runs are not given the repository’s secrets (`token` is empty). Dependabot has secrets of its own in the settings.';
  }
  return undefined;
}
