import { defineOperation } from '../../../contract/operation.ts';
import type { ResourceKind } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import type { Shown } from '../../../platforms/kit/list-writer.ts';

/** How a list of one kind is declared: what is named, and how one of it is shown. */
interface ListOf<T> extends Shown<T> {
  readonly name: string;
  readonly summary: string;
}

/** The operation that lists all of a kind in the org. */
export function listOf<T extends { readonly id: string }>(
  { noun, plural, endpoints }: ResourceKind<T>,
  { name, summary, ...shown }: ListOf<T>,
) {
  return defineOperation({
    name,
    platform: dollarboxPlatform,
    summary,
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: '\norg: acme\n',
    run: (_inputs, context) => {
      const pages = endpoints(context.client).pages(true);
      return listAll(context, { noun, plural, pages, keyOf: ({ id }) => id, ...shown });
    },
  });
}
