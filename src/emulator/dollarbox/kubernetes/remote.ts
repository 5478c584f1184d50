import type { Cluster, ClusterAddress, Grant } from './cluster.ts';
import { emptyNamespace } from './empty-namespace.ts';
import { callKubernetes, type KubernetesAccess } from './remote-api.ts';

/**
 * A real Kubernetes API server, on which namespaces, service accounts and tokens are made. What DollarBox does there is
 * not told in detail: that a kubeconfig dies with its revocation Secret is (https://www.dollarbox.dev/docs/kubectl/),
 * that it is a token of the TokenRequest API bound to that Secret is [inferred].
 */
export class RemoteCluster implements Cluster {
  readonly #access: KubernetesAccess;

  constructor(access: KubernetesAccess) {
    this.#access = access;
  }

  get address(): ClusterAddress {
    const { url, ca = '' } = this.#access;
    return { server: url, certificateAuthorityData: Buffer.from(ca).toString('base64') };
  }

  /** Makes sure that it answers, so that nobody finds out in the midst of a workflow. */
  async start(): Promise<void> {
    const { status } = await callKubernetes(this.#access, 'GET', '/api/v1/namespaces?limit=1');
    if (status !== 200)
      throw new Error(`${this.#access.url} does not let the token list namespaces: status ${status}`);
  }

  async makeNamespace(name: string, parent: string): Promise<void> {
    await this.#make('/api/v1/namespaces', { metadata: { name } });
    const rules = `/apis/rbac.authorization.k8s.io/v1/namespaces/${name}`;
    await this.#make(`${rules}/roles`, roleIn(name));
    await this.#make(`${rules}/rolebindings`, roleBindingIn(name, parent));
  }

  async removeNamespace(name: string): Promise<void> {
    await this.#drop(`/api/v1/namespaces/${name}`);
    await emptyNamespace((...call) => callKubernetes(this.#access, ...call), name);
  }

  async issue({ namespace, account, secret, lifetimeSeconds }: Grant): Promise<string> {
    await this.makeNamespace(namespace, namespace);
    const core = `/api/v1/namespaces/${namespace}`;
    await this.#make(`${core}/serviceaccounts`, { metadata: { name: account } });
    await this.#make(`${core}/secrets`, { metadata: { name: secret } });
    const { metadata } = await this.#call('GET', `${core}/secrets/${secret}`);
    const { uid } = metadata as { uid: string };
    const boundObjectRef = { kind: 'Secret', apiVersion: 'v1', name: secret, uid };
    // The server takes no less than ten minutes.
    const expiry = lifetimeSeconds === undefined ? {} : { expirationSeconds: Math.max(600, lifetimeSeconds) };
    const spec = { boundObjectRef, ...expiry };
    const { status } = await this.#call('POST', `${core}/serviceaccounts/${account}/token`, { spec });
    return (status as { token: string }).token;
  }

  async revoke({ namespace, secret }: Pick<Grant, 'namespace' | 'secret'>): Promise<void> {
    await this.#drop(`/api/v1/namespaces/${namespace}/secrets/${secret}`);
  }

  /** Creates; what is there already is left as it is. */
  async #make(path: string, body: unknown): Promise<void> {
    await this.#call('POST', path, body, 409);
  }

  async #drop(path: string): Promise<void> {
    await this.#call('DELETE', path, undefined, 404);
  }

  async #call(
    method: string,
    path: string,
    body?: unknown,
    allowed?: number,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { status, body: answer = {} } = await callKubernetes(this.#access, method, path, body);
    if (status < 300 || status === allowed) return answer;
    throw new Error(
      `${method} ${path} on the Kubernetes API server: ${status} ${String(answer['message'] ?? '')}`,
    );
  }
}

const NAME = 'dollarbox-apps';
const VERBS = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];

/** What an account may do: with the usual objects of an app, everything. Source: https://www.dollarbox.dev/docs/kubectl/ */
function roleIn(namespace: string): unknown {
  return {
    metadata: { name: NAME, namespace },
    rules: [
      {
        apiGroups: [''],
        resources: ['configmaps', 'secrets', 'services', 'persistentvolumeclaims'],
        verbs: VERBS,
      },
      { apiGroups: [''], resources: ['pods', 'pods/log', 'events'], verbs: ['get', 'list', 'watch'] },
      { apiGroups: ['apps'], resources: ['deployments'], verbs: VERBS },
      { apiGroups: ['apps'], resources: ['replicasets'], verbs: ['get', 'list', 'watch'] },
    ],
  };
}

/** Lets all accounts of the org's own namespace do it. */
function roleBindingIn(namespace: string, parent: string): unknown {
  const apiGroup = 'rbac.authorization.k8s.io';
  return {
    metadata: { name: NAME, namespace },
    roleRef: { apiGroup, kind: 'Role', name: NAME },
    subjects: [{ apiGroup, kind: 'Group', name: `system:serviceaccounts:${parent}` }],
  };
}
