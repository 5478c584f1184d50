import type { Fields } from '../../kit/fields.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Namespace } from '../store/model.ts';
import type { Store } from '../store/store.ts';
import type { Complaints } from '../wire/body.ts';
import { PROVIDER } from '../wire/route.ts';
import { dressed, timestamp } from '../wire/view.ts';
import { namespaceSteps } from './course.ts';
import type { Kind } from './kind.ts';
import { changedMs, look, present, stageOf } from './provisioned.ts';
import { checkQuota } from './quota.ts';
import { statusOf } from './stages.ts';

/** What may be said of a namespace. Source of the names: https://github.com/unicornops/terraform-provider-dollarbox */
type Said = Pick<Namespace, 'allocatedContainers' | 'allocatedVolumeGb'>;

/**
 * Namespaces; their name is the slug. Whether an org has what one is given: containers and volumes of its own and what
 * other namespaces have count [inferred].
 */
export const NAMESPACES: Kind<Namespace, Said> = {
  noun: 'namespace',
  nameField: 'slug',
  source: PROVIDER,
  patch: ['Change allocated_containers and allocated_volume_gb; the slug is fixed', PROVIDER],
  deletion: 'Delete a namespace and all that is in it',
  firstId: 501,
  items: ({ namespaces }) => namespaces,
  read: (fields, _whole, complaints) => ({
    ...countField(fields, 'allocated_containers', 'allocatedContainers', complaints),
    ...countField(fields, 'allocated_volume_gb', 'allocatedVolumeGb', complaints),
  }),
  checkQuota: (box, org, { allocatedContainers, allocatedVolumeGb }, request, besides) => {
    const others = present(box.store.namespaces, org).filter((other) => other !== besides);
    const wanted = { containers: allocatedContainers, volume_gb: allocatedVolumeGb };
    checkQuota(box, org, wanted, request, others);
  },
  complete: ({ allocatedContainers = 0, allocatedVolumeGb = 0 }) => ({
    allocatedContainers,
    allocatedVolumeGb,
  }),
  steeredBy: ({ name }) => name,
  steps: namespaceSteps,
  made: async ({ cluster }, one) => cluster.makeNamespace?.(kubernetesName(one), orgNamespace(one.org)),
  ended: ({ cluster }, one) => cluster.removeNamespace(kubernetesName(one)),
  view: namespaceView,
};

/** A number that may be 0; left out it is 0 on creation [inferred]. */
function countField(fields: Fields, name: string, key: keyof Said, complaints: Complaints): Partial<Said> {
  const value = fields[name];
  if (value === undefined) return {};
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return { [key]: value };
  complaints[name] = ['A whole number of at least 0 is needed.'];
  return {};
}

/** Source of the fields: https://github.com/unicornops/terraform-provider-dollarbox; the Kubernetes name's form is [inferred]. */
function namespaceView(namespace: Namespace, request: EmulatedRequest): unknown {
  const status = statusOf(look(namespace, request), request.switch('active-status'), request);
  const early = request.switch('namespace-name') === 'when-active' && stageOf(namespace) !== 'settled';
  return dressed(request, {
    id: namespace.id,
    slug: namespace.name,
    allocated_containers: namespace.allocatedContainers,
    allocated_volume_gb: namespace.allocatedVolumeGb,
    status,
    k8s_namespace: early ? '' : kubernetesName(namespace),
    created_at: timestamp(request, namespace.createdMs),
    updated_at: timestamp(request, changedMs(namespace)),
  });
}

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
