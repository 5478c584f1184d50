import { isLoopback } from '../../contract/kinds/url.ts';
import { ActionError } from '../../contract/result/errors.ts';
import { withoutEnd } from '../../support/text.ts';
import type { Path } from './path.ts';

/** Query parameters; `undefined` ones are left out, lists are repeated. */
export type Query = Readonly<
  Record<string, string | number | boolean | undefined | readonly (string | number)[]>
>;

/**
 * The origin and path prefix that every request stays under. Throws an `ActionError` for anything but `https:`
 * (`http:` to a loopback host), and for a user, a query or a fragment in it.
 */
export function parseBase(baseUrl: string): URL {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!base || base.hostname === '') throw new ActionError('`base-url` is not an address.');
  if (base.username || base.password) throw new ActionError('`base-url` must not hold a user or password.');
  if (base.search || base.hash) throw new ActionError('`base-url` must not hold a query or fragment.');
  const plain = base.protocol === 'http:' && isLoopback(base.hostname);
  if (base.protocol !== 'https:' && !plain) {
    throw new ActionError('`base-url` must start with https: (http: only for a loopback host).');
  }
  return base;
}

/** Base, path and query as one address. Throws when the result would not be exactly base + path. */
export function joinUrl(base: URL, path: Path, query: Query = {}): URL {
  const expected = prefixOf(base) + path.value;
  const url = new URL(base.origin + expected);
  if (url.origin !== base.origin || url.pathname !== expected || url.search || url.hash) {
    throw new ActionError(`The path ${path.value} would leave ${base.origin}${prefixOf(base)}.`);
  }
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) url.searchParams.append(name, String(item));
    }
  }
  return url;
}

/** True when `url` has the base's origin and lies at or below its prefix. */
export function isUnder(base: URL, url: URL): boolean {
  return url.origin === base.origin && `${url.pathname}/`.startsWith(`${prefixOf(base)}/`);
}

/** What stands behind the base in an address that lies below it, query included: `/repos/acme/web?page=2`. */
export function pathBelow(base: URL, url: URL): string {
  if (!isUnder(base, url)) throw new ActionError(`An address outside ${base.origin} was asked for.`);
  return url.pathname.slice(prefixOf(base).length) + url.search;
}

function prefixOf(base: URL): string {
  return withoutEnd(base.pathname, '/');
}
