import type { Context } from '../../contract/context.ts';
import type { ItemsWriter } from '../../contract/result/items.ts';
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

/** Writes a list while it is read; what people see of it is the first rows, and how many there are. */
export class ListWriter<T> implements Reader<T> {
  readonly #shown: Shown<T>;
  readonly #written: ItemsWriter;
  #rows: (readonly string[])[] = [];

  constructor({ writeItems }: Pick<Context, 'writeItems'>, shown: Shown<T>) {
    this.#shown = shown;
    this.#written = writeItems();
  }

  take(items: readonly T[]): void {
    const { resource, row } = this.#shown;
    this.#written.add(items.map(resource));
    for (const item of items.slice(0, MOST_ROWS - this.#rows.length)) {
      this.#rows.push(row(item).map((cell) => cell ?? ''));
    }
  }

  restart(): void {
    this.#rows = [];
    this.#written.restart();
  }

  /** The list is whole. */
  end(): Required<Pick<Result, 'items' | 'table'>> {
    const items = this.#written.end();
    return { items, table: { columns: this.#shown.columns, rows: this.#rows, total: items.count } };
  }
}
