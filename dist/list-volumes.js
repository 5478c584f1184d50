import {
  LISTING
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/volumes/list-volumes.ts
var listVolumes = defineOperation({
  name: "list-volumes",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-volumes-work.js")).work.run(...given)
});
export {
  listVolumes
};
