import type { Result } from '../../../contract/result/result.ts';
import { SeenKeys } from '../../../http/pages/seen-keys.ts';
import { ListWriter, type Shown } from '../../kit/list-writer.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { Item, ResourceKind } from './kind.ts';

/**
 * The work of an operation that lists all of a kind: reads the list to its end, and writes it while it is read. One that
 * moved between pages is listed once.
 */
export function listing<T extends Item>(
  { noun, endpoints, resource }: ResourceKind<T>,
  shown: Omit<Shown<T>, 'resource'>,
): (inputs: unknown, context: DollarboxContext) => Promise<Result> {
  return async (_inputs, context) => {
    const writer = new ListWriter(context, { resource, ...shown });
    const seen = new SeenKeys();
    for await (const { items } of endpoints(context.client).pages(true))
      writer.take(items.filter(({ id }) => seen.add(id)));
    const { items, table } = writer.end();
    const { count } = items;
    return {
      outcome: 'listed',
      title: count === 1 ? `One ${noun} is there.` : `${count === 0 ? 'No' : count} ${noun}s are there.`,
      items,
      outputs: { count },
      table,
    };
  };
}
