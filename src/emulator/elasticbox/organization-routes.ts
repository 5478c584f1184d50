import { showBox } from './box-routes.ts';
import { costRows, costTable } from './cost-report.ts';
import { showInstance } from './instance-view.ts';
import { PAGES, schemaOf } from './pages.ts';
import { providersOf } from './provider-routes.ts';
import type { Fields } from './records.ts';
import { Refusal } from './refusal.ts';
import { type Call, draft, type RouteDraft } from './routing.ts';
import type { Store } from './store.ts';

/** The one organisation of the seed data. */
export const ORGANIZATION = 'example-org';

/** What administrators see of a whole organisation. Source: https://www.ctl.io/api-docs/cam */
export function organizationRoutes(store: Store): RouteDraft[] {
  const { cam: page } = PAGES;
  const lists: Readonly<Record<string, (call: Call) => unknown[]>> = {
    boxes: () => [...store.boxes.values()].map(({ value }) => showBox(store, value)),
    instances: () => [...store.instances.values()].map((instance) => showInstance(store, instance)),
    providers: (call) => [...store.workspaces.keys()].flatMap((id) => providersOf(store, call, id)),
    workspaces: () => [...store.workspaces.values()].map(({ value }) => value),
  };
  return [
    draft('documented', 'GET /organizations/:id', 'The organisation', page, (call) => {
      requireAdmin(store, call);
      return { status: 200, json: organization(store) };
    }),
    ...Object.entries(lists).map(([name, list]) =>
      draft(
        'documented',
        `GET /organizations/:id/${name}`,
        `All ${name} of the organisation`,
        page,
        (call) => {
          requireAdmin(store, call);
          return { status: 200, json: list(call) };
        },
      ),
    ),
    draft(
      'documented',
      'GET /organizations/:id/report/:start/:end',
      'Costs by day, as JSON',
      page,
      (call) => {
        requireAdmin(store, call);
        return { status: 200, json: costRows(store, call.param('start'), call.param('end')) };
      },
    ),
    draft('documented', 'GET /organizations/:id/csv/:start/:end', 'Costs by day, as CSV', page, (call) => {
      requireAdmin(store, call);
      const text = costTable(store, call.param('start'), call.param('end'));
      return { status: 200, text, headers: { 'content-type': 'text/csv; charset=utf-8' } };
    }),
  ];
}

function requireAdmin(store: Store, { user, param }: Call): void {
  if (param('id') !== ORGANIZATION) throw store.missing('Organization', param('id'));
  if (!user.admin) throw new Refusal(403, 'Only administrators of the organization may do this');
}

function organization(store: Store): Fields {
  const enabled = [...store.providers.values()].map(({ value }) => ({ type: value.type, enabled: true }));
  return {
    id: ORGANIZATION,
    name: ORGANIZATION,
    schema: schemaOf('organization'),
    release: '4.0',
    features: {},
    tags: [],
    webhooks: {},
    domains: ['example.com'],
    providers: enabled,
    administrators: store.users.filter(({ admin }) => admin).map(({ personal }) => personal),
    members: store.users.map(({ personal }) => ({ type: 'workspace', role: 'user', workspace: personal })),
    uri: `/services/organizations/${ORGANIZATION}`,
  };
}
