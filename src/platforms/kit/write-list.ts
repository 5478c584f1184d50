import type { Context } from '../../contract/context.ts';
import { MOST_ROWS, type Result, type Table } from '../../contract/result/result.ts';
import type { Reader } from '../../http/pages/read-whole.ts';
import type { Json } from '../../support/json.ts';

/** How one of a list is shown. */
export interface Shown<T> {
  /** As `result` shows it. */
  readonly resource: (item: T) => Json;
  /** As people see it. */
  readonly columns: Table['columns'];
  readonly row: (item: T) => readonly (string | null)[];
}

/**
 * Writes a list while `read` reads it to its end, and gives what a result tells of it; what people see are the first
 * rows, and how many there are.
 */
export async function writeList<T>(
  { writeItems }: Pick<Context, 'writeItems'>,
  { resource, columns, row }: Shown<T>,
  read: (reader: Reader<T>) => Promise<void>,
): Promise<Required<Pick<Result, 'items' | 'outputs' | 'table'>>> {
  const written = writeItems();
  let rows: (readonly string[])[] = [];
  await read({
    take: (page) => {
      written.add(page.map(resource));
      for (const item of page.slice(0, MOST_ROWS - rows.length))
        rows.push(row(item).map((cell) => cell ?? ''));
    },
    restart: () => {
      rows = [];
      written.restart();
    },
  });
  const items = written.end();
  return { items, outputs: { count: items.count }, table: { columns, rows, total: items.count } };
}
