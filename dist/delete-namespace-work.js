import {
  namespaceResource
} from "./view-namespace.js";
import {
  removal
} from "./resources-remove.js";
import {
  NAMESPACES,
  select
} from "./find.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
import "./index.js";

// src/operations/dollarbox/namespaces/delete-namespace.ts?work
var work = {
  run: async ({ id, slug: key, "if-missing": ifMissing }, context) => {
    const found = await select(context.client, NAMESPACES, { id, key });
    return removal(context, {
      kind: NAMESPACES,
      found,
      selection: { id, key },
      ifMissing,
      verb: "delete",
      outputs: (namespace) => ({ id: namespace.id, name: namespace.slug }),
      resource: namespaceResource
    });
  }
};
export {
  work
};
