import type { CleanupContext } from '../../../contract/operation.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { CleanupTask, KubectlCredentialTask } from '../../../contract/runner/cleanup.ts';
import type { Log } from '../../../contract/runner/log.ts';
import type { DollarboxClient } from '../api/client.ts';
import { revokeUnanswered } from './new-credentials.ts';

/**
 * Deletes the kubeconfig and revokes its credential, in the post step. A file or credential that is gone is
 * fine. The credential is revoked even when the file cannot be deleted, and the other way round; one that is not
 * revoked is named, with the way to do it.
 */
export async function cleanUpKubeconfig(
  task: CleanupTask,
  context: CleanupContext<DollarboxClient>,
): Promise<void> {
  if (task.kind !== 'kubectl-credential') return;
  const done = await Promise.allSettled([
    task.path === undefined ? undefined : removeFile(task.path, task.directory, context.log),
    task.revoke ? revoke(task, context) : undefined,
  ]);
  for (const result of done) if (result.status === 'rejected') throw result.reason;
}

async function removeFile(file: string, fresh: string | undefined, log: Log): Promise<void> {
  const { removeKubeconfig } = await import('../../../kubeconfig/files/remove.ts');
  const how = await removeKubeconfig(file, fresh);
  if (how === 'removed') log.info('Deleted the kubeconfig');
}

async function revoke(
  task: KubectlCredentialTask,
  { client, sameToken, log }: CleanupContext<DollarboxClient>,
): Promise<void> {
  const { id, before, requests = [], unanswered } = task;
  if (!client) return log.warning(notRevoked(id, 'the input `token` is empty by now'));
  if (id === undefined) return revokeUnanswered(client, { before, requests }, log);
  try {
    const was = await client.kubectlCredentials.remove(id);
    if (was) log.info(`Revoked kubectl credential ${id}`);
    else if (sameToken) log.info(`Kubectl credential ${id} was revoked already`);
    else log.warning(notRevoked(id, 'the input `token` is another one by now, which does not see it'));
    if (unanswered) await revokeUnanswered(client, { before: [...before, id], requests }, log);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.warning(notRevoked(id, error.message));
  }
}

/** A credential that lives on: which, why, and how it is revoked. */
function notRevoked(id: string | undefined, why: string): string {
  const reason = why.replace(/\.$/, '');
  return id === undefined
    ? `A kubectl credential may have been issued, and could not be looked for: ${reason}. Next: look in the control panel, and revoke one that nobody uses.`
    : `Kubectl credential ${id} was not revoked: ${reason}. Next: revoke it with \`operation: revoke-kubectl-credential\` and \`id: ${id}\`, or in the control panel.`;
}
