import { describe, expect, it } from '@jest/globals';
import { listAll } from '../../../src/platforms/dollarbox/resources/list-all.ts';

interface Thing {
  readonly id: string;
  readonly text: string | null;
}

async function* things(...items: readonly Thing[]): AsyncGenerator<Thing> {
  yield* items;
}

const list = (items: AsyncIterable<Thing>) =>
  listAll({
    noun: 'thing',
    plural: 'things',
    items,
    keyOf: ({ id }) => id,
    resource: ({ id, text }) => ({ id, text }),
    columns: ['Id', 'Text'],
    row: ({ id, text }) => [id, text],
  });

describe('listAll', () => {
  it.each([
    { items: [], title: 'No things are there.' },
    { items: ['1'], title: 'One thing is there.' },
    { items: ['1', '2'], title: '2 things are there.' },
    { items: ['1', '2', '1'], title: '2 things are there.' },
  ])('says $title', async ({ items, title }) => {
    expect((await list(things(...items.map((id) => ({ id, text: null }))))).title).toBe(title);
  });

  it('keeps the last state of one that came twice, in its first place', async () => {
    const { resource, table } = await list(
      things({ id: '1', text: 'old' }, { id: '2', text: 'b' }, { id: '1', text: null }),
    );
    expect(resource).toEqual([
      { id: '1', text: null },
      { id: '2', text: 'b' },
    ]);
    expect(table?.rows).toEqual([
      ['1', ''],
      ['2', 'b'],
    ]);
  });

  it('ends before an endless list fills the memory', async () => {
    const text = 'x'.repeat(1_000_000);
    let given = 0;
    async function* endless(): AsyncGenerator<Thing> {
      for (;;) {
        given += 1;
        yield { id: `${given}`, text };
      }
    }
    await expect(list(endless())).rejects.toThrow(/^Things are too many: the first 33 fill 32 MiB/);
    expect(given).toBe(34);
  });
});
