import type { Lifecycle } from '../../plugin/lifecycle.ts';
import type { Route } from '../../plugin/plugin.ts';
import type { Fields } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { KeptProvider, Provider, Store } from '../store/store.ts';
import { requireOwner } from '../wire/access.ts';
import { PAGES, schemaOf } from '../wire/pages.ts';
import { type Call, routesOf } from '../wire/routing.ts';

/** The providers of a workspace, without their credentials. */
export function providersOf(store: Store, { request }: Call, workspace: string): unknown[] {
  const kept = store.world.visible(request, store.providers.values());
  return kept.filter(({ value }) => value.owner === workspace).map((one) => show(store, one));
}

/** Providers: list, make, sync. Codes of the pages differ; reads are 200, the rest 202 [inferred]. */
export function providerRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.providers);
  return [
    route('GET /providers', 'Providers of all workspaces of the caller', (call) => ({
      status: 200,
      json: [...call.user.roles.keys()].flatMap((workspace) => providersOf(store, call, workspace)),
    })),
    route('POST /providers', 'Make a provider; it initialises', (call) => {
      const body = call.body();
      const { name, type, schema, owner = call.user.personal } = body;
      if (![name, type, schema].every((part) => typeof part === 'string' && part !== '')) {
        throw new Refusal(400, 'name, type and schema are required');
      }
      requireOwner(call.user, String(owner));
      const provider = addProvider(store, { ...body, owner } as unknown as Fields, 'initializing');
      return { status: 202, json: show(store, provider) };
    }),
    route('GET /providers/:id', 'One provider', (call) => ({
      status: 200,
      json: show(store, providerOf(store, call)),
    })),
    route('PUT /providers/:id/sync', 'Read images and regions anew', (call) => {
      const kept = providerOf(store, call);
      requireOwner(call.user, kept.value.owner);
      kept.life = lifeOf(store, 'processing');
      touch(store, kept);
      return { status: 202 };
    }),
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
  const life = lifeOf(store, state);
  const kept = { born: store.world.born(), value, life, told: state === 'ready' ? life : undefined };
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

function show(store: Store, kept: KeptProvider): Fields {
  const state = kept.life.read();
  if (state === 'ready' && kept.told !== kept.life) {
    kept.told = kept.life;
    touch(store, kept, kept.life.since);
  }
  const { credentials: _credentials, ...rest } = kept.value;
  return { ...rest, state, schema: rest['schema'] ?? schemaOf('test/provider'), deleted: null };
}

/** A new `updated`, for which the Jenkins plugin waits when it syncs a provider. */
function touch(store: Store, kept: KeptProvider, at?: number): void {
  if (store.world.switch('provider-updated') === 'stays') return;
  kept.value = { ...kept.value, updated: store.stamps.next(at) };
}
