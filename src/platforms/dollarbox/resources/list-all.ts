import type { Context } from '../../../contract/context.ts';
import type { Result } from '../../../contract/result/result.ts';
import type { Page } from '../../../http/pages/paginate.ts';
import { SeenKeys } from '../../../http/pages/seen-keys.ts';
import { ListWriter, type Shown } from '../../kit/list-writer.ts';

/** A list, and how one of it is shown. */
interface Listing<T> extends Shown<T> {
  readonly noun: string;
  readonly plural: string;
  readonly pages: AsyncIterable<Page<T>>;
  readonly keyOf: (item: T) => string;
}

/** Reads a list to its end, and writes it while it is read. One that moved between pages is listed once. */
export async function listAll<T>(
  context: Pick<Context, 'writeItems'>,
  { noun, plural, pages, keyOf, ...shown }: Listing<T>,
): Promise<Result> {
  const writer = new ListWriter(context, shown);
  const seen = new SeenKeys();
  for await (const { items } of pages) writer.take(items.filter((item) => seen.add(keyOf(item))));
  const { items, table } = writer.end();
  const { count } = items;
  return {
    outcome: 'listed',
    title: count === 1 ? `One ${noun} is there.` : `${count === 0 ? 'No' : count} ${plural} are there.`,
    items,
    outputs: { count },
    table,
  };
}
