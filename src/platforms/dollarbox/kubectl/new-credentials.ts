import type { KubectlCredentialTask } from '../../../contract/runner/cleanup.ts';
import type { Log } from '../../../contract/runner/log.ts';
import { isNear, type Moment, momentOf } from '../../../http/failure/server-clock.ts';
import { list } from '../../../support/text.ts';
import type { DollarboxClient } from '../api/client.ts';
import type { KubectlCredential } from '../api/schema.ts';

/** A credential of ours is made or rotated this close to its request, in milliseconds by the server's clock. */
const CLOSE = 2_000;

/** Ids of the caller's credentials in the org. */
export async function credentialIds(client: DollarboxClient): Promise<readonly string[]> {
  return (await newCredentials(client, [])).map(({ id }) => id);
}

/** The caller's credentials that are not among `before`. */
export async function newCredentials(
  client: DollarboxClient,
  before: readonly string[],
): Promise<readonly KubectlCredential[]> {
  const found = new Map<string, KubectlCredential>();
  for await (const credential of client.kubectlCredentials.list()) {
    if (!before.includes(credential.id)) found.set(credential.id, credential);
  }
  return [...found.values()];
}

/** True for one that came to be, or was rotated, when one of these requests was sent. That it is new proves nothing. */
export function isOfRequests(
  { created_at, rotated_at }: KubectlCredential,
  requests: readonly Moment[],
): boolean {
  const times = [momentOf(created_at), momentOf(rotated_at)];
  return requests.some((request) => times.some((time) => isNear(time, request, CLOSE)));
}

/**
 * Revokes what a request without an answer left behind, when there is exactly one that it can have made; what else
 * came to be meanwhile may be another job's: it is named, and left alone.
 */
export async function revokeUnanswered(
  client: DollarboxClient,
  { before, requests = [] }: Pick<KubectlCredentialTask, 'before' | 'requests'>,
  log: Log,
): Promise<void> {
  const found = await newCredentials(client, before);
  const ours = found.filter((credential) => isOfRequests(credential, requests));
  const [only] = ours;
  if (only && ours.length === 1) {
    await client.kubectlCredentials.remove(only.id);
    log.info(`Revoked kubectl credential ${only.id}, whose kubeconfig nobody has`);
  } else if (found.length > 0) {
    log.warning(
      `A request for a kubectl credential got no answer, and ${list(found.map(({ id }) => id))} came to be meanwhile: it may be this step’s or another job’s, so nothing was revoked. Revoke what nobody uses with \`operation: revoke-kubectl-credential\`.`,
    );
  }
}
