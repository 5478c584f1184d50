import { ok } from '../../kit/ok.ts';
import type { Answer, Route } from '../../plugin/plugin.ts';
import type { Container } from '../store/model.ts';
import type { Box } from '../store/store.ts';
import { type Complaints, readFields, settle } from '../wire/body.ts';
import { requireProvisioner } from '../wire/roles.ts';
import { type Call, routesOf, theOrg } from '../wire/route.ts';
import { PROVIDER } from '../wire/sources.ts';
import { created } from '../wire/view.ts';
import { addContainer, changeContainer, duplicateName } from './container-changes.ts';
import { readContainer } from './container-input.ts';
import { containerView } from './container-view.ts';
import { found, nameTaken } from './provisioned.ts';
import { type Kind, provisionedDeletion, provisionedReads } from './provisioned-routes.ts';
import { checkContainerQuota } from './quota.ts';

/** Containers: list, create, read, update, delete. */
export function containerRoutes(box: Box): Route[] {
  const kind: Kind<Container> = { path: '/containers/', items: box.store.containers, view: containerView };
  const route = routesOf(box);
  const provided = routesOf(box, { source: PROVIDER });
  return [
    ...provisionedReads(box, route, kind),
    route('POST /containers/', 'Create a container; answers at once with status `pending`', (call) =>
      createContainer(box, call),
    ),
    provided('PATCH /containers/:id/', 'Change image, env or command in place; the name is fixed', (call) =>
      updateContainer(box, call),
    ),
    provisionedDeletion(box, route, kind, 'Delete a container'),
  ];
}

function createContainer(box: Box, call: Call): Answer {
  const { request } = call;
  const org = theOrg(call);
  requireProvisioner(box, call, org);
  const complaints: Complaints = {};
  const input = readContainer(readFields(request), true, complaints);
  settle(complaints);
  const { name = '', image = '' } = input;
  if (nameTaken(box.store.containers.values(), org.slug, name)) throw duplicateName(request, 'container');
  checkContainerQuota(box, org, request);
  return created(request, containerView(addContainer(box, org.slug, { ...input, name, image }), request));
}

function updateContainer(box: Box, call: Call): Answer {
  const { request } = call;
  requireProvisioner(box, call, theOrg(call));
  const container = found(box, call, box.store.containers);
  const complaints: Complaints = {};
  const input = readContainer(readFields(request), false, complaints);
  settle(complaints);
  changeContainer(box, container, input, request);
  return ok(containerView(container, request));
}
