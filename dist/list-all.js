import {
  CONTAINERS,
  VOLUMES
} from "./container-kind.js";
import {
  SeenKeys
} from "./classify.js";
import {
  MOST_ROWS
} from "./index.js";

// src/platforms/kit/write-list.ts
async function writeList({ writeItems }, { resource, columns, row }, read) {
  const written = writeItems();
  let rows = [];
  await read({
    take: (page) => {
      written.add(page.map(resource));
      for (const item of page.slice(0, MOST_ROWS - rows.length))
        rows.push(row(item).map((cell) => cell ?? ""));
    },
    restart: () => {
      rows = [];
      written.restart();
    }
  });
  const items = written.end();
  return { items, outputs: { count: items.count }, table: { columns, rows, total: items.count } };
}

// src/platforms/dollarbox/resources/list-all.ts
function listAll({ noun, endpoints, resource }, shown) {
  return async (_inputs, context) => {
    const seen = new SeenKeys();
    const list = await writeList(context, { resource, ...shown }, async (reader) => {
      for await (const { items } of endpoints(context.client).pages(true))
        reader.take(items.filter(({ id }) => seen.add(id)));
    });
    const { count } = list.items;
    const title = count === 1 ? `One ${noun} is there.` : `${count === 0 ? "No" : count} ${noun}s are there.`;
    return { outcome: "listed", title, ...list };
  };
}

// src/operations/dollarbox/containers/list-containers.ts?work
var work = {
  run: listAll(CONTAINERS, {
    columns: ["Id", "Name", "Image", "Status", "Address"],
    row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address]
  })
};

// src/operations/dollarbox/volumes/list-volumes.ts?work
var work2 = {
  run: listAll(VOLUMES, {
    columns: ["Id", "Name", "GB", "Status", "Storage class"],
    row: ({ id, name, size_gb, status, storage_class }) => [
      id,
      name,
      `${size_gb ?? ""}`,
      status,
      storage_class
    ]
  })
};
export {
  writeList,
  listAll,
  work2 as work,
  work as work2
};
