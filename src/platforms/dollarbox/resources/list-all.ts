import type { Result } from '../../../contract/result/result.ts';
import { SeenKeys } from '../../../http/pages/seen-keys.ts';
import { type Shown, writeList } from '../../kit/write-list.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { Item, ResourceKind } from './kind.ts';

/**
 * The work of an operation that lists all of a kind: reads the list to its end, and writes it while it is read. One that
 * moved between pages is listed once.
 */
export function listAll<T extends Item>(
  { noun, endpoints, resource }: ResourceKind<T>,
  shown: Omit<Shown<T>, 'resource'>,
): (inputs: unknown, context: DollarboxContext) => Promise<Result> {
  return async (_inputs, context) => {
    const seen = new SeenKeys();
    const list = await writeList(context, { resource, ...shown }, async (reader) => {
      for await (const { items } of endpoints(context.client).pages(true))
        reader.take(items.filter(({ id }) => seen.add(id)));
    });
    const { count } = list.items;
    const title = count === 1 ? `One ${noun} is there.` : `${count === 0 ? 'No' : count} ${noun}s are there.`;
    return { outcome: 'listed', title, ...list };
  };
}
