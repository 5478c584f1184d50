import {
  tellFound
} from "./await-settled.js";
import {
  NAMESPACES,
  selectPresent
} from "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/namespaces/get-namespace.ts?work
var work = {
  run: async ({ id, slug: key }, context) => tellFound(context, NAMESPACES, await selectPresent(context.client, NAMESPACES, { id, key }))
};
export {
  work
};
