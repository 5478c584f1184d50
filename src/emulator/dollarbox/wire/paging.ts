import { ok } from '../../kit/routes.ts';
import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import { invalid, notFound } from '../store/refusal.ts';

/** A position in a list: what comes after the id, or before it. */
interface Cursor {
  readonly id: number;
  readonly reverse: boolean;
}

/**
 * One page of a list as `{next, previous, results}`, by `?limit=` and `?cursor=`. Source:
 * https://dollarbox.dev/docs/api/, whose sample cursor `cD0y` is the base64 of `p=2`. The order (by id), the sizes and
 * everything the switches turn are [inferred].
 *
 * @throws Refusal for a bad cursor
 */
export function page<T extends { readonly id: number }>(
  request: EmulatedRequest,
  items: readonly T[],
  view: (item: T) => unknown,
): Answer {
  const direction = request.switch('list-order') === 'newest' ? -1 : 1;
  const rank = (id: number) => id * direction;
  const all = items.toSorted((one, other) => rank(one.id) - rank(other.id));
  const size = pageSize(request);
  const { id, reverse } = readCursor(request) ?? { id: undefined, reverse: false };
  const after = (item: T) => id === undefined || rank(item.id) > rank(id);
  const before = (item: T) => id !== undefined && rank(item.id) < rank(id);
  const shown = reverse ? all.filter(before).slice(-size) : all.filter(after).slice(0, size);
  const first = shown[0];
  const last = shown.at(-1);
  const more = last !== undefined && last !== all.at(-1);
  const less = first !== undefined && first !== all[0];
  const next = more ? link(request, { id: nextPosition(request, id, last.id), reverse: false }) : null;
  const previous = less ? link(request, { id: first.id, reverse: true }) : null;
  const none = request.switch('null-links') === 'absent' ? undefined : null;
  return ok({ next: next ?? none, previous: previous ?? none, results: shown.map(view) });
}

function pageSize(request: EmulatedRequest): number {
  const fallback = Number(request.switch('page-default')) || 50;
  const max = Number(request.switch('page-max')) || 100;
  const wanted = request.query.get('limit');
  const limit = wanted !== null && /^\d+$/.test(wanted) ? Number(wanted) : 0;
  if (limit > max && request.switch('over-limit') === 'refused') {
    throw invalid({ limit: [`Ensure this value is less than or equal to ${max}.`] });
  }
  return Math.min(limit === 0 ? fallback : limit, max);
}

function readCursor(request: EmulatedRequest): Cursor | undefined {
  const text = request.query.get('cursor');
  if (text === null || text === '') return undefined;
  const fields = new URLSearchParams(Buffer.from(text, 'base64').toString('latin1'));
  const position = fields.get('p') ?? '';
  if (/^\d{1,15}$/.test(position)) return { id: Number(position), reverse: fields.get('r') === '1' };
  throw request.switch('bad-cursor') === 'not_found'
    ? notFound('Invalid cursor')
    : invalid({ cursor: ['Invalid cursor'] });
}

/** With `loop`, a `next` that brings the same page for ever. */
function nextPosition(request: EmulatedRequest, current: number | undefined, last: number): number {
  return request.switch('next-links') === 'loop' && current !== undefined ? current : last;
}

function link(request: EmulatedRequest, { id, reverse }: Cursor): string {
  const query = new URLSearchParams(request.switch('next-query') === 'kept' ? request.query : '');
  query.set('cursor', Buffer.from(`${reverse ? 'r=1&' : ''}p=${id}`).toString('base64'));
  const path = `${request.mount}${request.path}?${query}`;
  const { host } = new URL(request.origin);
  const bases: Readonly<Record<string, string>> = {
    relative: '',
    http: `http://${host}`,
    foreign: 'https://elsewhere.example.com',
  };
  return (bases[request.switch('next-links')] ?? request.origin) + path;
}
