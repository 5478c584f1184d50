import {
  containerResource
} from "./resources-view.js";
import {
  listing
} from "./list-all.js";
import {
  CONTAINERS
} from "./find.js";
import "./read-whole.js";
import "./errors.js";
import "./pem.js";
import "./index.js";

// src/operations/dollarbox/containers/list-containers.ts?work
var work = {
  run: listing(CONTAINERS, {
    resource: containerResource,
    columns: ["Id", "Name", "Image", "Status", "Address"],
    row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address]
  })
};
export {
  work
};
