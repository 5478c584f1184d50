import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/errors.ts';
import { createOnce } from '../../../http/create-once.ts';
import { AnswerLostError } from '../../../http/errors.ts';
import { list } from '../../../support/text.ts';
import type { DollarboxClient } from '../client.ts';
import type { KubectlCredential } from '../schema.ts';

/** Ids of the caller's credentials in the org. */
export async function credentialIds(client: DollarboxClient): Promise<readonly string[]> {
  const ids = new Set<string>();
  for await (const { id } of client.kubectlCredentials.list()) ids.add(id);
  return [...ids];
}

/** The caller's credentials that are not among `before`. */
async function newCredentials(
  client: DollarboxClient,
  before: readonly string[],
): Promise<readonly KubectlCredential[]> {
  const found = new Map<string, KubectlCredential>();
  for await (const credential of client.kubectlCredentials.list()) {
    if (!before.includes(credential.id)) found.set(credential.id, credential);
  }
  return [...found.values()];
}

/**
 * Issues one credential. Its kubeconfig is only in the answer, so a credential whose answer was lost is of no
 * use to anybody: it is revoked, and one more is issued, at most two requests in all. Where a creation rotates
 * the credential that is there, nothing new shows up and the second request rotates it again. `onLost` is told
 * when an answer was lost: from then on there may be a credential that nobody knows of.
 */
export async function issueCredential(
  context: Context<DollarboxClient>,
  before: readonly string[],
  onLost: () => void,
): Promise<KubectlCredential> {
  const { client, ledger, log } = context;
  const issue = async (): Promise<KubectlCredential> => {
    try {
      return await client.kubectlCredentials.create(undefined);
    } catch (error) {
      if (error instanceof AnswerLostError) onLost();
      throw error;
    }
  };
  const issued = await createOnce<KubectlCredential>(
    {
      what: 'The kubectl credential',
      key: 'a new kubectl credential',
      look: (budget) => newCredentials(client.within(budget), before),
      create: issue,
      describe: ({ id }) => id,
      made: ({ id }) => {
        ledger.wrote();
        ledger.know({ 'credential-id': id });
      },
    },
    context,
  );
  if (!issued.adopted) return issued.value;
  log.info(`The kubeconfig of credential ${issued.value.id} was lost with its answer; revoking it`);
  await client.kubectlCredentials.remove(issued.value.id);
  if (issued.posts > 1) throw lostTwice();
  try {
    return await issue();
  } catch (error) {
    if (!(error instanceof AnswerLostError)) throw error;
    await revokeNew(client, [...before, issued.value.id], log);
    throw lostTwice();
  }
}

/** Revokes the one credential that came to be meanwhile; of several it is unknown whose they are. */
export async function revokeNew(
  client: DollarboxClient,
  before: readonly string[],
  log: Context['log'],
): Promise<void> {
  const found = await newCredentials(client, before);
  const [only] = found;
  if (!only) return;
  if (found.length > 1) {
    throw new ActionError(
      `${found.length} kubectl credentials came to be meanwhile, and it is unknown which is whose: ${list(found.map(({ id }) => id))}.`,
      { next: 'Revoke those that are not in use, with `operation: revoke-kubectl-credential`.' },
    );
  }
  await client.kubectlCredentials.remove(only.id);
  log.info(`Revoked kubectl credential ${only.id}, whose kubeconfig nobody has`);
}

/**
 * Warns of credentials that came to be meanwhile: one may be that of a request without an answer, which showed up
 * only after it had been given up; but it may as well be another job's, so none is revoked.
 */
export async function warnOfNew(
  client: DollarboxClient,
  before: readonly string[],
  log: Context['log'],
): Promise<void> {
  const ids = (await newCredentials(client, before)).map(({ id }) => id);
  if (ids.length === 0) return;
  log.warning(
    `An answer of DollarBox was lost, and kubectl credential ${list(ids)} came to be meanwhile: it may be this step’s or another job’s. Revoke it with \`operation: revoke-kubectl-credential\` when nobody uses it.`,
  );
}

function lostTwice(): ActionError {
  return new ActionError(
    'The answer with the kubeconfig was lost twice; no credential of this step is left.',
    {
      next: 'Run the step again when the platform answers reliably.',
    },
  );
}
