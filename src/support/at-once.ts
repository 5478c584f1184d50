/**
 * Works on all items, `most` at the same time, begun in their order. After a rejection nothing more is begun; it is
 * thrown when those under way are through.
 */
export async function atOnce<T>(
  items: readonly T[],
  most: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const waiting = [...items.entries()];
  const failed: unknown[] = [];
  const next = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry && failed.length === 0; entry = waiting.shift()) {
      const [index, item] = entry;
      await work(item, index).catch((error: unknown) => failed.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, next));
  if (failed.length > 0) throw failed[0];
}
