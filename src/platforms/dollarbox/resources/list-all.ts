import type { Context } from '../../../contract/context.ts';
import type { Result } from '../../../contract/result/result.ts';
import type { Page } from '../../../http/pages/paginate.ts';
import { SeenKeys } from '../../../http/pages/seen-keys.ts';
import { ListWriter, type Shown } from '../../kit/list-writer.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { ResourceKind } from '../api/kinds.ts';

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

/** The work of an operation that lists all of a kind in the org. */
export function listing<T extends { readonly id: string }>(
  { noun, plural, endpoints }: ResourceKind<T>,
  shown: Shown<T>,
): (inputs: unknown, context: DollarboxContext) => Promise<Result> {
  return (_inputs, context) => {
    const pages = endpoints(context.client).pages(true);
    return listAll(context, { noun, plural, pages, keyOf: ({ id }) => id, ...shown });
  };
}
