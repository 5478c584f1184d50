import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Comment, Thread } from '../store/model.ts';
import { WEB } from '../store/sources.ts';
import { actorView, apiUrl, appView, nodeId, timestamp } from '../wire/view.ts';

/**
 * A comment as the API shows it. Source: https://docs.github.com/rest/issues/comments. Whether a workflow's comment
 * names its app is [inferred]: the schema allows null, so the switch `comment-app` can say so.
 */
export function commentView(request: EmulatedRequest, comment: Comment, thread: Thread | undefined): unknown {
  const { id, repo, number, author, body, createdMs, updatedMs } = comment;
  const app = request.switch('comment-app') === 'shown' ? comment.app : undefined;
  const kind = thread?.pull === undefined ? 'issues' : 'pull';
  return {
    url: apiUrl(request, `/repos/${repo}/issues/comments/${id}`),
    html_url: `${WEB}/${repo}/${kind}/${number}#issuecomment-${id}`,
    issue_url: apiUrl(request, `/repos/${repo}/issues/${number}`),
    id,
    node_id: nodeId('IC', id),
    user: actorView(author),
    created_at: timestamp(createdMs),
    updated_at: timestamp(updatedMs),
    body,
    author_association: author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: appView(app),
  };
}
