import type { Lifecycle } from '../lifecycle.ts';
import { requireOwner } from './access.ts';
import { PAGES, schemaOf } from './pages.ts';
import type { Fields } from './records.ts';
import { Refusal } from './refusal.ts';
import { type Call, draft, type RouteDraft } from './routing.ts';
import { isTerminated } from './stages.ts';
import type { Provider, Store } from './store.ts';

type KeptProvider = { readonly value: Provider; readonly life: Lifecycle; readonly logs: Fields[] };

/** The providers of a workspace, without their credentials. */
export function providersOf(store: Store, { request }: Call, workspace: string): unknown[] {
  const kept = store.world.visible(request, store.providers.values());
  return kept.filter(({ value }) => value.owner === workspace).map(show);
}

/** Providers: list, make, sync, delete. Codes of the pages differ; reads are 200, the rest 202 [inferred]. */
export function providerRoutes(store: Store): RouteDraft[] {
  const { providers: page } = PAGES;
  return [
    draft('documented', 'GET /providers', 'Providers of all workspaces of the caller', page, (call) => ({
      status: 200,
      json: [...call.user.roles.keys()].flatMap((workspace) => providersOf(store, call, workspace)),
    })),
    draft('documented', 'POST /providers', 'Make a provider; it initialises', page, (call) => {
      const body = call.body();
      const { name, type, schema, owner = call.user.personal } = body;
      if (![name, type, schema].every((part) => typeof part === 'string' && part !== '')) {
        throw new Refusal(400, 'name, type and schema are required');
      }
      requireOwner(call.user, String(owner));
      const provider = addProvider(store, { ...body, owner } as unknown as Fields, 'initializing');
      return { status: 202, json: show(provider) };
    }),
    draft('documented', 'GET /providers/:id', 'One provider', page, (call) => ({
      status: 200,
      json: show(providerOf(store, call)),
    })),
    draft('documented', 'PUT /providers/:id/sync', 'Read images and regions anew', page, (call) => {
      const { value } = providerOf(store, call);
      requireOwner(call.user, value.owner);
      const kept = store.providers.get(value.id);
      if (kept !== undefined) kept.life = lifeOf(store, 'processing');
      return { status: 202 };
    }),
    draft(
      'documented',
      'DELETE /providers/:id',
      'Delete; 400 while an active service uses it',
      page,
      (call) => {
        const { value } = providerOf(store, call);
        requireOwner(call.user, value.owner);
        const used = [...store.instances.values()].filter((instance) => !isTerminated(instance));
        if (used.some(({ fields }) => fields.policy_box['provider_id'] === value.id)) {
          throw new Refusal(400, 'The provider is used by an active service');
        }
        store.providers.delete(value.id);
        return { status: 202 };
      },
    ),
    draft('documented', 'GET /providers/:id/logs', 'What happened to a provider', page, (call) => ({
      status: 200,
      json: providerOf(store, call).logs,
    })),
  ];
}

/** Stores a provider that is at `state` and ends `ready`. */
export function addProvider(store: Store, fields: Fields, state: 'initializing' | 'ready'): KeptProvider {
  const id = String(fields['id'] ?? store.world.chance.uuid());
  const created = store.stamps.next();
  const value = {
    services: [],
    ...fields,
    id,
    uri: `/services/providers/${id}`,
    created,
    updated: created,
  } as unknown as Provider;
  const text = `Provider ${value.name} created`;
  const log = {
    id: store.world.chance.uuid(),
    provider_id: id,
    level: 0,
    text,
    operation: 'create',
    created,
    updated: created,
  };
  const logs = [{ ...log, workspace: value.owner, request_id: log.id, schema: schemaOf('provider-log') }];
  const kept = { born: store.world.born(), value, life: lifeOf(store, state), logs };
  store.providers.set(id, kept);
  return kept;
}

function lifeOf({ world }: Store, first: string): Lifecycle {
  const order = ['initializing', 'processing', 'ready'];
  const left = order.slice(order.indexOf(first));
  return world.lifecycle(left.map((status) => ({ status, afterMs: world.stepMs })));
}

function providerOf(store: Store, { user, param }: Call): KeptProvider {
  const kept = store.providers.get(param('id'));
  if (kept === undefined || !user.roles.has(kept.value.owner)) throw store.missing('Provider', param('id'));
  return kept;
}

function show({ value, life }: KeptProvider): Fields {
  const { credentials: _credentials, ...rest } = value;
  return { ...rest, state: life.read(), schema: rest['schema'] ?? schemaOf('test/provider'), deleted: null };
}
