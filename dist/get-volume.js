import {
  READING,
  dollarbox,
  resumedBy,
  selectedBy
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/volumes/get-volume.ts
var getVolume = defineOperation({
  name: "get-volume",
  ...READING,
  inputs: selectedBy(dollarbox.name),
  outputs: ["id", "name", "status"],
  resume: resumedBy("get-volume"),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-volume-work.js")).work.run(...given)
});
export {
  getVolume
};
