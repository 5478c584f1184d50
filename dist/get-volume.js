import {
  awaitVolume
} from "./await-volume.js";
import "./await-settled.js";
import {
  volumeFacts,
  volumeOutputs,
  volumeResource
} from "./resources-view.js";
import {
  VOLUMES,
  selectPresent
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  exactlyOne
} from "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/volumes/get-volume.ts
var getVolume = defineOperation({
  name: "get-volume",
  platform: dollarboxPlatform,
  summary: "Read one volume; with `wait: true` wait until it is bound.",
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.name],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name", "status"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-volume", input: "id", output: "id" },
  example: `
org: acme
name: data
`,
  run: async ({ id, name }, context) => {
    const found = await selectPresent(context.client, VOLUMES, { id, key: name });
    context.ledger.know(volumeOutputs(found));
    const volume = context.wait ? await awaitVolume(context, found) : found;
    return {
      outcome: "read",
      changed: false,
      title: `Volume ${volume.name} is ${volume.status}.`,
      resource: volumeResource(volume),
      outputs: volumeOutputs(volume),
      facts: volumeFacts(volume)
    };
  }
});
export {
  getVolume
};
