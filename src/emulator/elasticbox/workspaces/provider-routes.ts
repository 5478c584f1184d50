import type { Fields } from '../../kit/fields.ts';
import { ok } from '../../kit/routes.ts';
import type { Lifecycle } from '../../plugin/lifecycle.ts';
import type { Route } from '../../plugin/plugin.ts';
import type { KeptProvider, Provider, Store } from '../store/store.ts';
import { requireOwner } from '../wire/access.ts';
import { type Call, PAGES, routesOf } from '../wire/routing.ts';

/** The providers of a workspace. */
export function providersOf(store: Store, { request }: Call, workspace: string): unknown[] {
  const kept = store.world.visible(request, store.providers.values());
  return kept.filter(({ value }) => value.owner === workspace).map((one) => show(store, one));
}

/** Providers: list, read, sync. Codes of the pages differ; reads are 200, the rest 202 [inferred]. */
export function providerRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.providers);
  return [
    route('GET /providers', 'Providers of all workspaces of the caller', (call) =>
      ok([...call.user.roles.keys()].flatMap((workspace) => providersOf(store, call, workspace))),
    ),
    route('GET /providers/:id', 'One provider', (call) => ok(show(store, providerOf(store, call)))),
    route('PUT /providers/:id/sync', 'Read images and regions anew', (call) => {
      const kept = providerOf(store, call);
      requireOwner(call.user, kept.value.owner);
      kept.life = lifeOf(store, 'processing');
      touch(store, kept);
      return { status: 202 };
    }),
  ];
}

/** Stores a provider that is ready. */
export function addProvider(store: Store, fields: Fields & { readonly id: string }): void {
  const { id } = fields;
  const value = { services: [], ...fields, ...store.described('providers', id) } as unknown as Provider;
  const life = lifeOf(store, 'ready');
  store.providers.set(id, { born: store.world.born(), value, life, told: life });
}

function lifeOf({ world }: Store, first: 'processing' | 'ready'): Lifecycle {
  const order = ['processing', 'ready'];
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
  return { ...kept.value, state };
}

/** A new `updated`, for which the Jenkins plugin waits when it syncs a provider. */
function touch(store: Store, kept: KeptProvider, at?: number): void {
  if (store.world.switch('provider-updated') === 'stays') return;
  kept.value = { ...kept.value, updated: store.stamps.next(at) };
}
