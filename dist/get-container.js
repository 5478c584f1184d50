import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import {
  exactlyOne
} from "./input-rules.js";
import {
  health
} from "./words.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/get-container.ts
var getContainer = defineOperation({
  name: "get-container",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [health.check, health.status, dollarbox.id, dollarbox.name, dollarbox.port],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name", "status", "url", "address", "healthy"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-container", input: "id", output: "id" },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./await-container.js")).work.run(...given)
});
export {
  getContainer
};
