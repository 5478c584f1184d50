import {
  listOf
} from "./list-all.js";
import "./list-writer.js";
import {
  containerResource
} from "./resources-view.js";
import {
  CONTAINERS
} from "./find.js";
import "./read-whole.js";
import "./inputs.js";
import "./kinds-yaml.js";
import "./errors.js";
import "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/containers/list-containers.ts
var listContainers = listOf(CONTAINERS, {
  name: "list-containers",
  summary: "List the org\u2019s containers, over all pages.",
  resource: containerResource,
  columns: ["Id", "Name", "Image", "Status", "Address"],
  row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address]
});
export {
  listContainers
};
