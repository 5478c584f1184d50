import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import {
  exactlyOne
} from "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/volumes/get-volume.ts
var getVolume = defineOperation({
  name: "get-volume",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.name],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name", "status"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-volume", input: "id", output: "id" },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-volume-work.js")).work.run(...given)
});
export {
  getVolume
};
