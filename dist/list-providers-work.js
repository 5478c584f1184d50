import {
  listed
} from "./list-workspaces-work.js";
import {
  findWorkspace
} from "./find-workspace.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  count
} from "./index.js";

// src/operations/elasticbox/workspaces/list-providers.ts?work
var work = {
  run: async ({ workspace: wanted }, { client }) => {
    const workspace = await findWorkspace(client, wanted);
    const providers = await client.listProviders(workspace.id);
    return listed({
      title: `${count(providers.length, "provider")} in workspace ${workspace.id}.`,
      items: providers,
      resource: ({ id, name, type, state, owner }) => ({ id, name, type, state, owner }),
      columns: ["Id", "Name", "Type", "State", "Owner"],
      row: ({ id, name, type, state, owner }) => [id, name, type, state, owner]
    });
  }
};
export {
  work
};
