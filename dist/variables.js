import {
  readYaml
} from "./kinds-yaml.js";
import {
  checkToken,
  ifMissing
} from "./input-rules.js";
import {
  NUMBER,
  isPattern,
  listItems,
  unquoted,
  withinLimits,
  words
} from "./words.js";
import {
  Unfit,
  choice,
  duration,
  flag,
  id,
  input,
  isObject,
  place,
  text
} from "./index.js";

// src/platforms/elasticbox/inputs/tag-selectors.ts
var ITEM = /\s*(\/(?:\\.|[^\\\r\n])*?\/(?=\s*(?:[,\r\n]|$))|[^,\r\n]*)(?:[,\r\n]|$)/y;
function tagSelectors() {
  return {
    name: "list",
    accepts: "a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none); an item `/\u2026/` is a regular expression",
    actionType: { type: "list", separator: "," },
    parse: async (value, context) => {
      const list = await listItems(value, context, split);
      const patterns = list.filter(isPattern);
      if (patterns.length > 0) patterns.forEach((await import(/* webpackIgnore: true */ "./linear-pattern.js")).checkPattern);
      withinLimits(
        list.filter((item) => !isPattern(item)),
        { max: 100, longest: 30 }
      );
      return withinLimits(list, { max: 100, longest: 202 });
    }
  };
}
function split(value) {
  const items = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < value.length) {
    const found = ITEM.exec(value);
    if (!found) break;
    items.push(found[1] ?? "");
  }
  return items;
}

// src/platforms/elasticbox/inputs/variables.ts
var KEYS = ["name", "scope", "value", "tags", "type"];
function variables() {
  return {
    name: "variables",
    accepts: "a YAML/JSON map of `name` or `scope.name` to values, or a list of `{name, scope, value}` objects",
    confidential: true,
    mayHide: (given) => given.flatMap(({ value = "" }) => value === "" ? [] : [value]),
    parse: async (text2, { warn }) => {
      const data = await readYaml(unquoted(text2), "failsafe", warn);
      const list = Array.isArray(data) ? data.map(fromObject) : fromMap(data);
      const seen = /* @__PURE__ */ new Set();
      for (const { scope, name } of list) {
        const full = scope ? `${scope}.${name}` : name;
        if (seen.has(full)) throw new Unfit(`gives ${full} twice`);
        seen.add(full);
      }
      return list;
    }
  };
}
function fromMap(data) {
  if (!isObject(data)) throw new Unfit("must be a map of variable names to values, or a list of objects");
  return Object.entries(data).map(([path, value]) => {
    if (path.split(".").includes("")) throw new Unfit("has a variable without a name or with an empty scope");
    const dot = path.lastIndexOf(".");
    return withValue(path.slice(dot + 1), path.slice(0, Math.max(0, dot)), value);
  });
}
function fromObject(item, index) {
  const where = `item ${index + 1}`;
  if (!isObject(item)) throw new Unfit(`${where} must be an object with name and value`);
  const unknown = Object.keys(item).find((key) => !KEYS.includes(key));
  if (unknown !== void 0)
    throw new Unfit(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS.join(", ")}`);
  const { name, scope = "", value, tags } = item;
  if (typeof name !== "string" || name === "") throw new Unfit(`${where} has no name`);
  if (typeof scope !== "string") throw new Unfit(`${where}: scope must be text`);
  if (value === void 0 === (tags === void 0))
    throw new Unfit(`${where} (${name}) needs either value or tags`);
  return withValue(name, scope, value ?? tags);
}
function withValue(name, scope, value) {
  if (name === "") throw new Unfit("has a variable without a name");
  if (typeof value === "string") return { name, scope, value };
  if (Array.isArray(value) && value.length > 0 && value.every((tag) => typeof tag === "string")) {
    return { name, scope, tags: value };
  }
  throw new Unfit(`the value of ${name.slice(0, 60)} must be text, or a list of tags for a binding`);
}

// src/platforms/elasticbox/inputs/inputs.ts
var elasticbox = {
  workspace: input("workspace", text(), ""),
  box: input("box", text(), ""),
  boxVersion: input(
    "box-version",
    versionTag(text()),
    "",
    "latest"
  ),
  policy: input("policy", text(), ""),
  claims: input("claims", words(), ""),
  name: input(
    "name",
    text({ max: 30 }),
    ""
  ),
  variables: input(
    "variables",
    variables(),
    ""
  ),
  selectedTags: input(
    "tags",
    tagSelectors(),
    ""
  ),
  tags: input("tags", words({ max: 100, longest: 30 }), ""),
  lease: input(
    "lease",
    duration({ min: 6e4 }),
    ""
  ),
  leaseAction: input(
    "lease-action",
    choice(["terminate", "shutdown"]),
    "",
    "terminate"
  ),
  /** Has no `default`: not given leaves an instance that is there as it is. */
  automaticUpdates: input(
    "automatic-updates",
    choice(["off", "major", "minor", "patch"]),
    ""
  ),
  ifExists: input(
    "if-exists",
    choice(["reconfigure", "reinstall", "recreate", "reuse", "create", "fail"]),
    "",
    "reconfigure"
  ),
  pushedBox: input(
    "box",
    text(),
    ""
  ),
  path: input(
    "path",
    place(1024),
    ""
  ),
  bump: input(
    "bump",
    choice(["minor", "major", "patch"]),
    "",
    "minor"
  ),
  newVersion: input(
    "box-version",
    versionTag(text({ matches: { pattern: NUMBER, rule: "a number such as 1.2.0 or v1.2.0" } })),
    ""
  ),
  draft: input("draft", flag(), "", "false"),
  prune: input(
    "prune",
    flag(),
    "",
    "false"
  ),
  instance: input("instance", id(), ""),
  force: input(
    "force",
    flag(),
    "",
    "false"
  ),
  deleteRecord: input(
    "delete-record",
    flag(),
    "",
    "true"
  ),
  ifMissing,
  authScheme: input(
    "auth-scheme",
    choice(["token", "bearer"]),
    "",
    "token"
  )
};
function versionTag(kind) {
  return {
    ...kind,
    parse: (value, context) => kind.parse(value.replace(/^v(?=\d+\.\d+\.\d+$)/, ""), context)
  };
}

// src/platforms/elasticbox/platform.ts
var elasticboxPlatform = {
  id: "elasticbox",
  title: "ElasticBox",
  defaultBaseUrl: "https://elasticbox.com",
  versionedPart: /\/+services(?:\/+(?:boxes|instances|workspaces|providers|blobs)\b.*)?$/i,
  // A deploy takes minutes, and each look reads a whole instance.
  pollInterval: 3e3,
  namedBy: ["box", "name", "path"],
  idInput: "instance",
  outputs: {
    url: "The instance\u2019s page on ElasticBox.",
    address: "The first machine\u2019s public address, else its private one."
  },
  credentialInputs: [elasticbox.authScheme],
  checkCredentials: ({ token }) => checkToken(token, "an ElasticBox authentication token", NOT_OURS),
  connect: async (credentials, settings) => {
    const { ElasticboxClient } = await import(/* webpackIgnore: true */ "./elasticbox-api-client.js");
    return ElasticboxClient.open(credentials, settings);
  },
  identify: async (client, declared) => {
    const { identify } = await import(/* webpackIgnore: true */ "./elasticbox-boxes-find-box.js");
    return identify(client, declared);
  }
};
var NOT_OURS = { dbx: ", not an ElasticBox one" };
export {
  elasticbox,
  elasticboxPlatform
};
