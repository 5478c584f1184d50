import {
  SeenKeys
} from "./paginate.js";
import {
  MOST_ROWS
} from "./index.js";

var __webpack_exports__ = {};
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

// src/platforms/dollarbox/resources/list-all.ts
async function listAll(context, { noun, plural, pages, keyOf, ...shown }) {
  const writer = new ListWriter(context, shown);
  const seen = new SeenKeys();
  for await (const { items: items2 } of pages) writer.take(items2.filter((item) => seen.add(keyOf(item))));
  const { items, table } = writer.end();
  const { count } = items;
  return {
    outcome: "listed",
    changed: false,
    title: count === 1 ? `One ${noun} is there.` : `${count === 0 ? "No" : count} ${plural} are there.`,
    items,
    outputs: { count },
    table
  };
}
export {
  ListWriter,
  listAll
};
