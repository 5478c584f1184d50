import type { PullRequest } from '../../contract/runner/github.ts';
import { isObject } from '../../support/json.ts';
import { readSha } from '../../support/sha.ts';

/** A pull request as webhooks and the API show it; `undefined` when it is none. */
export function readPullRequest(value: unknown): PullRequest | undefined {
  if (!isObject(value)) return undefined;
  const { head, base } = value;
  return conversation(value, {
    headSha: isObject(head) ? readSha(head['sha']) : '',
    // The repository of a head is null when the fork has been deleted: it is still not ours.
    fork: repositoryOf(head) !== repositoryOf(base) || repositoryOf(base) === '',
  });
}

/**
 * A pull request as the issue that it also is: an event of a comment shows it so, without its head.
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment
 */
export function readIssue(value: unknown): PullRequest | undefined {
  if (!isObject(value) || !isObject(value['pull_request'])) return undefined;
  return conversation(value, { headSha: '', fork: false });
}

/** A pull request's number; `undefined` for anything else. */
export function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function conversation(
  { number: given, state, labels, updated_at: updated, created_at: created }: Record<string, unknown>,
  more: Pick<PullRequest, 'headSha' | 'fork'>,
): PullRequest | undefined {
  const number = readNumber(given);
  if (number === undefined || (state !== 'open' && state !== 'closed')) return undefined;
  return {
    number,
    state,
    ...more,
    labels: Array.isArray(labels) ? labels.map(nameOf) : undefined,
    createdAt: moment(created),
    changedAt: moment(updated),
  };
}

function moment(time: unknown): number | undefined {
  const read = Date.parse(text(time));
  return Number.isNaN(read) ? undefined : read;
}

function nameOf(label: unknown): string {
  return isObject(label) ? text(label['name']) : text(label);
}

function repositoryOf(side: unknown): string {
  const repo = isObject(side) ? side['repo'] : undefined;
  return isObject(repo) ? text(repo['full_name']).toLowerCase() : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
