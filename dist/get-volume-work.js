import {
  awaitVolume
} from "./await-volume.js";
import {
  VOLUME_VIEWS
} from "./resources-view.js";
import {
  tellFound
} from "./await-settled.js";
import {
  VOLUMES,
  selectPresent
} from "./find.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./pem.js";
import "./deadline.js";
import "./index.js";

// src/operations/dollarbox/volumes/get-volume.ts?work
var work = {
  run: async ({ id, name }, context) => {
    const found = await selectPresent(context.client, VOLUMES, { id, key: name });
    return tellFound(context, found, VOLUME_VIEWS, () => awaitVolume(context, found));
  }
};
export {
  work
};
