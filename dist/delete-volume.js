import {
  deletionBy,
  dollarbox
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/volumes/delete-volume.ts
var deleteVolume = defineOperation({
  name: "delete-volume",
  ...deletionBy(dollarbox.name),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./delete-volume-work.js")).work.run(...given)
});
export {
  deleteVolume
};
