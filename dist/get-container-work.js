import {
  tellFound
} from "./await-settled.js";
import {
  containersAt,
  selectPresent
} from "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/containers/get-container.ts?work
var work = {
  run: async ({ id, name: key, port }, context) => {
    const kind = containersAt(port);
    return tellFound(context, kind, await selectPresent(context.client, kind, { id, key }));
  }
};
export {
  work
};
