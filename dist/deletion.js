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

// src/operations/dollarbox/shapes/deletion.ts
var DELETION = {
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.name, dollarbox.ifMissing],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"]
};

// src/operations/dollarbox/containers/delete-container.ts
var deleteContainer = defineOperation({
  name: "delete-container",
  ...DELETION,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./delete-container-work.js")).work.run(...given)
});

// src/operations/dollarbox/volumes/delete-volume.ts
var deleteVolume = defineOperation({
  name: "delete-volume",
  ...DELETION,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./delete-volume-work.js")).work.run(...given)
});
export {
  deleteVolume,
  deleteContainer
};
