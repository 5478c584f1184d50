import type { KubernetesAnswer } from './remote-api.ts';

/** One call with the administrator's token. */
type Call = (method: string, path: string, body?: unknown) => Promise<KubernetesAnswer>;

interface ResourceList {
  readonly resources?: readonly {
    readonly name: string;
    readonly namespaced: boolean;
    readonly verbs: readonly string[];
  }[];
}

/**
 * Ends a namespace that is being deleted on a server whose controllers do not run (an API server with etcd alone), as the
 * namespace controller would: takes out what is in it, and the finalizer once nothing is left. What a controller of the
 * server has still to end (pods with a grace period) is left to it.
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
 */
export async function emptyNamespace(call: Call, name: string): Promise<void> {
  for (const group of await groupVersions(call)) {
    for (const resource of await deletable(call, group)) {
      const path = `${group}/namespaces/${name}/${resource}`;
      await call('DELETE', path);
      const { status, body } = await call('GET', path);
      if (status === 200 && ((body?.['items'] ?? []) as readonly unknown[]).length > 0) return;
    }
  }
  const namespace = await call('GET', `/api/v1/namespaces/${name}`);
  if (namespace.status !== 200) return;
  await call('PUT', `/api/v1/namespaces/${name}/finalize`, { ...namespace.body, spec: { finalizers: [] } });
}

/** The addresses of the core group and of each other one in its preferred version. */
async function groupVersions(call: Call): Promise<readonly string[]> {
  const { body } = await call('GET', '/apis');
  const groups = (body?.['groups'] ?? []) as readonly { preferredVersion: { groupVersion: string } }[];
  return ['/api/v1', ...groups.map(({ preferredVersion }) => `/apis/${preferredVersion.groupVersion}`)];
}

async function deletable(call: Call, group: string): Promise<readonly string[]> {
  const { body } = await call('GET', group);
  const { resources = [] } = (body ?? {}) as ResourceList;
  return resources
    .filter(({ namespaced, verbs }) => namespaced && verbs.includes('deletecollection'))
    .map((resource) => resource.name);
}
