import type { PullRequest, TriggerEvent } from '../contract/runner/github.ts';
import { isOfEvent } from './which.ts';

/**
 * The commit that has taken the place of the one this run is for; `undefined` when none has. Only the head of a pull
 * request is taken the place of: a merge group, a comment or a hand-started run stand beside it. Right after a push
 * GitHub may still show the head before it: that is no newer one, unless the pull request has changed since the push.
 */
export function newerCommit(event: TriggerEvent, seen: PullRequest | undefined): string | undefined {
  const own = event.pullRequest?.headSha ?? '';
  if (!seen || own === '' || seen.headSha === '' || own === seen.headSha) return undefined;
  if (own !== event.commit || !isOfEvent(seen.number, event)) return undefined;
  const pushed = event.pullRequest?.changedAt ?? Number.POSITIVE_INFINITY;
  const lagsBehind = seen.headSha === event.before && !((seen.changedAt ?? 0) > pushed);
  return lagsBehind ? undefined : seen.headSha;
}
