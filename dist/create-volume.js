import {
  dollarbox,
  dollarboxPlatform,
  resumedBy
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/volumes/create-volume.ts
var createVolume = defineOperation({
  name: "create-volume",
  platform: dollarboxPlatform,
  inputs: { required: [dollarbox.name, dollarbox.sizeGb], optional: [dollarbox.volumeIfExists] },
  outputs: ["id", "name", "status"],
  outcomes: ["created", "unchanged"],
  resume: resumedBy("get-volume"),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./create-volume-work.js")).work.run(...given)
});
export {
  createVolume
};
