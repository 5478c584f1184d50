import {
  removal
} from "./resources-remove.js";
import {
  containerResource
} from "./resources-view.js";
import {
  CONTAINERS,
  select
} from "./find.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./pem.js";
import "./deadline.js";
import "./index.js";

// src/operations/dollarbox/containers/delete-container.ts?work
var work = {
  run: async ({ id, name: key, "if-missing": ifMissing }, context) => removal(context, {
    kind: CONTAINERS,
    found: await select(context.client, CONTAINERS, { id, key }),
    selection: { id, key },
    ifMissing,
    verb: "delete",
    outputs: (container) => ({ id: container.id, name: container.name }),
    resource: containerResource
  })
};
export {
  work
};
