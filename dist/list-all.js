import {
  SeenKeys
} from "./read-whole.js";
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

// src/platforms/dollarbox/resources/list-all.ts
async function listAll(context, { noun, plural, pages, keyOf, ...shown }) {
  const writer = new ListWriter(context, shown);
  const seen = new SeenKeys();
  for await (const { items: items2 } of pages) writer.take(items2.filter((item) => seen.add(keyOf(item))));
  const { items, table } = writer.end();
  const { count } = items;
  return {
    outcome: "listed",
    title: count === 1 ? `One ${noun} is there.` : `${count === 0 ? "No" : count} ${plural} are there.`,
    items,
    outputs: { count },
    table
  };
}
function listing({ noun, plural, endpoints }, shown) {
  return (_inputs, context) => {
    const pages = endpoints(context.client).pages(true);
    return listAll(context, { noun, plural, pages, keyOf: ({ id }) => id, ...shown });
  };
}
export {
  ListWriter,
  listAll,
  listing
};
