import type { Fields } from '../../kit/fields.ts';
import { ok } from '../../kit/routes.ts';
import type { Route } from '../../plugin/plugin.ts';
import { boxesOf } from '../boxes/box-routes.ts';
import { showIcon } from '../boxes/box-view.ts';
import { instancesOf } from '../instances/instance-routes.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store } from '../store/store.ts';
import { requireWorkspace } from '../wire/access.ts';
import { type Call, idsOf, PAGES, routesOf, schemaOf } from '../wire/routing.ts';
import { providersOf } from './provider-routes.ts';

/** Workspaces and what is in them. */
export function workspaceRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.workspaces);
  const within = (list: (store: Store, call: Call, id: string) => unknown[]) => (call: Call) => {
    requireWorkspace(store, call.user, call.param('id'));
    return ok(list(store, call, call.param('id')));
  };
  return [
    route('GET /workspaces', 'Workspaces of the caller; ids= gives slim ones', (call) =>
      ok(listWorkspaces(store, call)),
    ),
    route('GET /workspaces/:id', 'One workspace', (call) => {
      requireWorkspace(store, call.user, call.param('id'));
      return ok(showIcon(store, store.workspaces.get(call.param('id'))?.value ?? {}));
    }),
    route('GET /workspaces/:id/boxes', 'Boxes of all types, policies too', within(boxesOf)),
    route('GET /workspaces/:id/instances', 'Instances, own and shared', within(instancesOf)),
    route('GET /workspaces/:id/providers', 'Providers', within(providersOf)),
  ];
}

function listWorkspaces(store: Store, { request, user }: Call): unknown[] {
  const ids = idsOf(request);
  const kept = store.world.visible(request, store.workspaces.values()).map(({ value }) => value);
  const mine = kept.filter(({ id }) => user.roles.has(String(id)));
  const limit = request.query.get('limit') ?? String(mine.length);
  if (!/^\d+$/.test(limit)) throw new Refusal(400, 'limit is a number');
  const onlyDefault = store.world.switch('workspace-list') === 'default';
  const shown =
    ids === undefined
      ? mine.filter(({ id }) => !onlyDefault || id === user.personal)
      : mine.filter(({ id }) => ids.has(String(id))).map(slim);
  return shown.slice(0, Number(limit)).map((one) => showIcon(store, one));
}

function slim({ id, name, icon, schema, uri }: Fields): Fields {
  return { id, name, icon, schema, uri };
}

/** Stores a workspace as it goes over the wire. */
export function addWorkspace(store: Store, id: string, type: 'personal' | 'team', fields: Fields): void {
  const schema = schemaOf(`workspaces/${type}`);
  const common = { ...store.described('workspaces', id), type, schema, costcenter: 'cc-default' };
  store.keep(store.workspaces, id, { ...common, ...fields });
}

/** Stores the workspace of a team. @param owner a personal workspace */
export function addTeam(store: Store, id: string, name: string, owner: string): void {
  const members = [{ type: 'workspace', role: 'administrator', workspace: owner }];
  addWorkspace(store, id, 'team', { name, owner, organizations: ['example-org'], members });
}
