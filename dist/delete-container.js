import {
  deletionBy,
  dollarbox
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/delete-container.ts
var deleteContainer = defineOperation({
  name: "delete-container",
  ...deletionBy(dollarbox.name),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./delete-container-work.js")).work.run(...given)
});
export {
  deleteContainer
};
