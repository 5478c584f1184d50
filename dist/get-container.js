import {
  READING,
  dollarbox,
  resumedBy
} from "./inputs.js";
import {
  exactlyOne
} from "./input-rules.js";
import {
  health
} from "./statuses.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/get-container.ts
var getContainer = defineOperation({
  name: "get-container",
  ...READING,
  inputs: {
    required: [],
    optional: [health.check, health.status, dollarbox.id, dollarbox.name, dollarbox.port],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name", "status", "url", "address", "healthy"],
  resume: resumedBy("get-container"),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-container-work.js")).work.run(...given)
});
export {
  getContainer
};
