import {
  listed
} from "./list-workspaces-work.js";
import {
  findBox
} from "./elasticbox-boxes-find-box.js";
import "./find-workspace.js";
import "./path.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  count
} from "./index.js";

// src/operations/elasticbox/boxes/list-box-versions.ts?work
var work = {
  run: async (inputs, { client }) => {
    const { box } = await findBox(client, inputs);
    const versions = (await client.listVersions(box.id)).map(({ id, version, updated }) => ({
      id,
      number: version?.number ?? "",
      description: version?.description ?? "",
      updated
    }));
    return listed({
      title: `Box ${box.name} (${box.id}) has ${count(versions.length, "version")}.`,
      items: versions,
      resource: (version) => version,
      outputs: { id: box.id, name: box.name },
      columns: ["Number", "Id", "Description", "Updated"],
      row: ({ number, id, description, updated }) => [number, id, description, updated]
    });
  }
};
export {
  work
};
