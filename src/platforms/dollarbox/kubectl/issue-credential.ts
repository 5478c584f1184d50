import { ActionError } from '../../../contract/result/errors.ts';
import { isByOthers } from '../../../http/failure/at-the-door.ts';
import { AnswerLostError } from '../../../http/failure/errors.ts';
import type { Moment } from '../../../http/failure/server-clock.ts';
import { createOnce } from '../../../http/writes/create-once.ts';
import type { DollarboxClient, DollarboxContext } from '../api/client.ts';
import type { KubectlCredential } from '../api/schema.ts';
import { entryOf } from '../resources/kind.ts';
import { KUBECTL_CREDENTIALS } from './credential-kind.ts';
import { isOfRequests, newCredentials, revokeUnanswered } from './new-credentials.ts';

/** What is known of the requests for a credential, as far as they have come. */
interface Requests {
  /** Ids that were there before. */
  readonly before: readonly string[];
  /**
   * By the server's clock, when those were sent that may have left a credential which nobody knows of: not the ones that
   * were answered, nor the ones whose credential was found.
   */
  readonly moments: readonly Moment[];
  /** These are the moments now. Told before each request, too. */
  open(moments: readonly (Moment | undefined)[]): void;
  /** Told when an answer was lost: there may be a credential that nobody knows of. */
  lost(): void;
}

/**
 * Issues one credential. Its kubeconfig is only in the answer, so a credential whose answer was lost is of no
 * use to anybody: the one that was made when the request was sent is revoked, and one more is issued, at most two
 * requests in all. Where a creation rotates the credential that is there, nothing new shows up and the second request
 * rotates it again. What else came to be meanwhile may be another job's.
 */
export async function issueCredential(
  context: DollarboxContext,
  requests: Requests,
): Promise<KubectlCredential> {
  const { client, ledger, log } = context;
  const { before } = requests;
  const issue = () => request(client, requests);
  const issued = await createOnce<KubectlCredential>(
    {
      what: 'The kubectl credential',
      key: 'a new kubectl credential',
      look: (budget) => newCredentials(client.within(budget), before),
      create: issue,
      describe: ({ id }) => id,
      isOurs: (found) => isOfRequests(found, requests.moments),
      made: (credential) => {
        const entry = entryOf(KUBECTL_CREDENTIALS, credential);
        ledger.wrote();
        ledger.know({ 'credential-id': credential.id });
        if (!before.includes(credential.id)) ledger.leave(entry, `${entry}, until the post step`);
      },
    },
    context,
  );
  const { id } = issued.value;
  if (!issued.adopted) return issued.value;
  log.info(`The kubeconfig of credential ${id} was lost with its answer; revoking it`);
  await client.kubectlCredentials.remove(id);
  ledger.gone(entryOf(KUBECTL_CREDENTIALS, issued.value));
  requests.open([]);
  if (issued.posts > 1) throw lostTwice();
  try {
    return await issue();
  } catch (error) {
    if (!(error instanceof AnswerLostError)) throw error;
    await revokeUnanswered(client, { before: [...before, id], requests: requests.moments }, log);
    throw lostTwice();
  }
}

async function request(client: DollarboxClient, requests: Requests): Promise<KubectlCredential> {
  const { moments } = requests;
  const now = client.serverTime();
  requests.open([...moments, now]);
  try {
    const issued = await client.kubectlCredentials.create(undefined);
    requests.open(moments);
    return issued;
  } catch (error) {
    const lost = error instanceof AnswerLostError;
    if (lost || isByOthers(error)) {
      requests.open([...moments, now, lost ? error.sent : undefined]);
      requests.lost();
    } else requests.open(moments);
    throw error;
  }
}

function lostTwice(): ActionError {
  return new ActionError(
    'The answer with the kubeconfig was lost twice; what is proven to be this step’s was revoked.',
    {
      next: 'Run the step again when the platform answers reliably.',
    },
  );
}
