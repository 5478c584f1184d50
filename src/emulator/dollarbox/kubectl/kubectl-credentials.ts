import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { orgNamespace, spacesOf } from '../resources/namespaces.ts';
import type { Credential, Org } from '../store/model.ts';
import { type ErrorCode, Refusal } from '../store/refusal.ts';
import { type Box, nextId, stamped } from '../store/store.ts';
import { itemOf, itemsOf, readingRoutes } from '../wire/reading.ts';
import { type Call, routesOf, theOrg } from '../wire/route.ts';
import { created, dressed, removed, timestamp } from '../wire/view.ts';
import { kubeconfigField } from './kubeconfig.ts';

/** kubectl credentials: list, read, create, revoke; only the caller's own. */
export function kubectlCredentialRoutes(box: Box): Route[] {
  const route = routesOf(box);
  const issuing = 'Issue a kubeconfig; the only reply that has one. The body may be absent';
  return [
    ...readingRoutes(route, {
      path: '/kubectl-credentials/',
      summaries: [
        'List own kubectl credentials, without kubeconfig',
        'Read an own kubectl credential, without kubeconfig',
      ],
      all: (call) => itemsOf(box, call, own(box, call)),
      one: (call) => itemOf(call, own(box, call)),
      view: (credential, request) => credentialView(credential, request),
    }),
    route('POST /kubectl-credentials/', issuing, (call) => issue(box, call)),
    route('DELETE /kubectl-credentials/:id/', 'Revoke an own kubectl credential', async (call) => {
      theOrg(call);
      const credential = itemOf(call, own(box, call));
      box.store.credentials.delete(credential.id);
      await revoke(box, credential);
      return removed(call.request, credentialView(credential, call.request));
    }),
  ];
}

/** Whether POST makes another credential or turns the one there is around is [inferred]: switch `rotate-credential`. */
async function issue(box: Box, call: Call): Promise<Answer> {
  const { request, caller } = call;
  const org = theOrg(call);
  if (!org.kubectlEnabled) {
    throw new Refusal(
      request.switch('kubectl-off') as ErrorCode,
      'kubectl mode is not enabled for this org.',
    );
  }
  const before = [...own(box, call).values()].find((item) => item.org === org.slug);
  const rotation = request.switch('rotate-credential');
  if (before !== undefined && rotation !== 'new-id') await revoke(box, before);
  if (before !== undefined && rotation === 'replaced') box.store.credentials.delete(before.id);
  const kept = rotation === 'same-id' ? before : undefined;
  const id = (): number => nextId(box, 'credential', 321, box.store.credentials);
  const credential = kept ?? addCredential(box, org.slug, caller.email, id());
  credential.rotatedMs = box.world.clock.now();
  credential.secret = secretName(box);
  const kubeconfig = await freshKubeconfig(box, org, credential, request);
  return created(request, credentialView(credential, request, kubeconfig));
}

/** Ends a credential's token by way of its Secret. Source: https://www.dollarbox.dev/docs/kubectl/ */
function revoke({ cluster }: Box, { org, secret }: Credential): Promise<void> {
  return cluster.revoke({ namespace: orgNamespace(org), secret });
}

function secretName({ world }: Box): string {
  return `dollarbox-kubectl-${world.chance.hex(12)}`;
}

/** Makes and stores a credential. */
export function addCredential(box: Box, org: string, email: string, id: number): Credential {
  const stamp = stamped(box);
  const saName = `dbx-${email.replace(/@.*$/, '')}`;
  const credential = { ...stamp, id, org, email, saName, rotatedMs: stamp.createdMs, secret: '' };
  box.store.credentials.set(id, credential);
  return credential;
}

async function freshKubeconfig(
  { store, cluster }: Box,
  { slug }: Org,
  { saName, secret }: Credential,
  request: EmulatedRequest,
): Promise<ReturnType<typeof kubeconfigField>> {
  const lifetime = Number(request.switch('token-lifetime'));
  const namespace = orgNamespace(slug);
  for (const child of spacesOf(store, namespace)) await cluster.makeNamespace?.(child, namespace);
  const ending = Number.isNaN(lifetime) ? {} : { lifetimeSeconds: lifetime };
  const token = await cluster.issue({ namespace, account: saName, secret, ...ending });
  const seeded = { ...cluster.address, ...store.kubeconfigTarget };
  const elsewhere = request.switch('kubeconfig-server');
  const server = elsewhere === 'seeded' ? seeded.server : elsewhere;
  const parts = { ...seeded, server, org: slug, namespace, saName, token };
  return kubeconfigField(request.switch('kubeconfig'), parts);
}

function own({ store }: Box, { caller }: Call): Map<number, Credential> {
  return new Map([...store.credentials].filter(([, { email }]) => email === caller.email));
}

/** Source of the fields: https://github.com/unicornops/terraform-provider-dollarbox */
function credentialView(credential: Credential, request: EmulatedRequest, more: object = {}): unknown {
  const { id, org, saName, createdMs, rotatedMs } = credential;
  return dressed(request, {
    ...{ id, org, sa_name: saName },
    created_at: timestamp(request, createdMs),
    rotated_at: timestamp(request, rotatedMs),
    last_downloaded_at: null,
    ...more,
  });
}
