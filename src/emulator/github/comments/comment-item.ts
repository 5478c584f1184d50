import { ok } from '../../kit/routes.ts';
import type { EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Comment } from '../store/model.ts';
import { COMMENTS_PAGE, invalid, notFound } from '../store/refusal.ts';
import type { Hub } from '../store/store.ts';
import { neededText, readFields } from '../wire/body.ts';
import type { Need } from '../wire/caller.ts';
import { type Call, idIn, routesOf } from '../wire/route.ts';
import { actorView, apiUrl, appView, timestamp, WEB } from '../wire/view.ts';

/** `issues: write` or `pull-requests: write`; by the switch `comment-permission` only the latter. */
export function writeNeed(request: EmulatedRequest): Need {
  const either = request.switch('comment-permission') === 'either';
  return { any: either ? ['issues', 'pull_requests'] : ['pull_requests'], level: 'write' };
}

/** One comment: rewrite, delete. A token that may write may do so with everybody's comments [inferred]. */
export function commentItemRoutes(hub: Hub): Route[] {
  const rewrites = routesOf(hub, `${COMMENTS_PAGE}#update-an-issue-comment`, writeNeed);
  const deletes = routesOf(hub, `${COMMENTS_PAGE}#delete-an-issue-comment`, writeNeed);
  return [
    rewrites('PATCH /issues/comments/:id', 'Rewrite a comment', (call) => {
      const comment = commentOf(hub, call);
      comment.body = commentBody(call.request);
      comment.updatedMs = hub.world.clock.now();
      return ok(commentView(hub, call.request, comment));
    }),
    deletes('DELETE /issues/comments/:id', 'Delete a comment', (call) => {
      hub.store.comments.delete(commentOf(hub, call).id);
      return { status: 204 };
    }),
  ];
}

function commentOf({ store }: Hub, { request, repo }: Call): Comment {
  const comment = store.comments.get(idIn(request, 'id'));
  if (comment?.repo !== repo.fullName) throw notFound();
  return comment;
}

const MESSAGE_LIMIT = 65_536;
const STORED_LIMIT = 262_144;

/**
 * The text of a comment. The refusal always names 65536 characters; what is really counted is on no page, so the
 * switch `body-limit` says it. The form of both refusals is [inferred] from what people were answered.
 *
 * @throws Refusal 422 when it is missing, blank or too long
 */
export function commentBody(request: EmulatedRequest): string {
  const body = neededText(readFields(request), 'body');
  if (body.trim() === '') throw refusedBody('Body cannot be blank');
  if (isTooLong(body, request.switch('body-limit'))) {
    throw refusedBody(`Body is too long (maximum is ${MESSAGE_LIMIT} characters)`);
  }
  return body;
}

function isTooLong(body: string, counted: string): boolean {
  if (counted === 'characters') return [...body].length > MESSAGE_LIMIT;
  return Buffer.byteLength(body) > (counted === 'bytes' ? MESSAGE_LIMIT : STORED_LIMIT);
}

function refusedBody(message: string) {
  return invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

/**
 * A comment as the API shows it. Source: https://docs.github.com/rest/issues/comments. Whether a workflow's comment
 * names its app is [inferred]: the schema allows null, so the switch `comment-app` can say so.
 */
export function commentView({ store }: Hub, request: EmulatedRequest, comment: Comment): unknown {
  const { id, repo, number, author, body, createdMs, updatedMs } = comment;
  const app = request.switch('comment-app') === 'shown' ? comment.app : undefined;
  const kind = store.thread(repo, number)?.pull === undefined ? 'issues' : 'pull';
  return {
    url: apiUrl(request, `/repos/${repo}/issues/comments/${id}`),
    html_url: `${WEB}/${repo}/${kind}/${number}#issuecomment-${id}`,
    issue_url: apiUrl(request, `/repos/${repo}/issues/${number}`),
    id,
    user: actorView(author),
    created_at: timestamp(createdMs),
    updated_at: timestamp(updatedMs),
    body,
    performed_via_github_app: appView(app),
  };
}
