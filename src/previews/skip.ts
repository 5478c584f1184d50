import type { TriggerEvent } from '../contract/runner/github.ts';

const WHY = 'are not given the repository’s secrets (`token` is empty).';

/**
 * Why a preview is not deployed for want of secrets; `undefined` when it is. Runs for pull requests of forks and
 * of Dependabot are not given the repository's secrets, which is nobody's mistake.
 * Source: https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 */
export function skipWithoutSecrets(
  given: (input: string) => string,
  event: TriggerEvent,
): string | undefined {
  const { actor, pullRequest } = event;
  if (given('token') !== '') return undefined;
  const what = done(given, event);
  if (pullRequest?.fork === true) {
    return `${what}: pull request #${pullRequest.number} comes from a fork, and runs for those ${WHY}`;
  }
  if (actor === 'dependabot[bot]') {
    return `${what}: the run was started by Dependabot, and such runs ${WHY} Dependabot has secrets of its own in the settings.`;
  }
  return undefined;
}

/** A preview that a run with secrets made is still there when one without is told of the end. */
function done(given: (input: string) => string, { action, pullRequest }: TriggerEvent): string {
  const ends = action === 'closed' || pullRequest?.state === 'closed';
  const unlabeled = action === 'unlabeled' && given('label') !== '';
  if (!ends && !unlabeled) return 'Nothing was deployed';
  return 'Nothing was taken down, and a preview of this pull request may be left, which `sweep-previews` will remove';
}
