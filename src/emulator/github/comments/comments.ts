import type { Answer, Route } from '../../plugin/plugin.ts';
import type { Comment, Thread } from '../store/model.ts';
import { COMMENTS_PAGE, notFound, Refusal } from '../store/refusal.ts';
import { type Hub, nextId } from '../store/store.ts';
import type { Need } from '../wire/caller.ts';
import { page } from '../wire/paging.ts';
import { type Call, idIn, listsOf, routesOf } from '../wire/route.ts';
import { apiUrl } from '../wire/view.ts';
import { commentBody, commentView, writeNeed } from './comment-item.ts';

const LOCKED_PAGE = 'https://docs.github.com/articles/locking-conversations/';
const FIRST_ID = 3_000_000_001;

const READ: Need = { any: ['issues', 'pull_requests'], level: 'read' };

/** Comments of a conversation: list and create. */
export function commentRoutes(hub: Hub): Route[] {
  const lists = listsOf(hub, `${COMMENTS_PAGE}#list-issue-comments`, READ);
  const listsAll = listsOf(hub, `${COMMENTS_PAGE}#list-issue-comments-for-a-repository`, READ);
  const creates = routesOf(hub, `${COMMENTS_PAGE}#create-an-issue-comment`, writeNeed);
  const list = 'List the comments of an issue or pull request, the oldest first';
  const all = 'List the comments of all issues and pull requests, sorted by `created` or `updated`';
  return [
    ...lists('GET /issues/:number/comments', list, (call) => listComments(hub, call)),
    ...listsAll('GET /issues/comments', all, (call) => listAll(hub, call)),
    creates('POST /issues/:number/comments', 'Comment on an issue or pull request', (call) =>
      createComment(hub, call),
    ),
  ];
}

/** Puts a comment into the store. */
export function addComment(
  { store, world }: Hub,
  draft: Omit<Comment, 'born' | 'createdMs' | 'updatedMs'>,
  ms = world.clock.now(),
): Comment {
  const comment: Comment = { ...draft, born: world.born(), createdMs: ms, updatedMs: ms };
  store.comments.set(comment.id, comment);
  return comment;
}

/** The id of a comment that a client makes. */
export function nextCommentId(hub: Hub): number {
  return nextId(hub, 'comment', FIRST_ID, hub.store.comments);
}

function listComments(hub: Hub, call: Call): Answer {
  const { number } = threadOf(hub, call);
  const shown = commentsOf(hub, call).filter((comment) => comment.number === number);
  const sorted = shown.toSorted((one, other) => one.id - other.id);
  return page(call, sorted, (comment) => commentView(hub, call.request, comment));
}

function listAll(hub: Hub, call: Call): Answer {
  const { query } = call.request;
  const key = query.get('sort') === 'updated' ? 'updatedMs' : 'createdMs';
  const sign = query.get('direction') === 'desc' ? -1 : 1;
  const order = (one: Comment, other: Comment) => sign * (one[key] - other[key] || one.id - other.id);
  const sorted = commentsOf(hub, call).toSorted(order);
  return page(call, sorted, (comment) => commentView(hub, call.request, comment));
}

/** The comments of the repository, those that were changed since a time where the query says so. */
function commentsOf({ store, world }: Hub, { request, repo }: Call): Comment[] {
  const since = Date.parse(request.query.get('since') ?? '');
  return world
    .visible(request, store.comments.values())
    .filter((comment) => comment.repo === repo.fullName)
    .filter(({ updatedMs }) => Number.isNaN(since) || updatedMs >= since);
}

function createComment(hub: Hub, call: Call): Answer {
  const { request, caller } = call;
  const thread = threadOf(hub, call);
  if (thread.locked) {
    throw new Refusal(403, 'Unable to create comment because issue is locked.', {
      documentationUrl: LOCKED_PAGE,
    });
  }
  const body = commentBody(request);
  const { repo, number } = thread;
  const { actor: author, app } = caller;
  const comment = addComment(hub, { id: nextCommentId(hub), repo, number, author, app, body });
  const location = apiUrl(request, `/repos/${repo}/issues/comments/${comment.id}`);
  return { status: 201, headers: { location }, json: commentView(hub, request, comment) };
}

function threadOf({ store }: Hub, { request, repo }: Call): Thread {
  const thread = store.thread(repo.fullName, idIn(request, 'number'));
  if (thread === undefined) throw notFound();
  return thread;
}
