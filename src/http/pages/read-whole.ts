import { AnswerShapeError } from '../failure/errors.ts';
import { type Page, type Pagination, paginate } from './paginate.ts';

/** A list that changes while it is read is read so often. */
const MOST_READINGS = 3;
/** Largest list that is kept, in characters of its pages; a runner has memory for several times this. */
const MOST_CHARACTERS = 32 * 1_024 * 1_024;

/** How to read a list whose pages are asked for by number or offset. */
export interface Whole<T> extends Pagination<T> {
  /** What tells items apart: one that moved between pages counts once. Without it all are kept. */
  readonly keyOf?: (item: T) => string;
  /** What to do about a list that is too long. */
  readonly shorten: string;
}

/** What one reading gave. */
interface Reading<T> {
  readonly items: readonly T[];
  /** The platform's counts, page by page. */
  readonly totals: readonly number[];
}

/**
 * Reads a list that is paged by number or offset to its end. When something is added or taken away meanwhile, a
 * page may begin where the one before did not end: such a list is read again, up to three times. Throws an
 * `AnswerShapeError` when it still lacked something the last time, or is too long; one that only grew has all that
 * was there in the beginning.
 */
export async function readWhole<T>(whole: Whole<T>): Promise<readonly T[]> {
  let reading = await readOnce(whole);
  for (let n = 1; n < MOST_READINGS && !isSteady(reading); n += 1) reading = await readOnce(whole);
  if (lacksSome(reading)) throw incomplete(reading);
  return reading.items;
}

async function readOnce<T>({ fetch, keyOf, shorten, ...rest }: Whole<T>): Promise<Reading<T>> {
  const items = new Map<string, T>();
  const totals: number[] = [];
  let characters = 0;
  const watched = async (next: string | undefined): Promise<Page<T>> => {
    const page = await fetch(next);
    if (page.total !== undefined) totals.push(page.total);
    characters += page.size ?? 0;
    if (characters > MOST_CHARACTERS) throw tooLong(shorten);
    return page;
  };
  for await (const item of paginate({ ...rest, fetch: watched }))
    items.set(keyOf?.(item) ?? `${items.size}`, item);
  return { items: [...items.values()], totals };
}

function isSteady({ items, totals }: Reading<unknown>): boolean {
  const [first] = totals;
  return totals.every((total) => total === first) && items.length >= (first ?? 0);
}

/** The list shrank, or ended before its own count: something may have been skipped. */
function lacksSome({ items, totals }: Reading<unknown>): boolean {
  const shrank = totals.some((total, i) => total < (totals[i - 1] ?? 0));
  const steady = totals.every((total) => total === totals[0]);
  return shrank || (steady && items.length < (totals[0] ?? 0));
}

function incomplete({ items, totals }: Reading<unknown>): AnswerShapeError {
  return new AnswerShapeError(
    `The list could not be read whole: the platform counts ${totals.at(-1)} items and gave ${items.length}, ${MOST_READINGS} times.`,
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
