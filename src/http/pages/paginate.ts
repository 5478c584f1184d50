import { AnswerShapeError, type HttpError, isOfKind } from '../failure/errors.ts';
import { SeenKeys } from './seen-keys.ts';

/** Pages of a hundred: ten million items. A list that is longer has no end. */
const MOST_PAGES = 100_000;
/** So many items, and so many characters: a server that never ends would fill the disk and the step's time. */
const MOST_ITEMS = 1_000_000;
const MOST_CHARACTERS = 512 * 1_024 * 1_024;
/** A server that gives empty pages for so long gives nothing any more. */
const MOST_EMPTY_PAGES = 200;

/** One page. */
export interface Page<T> {
  readonly items: readonly T[];
  /** What `fetch` is given for the page after this one: a cursor, an offset. Absent: this was the last. */
  readonly next?: string | undefined;
  /** Items of the whole list, as the platform counts them; absent when it does not say. */
  readonly total?: number | undefined;
  /** Characters of the answer. */
  readonly size?: number;
}

/** How to read a list page by page. */
export interface Pagination<T> {
  /** Reads one page; `undefined` for the first. */
  readonly fetch: (next: string | undefined) => Promise<Page<T>>;
  /** Pages read at most; 100,000. */
  readonly maxPages?: number;
  /** The next page is asked for while this one is worked on: for who reads a list to its end anyway. */
  readonly ahead?: boolean;
}

/**
 * A list, page after page; two are held at most, with `ahead`, else one. Items that move between pages while the
 * list is read can come twice; telling them apart is the caller's business. Throws an `AnswerShapeError` when
 * the pages run in a circle, never end (more than a million items, or 512 MiB), or break off, and whatever `fetch` throws: half a list is no list. That
 * there is no such list only the first page can say.
 */
export async function* pagesOf<T>({
  fetch,
  maxPages = MOST_PAGES,
  ahead = false,
}: Pagination<T>): AsyncGenerator<Page<T>, void> {
  const seen = new SeenKeys();
  let empty = 0;
  let items = 0;
  let characters = 0;
  let coming: Promise<Page<T>> | undefined;
  let next: string | undefined;
  try {
    for (let pages = 0; pages < maxPages; pages += 1) {
      const page = await (coming ?? fetch(next)).catch((error: unknown) => {
        throw pages > 0 && isOfKind(error, 'absent', 'doubtful') ? brokenOff(pages + 1, error) : error;
      });
      next = page.next;
      items += page.items.length;
      characters += page.size ?? 0;
      if (items > MOST_ITEMS || characters > MOST_CHARACTERS)
        throw endless(`${items} items in ${pages + 1} pages`);
      const again = next !== undefined && !seen.add(next);
      coming = ahead && next !== undefined && !again && pages + 1 < maxPages ? fetch(next) : undefined;
      // Its failure waits until somebody asks for the page.
      coming?.catch(() => undefined);
      yield page;
      if (next === undefined) return;
      if (again) throw new AnswerShapeError('Bad pagination: the pages of the list run in a circle.');
      empty = page.items.length === 0 ? empty + 1 : 0;
      if (empty >= MOST_EMPTY_PAGES) {
        throw new AnswerShapeError('Bad pagination: the list goes on with empty pages without an end.');
      }
    }
  } finally {
    // No request outlives the reading.
    await coming?.catch(() => undefined);
  }
  throw endless(`more than ${maxPages} pages`);
}

function endless(so: string): AnswerShapeError {
  return new AnswerShapeError(
    `The list has ${so}.`,
    {},
    { next: 'Ask for larger pages with the `limit` of the query, or for less with a filter.' },
  );
}

/** The items of a list, read as they are asked for. Throws what `pagesOf` throws. */
export async function* paginate<T>(pagination: Pagination<T>): AsyncGenerator<T, void> {
  for await (const { items } of pagesOf(pagination)) yield* items;
}

/** Everything an async iterable gives, as a list. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function brokenOff(page: number, cause: HttpError): AnswerShapeError {
  const { status, requestId } = cause;
  return new AnswerShapeError(
    `The list broke off: of its page ${page} the platform says that it is not there. ${cause.message}`,
    { status, requestId },
    { cause, next: 'Run the step again.' },
  );
}
