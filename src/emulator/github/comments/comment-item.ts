import type { Answer, Route } from '../../plugin/plugin.ts';
import type { Comment } from '../store/model.ts';
import { notFound } from '../store/refusal.ts';
import { COMMENTS_PAGE } from '../store/sources.ts';
import type { Hub } from '../store/store.ts';
import { type Call, idIn, route } from '../wire/route.ts';
import { commentBody } from './comment-body.ts';
import { commentView } from './comment-view.ts';
import { writeNeed } from './comments.ts';

const ITEM = '/issues/comments/:id';

/** One comment: read, rewrite, delete. A token that may write may do so with everybody's comments [inferred]. */
export function commentItemRoutes(hub: Hub): Route[] {
  return [
    ...route(hub, {
      method: 'GET',
      path: ITEM,
      summary: 'Read a comment',
      source: `${COMMENTS_PAGE}#get-an-issue-comment`,
      need: { any: ['issues', 'pull_requests'], level: 'read' },
      handle: (call) => shown(hub, call, commentOf(hub, call)),
    }),
    ...route(hub, {
      method: 'PATCH',
      path: ITEM,
      summary: 'Rewrite a comment',
      source: `${COMMENTS_PAGE}#update-an-issue-comment`,
      need: writeNeed,
      handle: (call) => {
        const comment = commentOf(hub, call);
        comment.body = commentBody(call.request);
        comment.updatedMs = hub.world.clock.now();
        return shown(hub, call, comment);
      },
    }),
    ...route(hub, {
      method: 'DELETE',
      path: ITEM,
      summary: 'Delete a comment',
      source: `${COMMENTS_PAGE}#delete-an-issue-comment`,
      need: writeNeed,
      handle: (call) => {
        hub.store.comments.delete(commentOf(hub, call).id);
        return { status: 204 };
      },
    }),
  ];
}

function shown({ store }: Hub, { request }: Call, comment: Comment): Answer {
  const thread = store.thread(comment.repo, comment.number);
  return { status: 200, json: commentView(request, comment, thread) };
}

function commentOf({ store }: Hub, { request, repo }: Call): Comment {
  const comment = store.comments.get(idIn(request, 'id'));
  if (comment?.repo !== repo.fullName) throw notFound();
  return comment;
}
