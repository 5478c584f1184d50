import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/shapes/workspace-list.ts
var WORKSPACE_LIST = {
  platform: elasticboxPlatform,
  inputs: { required: [elasticbox.workspace], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: "\nworkspace: operations\n"
};

// src/operations/elasticbox/boxes/list-boxes.ts
var listBoxes = defineOperation({
  name: "list-boxes",
  ...WORKSPACE_LIST,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-boxes-work.js")).work.run(...given)
});

// src/operations/elasticbox/workspaces/list-providers.ts
var listProviders = defineOperation({
  name: "list-providers",
  ...WORKSPACE_LIST,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-providers-work.js")).work.run(...given)
});
export {
  listProviders,
  listBoxes
};
