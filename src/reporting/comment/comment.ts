import { readTime } from '../../support/time.ts';
import type { Github } from '../github/github-client.ts';
import { GithubError } from '../github/github-error.ts';
import { makeOnce } from '../github/make-once.ts';
import { readMarker, signedBy, WORKFLOW_BOT } from './comment-marker.ts';
import {
  deleteComment,
  type OwnComment,
  ownComments,
  patchComment,
  postComment,
  readLogin,
} from './comments.ts';

/** The comment to write. */
interface WantedComment {
  readonly pullRequest: number;
  /** Marker and text. */
  readonly body: string;
  /** A key under which it may stand from before; then it is moved over. */
  readonly former?: string | undefined;
  /** Rewrites one that is there, writes none where there is none. */
  readonly onlyUpdate?: boolean;
}

/** What became of it. */
export interface WrittenComment {
  readonly done: 'created' | 'updated' | 'unchanged' | 'none' | 'later';
  readonly url: string;
  /** Comments of ours with the same key, beside the one that was written. */
  readonly others: number;
}

/** GitHub's clock may stand a little before the time at which it says a comment was made, in milliseconds. */
const SLACK = 120_000;

/**
 * Keeps one comment up to date: updates the newest of ours, else writes one. One that tells of a later look at the
 * resource stays as it is. A creation whose answer was lost is looked for before it is tried once more.
 */
export async function upsertComment(github: Github, wanted: WantedComment): Promise<WrittenComment> {
  const key = readMarker(wanted.body)?.key ?? '';
  const login = await readLogin(github);
  const body = signedBy(wanted.body, login ?? WORKFLOW_BOT);
  const keys = [key, ...(wanted.former === undefined ? [] : [wanted.former])];
  const look = { pullRequest: wanted.pullRequest, keys, login };
  const all = await ownComments(github, look);
  const ours = all.filter(({ marker }) => marker.key === key);
  const update = await updateNewest(github, ours.length > 0 ? ours : all.slice(-1), body);
  if (update) return update;
  if (wanted.onlyUpdate) return { done: 'none', url: '', others: 0 };
  const creation = { ...look, keys: [key], body };
  const { made } = await makeOnce(
    github,
    () => postComment(github, creation.pullRequest, body),
    () => newestOf(github, creation),
  );
  return settle(github, made, creation);
}

interface NewComment {
  readonly pullRequest: number;
  readonly keys: readonly string[];
  readonly login: string | undefined;
  readonly body: string;
}

/** Updates the newest; `undefined` when there is none, or it is gone meanwhile. */
async function updateNewest(
  github: Github,
  ours: readonly OwnComment[],
  body: string,
): Promise<WrittenComment | undefined> {
  const newest = ours.at(-1);
  if (!newest) return undefined;
  const others = ours.length - 1;
  const at = readMarker(body)?.at ?? 0;
  if (ours.some(({ marker }) => marker.at > at)) return { done: 'later', url: newest.url, others };
  try {
    const patched = await patchComment(github, newest.id, signedBy(body, newest.author));
    return { done: 'updated', url: patched?.url ?? newest.url, others };
  } catch (error) {
    if (error instanceof GithubError && error.failure === 'absent') return undefined;
    throw error;
  }
}

/** The comment of this run, as `makeOnce` looks for it. */
async function newestOf(github: Github, creation: NewComment): Promise<OwnComment | undefined> {
  const run = readMarker(creation.body)?.run ?? '';
  const all = await ownComments(github, { ...creation, run });
  return all.filter(({ marker }) => marker.run === run).at(-1);
}

/**
 * Two runs that comment at the same time find nothing both. Each looks again; the one that came second takes
 * its own back and updates the other.
 */
async function settle(github: Github, created: OwnComment, creation: NewComment): Promise<WrittenComment> {
  const { login } = creation;
  const body = signedBy(creation.body, created.author);
  if (login === undefined && created.author !== created.marker.by)
    await patchComment(github, created.id, body);
  const made = readTime(created.createdAt);
  const since = made === undefined ? {} : { since: new Date(made - SLACK).toISOString() };
  const ours = await ownComments(github, { ...creation, ...since });
  const first = ours.find(({ id }) => id < created.id);
  if (!first) return { done: 'created', url: created.url, others: 0 };
  await deleteComment(github, created.id);
  const update = await updateNewest(github, [first], body);
  return update ?? { done: 'none', url: '', others: 0 };
}
