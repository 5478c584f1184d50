import {
  dollarboxPlatform
} from "./inputs.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/shapes/listing.ts
var LISTING = {
  platform: dollarboxPlatform,
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: "\norg: acme\n"
};

// src/operations/dollarbox/people/list-members.ts
var listMembers = defineOperation({
  name: "list-members",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-members-work.js")).work.run(...given)
});

// src/operations/dollarbox/people/list-invitations.ts
var listInvitations = defineOperation({
  name: "list-invitations",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-invitations-work.js")).work.run(...given)
});

// src/operations/dollarbox/org/list-orgs.ts
var listOrgs = defineOperation({
  name: "list-orgs",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-orgs-work.js")).work.run(...given)
});

// src/operations/dollarbox/namespaces/list-namespaces.ts
var listNamespaces = defineOperation({
  name: "list-namespaces",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-namespaces-work.js")).work.run(...given)
});

// src/operations/dollarbox/kubectl/list-kubectl-credentials.ts
var listKubectlCredentials = defineOperation({
  name: "list-kubectl-credentials",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-kubectl-credentials-work.js")).work.run(...given)
});

// src/operations/dollarbox/containers/list-containers.ts
var listContainers = defineOperation({
  name: "list-containers",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-containers-work.js")).work.run(...given)
});

// src/operations/dollarbox/volumes/list-volumes.ts
var listVolumes = defineOperation({
  name: "list-volumes",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-all.js")).work.run(...given)
});
export {
  listVolumes,
  listMembers,
  listInvitations,
  listOrgs,
  listNamespaces,
  listKubectlCredentials,
  listContainers
};
