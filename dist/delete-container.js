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

// src/operations/dollarbox/containers/delete-container.ts
var deleteContainer = defineOperation({
  name: "delete-container",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.name, dollarbox.ifMissing],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./delete-container-work.js")).work.run(...given)
});
export {
  deleteContainer
};
