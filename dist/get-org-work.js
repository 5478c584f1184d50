import {
  orgFacts,
  orgOutputs,
  orgResource
} from "./view-people.js";
import {
  findOrg
} from "./find-org.js";
import "./find.js";
import "./read-whole.js";
import "./errors.js";
import "./index.js";

// src/operations/dollarbox/people/get-org.ts?work
var work = {
  run: async (_inputs, { client }) => {
    const org = await findOrg(client);
    return {
      outcome: "read",
      title: `Org ${org.slug} is ${org.status || "there"}.`,
      resource: orgResource(org),
      outputs: orgOutputs(org),
      facts: orgFacts(org)
    };
  }
};
export {
  work
};
