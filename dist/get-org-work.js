import {
  ORGS
} from "./org-kind.js";
import {
  shown
} from "./await-settled.js";
import {
  findOrg
} from "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/org/get-org.ts?work
var work = {
  run: async (_inputs, { client }) => {
    const org = await findOrg(client);
    return {
      outcome: "read",
      title: `Org ${org.slug} is ${org.status || "there"}.`,
      ...shown(ORGS, org)
    };
  }
};
export {
  work
};
