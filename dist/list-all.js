import {
  dollarboxPlatform
} from "./inputs.js";
import {
  ListWriter
} from "./list-writer.js";
import {
  SeenKeys
} from "./read-whole.js";
import {
  defineOperation
} from "./index.js";

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

// src/operations/dollarbox/shapes/list-of.ts
function listOf({ noun, plural, endpoints }, { name, summary, ...shown }) {
  return defineOperation({
    name,
    platform: dollarboxPlatform,
    summary,
    inputs: { required: [], optional: [] },
    outputs: ["count"],
    outcomes: ["listed"],
    example: "\norg: acme\n",
    run: (_inputs, context) => {
      const pages = endpoints(context.client).pages(true);
      return listAll(context, { noun, plural, pages, keyOf: ({ id }) => id, ...shown });
    }
  });
}
export {
  listAll,
  listOf
};
