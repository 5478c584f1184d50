import {
  tellFound
} from "./await-settled.js";
import {
  VOLUMES,
  selectPresent
} from "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/volumes/get-volume.ts?work
var work = {
  run: async ({ id, name: key }, context) => tellFound(context, VOLUMES, await selectPresent(context.client, VOLUMES, { id, key }))
};
export {
  work
};
