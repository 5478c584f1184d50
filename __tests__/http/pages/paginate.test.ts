import { describe, expect, it } from '@jest/globals';
import { HttpError } from '../../../src/http/failure/errors.ts';
import { collect, type Page, pagesOf, paginate } from '../../../src/http/pages/paginate.ts';

/** Pages by cursor; the empty key is the first. */
function book(pages: Readonly<Record<string, Page<number>>>) {
  const asked: string[] = [];
  const fetch = async (next: string | undefined): Promise<Page<number>> => {
    asked.push(next ?? '');
    return pages[next ?? ''] ?? { items: [] };
  };
  return { asked, fetch };
}

describe('paginate', () => {
  it('gives all items in order and reads no page before it is needed', async () => {
    const { fetch, asked } = book({
      '': { items: [1, 2], next: 'a' },
      a: { items: [], next: 'b' },
      b: { items: [3] },
    });
    const items = paginate({ fetch });
    expect((await items.next()).value).toBe(1);
    expect(asked).toEqual(['']);
    expect(await collect(items)).toEqual([2, 3]);
    expect(asked).toEqual(['', 'a', 'b']);
  });

  it('asks for one page ahead, and leaves no request behind when its reader ends early', async () => {
    const asked: string[] = [];
    let running = 0;
    const fetch = async (next?: string): Promise<Page<number>> => {
      asked.push(next ?? '');
      running += 1;
      await new Promise((done) => setImmediate(done));
      running -= 1;
      return { items: [asked.length], next: `${asked.length}` };
    };
    for await (const page of pagesOf({ fetch, ahead: true })) {
      expect(asked).toHaveLength(2);
      expect(page.items).toEqual([1]);
      break;
    }
    expect(asked).toEqual(['', '1']);
    expect(running).toBe(0);
  });

  it('stops at the second sight of a cursor', async () => {
    const { fetch, asked } = book({ '': { items: [1], next: 'a' }, a: { items: [2], next: 'a' } });
    await expect(collect(paginate({ fetch }))).rejects.toThrow('circle');
    expect(asked).toEqual(['', 'a']);
  });

  it('sees longer circles too', async () => {
    const { fetch, asked } = book({
      '': { items: [1], next: 'a' },
      a: { items: [2], next: 'b' },
      b: { items: [3], next: 'a' },
    });
    await expect(collect(paginate({ fetch }))).rejects.toThrow('circle');
    expect(asked).toHaveLength(3);
  });

  it('reads 1,000 pages of 100', async () => {
    let n = 0;
    const fetch = async (): Promise<Page<number>> => {
      n += 1;
      return { items: Array.from({ length: 100 }, (_, i) => i), next: n < 1_000 ? `${n}` : undefined };
    };
    expect(await collect(paginate({ fetch }))).toHaveLength(100_000);
  });

  it('does not read for ever, and names the way out', async () => {
    let n = 0;
    const fetch = async (): Promise<Page<number>> => ({ items: [n], next: `${n++}` });
    await expect(collect(paginate({ fetch, maxPages: 2_000 }))).rejects.toMatchObject({
      message: expect.stringContaining('2000 pages'),
      next: expect.stringContaining('`limit`'),
    });
    expect(n).toBe(2_000);
  });

  it('gives up on empty pages sooner', async () => {
    let n = 0;
    const fetch = async (): Promise<Page<number>> => ({ items: [], next: `${n++}` });
    await expect(collect(paginate({ fetch }))).rejects.toThrow('empty pages');
    expect(n).toBe(200);
  });

  it('passes a failing page on', async () => {
    const fetch = async (next?: string): Promise<Page<number>> => {
      if (next) throw new Error('page two');
      return { items: [1], next: 'a' };
    };
    await expect(collect(paginate({ fetch }))).rejects.toThrow('page two');
  });

  const absent = (status: number) =>
    new HttpError(`GET /x answered ${status}`, {
      method: 'GET',
      kind: 'absent',
      status,
      details: [],
    });

  it.each([404, 410])('takes %d for absence on the first page only', async (status) => {
    const all = paginate({
      fetch: async (next): Promise<Page<number>> => {
        if (next) throw absent(status);
        return { items: [1], next: 'a' };
      },
    });
    await expect(collect(all)).rejects.toMatchObject({
      name: 'AnswerShapeError',
      message: expect.stringContaining('broke off: of its page 2'),
    });
    const none = paginate({ fetch: () => Promise.reject(absent(status)) });
    await expect(collect(none)).rejects.toMatchObject({ name: 'HttpError', status });
  });
});
