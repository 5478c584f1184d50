import {
  dollarbox,
  dollarboxPlatform,
  resumedBy
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/namespaces/create-namespace.ts
var createNamespace = defineOperation({
  name: "create-namespace",
  platform: dollarboxPlatform,
  inputs: {
    required: [dollarbox.slug],
    optional: [dollarbox.allocatedContainers, dollarbox.allocatedVolumeGb, dollarbox.namespaceIfExists]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["created", "updated", "unchanged"],
  resume: resumedBy("get-namespace"),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./ensure-namespace.js")).work.run(...given)
});
export {
  createNamespace
};
