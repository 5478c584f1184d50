import { describe, expect, it } from '@jest/globals';
import { HttpError } from '../../../../src/http/failure/errors.ts';
import type { Page } from '../../../../src/http/pages/paginate.ts';
import type { DollarboxClient } from '../../../../src/platforms/dollarbox/api/client.ts';
import { oneWithKey } from '../../../../src/platforms/dollarbox/resources/find.ts';
import type { ResourceKind } from '../../../../src/platforms/dollarbox/resources/kind.ts';

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

const thing = (id: string, name: string, status = 'running'): Thing => ({ id, name, status });

/** An org with these pages of things; those in `gone` are still listed, and not there when they are read. */
function org(
  pages: readonly (readonly Thing[])[],
  how: { unique?: true; slug?: string; gone?: string } = {},
) {
  const { unique, slug = 'acme', gone = '' } = how;
  let read = 0;
  async function* all(): AsyncGenerator<Page<Thing>> {
    for (const items of pages) {
      read += 1;
      yield { items };
    }
  }
  const kind: ResourceKind<Thing> = {
    noun: 'thing',
    ...(unique ? { unique } : {}),
    keyOf: ({ name }) => name,
    resource: (one) => ({ ...one }),
    outputs: ({ id }) => ({ id }),
    facts: () => [],
    endpoints: () => ({
      pages: all,
      list: async function* () {
        for await (const { items } of all()) yield* items;
      },
      get: async (id) => {
        const found = pages.flat().find((one) => one.id === id);
        if (found && id !== gone) return found;
        const facts = {
          method: 'GET',
          path: '/x',
          attempts: 1,
          kind: 'absent',
          status: 404,
          details: [],
        } as const;
        throw new HttpError('not there', facts);
      },
      remove: async () => true,
    }),
  };
  const find = () => oneWithKey({ org: slug } as DollarboxClient, kind, 'web');
  return { find, pages: () => read };
}

const WEB = thing('7', 'web');
const PAGES = [[thing('1', 'a')], [thing('2', 'b'), WEB], [thing('3', 'c')], [thing('4', 'd')]];

describe('a look for a name', () => {
  it('ends at the page that has it, where the platform promises that there is one', async () => {
    const { find, pages } = org(PAGES, { unique: true });
    expect(await find()).toEqual(WEB);
    expect(pages()).toBe(2);
  });

  it.each([
    ['without that promise', {}],
    ['without an org', { unique: true, slug: '' }],
  ] as const)('reads all pages %s', async (_why, how) => {
    const { find, pages } = org(PAGES, how);
    expect(await find()).toEqual(WEB);
    expect(pages()).toBe(4);
  });

  it('goes on after one that is listed and gone', async () => {
    const again = thing('9', 'web');
    const { find, pages } = org([...PAGES, [again]], { unique: true, gone: '7' });
    expect(await find()).toEqual(again);
    expect(pages()).toBe(5);
  });

  it('still names two on one page, whatever the promise', async () => {
    const { find } = org([[WEB, thing('8', 'web')]], { unique: true });
    await expect(find()).rejects.toThrow('There are 2 things called web');
  });
});
