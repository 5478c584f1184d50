import {
  MOST_ROWS
} from "./index.js";

// src/platforms/kit/list-writer.ts
var ListWriter = class {
  #shown;
  #written;
  #rows = [];
  constructor({ writeItems }, shown) {
    this.#shown = shown;
    this.#written = writeItems();
  }
  take(items) {
    const { resource, row } = this.#shown;
    this.#written.add(items.map(resource));
    for (const item of items.slice(0, MOST_ROWS - this.#rows.length)) {
      this.#rows.push(row(item).map((cell) => cell ?? ""));
    }
  }
  restart() {
    this.#rows = [];
    this.#written.restart();
  }
  /** The list is whole. */
  end() {
    const items = this.#written.end();
    return { items, table: { columns: this.#shown.columns, rows: this.#rows, total: items.count } };
  }
};
export {
  ListWriter
};
