import { PAGES, schemaOf } from './pages.ts';
import type { Fields } from './records.ts';
import { Refusal } from './refusal.ts';
import { type Call, draft, type RouteDraft } from './routing.ts';
import type { Store } from './store.ts';

/** Cost centres, the plainest of all resources. */
export function costCenterRoutes(store: Store): RouteDraft[] {
  const { cam: page } = PAGES;
  const path = '/costcenters/:id';
  return [
    draft('documented', 'POST /costcenters', 'Make a cost centre', page, (call) => {
      requireAdmin(call);
      const body = call.body();
      const { name, organization, schema } = body;
      if (
        ![name, organization].every((part) => typeof part === 'string') ||
        schema !== schemaOf('costcenter')
      ) {
        throw new Refusal(400, 'name, organization and schema are required');
      }
      const id = store.world.chance.uuid();
      return { status: 201, json: keep(store, id, { members: [], ...body }) };
    }),
    draft('documented', `GET ${path}`, 'One cost centre', page, (call) => ({
      status: 200,
      json: centerOf(store, call),
    })),
    draft('documented', `PUT ${path}`, 'Change a cost centre', page, (call) => {
      requireAdmin(call);
      const before = centerOf(store, call);
      return { status: 200, json: keep(store, call.param('id'), { ...before, ...call.body() }) };
    }),
    draft('documented', `DELETE ${path}`, 'Delete a cost centre', page, (call) => {
      requireAdmin(call);
      centerOf(store, call);
      store.costCenters.delete(call.param('id'));
      return { status: 204 };
    }),
  ];
}

function centerOf(store: Store, { param }: Call): Fields {
  const center = store.costCenters.get(param('id'));
  if (center === undefined) throw store.missing('Cost center', param('id'));
  return center;
}

function keep(store: Store, id: string, fields: Fields): Fields {
  const updated = store.stamps.next();
  const center = { created: updated, ...fields, id, uri: `/services/costcenters/${id}`, updated };
  store.costCenters.set(id, center);
  return center;
}

function requireAdmin({ user }: Call): void {
  if (!user.admin) throw new Refusal(403, 'Only administrators of the organization may do this');
}
