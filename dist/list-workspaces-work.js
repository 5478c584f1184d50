import {
  count
} from "./index.js";

// src/contract/result/listed.ts
function listed({ title, items, resource, columns, row, outputs }) {
  return {
    outcome: "listed",
    title,
    resource: items.map(resource),
    outputs: { ...outputs, count: items.length },
    table: { columns, rows: items.map(row) }
  };
}

// src/operations/elasticbox/workspaces/list-workspaces.ts?work
var work = {
  run: async (_inputs, { client }) => {
    const workspaces = await client.listWorkspaces();
    return listed({
      title: `${count(workspaces.length, "workspace")} can be reached.`,
      items: workspaces,
      resource: ({ id, name, type }) => ({ id, name, type }),
      columns: ["Id", "Name", "Type"],
      row: ({ id, name, type }) => [id, name, type]
    });
  }
};
export {
  listed,
  work
};
