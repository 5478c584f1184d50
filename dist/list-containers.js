import {
  LISTING
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/containers/list-containers.ts
var listContainers = defineOperation({
  name: "list-containers",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-containers-work.js")).work.run(...given)
});
export {
  listContainers
};
