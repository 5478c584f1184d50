import {
  listOf
} from "./list-all.js";
import "./inputs.js";
import {
  containerResource
} from "./resources-view.js";
import "./list-writer.js";
import {
  CONTAINERS
} from "./find.js";
import "./input-rules.js";
import "./read-whole.js";
import "./errors.js";
import "./pem.js";
import "./index.js";

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
