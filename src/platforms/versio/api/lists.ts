import type { GenericSchema, InferOutput } from 'valibot';
import type { Path } from '../../../http/address/path.ts';
import type { Query } from '../../../http/address/url.ts';
import type { HttpClient } from '../../../http/client.ts';
import { countOf, nextOffset } from '../../../http/pages/cursor.ts';
import type { Page } from '../../../http/pages/paginate.ts';
import { type Reader, readInto } from '../../../http/pages/read-whole.ts';
import { shape } from '../../kit/shape.ts';
import { ListedId, Piece, StateChange } from './schema.ts';

/** The end of all times, as the vendor's own client asks for it. */
const FOREVER = 9_999_999_999_999;
/** A piece of a list holds whole states. */
const MAX_PIECE = 64 * 1_024 * 1_024;

/** How a list is read; the page sizes are those of the vendor's own clients, the maximum is not documented. */
interface Listed<S> {
  readonly size: number;
  readonly schema: S;
  /** For errors: `a change`. */
  readonly what: string;
}

/** Ids of instances. Source: https://github.com/versio-io/servicenow-cmdb-synchronization */
export const IDS = { size: 1_000, schema: ListedId, what: 'the id of an instance' } as const;

/** Changes. Source: https://github.com/versio-io/migrate-asset-configuration */
export const CHANGES = { size: 100, schema: StateChange, what: 'a change' } as const;

/** The query for all changes up to a moment, the oldest first. */
export function changesUntil(until: number = FOREVER): Query {
  return { content: 'changes', utcStart: 0, utcEnd: until, sortTime: 'asc' };
}

/** Reads all items of a list, each once, page by page; the server may give smaller pieces than asked for. */
export function readList<S extends GenericSchema>(
  http: HttpClient,
  list: { readonly path: Path; readonly query: Query } & Listed<S>,
  reader: Reader<InferOutput<S>>,
): Promise<void> {
  const { path, query, size, schema, what } = list;
  const fetch = async (next: string | undefined): Promise<Page<InferOutput<S>>> => {
    const offset = Number(next ?? 0);
    const asked = { ...query, limit: size, offset };
    const answer = await http.request({ method: 'GET', path, query: asked, maxBytes: MAX_PIECE });
    const { items, totalAvailableItems } = shape(Piece, answer, 'a piece of a list');
    const read = items.map((body) => shape(schema, { ...answer, body }, what));
    return {
      items: read,
      next: nextOffset(offset, items.length, totalAvailableItems)?.toString(),
      total: countOf(totalAvailableItems),
    };
  };
  return readInto({ fetch, keyOf: (item) => JSON.stringify(item), ahead: true }, reader);
}

/** Looks at every item before a reader takes it; the reader is spared those of which `look` says false. */
export function before<T>(reader: Reader<T>, look: (item: T) => boolean): Reader<T> {
  return { take: (items) => reader.take(items.filter(look)), restart: () => reader.restart() };
}
