import { describe, expect, it } from '@jest/globals';
import type { Page } from '../../../src/http/pages/paginate.ts';
import { readWhole } from '../../../src/http/pages/read-whole.ts';

/** A list in pages of two, by offset; `meanwhile` changes it after each page that was read. */
function shelf(all: string[], meanwhile: (all: string[], pages: number) => void = () => undefined) {
  let pages = 0;
  const fetch = async (next: string | undefined): Promise<Page<string>> => {
    const offset = Number(next ?? 0);
    const items = all.slice(offset, offset + 2);
    const total = all.length;
    pages += 1;
    meanwhile(all, pages);
    return { items, total, next: items.length > 0 && offset + 2 < total ? `${offset + 2}` : undefined };
  };
  const read = () => readWhole({ fetch, keyOf: (item) => item, shorten: 'Ask for less.' });
  return { read, pages: () => pages };
}

describe('readWhole', () => {
  it('reads a list that does not change once', async () => {
    const { read, pages } = shelf(['a', 'b', 'c', 'd', 'e']);
    expect(await read()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(pages()).toBe(3);
  });

  it('reads one that shrinks meanwhile again, so that nothing is skipped', async () => {
    const { read, pages } = shelf(['a', 'b', 'c', 'd', 'e'], (all, n) => n === 1 && all.shift());
    expect(await read()).toEqual(['b', 'c', 'd', 'e']);
    expect(pages()).toBe(4);
  });

  it('reads one that grows at its front again', async () => {
    const { read } = shelf(['a', 'b', 'c', 'd'], (all, n) => n === 1 && all.unshift('new'));
    expect(await read()).toEqual(['new', 'a', 'b', 'c', 'd']);
  });

  it('sees that something moved although the count stayed', async () => {
    const { read } = shelf(['a', 'b', 'c', 'd'], (all, n) => {
      if (n === 1) all.push(all.shift() ?? '');
    });
    expect([...(await read())].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes one that grows all the time after three readings', async () => {
    const { read, pages } = shelf(['a', 'b', 'c'], (all, n) => void all.push(`new-${n}`));
    const found = await read();
    expect(found).toEqual(expect.arrayContaining(['a', 'b', 'c', 'new-1']));
    expect(pages()).toBeLessThan(50);
  });

  it('is red for one that shrinks all the time', async () => {
    const all = Array.from({ length: 40 }, (_, i) => `${i}`);
    const { read } = shelf(all, (left) => void left.shift());
    await expect(read()).rejects.toThrow(/could not be read whole: the platform counts \d+ items/);
  });

  it('is red for one that ends before its own count, three times', async () => {
    let asked = 0;
    const fetch = async (next?: string): Promise<Page<string>> => {
      asked += 1;
      return next ? { items: [], total: 300 } : { items: ['a', 'b'], total: 300, next: '2' };
    };
    await expect(readWhole({ fetch, shorten: '' })).rejects.toThrow('counts 300 items and gave 2');
    expect(asked).toBe(6);
  });

  it('is red for pages that say the same again', async () => {
    const fetch = async (next?: string): Promise<Page<string>> => ({
      items: ['a', 'b'],
      total: 4,
      next: next ? undefined : '2',
    });
    await expect(readWhole({ fetch, keyOf: (item) => item, shorten: '' })).rejects.toThrow('gave 2');
  });

  it('takes an item that comes twice on one page once, and counts it as the platform does', async () => {
    const { read, pages } = shelf(['a', 'b', 'c', 'c']);
    expect(await read()).toEqual(['a', 'b', 'c']);
    expect(pages()).toBe(2);
    await expect(shelf(['a', 'b', 'b', 'c']).read()).rejects.toThrow('counts 4 items and gave 3');
  });

  it('keeps equal items apart when nothing tells them apart', async () => {
    const fetch = async (): Promise<Page<string>> => ({ items: ['a', 'a'] });
    expect(await readWhole({ fetch, shorten: '' })).toEqual(['a', 'a']);
  });

  it('refuses what fills the memory, and says what to do', async () => {
    let n = 0;
    const fetch = async (): Promise<Page<number>> => {
      n += 1;
      return { items: [n], next: `${n}`, size: 4_000_000 };
    };
    await expect(readWhole({ fetch, shorten: 'Ask for less.' })).rejects.toMatchObject({
      message: expect.stringContaining('32 MiB'),
      next: 'Ask for less.',
    });
  });
});
