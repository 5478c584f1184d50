import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import "./input-rules.js";
import "./kinds-yaml.js";
import "./words.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/boxes/list-boxes.ts
var listBoxes = defineOperation({
  name: "list-boxes",
  platform: elasticboxPlatform,
  inputs: { required: [elasticbox.workspace], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-boxes-work.js")).work.run(...given)
});
export {
  listBoxes
};
