import type { Answer, Route } from '../../plugin/plugin.ts';
import { Refusal } from '../store/errors.ts';
import type { Box } from '../store/store.ts';
import { type Complaints, readFields, settle } from '../wire/body.ts';
import { page } from '../wire/paging.ts';
import { requireProvisioner } from '../wire/roles.ts';
import { type Call, route, theOrg } from '../wire/route.ts';
import { PROVIDER } from '../wire/sources.ts';
import { created, removed } from '../wire/view.ts';
import { addContainer, changeContainer, duplicateName } from './container-changes.ts';
import { readContainer } from './container-input.ts';
import { containerView } from './container-view.ts';
import { found, foundByGet, listed, nameTaken, remove } from './provisioned.ts';
import { checkContainerQuota } from './quota.ts';

const LIST = '/containers/';
const ITEM = '/containers/:id/';

/** Containers: list, create, read, update, delete. */
export function containerRoutes(box: Box): Route[] {
  const { containers } = box.store;
  const update = (call: Call) => updateContainer(box, call);
  return [
    route(box, {
      method: 'GET',
      path: LIST,
      summary: 'List containers',
      handle: (call) =>
        page(call.request, listed(box, call, containers), (item) => containerView(item, call.request)),
    }),
    route(box, {
      method: 'POST',
      path: LIST,
      summary: 'Create a container; answers at once with status `pending`',
      handle: (call) => createContainer(box, call),
    }),
    route(box, {
      method: 'GET',
      path: ITEM,
      summary: 'Read a container',
      handle: (call) => {
        return { status: 200, json: containerView(foundByGet(box, call, containers), call.request) };
      },
    }),
    route(box, {
      method: 'PATCH',
      path: ITEM,
      summary: 'Change image, env or command in place; the name is fixed',
      source: PROVIDER,
      handle: update,
    }),
    route(box, {
      method: 'PUT',
      path: ITEM,
      summary: 'Refused, or by the switch `put` the same as PATCH',
      mark: 'inferred',
      handle: (call) => {
        if (call.request.switch('put') === 'update') return update(call);
        const headers = { allow: 'GET, PATCH, DELETE' };
        throw new Refusal('method_not_allowed', 'Method "PUT" not allowed.', { headers });
      },
    }),
    route(box, {
      method: 'DELETE',
      path: ITEM,
      summary: 'Delete a container',
      handle: (call) => deleteContainer(box, call),
    }),
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
  return { status: 200, json: containerView(container, request) };
}

function deleteContainer(box: Box, call: Call): Answer {
  requireProvisioner(box, call, theOrg(call));
  const container = found(box, call, box.store.containers);
  remove(box, container, box.store.containers);
  return removed(call.request, containerView(container, call.request));
}
