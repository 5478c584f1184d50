import { describe, expect, it } from '@jest/globals';
import { ItemsFile } from '../../../../src/action/outputs/items-file.ts';
import type { Page } from '../../../../src/http/pages/paginate.ts';
import type { DollarboxContext } from '../../../../src/platforms/dollarbox/api/client.ts';
import type { ResourceKind } from '../../../../src/platforms/dollarbox/resources/kind.ts';
import { listAll } from '../../../../src/platforms/dollarbox/resources/list-all.ts';
import { Secrets } from '../../../../src/support/secrets.ts';

interface Thing {
  readonly id: string;
  readonly text: string | null;
}

async function* pagesOf(...pages: readonly (readonly Thing[])[]): AsyncGenerator<Page<Thing>> {
  for (const items of pages) yield { items };
}

const list = (pages: AsyncGenerator<Page<Thing>>) =>
  listAll<Thing>(
    {
      noun: 'thing',
      endpoints: () => ({ pages: () => pages }) as ReturnType<ResourceKind<Thing>['endpoints']>,
      keyOf: ({ id }) => id,
      resource: ({ id, text }) => ({ id, text }),
      outputs: () => ({}),
      facts: () => [],
    },
    { columns: ['Id', 'Text'], row: ({ id, text }) => [id, text] },
  )({}, { writeItems: () => new ItemsFile(new Secrets(), '') } as unknown as DollarboxContext);

describe('listing', () => {
  it.each([
    { ids: [], title: 'No things are there.' },
    { ids: ['1'], title: 'One thing is there.' },
    { ids: ['1', '2'], title: '2 things are there.' },
    { ids: ['1', '2', '1'], title: '2 things are there.' },
  ])('says $title', async ({ ids, title }) => {
    expect((await list(pagesOf(ids.map((id) => ({ id, text: null }))))).title).toBe(title);
  });

  it('lists one that moved to a later page once', async () => {
    const { items, table } = await list(
      pagesOf(
        [
          { id: '1', text: null },
          { id: '2', text: 'b' },
        ],
        [{ id: '1', text: 'moved' }],
      ),
    );
    expect(items).toEqual({
      first: [
        { id: '1', text: null },
        { id: '2', text: 'b' },
      ],
      count: 2,
    });
    expect(table?.rows).toEqual([
      ['1', ''],
      ['2', 'b'],
    ]);
  });

  it('keeps the first rows, and counts the rest', async () => {
    const page = (n: number) => Array.from({ length: 100 }, (_, at) => ({ id: `${n}-${at}`, text: null }));
    const { outputs, table } = await list(pagesOf(...Array.from({ length: 5 }, (_, n) => page(n))));
    expect(outputs).toEqual({ count: 500 });
    expect(table?.rows).toHaveLength(200);
    expect(table?.total).toBe(500);
  });
});
