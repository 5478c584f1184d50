import { requireOwner, requireWorkspace } from './access.ts';
import { boxesOf } from './box-routes.ts';
import { instancesOf } from './instance-routes.ts';
import { PAGES, schemaOf } from './pages.ts';
import { providersOf } from './provider-routes.ts';
import type { Fields } from './records.ts';
import { Refusal } from './refusal.ts';
import { type Call, draft, idsOf, type RouteDraft } from './routing.ts';
import type { Store } from './store.ts';

/** Workspaces and what is in them. */
export function workspaceRoutes(store: Store): RouteDraft[] {
  const { workspaces: page, cam } = PAGES;
  const within = (list: (store: Store, call: Call, id: string) => unknown[]) => (call: Call) => {
    requireWorkspace(store, call.user, call.param('id'));
    return { status: 200, json: list(store, call, call.param('id')) };
  };
  return [
    draft(
      'documented',
      'GET /workspaces',
      'Workspaces of the caller; ids= gives slim ones',
      page,
      (call) => ({
        status: 200,
        json: listWorkspaces(store, call),
      }),
    ),
    draft('documented', 'POST /workspaces', 'Make a team workspace', cam, (call) =>
      createWorkspace(store, call),
    ),
    draft('documented', 'GET /workspaces/:id', 'One workspace', page, (call) => {
      requireWorkspace(store, call.user, call.param('id'));
      return { status: 200, json: store.workspaces.get(call.param('id'))?.value };
    }),
    draft('documented', 'PUT /workspaces/:id', 'Change a workspace', page, (call) => {
      const id = call.param('id');
      requireWorkspace(store, call.user, id);
      requireOwner(call.user, id);
      const before = store.workspaces.get(id)?.value;
      const body = { ...before, ...call.body(), id, uri: before?.['uri'], updated: store.stamps.next() };
      return { status: 200, json: store.keep(store.workspaces, id, body) };
    }),
    draft('documented', 'DELETE /workspaces/:id', 'Delete a workspace', page, (call) => {
      const id = call.param('id');
      requireWorkspace(store, call.user, id);
      requireOwner(call.user, id);
      if ([...store.instances.values()].some(({ fields }) => fields.owner === id)) {
        throw new Refusal(409, 'The workspace has instances');
      }
      store.workspaces.delete(id);
      return { status: 204 };
    }),
    draft(
      'documented',
      'GET /workspaces/:id/boxes',
      'Boxes of all types, policies too',
      page,
      within(boxesOf),
    ),
    draft(
      'documented',
      'GET /workspaces/:id/instances',
      'Instances, own and shared',
      page,
      within(instancesOf),
    ),
    draft('documented', 'GET /workspaces/:id/providers', 'Providers', page, within(providersOf)),
  ];
}

function listWorkspaces(store: Store, { request, user }: Call): unknown[] {
  const ids = idsOf(request);
  const kept = store.world.visible(request, store.workspaces.values()).map(({ value }) => value);
  const mine = kept.filter(({ id }) => user.roles.has(String(id)));
  const onlyDefault = store.world.switch('workspace-list') === 'default';
  const limitText = request.query.get('limit');
  if (limitText !== null && !/^\d+$/.test(limitText)) throw new Refusal(400, 'limit is a number');
  const limit = limitText === null ? mine.length : Number(limitText);
  if (ids !== undefined)
    return mine
      .filter(({ id }) => ids.has(String(id)))
      .slice(0, limit)
      .map(slim);
  return (onlyDefault ? mine.filter(({ id }) => id === user.personal) : mine).slice(0, limit);
}

function slim({ id, name, icon, schema, uri }: Fields): Fields {
  return { id, name, icon, schema, uri };
}

function createWorkspace(store: Store, { user, body }: Call) {
  const { name, schema } = body();
  if (typeof name !== 'string' || name === '' || schema !== schemaOf('workspaces/team')) {
    throw new Refusal(400, 'name and the schema of a team workspace are required');
  }
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  if (store.workspaces.has(id)) throw new Refusal(409, `Workspace ${id} already exists`);
  user.roles.set(id, 'write');
  return {
    status: 201,
    json: store.keep(store.workspaces, id, teamWorkspace(store, id, name, user.personal)),
  };
}

/** A team workspace as it goes over the wire. */
export function teamWorkspace(store: Store, id: string, name: string, owner: string): Fields {
  const created = store.stamps.next();
  return {
    id,
    name,
    type: 'team',
    owner,
    organizations: ['example-org'],
    members: [{ type: 'workspace', role: 'administrator', workspace: owner }],
    costcenter: 'cc-default',
    icon: null,
    schema: schemaOf('workspaces/team'),
    uri: `/services/workspaces/${id}`,
    created,
    updated: created,
    deleted: null,
  };
}
