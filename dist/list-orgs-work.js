import {
  ORGS
} from "./org-kind.js";
import {
  listAll
} from "./list-all.js";
import "./container-kind.js";
import "./input-rules.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/org/list-orgs.ts?work
var work = {
  run: listAll(ORGS, {
    columns: ["Slug", "Name", "Status", "Billing address"],
    row: ({ slug, name, status, billing_email }) => [slug, name, status, billing_email]
  })
};
export {
  work
};
