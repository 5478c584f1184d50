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

// src/operations/dollarbox/namespaces/get-namespace.ts
var getNamespace = defineOperation({
  name: "get-namespace",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.slug],
    rules: [exactlyOne("slug", "id")]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-namespace", input: "id", output: "id" },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-namespace-work.js")).work.run(...given)
});
export {
  getNamespace
};
