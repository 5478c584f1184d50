import { ok } from '../../kit/routes.ts';
import type { Answer, Route } from '../../plugin/plugin.ts';
import type { Comment } from '../store/model.ts';
import { notFound } from '../store/refusal.ts';
import { COMMENTS_PAGE } from '../store/sources.ts';
import type { Hub } from '../store/store.ts';
import { type Call, idIn, routesOf } from '../wire/route.ts';
import { commentBody } from './comment-body.ts';
import { commentView } from './comment-view.ts';
import { writeNeed } from './comments.ts';

/** One comment: rewrite, delete. A token that may write may do so with everybody's comments [inferred]. */
export function commentItemRoutes(hub: Hub): Route[] {
  const rewrites = routesOf(hub, `${COMMENTS_PAGE}#update-an-issue-comment`, writeNeed);
  const deletes = routesOf(hub, `${COMMENTS_PAGE}#delete-an-issue-comment`, writeNeed);
  return [
    rewrites('PATCH /issues/comments/:id', 'Rewrite a comment', (call) => {
      const comment = commentOf(hub, call);
      comment.body = commentBody(call.request);
      comment.updatedMs = hub.world.clock.now();
      return shown(hub, call, comment);
    }),
    deletes('DELETE /issues/comments/:id', 'Delete a comment', (call) => {
      hub.store.comments.delete(commentOf(hub, call).id);
      return { status: 204 };
    }),
  ];
}

function shown({ store }: Hub, { request }: Call, comment: Comment): Answer {
  const thread = store.thread(comment.repo, comment.number);
  return ok(commentView(request, comment, thread));
}

function commentOf({ store }: Hub, { request, repo }: Call): Comment {
  const comment = store.comments.get(idIn(request, 'id'));
  if (comment?.repo !== repo.fullName) throw notFound();
  return comment;
}
