import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import type { Call } from './route.ts';
import { PREFIX } from './view.ts';

const DEFAULT_SIZE = 30;
const LARGEST_SIZE = 100;

/**
 * One page of a list by `per_page` (30, at most 100) and `page`, with a `Link` header when there is more than one.
 * The links lead to `/repositories/<id>/…`, as the page's own samples do.
 * Source: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api. That a size too large is cut
 * down and a senseless number is taken as the default is [inferred].
 */
export function page<T>(call: Call, items: readonly T[], view: (item: T) => unknown): Answer {
  const { request } = call;
  const size = Math.min(numberIn(request, 'per_page') ?? DEFAULT_SIZE, LARGEST_SIZE);
  const here = numberIn(request, 'page') ?? 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((here - 1) * size, here * size);
  const links = last > 1 ? linksOf(call, here, last) : '';
  return { status: 200, headers: links === '' ? {} : { link: links }, json: shown.map(view) };
}

function linksOf(call: Call, here: number, last: number): string {
  const form = call.request.switch('links');
  if (form === 'absent') return '';
  const next = form === 'loop' ? here : here + 1;
  const rels: [string, number][] = [];
  if (here > 1) rels.push(['prev', here - 1]);
  if (here < last || form === 'loop') rels.push(['next', next]);
  if (here < last) rels.push(['last', last]);
  if (here > 1) rels.push(['first', 1]);
  return rels.map(([rel, number]) => `<${link(call, number)}>; rel="${rel}"`).join(', ');
}

function link({ request, repo }: Call, number: number): string {
  const form = request.switch('links');
  const query = new URLSearchParams(request.query);
  query.set('page', String(number));
  const rest = request.path.split('/').slice(request.path.startsWith('/repos/') ? 4 : 3);
  const start = form === 'repos' ? `repos/${repo.fullName}` : `repositories/${repo.id}`;
  const origin = form === 'foreign' ? 'https://api.example.com' : request.origin + PREFIX;
  return `${origin}/${[start, ...rest].join('/')}?${query}`;
}

function numberIn({ query }: EmulatedRequest, name: string): number | undefined {
  const text = query.get(name) ?? '';
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
