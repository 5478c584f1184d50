import { createHash } from 'node:crypto';
import type { Repo } from './model.ts';
import { Refusal } from './refusal.ts';
import type { Hub } from './store.ts';

/** A commit id that is the same in every run. */
export function commitOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/**
 * The commit of a branch, of `refs/pull/7/merge` or of its own id. Any id of 40 digits is taken, because the emulator has
 * no history, unless the switch `unknown-sha` refuses those of no branch and no pull request.
 *
 * @throws Refusal 422
 */
export function resolveRef({ store, world }: Hub, repo: Repo, ref: string): string {
  const threads = store.threadsOf(repo.fullName);
  const branch = ref.replace(/^refs\/heads\//, '');
  const known = repo.branches.get(branch);
  if (known !== undefined) return known;
  const number = Number(/^(?:refs\/)?pull\/(\d+)\/(?:merge|head)$/.exec(ref)?.[1]);
  const heads = threads.flatMap(({ number: own, pull }) =>
    pull === undefined ? [] : [{ own, ...pull.head }],
  );
  const head = heads.find(({ own, ref: name, repo: from, sha }) => {
    return own === number || sha === ref || (name === branch && from === repo.fullName);
  });
  if (head !== undefined) return head.sha;
  const isSha = /^[0-9a-f]{40}$/.test(ref);
  const ofBranch = [...repo.branches.values()].includes(ref);
  if (isSha && (ofBranch || world.switch('unknown-sha') === 'accepted')) return ref;
  throw new Refusal(422, `No ref found for: ${ref}`);
}
