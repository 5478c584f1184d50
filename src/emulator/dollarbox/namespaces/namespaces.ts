import { ok } from '../../kit/ok.ts';
import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { duplicateName } from '../resources/container-changes.ts';
import { changedMs, found, look, nameTaken, stageOf } from '../resources/provisioned.ts';
import { type Kind, provisionedDeletion, provisionedReads } from '../resources/provisioned-routes.ts';
import { checkAllocation } from '../resources/quota.ts';
import type { Namespace } from '../store/model.ts';
import { courseOf, namespaceSteps, statusOf } from '../store/stages.ts';
import { type Box, nextId } from '../store/store.ts';
import { type Complaints, readFields, settle } from '../wire/body.ts';
import { requireProvisioner } from '../wire/roles.ts';
import { type Call, routesOf, theOrg } from '../wire/route.ts';
import { PROVIDER } from '../wire/sources.ts';
import { created, dressed, timestamp } from '../wire/view.ts';
import { changeNamespace } from './namespace-changes.ts';
import { type NamespaceInput, readNamespace } from './namespace-input.ts';
import { kubernetesName, orgNamespace } from './namespace-names.ts';

/** Namespaces: list, create, read, change what they are given, delete. */
export function namespaceRoutes(box: Box): Route[] {
  const kind: Kind<Namespace> = { path: '/namespaces/', items: box.store.namespaces, view: namespaceView };
  const route = routesOf(box, { source: PROVIDER });
  const changes = 'Change allocated_containers and allocated_volume_gb; the slug is fixed';
  return [
    ...provisionedReads(box, route, kind),
    route('POST /namespaces/', 'Create a namespace; answers at once with status `pending`', (call) =>
      createNamespace(box, call),
    ),
    route('PATCH /namespaces/:id/', changes, (call) => updateNamespace(box, call)),
    provisionedDeletion(box, route, kind, 'Delete a namespace and all that is in it', (namespace) =>
      box.cluster.removeNamespace(kubernetesName(namespace)),
    ),
  ];
}

/** Makes and stores a namespace; it begins as `pending`. */
export function addNamespace(
  box: Box,
  org: string,
  draft: Pick<Namespace, 'name' | 'allocatedContainers' | 'allocatedVolumeGb'>,
  id = nextId(box, 'namespace', 501, box.store.namespaces),
): Namespace {
  const { world, store } = box;
  const now = world.clock.now();
  const life = world.lifecycle(namespaceSteps(world, courseOf(draft.name)));
  const times = { createdMs: now, updatedMs: now };
  const namespace: Namespace = { id, born: world.born(), org, ...draft, life, ...times };
  store.namespaces.set(id, namespace);
  return namespace;
}

async function createNamespace(box: Box, call: Call): Promise<Answer> {
  const { request } = call;
  const org = theOrg(call);
  requireProvisioner(box, call, org);
  const { slug = '', ...given } = checked(request, true);
  if (nameTaken(box.store.namespaces.values(), org.slug, slug))
    throw duplicateName(request, 'namespace', 'slug');
  const draft = { allocatedContainers: 0, allocatedVolumeGb: 0, ...given, name: slug };
  checkAllocation(box, org, draft, { request });
  const namespace = addNamespace(box, org.slug, draft);
  await box.cluster.makeNamespace(kubernetesName(namespace), orgNamespace(org.slug));
  return created(request, namespaceView(namespace, request));
}

function updateNamespace(box: Box, call: Call): Answer {
  const { request } = call;
  const org = theOrg(call);
  requireProvisioner(box, call, org);
  const namespace = found(box, call, box.store.namespaces);
  const input = checked(request, false);
  checkAllocation(box, org, { ...namespace, ...input }, { request, besides: namespace });
  changeNamespace(box, namespace, input, request);
  return ok(namespaceView(namespace, request));
}

function checked(request: EmulatedRequest, whole: boolean): NamespaceInput {
  const complaints: Complaints = {};
  const input = readNamespace(request, readFields(request), { whole, complaints });
  settle(complaints);
  return input;
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
