import { AnswerShapeError } from '../failure/errors.ts';

const LONGEST_CURSOR = 2_048;

/**
 * The cursor in a page's `next`, whatever address it is part of: absolute, relative, of another host. The
 * address itself is never used, so that a token cannot be led elsewhere. `undefined` when `next` is null, empty or
 * missing: the last page. Throws an `AnswerShapeError` for everything else that holds no single usable cursor.
 */
export function cursorFrom(next: unknown): string | undefined {
  if (next === null || next === undefined || next === '') return undefined;
  if (typeof next !== 'string') throw bad('is not text');
  const query = next.indexOf('?');
  if (query === -1) throw bad('holds no cursor');
  const cursors = new URLSearchParams(next.slice(query + 1).replace(/#.*$/s, '')).getAll('cursor');
  const [cursor, ...others] = cursors;
  if (cursor === undefined || cursor.trim() === '' || cursor === 'null') throw bad('holds no cursor');
  if (others.length > 0) throw bad('holds several cursors');
  if (cursor.length > LONGEST_CURSOR || /[\u0000-\u001f\u007f]/.test(cursor)) {
    throw bad('holds no usable cursor');
  }
  return cursor;
}

/**
 * The next offset of a list read by `offset` and `limit`; `undefined` after the last page. An empty page ends
 * the list; a total that is no count is not believed.
 */
export function nextOffset(offset: number, items: number, total?: unknown): number | undefined {
  if (items === 0) return undefined;
  const next = offset + items;
  return next >= (countOf(total) ?? Number.POSITIVE_INFINITY) ? undefined : next;
}

/** The number of items that a platform counts; `undefined` for what is no count. */
export function countOf(total: unknown): number | undefined {
  return typeof total === 'number' && Number.isSafeInteger(total) && total >= 0 ? total : undefined;
}

/** The next number of a list read by `page`, counted from 1; `undefined` after the first empty one. */
export function nextPage(page: number, items: number): number | undefined {
  return items === 0 ? undefined : page + 1;
}

function bad(what: string): AnswerShapeError {
  return new AnswerShapeError(`Bad pagination: the address of the next page ${what}.`);
}
