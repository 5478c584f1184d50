import type { CleanupTask } from '../../../contract/cleanup.ts';
import type { Log } from '../../../contract/log.ts';
import type { CleanupContext } from '../../../contract/operation.ts';
import type { DollarboxClient } from '../client.ts';
import { revokeUnanswered } from './new-credentials.ts';

/**
 * Deletes the kubeconfig and revokes its credential, in the post step. A file or credential that is gone is
 * fine. The credential is revoked even when the file cannot be deleted, and the other way round.
 */
export async function cleanUpKubeconfig(
  task: CleanupTask,
  { client, log }: CleanupContext<DollarboxClient>,
): Promise<void> {
  if (task.kind !== 'kubectl-credential') return;
  const { id, before, requests = [], unanswered, revoke, path, directory } = task;
  const done = await Promise.allSettled([
    path === undefined ? undefined : removeFile(path, directory),
    revoke ? revokeCredential() : undefined,
  ]);
  for (const result of done) if (result.status === 'rejected') throw result.reason;

  async function revokeCredential(): Promise<void> {
    if (!client) return warnOfToken(id, log);
    if (id === undefined) return revokeUnanswered(client, { before, requests }, log);
    const was = await client.kubectlCredentials.remove(id);
    log.info(was ? `Revoked kubectl credential ${id}` : `Kubectl credential ${id} was revoked already`);
    if (unanswered) await revokeUnanswered(client, { before: [...before, id], requests }, log);
  }

  async function removeFile(file: string, fresh: string | undefined): Promise<void> {
    const { removeKubeconfig } = await import('../../../kubeconfig/remove.ts');
    const how = await removeKubeconfig(file, fresh);
    if (how === 'removed') log.info('Deleted the kubeconfig');
  }
}

/** How a credential is revoked whose token is not there any more. */
function warnOfToken(id: string | undefined, log: Log): void {
  if (id === undefined) {
    log.warning(
      'A kubectl credential may have been issued, and could not be looked for, because the input `token` is empty by now. Next: look in the control panel, and revoke one that nobody uses.',
    );
    return;
  }
  log.warning(
    `Kubectl credential ${id} was not revoked, because the input \`token\` is empty by now. Next: revoke it with \`operation: revoke-kubectl-credential\` and \`id: ${id}\`, or in the control panel.`,
  );
}
