import { isObject } from '../../support/json.ts';
import type { CallOptions, Github } from '../github/github-client.ts';
import { GithubError, unanswered } from '../github/github-error.ts';
import { type CommentMarker, readMarker } from './comment-marker.ts';

/** A comment that this action wrote. */
export interface OwnComment {
  readonly id: number;
  /** Its page; empty when GitHub named none. */
  readonly url: string;
  readonly author: string;
  readonly createdAt: string;
  readonly marker: CommentMarker;
  readonly body: string;
}

const NEED: CallOptions = { permissions: ['pull-requests: write'] };
const LIST = '/repos/{owner}/{repo}/issues/{number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{id}';

/**
 * The login of the token's owner; `undefined` for the token of a workflow or an app, which has none to tell.
 * Source: https://docs.github.com/rest/users/users#get-the-authenticated-user
 */
export async function readLogin(github: Github): Promise<string | undefined> {
  try {
    const { login } = await github.one('GET /user', {}, { permissions: [] });
    return typeof login === 'string' ? login : undefined;
  } catch (error) {
    if (error instanceof GithubError && ['forbidden', 'absent'].includes(error.failure)) return undefined;
    throw error;
  }
}

/**
 * Our comments of some keys, oldest first, from all pages. Ours starts with the marker and its author is the
 * token's owner; when that is not known, a bot that the marker itself names, so that a copy is never ours.
 * Source: https://docs.github.com/rest/issues/comments#list-issue-comments
 */
export async function ownComments(
  github: Github,
  { pullRequest, keys, login, since, run }: OwnComments,
): Promise<readonly OwnComment[]> {
  const asked = { number: pullRequest, ...(since === undefined ? {} : { since }) };
  const comments = await github.all(`GET ${LIST}`, asked, NEED);
  return comments
    .flatMap((comment) => readOwn(comment, login, run))
    .filter((comment) => keys.includes(comment.marker.key))
    .sort((a, b) => a.id - b.id);
}

/**
 * Our comments on any issue or pull request of the repository, the latest changed first; as many as a nightly look
 * needs. Source: https://docs.github.com/rest/issues/comments#list-issue-comments-for-a-repository
 */
export async function recentComments(
  github: Github,
  login: string | undefined,
): Promise<readonly (OwnComment & { readonly pullRequest: number })[]> {
  const asked = { sort: 'updated', direction: 'desc' };
  const comments = await github.latest('GET /repos/{owner}/{repo}/issues/comments', asked, NEED);
  return comments.flatMap((comment) => {
    const page = isObject(comment) ? String(comment['issue_url']) : '';
    const pullRequest = Number(/\/issues\/(\d{1,12})$/.exec(page)?.[1]);
    return readOwn(comment, login, undefined).map((own) => ({ ...own, pullRequest }));
  });
}

/** What to look for. */
interface OwnComments {
  readonly pullRequest: number;
  readonly keys: readonly string[];
  readonly login: string | undefined;
  /** Only those changed since; an ISO time of GitHub's clock. */
  readonly since?: string;
  /** A bot’s comment of this run is ours whatever its marker says: nobody else knew it yet. */
  readonly run?: string;
}

/** Source: https://docs.github.com/rest/issues/comments#create-an-issue-comment */
export async function postComment(github: Github, pullRequest: number, body: string): Promise<OwnComment> {
  const created = readComment(await github.one(`POST ${LIST}`, { number: pullRequest, body }, NEED));
  if (!created) throw unanswered('GitHub’s answer is no comment.');
  return created;
}

/** Source: https://docs.github.com/rest/issues/comments#update-an-issue-comment */
export async function patchComment(
  github: Github,
  id: number,
  body: string,
): Promise<OwnComment | undefined> {
  return readComment(await github.one(`PATCH ${ONE}`, { id, body }, { ...NEED, repeatable: true }));
}

/** Takes back a comment of ours. Source: https://docs.github.com/rest/issues/comments#delete-an-issue-comment */
export async function deleteComment(github: Github, id: number): Promise<void> {
  await github.remove(`DELETE ${ONE}`, { id }, NEED);
}

function readOwn(value: unknown, login: string | undefined, run: string | undefined): readonly OwnComment[] {
  const comment = readComment(value);
  if (!comment || !isObject(value)) return [];
  const { author, marker } = comment;
  if (login !== undefined) return author.toLowerCase() === login.toLowerCase() ? [comment] : [];
  const bot = isObject(value['user']) && value['user']['type'] === 'Bot';
  if (!bot || isOtherApp(value, author)) return [];
  return marker.by === author || marker.run === run ? [comment] : [];
}

/** The app that a comment was written through, when GitHub names it, is the one of its bot. */
function isOtherApp(comment: Record<string, unknown>, author: string): boolean {
  const app = comment['performed_via_github_app'];
  return isObject(app) && typeof app['slug'] === 'string' && `${app['slug']}[bot]` !== author;
}

function readComment(value: unknown): OwnComment | undefined {
  if (!isObject(value)) return undefined;
  const { id, body, user, html_url: url, created_at: createdAt } = value;
  if (typeof body !== 'string') return undefined;
  const marker = readMarker(body);
  const author = isObject(user) ? user['login'] : undefined;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || !marker || typeof author !== 'string') {
    return undefined;
  }
  return {
    id,
    author,
    marker,
    body,
    url: typeof url === 'string' ? url : '',
    createdAt: typeof createdAt === 'string' ? createdAt : '',
  };
}
