import { stageOf } from '../resources/provisioned.ts';
import type { Namespace } from '../store/model.ts';
import type { Store } from '../store/store.ts';

/** The Kubernetes namespace of an org itself; its form is [inferred]. */
export function orgNamespace(slug: string): string {
  return `org-${slug}`;
}

/** The Kubernetes namespace of a namespace of the API; its form is [inferred]. */
export function kubernetesName({ org, name }: Pick<Namespace, 'org' | 'name'>): string {
  return `${orgNamespace(org)}-${name}`;
}

/** The namespaces that an org's accounts may work in: the org's own, and those that are ready. */
export function spacesOf({ orgs, namespaces }: Store, parent: string): string[] {
  const org = [...orgs.keys()].find((slug) => orgNamespace(slug) === parent);
  const ready = [...namespaces.values()].filter((one) => one.org === org && stageOf(one) === 'settled');
  return org === undefined ? [] : [parent, ...ready.map(kubernetesName)];
}
