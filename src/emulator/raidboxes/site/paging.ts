import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { invalid } from './refusal.ts';
import type { Site } from './site.ts';

const PER_PAGE = 10;

/** Cuts the page the query asks for; past the end it is empty. Source: https://docs.raidboxes.dev/docs/1.x/boxes
 * @throws Refusal when `page` or `per_page` is not a whole number above 0 [inferred]. */
export function pageOf<T>(site: Site, { query }: EmulatedRequest, items: readonly T[]) {
  const problems: Record<string, string[]> = {};
  const read = (name: string, fallback: number): number => {
    const text = query.get(name);
    if (text === null) return fallback;
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    problems[name] = [`The ${name} field must be an integer.`];
    return fallback;
  };
  const page = read('page', 1);
  const perPage = Math.min(read('per_page', PER_PAGE), site.count('per-page-max'));
  if (Object.keys(problems).length > 0) throw invalid(site, problems);
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    meta: {
      current_page: page,
      per_page: perPage,
      total: items.length,
      last_page: Math.max(1, Math.ceil(items.length / perPage)),
    },
  };
}

/** Sorts by `sort=<field>`, with `-` in front the other way round; an unknown field changes nothing [inferred]. */
export function sorted<T>(
  { query }: EmulatedRequest,
  items: readonly T[],
  fields: Readonly<Record<string, (item: T) => string | number>>,
): readonly T[] {
  const sort = query.get('sort') ?? '';
  const name = sort.replace(/^-/, '');
  const keyOf = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (keyOf === undefined) return items;
  const direction = sort.startsWith('-') ? -1 : 1;
  return items.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left === right ? 0 : left < right ? -direction : direction;
  });
}

/** Every value of an array filter, however it is written: `f[x]=a,b`, `f[x][]=a`, `f[x][0]=a`, or repeated [inferred]. */
export function filterValues({ query }: EmulatedRequest, name: string): readonly string[] {
  return [...query]
    .filter(([key]) => key === `filter[${name}]` || key.replace(/\[\d*\]$/, '') === `filter[${name}]`)
    .flatMap(([, value]) => value.split(','));
}
