import { AnswerShapeError } from '../failure/errors.ts';
import { type Page, type Pagination, pagesOf } from './paginate.ts';
import { SeenKeys } from './seen-keys.ts';

/** A list that changes while it is read is read so often. */
const MOST_READINGS = 3;
/** Largest list that is kept, in characters of its pages; a runner has memory for several times this. */
const MOST_CHARACTERS = 32 * 1_024 * 1_024;

/** How to read a list whose pages are asked for by number or offset. */
export interface Numbered<T> extends Pagination<T> {
  /** What tells items apart: one that moved between pages counts once. Without it all are kept. */
  readonly keyOf?: (item: T) => string;
}

/** A list that is kept as a whole. */
interface Whole<T> extends Numbered<T> {
  /** What to do about a list that is too long. */
  readonly shorten: string;
}

/** What becomes of the items of a list while it is read. */
export interface Reader<T> {
  /** Takes the items of one page that were on none before. */
  take(items: readonly T[]): void;
  /** Forgets all: the list has changed, and is read again from its beginning. */
  restart(): void;
}

/** What one reading told. */
interface Reading {
  readonly items: number;
  /** The platform's counts, page by page, as far as they differ. */
  readonly totals: readonly number[];
}

/**
 * Reads a list that is paged by number or offset to its end, and gives a reader each page as it comes. When something
 * is added or taken away meanwhile, a page may begin where the one before did not end: such a list is read again, up
 * to three times. Throws an `AnswerShapeError` when it still lacked something the last time; one that only grew has
 * all that was there in the beginning.
 */
export async function readInto<T>(numbered: Numbered<T>, reader: Reader<T>): Promise<void> {
  let reading = await readOnce(numbered, reader);
  for (let n = 1; n < MOST_READINGS && !isSteady(reading); n += 1) {
    reader.restart();
    reading = await readOnce(numbered, reader);
  }
  if (lacksSome(reading)) throw incomplete(reading);
}

/** The same for a list that is kept; throws an `AnswerShapeError` also for one that would fill the memory. */
export async function readWhole<T>({ shorten, ...numbered }: Whole<T>): Promise<readonly T[]> {
  let items: T[] = [];
  let characters = 0;
  const fetch = async (next: string | undefined): Promise<Page<T>> => {
    const page = await numbered.fetch(next);
    characters += page.size ?? 0;
    if (characters > MOST_CHARACTERS) throw tooLong(shorten);
    return page;
  };
  const restart = (): void => {
    items = [];
    characters = 0;
  };
  await readInto({ ...numbered, fetch }, { take: (more) => void items.push(...more), restart });
  return items;
}

async function readOnce<T>({ keyOf, ...pagination }: Numbered<T>, reader: Reader<T>): Promise<Reading> {
  const seen = new SeenKeys();
  const totals: number[] = [];
  let count = 0;
  for await (const { items, total } of pagesOf(pagination)) {
    if (total !== undefined && total !== totals.at(-1)) totals.push(total);
    const fresh = keyOf ? items.filter((item) => seen.add(keyOf(item))) : items;
    count +=
      keyOf && fresh.length < items.length ? countOn(items.map(keyOf), fresh.map(keyOf)) : items.length;
    reader.take(fresh);
  }
  return { items: count, totals };
}

/** How far a page brings the list: what comes twice on it the platform counts twice, what an earlier one had has moved. */
function countOn(keys: readonly string[], fresh: readonly string[]): number {
  const news = new Set(fresh);
  return keys.filter((key) => news.has(key)).length;
}

function isSteady({ items, totals }: Reading): boolean {
  return totals.length < 2 && items >= (totals[0] ?? 0);
}

/** The list shrank, or ended before its own count: something may have been skipped. */
function lacksSome({ items, totals }: Reading): boolean {
  const shrank = totals.some((total, i) => total < (totals[i - 1] ?? 0));
  return shrank || (totals.length < 2 && items < (totals[0] ?? 0));
}

function incomplete({ items, totals }: Reading): AnswerShapeError {
  return new AnswerShapeError(
    `The list could not be read whole: the platform counts ${totals.at(-1)} items and gave ${items}, ${MOST_READINGS} times.`,
    {},
    { next: 'Run the step again when less is being created and deleted.' },
  );
}

function tooLong(next: string): AnswerShapeError {
  return new AnswerShapeError(
    `The list is too long: it fills more than ${MOST_CHARACTERS >> 20} MiB.`,
    { problem: 'too-large' },
    { next },
  );
}
