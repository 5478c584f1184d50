import type { PullRequest } from '../contract/github.ts';
import { isObject } from '../support/json.ts';

/** A pull request as webhooks and the API show it; `undefined` when it is none. */
export function readPullRequest(value: unknown): PullRequest | undefined {
  if (!isObject(value)) return undefined;
  const { number, state, head, base } = value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  if (state !== 'open' && state !== 'closed') return undefined;
  const sha = isObject(head) ? text(head['sha']) : '';
  return {
    number,
    state,
    headSha: /^[0-9a-f]{40,64}$/.test(sha) ? sha : '',
    // The repository of a head is null when the fork has been deleted: it is still not ours.
    fork: repositoryOf(head) !== repositoryOf(base) || repositoryOf(base) === '',
  };
}

function repositoryOf(side: unknown): string {
  const repo = isObject(side) ? side['repo'] : undefined;
  return isObject(repo) ? text(repo['full_name']).toLowerCase() : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
