import {
  orgResource
} from "./view-people.js";
import {
  listAll
} from "./list-all.js";
import "./find.js";
import "./read-whole.js";
import "./errors.js";
import "./index.js";

// src/operations/dollarbox/people/list-orgs.ts?work
var work = {
  run: (_inputs, context) => listAll(context, {
    noun: "org",
    plural: "orgs",
    pages: context.client.orgs.pages(true),
    keyOf: ({ slug }) => slug,
    resource: orgResource,
    columns: ["Slug", "Name", "Status", "Billing address"],
    row: ({ slug, name, status, billing_email }) => [slug, name, status, billing_email]
  })
};
export {
  work
};
