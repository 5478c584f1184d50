import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { Refusal } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';

/** A whole number of the query. @throws Refusal 400 when it is something else. */
export function numberOf({ query }: EmulatedRequest, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new Refusal(400, `${name} is not a number`);
  return Number(text);
}

/** One piece of a list, with the number of all. */
export interface Piece<T> {
  readonly totalAvailableItems: number;
  readonly items: readonly T[];
}

/** Cuts the piece that `limit` and `offset` ask for. That lists come so is seen in the vendor's own clients,
 * https://github.com/versio-io/migrate-asset-configuration; the default and the maximum are inferred. */
export function pieceOf<T>(site: Site, request: EmulatedRequest, items: readonly T[]): Piece<T> {
  const limit = Math.min(numberOf(request, 'limit') ?? site.count('default-limit'), site.count('max-limit'));
  const offset = numberOf(request, 'offset') ?? 0;
  return { totalAvailableItems: items.length, items: items.slice(offset, offset + limit) };
}
