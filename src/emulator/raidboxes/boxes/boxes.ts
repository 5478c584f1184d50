import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Box } from '../site/model.ts';
import { filterValues, pageOf, sorted } from '../site/paging.ts';
import { invalid, offsetDate } from '../site/refusal.ts';
import { routesOf, success } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { callerOf, isVisible } from './box-access.ts';

/** The list of boxes. */
export function boxRoutes(site: Site): Route[] {
  const route = routesOf({ source: 'https://docs.raidboxes.dev/docs/1.x/boxes' });
  const summary = 'List boxes: `page`, `per_page`, `sort`, `search`, `filter[…]`';
  return [route('GET /v1/boxes', summary, (request) => list(site, request))];
}

function list(site: Site, request: EmulatedRequest): Answer {
  const user = callerOf(site, request);
  const matches = filters(site, request);
  const mine = site.world
    .visible(request, site.state.boxes.values())
    .filter((box) => isVisible(box, user) && matches(box));
  const inOrder = sorted(request, mine, {
    created_at: ({ createdAt }) => createdAt,
    title: ({ title }) => title,
    name: ({ name }) => name,
  });
  const { items, meta } = pageOf(site, request, inOrder);
  return success(site, 200, { boxes: items.map((box) => viewBox(site, box)), meta });
}

/** The filters are documented; that `ownership` means own against shared, and how to write several values, is inferred. */
function filters(site: Site, request: EmulatedRequest): (box: Box) => boolean {
  const { query } = request;
  const userId = callerOf(site, request).id;
  const search = (query.get('search') ?? '').toLowerCase();
  const staging = flag(site, query, 'filter[staging]');
  const ownership = flag(site, query, 'filter[ownership]');
  const types = filterValues(request, 'type');
  const plans = filterValues(request, 'planId');
  return (box) =>
    `${box.name}\n${box.title}`.toLowerCase().includes(search) &&
    (staging === undefined || box.staging === staging) &&
    (ownership === undefined || (box.ownerId === userId) === ownership) &&
    (types.length === 0 || types.includes(box.type)) &&
    (plans.length === 0 || plans.includes(box.planId));
}

function flag(site: Site, query: URLSearchParams, name: string): boolean | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw invalid(site, { [name]: [`The ${name} field must be true or false.`] });
}

const SCREENSHOTS = 'https://api-gateway.raidboxes.io/api/v1/boxes';

/** A box as lists show it. Source: https://docs.raidboxes.dev/docs/1.x/boxes */
export function viewBox(site: Site, box: Box): Record<string, unknown> {
  const shot = (size: string) => `${SCREENSHOTS}/${box.id}/screenshot/${size}`;
  return {
    id: box.id,
    name: box.name,
    title: box.title,
    domain: box.domain,
    ip_v4: site.setting('box-ip') === 'loopback' ? '127.0.0.1' : box.ipV4,
    ip_v6: box.ipV6,
    status: [
      { type: 'staging', state: box.staging ? 'active' : 'inactive' },
      { type: 'backup', state: 'inactive' },
    ],
    created_at: offsetDate(box.createdAt),
    screenshots: {
      xsmall: shot('xsmall'),
      small: shot('small'),
      medium: shot('medium'),
      large: shot('large'),
    },
  };
}
