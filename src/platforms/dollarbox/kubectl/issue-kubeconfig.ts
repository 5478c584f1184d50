import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { KubectlCredentialTask } from '../../../contract/runner/cleanup.ts';
import type { ReadyKubeconfig } from '../../../kubeconfig/read-kubeconfig.ts';
import type { DollarboxClient, DollarboxContext } from '../api/client.ts';
import type { KubectlCredential } from '../api/schema.ts';
import { entryOf } from '../resources/kind.ts';
import { KUBECTL_CREDENTIALS } from './credential-kind.ts';
import { issueCredential } from './issue-credential.ts';
import { credentialIds, revokeUnanswered } from './new-credentials.ts';
import { type KubeconfigWish, writeKubeconfig } from './write-kubeconfig.ts';

/** A kubeconfig on disk, and the credential behind it. */
export interface Issued {
  readonly credential: KubectlCredential;
  readonly kubeconfig: ReadyKubeconfig;
  readonly path: string;
  /** The credential was there before and got a new token. */
  readonly rotated: boolean;
  /** The post step revokes it and deletes the file. */
  readonly revokedAfterJob: boolean;
}

/**
 * Issues a credential and writes its kubeconfig. What the post step needs is saved before the request, so
 * that a credential whose answer never came is revoked there. Whatever fails after it was issued revokes it.
 */
export async function issueKubeconfig(context: DollarboxContext, wish: KubeconfigWish): Promise<Issued> {
  const { prepareTarget } = await import('../../../kubeconfig/files/prepare-target.ts');
  const { 'kubeconfig-path': kubeconfigPath, 'revoke-after-job': revokeAfterJob } = wish;
  const { temp, workspace } = context.machine.directories;
  // The list first: when it cannot be read, no directory is left behind.
  const before = await credentialIds(context.client);
  const target = await prepareTarget({ kubeconfigPath, runnerTemp: temp, workspace });
  let task: KubectlCredentialTask = {
    kind: 'kubectl-credential',
    key: 'kubeconfig',
    before,
    revoke: true,
    ...(target.directory === undefined ? {} : { directory: target.directory, path: target.path }),
  };
  const save = (more: Partial<KubectlCredentialTask>): void => {
    task = { ...task, ...more };
    context.ledger.cleanUp(task);
  };
  const credential = await issueOrForget(context, () => task, save);
  const rotated = before.includes(credential.id);
  const revoke = rotated ? revokeAfterJob === true : revokeAfterJob !== false;
  context.ledger.know({ 'credential-id': credential.id });
  // Until the file is written the credential is of no use: the post step revokes it unless it was somebody's.
  save({ id: credential.id, revoke: !rotated || revoke });
  if (task.unanswered) await tellOfTheLost(context, { ...task, before: [...before, credential.id] });
  const entry = entryOf(KUBECTL_CREDENTIALS, credential);
  context.ledger.leave(entry, `${entry}, ${!rotated || revoke ? 'until the post step' : 'with a new token'}`);
  if (!rotated) {
    context.ledger.undoBy(entry, {
      said: `${entry} was issued and is revoked again`,
      work: async (own) => void (await own.kubectlCredentials.remove(credential.id)),
    });
  }
  const kubeconfig = await keepOrRevoke(context, credential, rotated, () =>
    writeKubeconfig(context, wish, credential, target),
  );
  context.ledger.cleanUp(
    afterWriting({ ...task, id: credential.id, revoke, path: target.path }, revokeAfterJob),
  );
  return { credential, kubeconfig, path: target.path, rotated, revokedAfterJob: revoke };
}

/**
 * Issues the credential; what the post step needs of each request is saved before it. When it was plainly refused
 * there is none, and the post step must not take a new one of the same user, issued in another job meanwhile, for
 * this step's.
 */
async function issueOrForget(
  context: DollarboxContext,
  task: () => KubectlCredentialTask,
  save: (more: Partial<KubectlCredentialTask>) => void,
): Promise<KubectlCredential> {
  try {
    return await issueCredential(context, {
      before: task().before,
      get moments() {
        return task().requests ?? [];
      },
      open: (moments) => save({ requests: moments.filter((moment) => moment !== undefined) }),
      lost: () => save({ unanswered: true }),
    });
  } catch (error) {
    if (!task().unanswered) save({ revoke: false });
    throw error;
  }
}

/** A first request without an answer may still have left a credential; one that cannot be looked for is the post step's. */
async function tellOfTheLost({ client, log }: DollarboxContext, task: KubectlCredentialTask): Promise<void> {
  try {
    await revokeUnanswered(client, task, log);
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== 'failed') throw error;
    log.info(`What the request without an answer left could not be looked up: ${error.message}`);
  }
}

/** `revoke-after-job: false` keeps the file too. */
function afterWriting(
  task: KubectlCredentialTask,
  revokeAfterJob: boolean | undefined,
): KubectlCredentialTask {
  if (revokeAfterJob !== false) return task;
  const { path, directory, ...kept } = task;
  return kept;
}

/** Revokes the credential when its kubeconfig cannot be used; one that was somebody's before is left alone. */
async function keepOrRevoke<T>(
  { client, log }: DollarboxContext,
  { id }: KubectlCredential,
  rotated: boolean,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (rotated)
      log.warning(`Kubectl credential ${id} was there before this step; it is left, with a new token.`);
    else await revokeNow(client, id, log);
    throw error;
  }
}

async function revokeNow(client: DollarboxClient, id: string, log: Context['log']): Promise<void> {
  try {
    await client.kubectlCredentials.remove(id);
    log.info(`Revoked kubectl credential ${id}`);
  } catch {
    log.info(`Kubectl credential ${id} could not be revoked now; the post step tries again`);
  }
}
