import {
  instancesResult
} from "./read-addresses.js";
import "./instances-view.js";
import {
  tagMatcher
} from "./linear-pattern.js";
import "./words.js";
import {
  findWorkspace
} from "./find-workspace.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  count
} from "./index.js";

// src/operations/elasticbox/instances/list-instances.ts?work
var work = {
  run: async ({ workspace: wanted, tags = [] }, { client }) => {
    const workspace = await findWorkspace(client, wanted);
    const all = await client.listInstances(workspace.id);
    const instances = all.filter(tagMatcher(tags));
    return {
      outcome: "listed",
      title: `${count(instances.length, "instance")} in workspace ${workspace.id}.`,
      ...instancesResult(instances, client.baseUrl)
    };
  }
};
export {
  work
};
