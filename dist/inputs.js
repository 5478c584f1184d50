import {
  CONTAINER_SETTLES,
  NAMESPACE_SETTLES,
  VOLUME_SETTLES,
  checkToken,
  exactlyOne,
  ifMissing
} from "./input-rules.js";
import {
  Unfit,
  choice,
  count2 as count,
  email,
  flag,
  id,
  input,
  place,
  text
} from "./index.js";

// src/platforms/dollarbox/inputs/forms.ts
var NAME = {
  pattern: /^[^\s/?#%\\\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/,
  rule: "a name without white space, invisible characters, `/`, `?`, `#`, `%` or `\\`"
};
var SLUG = {
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/,
  rule: "an org slug: letters, digits, `-` or `_`"
};
var NAMESPACE_SLUG = {
  pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
  rule: "a slug: lower-case letters, digits and inner hyphens"
};
var MEMBER = {
  pattern: /^(?:[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+|[A-Za-z0-9][A-Za-z0-9_-]*)$/,
  rule: "a member\u2019s id or e-mail address"
};
function invitationRole() {
  const known = choice(["member", "admin"]);
  return {
    ...known,
    parse: (value, context) => {
      if (value !== "owner") return known.parse(value, context);
      throw new Unfit(
        "must be member or admin: DollarBox rejects invitations of owners. Invite an admin, and make them owner with update-member once they have accepted"
      );
    }
  };
}

// src/platforms/dollarbox/inputs/inputs.ts
var dollarbox = {
  org: input(
    "org",
    text({ max: 100, matches: SLUG }),
    ""
  ),
  name: input("name", text({ matches: NAME }), ""),
  orgName: input("name", text({ max: 200 }), ""),
  id: input("id", id(), ""),
  port: input(
    "port",
    count({ min: 1, max: 65535 }),
    ""
  ),
  sizeGb: input("size-gb", count({ min: 1, max: 1e5 }), ""),
  email: input("email", email(), ""),
  role: input("role", choice(["member", "admin", "owner"]), ""),
  invitationRole: input(
    "role",
    invitationRole(),
    "",
    "member"
  ),
  billingEmail: input("billing-email", email(), ""),
  member: input("member", text({ matches: MEMBER }), ""),
  ifExists: input(
    "if-exists",
    choice(["update", "reuse", "recreate", "fail"]),
    "",
    "update"
  ),
  volumeIfExists: input(
    "if-exists",
    choice(["reuse", "fail"]),
    "",
    "reuse"
  ),
  slug: input(
    "slug",
    text({ max: 63, matches: NAMESPACE_SLUG }),
    ""
  ),
  allocatedContainers: input(
    "allocated-containers",
    count({ max: 1e5 }),
    ""
  ),
  allocatedVolumeGb: input(
    "allocated-volume-gb",
    count({ max: 1e6 }),
    ""
  ),
  namespaceIfExists: input(
    "if-exists",
    choice(["update", "reuse", "fail"]),
    "",
    "update"
  ),
  ifMissing,
  kubeconfigPath: input(
    "kubeconfig-path",
    place(1e3),
    ""
  ),
  context: input(
    "context",
    text({ max: 253 }),
    ""
  ),
  namespace: input(
    "namespace",
    text({
      max: 63,
      matches: {
        pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
        rule: "a Kubernetes namespace: lower-case letters, digits and `-`"
      }
    }),
    ""
  ),
  exportKubeconfig: input(
    "export-kubeconfig",
    flag(),
    "",
    "true"
  ),
  /** Has no `default`: whether it was given matters when issuing rotated somebody else's credential. */
  revokeAfterJob: input(
    "revoke-after-job",
    flag(),
    ""
  ),
  allowExec: input(
    "allow-exec",
    flag(),
    "",
    "false"
  )
};

// src/platforms/dollarbox/platform.ts
var dollarboxPlatform = {
  id: "dollarbox",
  title: "DollarBox",
  defaultBaseUrl: "https://app.dollarbox.dev",
  versionedPart: /\/+api\/+v\d+(?:\/+(?:containers|volumes|orgs|members|invitations|kubectl-credentials|namespaces)\b.*)?$/i,
  // Polling shares the token's rate limit; the platform's own provider polls every 5 s.
  pollInterval: 3e3,
  settleTimes: [CONTAINER_SETTLES, VOLUME_SETTLES, NAMESPACE_SETTLES],
  namedBy: ["name", "slug", "member", "email"],
  answersAtUrl: true,
  outputs: {
    url: "Where the container can be reached: `http://[<ipv6>]:<port>/`; empty without `port`. An IPv6 address: a runner without IPv6, as GitHub\u2019s own, cannot open it.",
    address: "The container\u2019s IPv6 address."
  },
  credentialInputs: [dollarbox.org],
  checkCredentials: ({ token }) => checkToken(token, "a DollarBox API token", NOT_OURS),
  connect: async (credentials, connection) => {
    const { createClient } = await import(/* webpackIgnore: true */ "./dollarbox-api-client.js");
    return createClient(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await import(/* webpackIgnore: true */ "./container-kind.js");
    return identify(client, declared);
  }
};
var NOT_OURS = { jwt: ", not a DollarBox API token (these begin with dbx_)" };

// src/operations/dollarbox/shapes/selected.ts
function selectedBy(key, ...more) {
  const optional = [dollarbox.id, key, ...more];
  return { required: [], optional, rules: [exactlyOne(key.name, "id")] };
}
var READING = {
  platform: dollarboxPlatform,
  outcomes: ["read", "absent"],
  waitsByDefault: false
};
function deletionBy(key) {
  return {
    platform: dollarboxPlatform,
    inputs: selectedBy(key, dollarbox.ifMissing),
    outputs: ["id", "name"],
    outcomes: ["deleted", "absent"]
  };
}
function resumedBy(operation) {
  return { operation, input: "id", output: "id" };
}
export {
  dollarbox,
  dollarboxPlatform,
  selectedBy,
  READING,
  deletionBy,
  resumedBy
};
