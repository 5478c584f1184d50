import { is } from 'valibot';
import type { HttpAnswer } from '../../../http/request/request.ts';
import { shape } from '../../kit/shape.ts';
import { Saved } from './schema.ts';

/** What tells one state among many from the others. */
export interface Given {
  readonly entity: string;
  readonly instance: string;
  /** Since when it holds; milliseconds since the Unix epoch. */
  readonly utc: number;
}

/** What the platform said of one state. */
export interface SaveAnswer extends Saved {
  /** An earlier try of the call may have been applied, so that this may tell of its effect. */
  readonly unclear: boolean;
}

/**
 * The result of each item. Results have an id and a time but no entity: when there are as many as items, and no
 * id says otherwise, they are in the same order [inferred]; else an item gets the only result that can be its
 * own. `undefined` for an item that the answer does not surely tell of.
 */
export function matchResults(
  items: readonly Given[],
  answer: HttpAnswer,
): readonly (SaveAnswer | undefined)[] {
  const { body, unclear = false } = answer;
  const results = (Array.isArray(body) ? body : []).map((result: unknown) =>
    is(Saved, result) ? { ...shape(Saved, { ...answer, body: result }, 'a result'), unclear } : undefined,
  );
  const inOrder =
    results.length === items.length && results.every((result, i) => !result || fits(result, items[i], items));
  return items.map((item, i) => (inOrder ? results[i] : onlyOne(items, results, item)));
}

/** The time tells results apart only where one instance is there several times; a server may write it otherwise. */
function fits({ id, utc }: SaveAnswer, item: Given | undefined, items: readonly Given[]): boolean {
  if ((id ?? item?.instance) !== item?.instance) return false;
  const times = items.filter(({ instance }) => instance === item?.instance).length;
  return times === 1 || (utc ?? item?.utc) === item?.utc;
}

function onlyOne(
  items: readonly Given[],
  results: readonly (SaveAnswer | undefined)[],
  item: Given,
): SaveAnswer | undefined {
  const alike = items.filter(({ instance, utc }) => instance === item.instance && utc === item.utc);
  const found = results.filter((result) => result?.id === item.instance && fits(result, item, items));
  return alike.length === 1 && found.length === 1 ? found[0] : undefined;
}
