import type { Answer, EmulatedRequest, Route } from '../plugin.ts';
import { callerOf } from './box-access.ts';
import type { Subscription } from './model.ts';
import { filterValues, pageOf, sorted } from './paging.ts';
import { notProcessed, offsetDate, refusalOf } from './refusal.ts';
import type { Site } from './site.ts';
import { success } from './success.ts';

const SOURCE = 'https://docs.raidboxes.dev/docs/1.x/subscriptions';

/** Subscriptions: list and cancel. */
export function subscriptionRoutes(site: Site): Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/subscriptions',
      mark: 'documented',
      summary: 'List subscriptions as a bare array, 20 a page',
      source: SOURCE,
      handle: (request) => list(site, request),
    },
    {
      method: 'POST',
      path: '/v1/subscriptions/:id/cancel',
      mark: 'documented',
      summary: 'Cancel at the end of the paid time; the body beyond `data` is inferred',
      source: SOURCE,
      handle: (request) => cancel(site, request),
    },
  ];
}

function list(site: Site, request: EmulatedRequest): Answer {
  const userId = callerOf(site, request).id;
  const services = filterValues(request, 'service');
  const mine = site.world
    .visible(request, site.state.subscriptions.values())
    .filter((one) => one.userId === userId && (services.length === 0 || services.includes(one.service)));
  const inOrder = sorted(request, mine, { created_at: ({ startedAt }) => startedAt });
  return success(site, 200, pageOf(site, request, inOrder, 20).items.map(view));
}

function cancel(site: Site, request: EmulatedRequest): Answer {
  const subscription = site.state.subscriptions.get(request.params['id'] ?? '');
  if (subscription?.userId !== callerOf(site, request).id) throw refusalOf('404');
  if (subscription.cancelledAt !== undefined) throw notProcessed();
  subscription.cancelledAt = site.now();
  return { status: 200, json: { data: view(subscription) } };
}

function view(one: Subscription): Record<string, unknown> {
  const end = one.cancelledAt === undefined ? null : offsetDate(one.renewsAt);
  return {
    id: one.id,
    status: 'active',
    service: one.service,
    type: 'standard',
    started_at: offsetDate(one.startedAt),
    renews_at: offsetDate(one.renewsAt),
    meta: { provider_reference: `emulated-${one.id}`, details: { title: one.title } },
    items: [
      {
        id: one.itemId,
        name: 'Starter',
        cancellation_date: end,
        quantity: 1,
        type: 'product',
        status: 'active',
      },
    ],
  };
}
