import {
  foreignToken,
  ifMissing,
  isYamlList,
  readYaml,
  unquoted,
  withinLimits,
  words,
  yamlList
} from "./kinds-yaml.js";
import {
  Unfit,
  choice,
  duration,
  flag,
  id,
  input,
  isObject,
  place,
  text,
  withDefault
} from "./index.js";

var __webpack_exports__ = {};
// src/support/linear-pattern.ts
var LONGEST = 200;
var LONGEST_TEXT = 255;
var DEEPEST = 5;
var HIGHEST = 100;
var PatternError = class extends Error {
  name = "PatternError";
};
function compilePattern(source) {
  if (source.length > LONGEST) throw new PatternError(`has more than ${LONGEST} characters`);
  try {
    new RegExp(source, "u");
  } catch {
    throw new PatternError("is no valid regular expression");
  }
  const whole = new Reader(source).whole();
  return (text2) => {
    const characters = [...text2];
    if (characters.length > LONGEST_TEXT) return false;
    return whole(/* @__PURE__ */ new Set([0]), characters).has(characters.length);
  };
}
var Reader = class {
  #source;
  #at = 0;
  #depth = 0;
  constructor(source) {
    this.#source = [...source];
  }
  whole() {
    const part = this.#either();
    if (this.#at < this.#source.length) throw new PatternError("has a ) without a (");
    return part;
  }
  #either() {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return (from, text2) => new Set(parts.flatMap((part) => [...part(from, text2)]));
  }
  #sequence() {
    const parts = [];
    while (this.#at < this.#source.length && !["|", ")"].includes(this.#next())) parts.push(this.#repeated());
    return (from, text2) => parts.reduce((places, part) => part(places, text2), from);
  }
  #repeated() {
    const part = this.#atom();
    const [least, most] = this.#counts();
    if (least === 1 && most === 1) return part;
    return (from, text2) => repeat(part, { from, text: text2, least, most });
  }
  #counts() {
    const given = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at).join(""));
    if (!given) return [1, 1];
    const [all, least = "", comma, most = ""] = given;
    this.#at += all.length;
    if (all.startsWith("*")) return [0, Number.POSITIVE_INFINITY];
    if (all.startsWith("+")) return [1, Number.POSITIVE_INFINITY];
    if (all.startsWith("?")) return [0, 1];
    if (Number(least) > HIGHEST || Number(most) > HIGHEST)
      throw new PatternError(`repeats more than ${HIGHEST} times`);
    const open = comma === "" ? Number(least) : Number.POSITIVE_INFINITY;
    return [Number(least), most === "" ? open : Number(most)];
  }
  #atom() {
    const rest = this.#source.slice(this.#at).join("");
    if (rest.startsWith("(")) return this.#group(rest);
    if (this.#take("^")) return (from) => new Set([...from].filter((place2) => place2 === 0));
    if (this.#take("$")) return (from, text2) => new Set([...from].filter((place2) => place2 === text2.length));
    const [one = ""] = /^(?:\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^A-Za-z0-9]|[^\\])/su.exec(rest) ?? [];
    if (one === "")
      throw new PatternError(
        "uses \\ for something else than a class or a character: nothing that looks back or around is taken"
      );
    this.#at += [...one].length;
    const single = new RegExp(`^${one}$`, "su");
    return (from, text2) => new Set([...from].filter((place2) => single.test(text2[place2] ?? "")).map((place2) => place2 + 1));
  }
  #group(rest) {
    if (/^\(\?(?!:)/.test(rest))
      throw new PatternError("uses (?\u2026): nothing that looks around or has a name is taken");
    this.#at += rest.startsWith("(?:") ? 3 : 1;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new PatternError(`has groups more than ${DEEPEST} deep`);
    const part = this.#either();
    this.#depth -= 1;
    if (!this.#take(")")) throw new PatternError("has a ( without a )");
    return part;
  }
  #next() {
    return this.#source[this.#at] ?? "";
  }
  #take(character) {
    if (this.#next() !== character) return false;
    this.#at += 1;
    return true;
  }
};
function repeat(part, {
  from,
  text: text2,
  least,
  most
}) {
  let places = from;
  for (let round = 0; round < least; round += 1) places = part(places, text2);
  const found = new Set(places);
  let fresh = places;
  for (let round = least; round < most && fresh.size > 0; round += 1) {
    fresh = new Set([...part(fresh, text2)].filter((place2) => !found.has(place2)));
    for (const place2 of fresh) found.add(place2);
  }
  return found;
}

// src/platforms/elasticbox/inputs/tag-selectors.ts
var ITEM = /\s*(\/(?:\\.|[^\\\r\n])*?\/(?=\s*(?:[,\r\n]|$))|[^,\r\n]*)(?:[,\r\n]|$)/y;
function tagSelectors() {
  return {
    name: "list",
    accepts: "a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none); an item `/\u2026/` is a regular expression",
    secret: false,
    actionType: { type: "list", separator: "," },
    parse: async (value, context) => {
      const text2 = unquoted(value);
      const items = isYamlList(text2) ? await yamlList(text2, context) : split(text2);
      const list = items.map((item) => item.trim()).filter((item) => item !== "");
      for (const item of list.filter(isPattern)) check(item);
      withinLimits(
        list.filter((item) => !isPattern(item)),
        { max: 100, longest: 30 }
      );
      return withinLimits(list, { max: 100, longest: 202 });
    }
  };
}
var PATTERN = {
  input: "tags",
  problem: "cannot have a pattern `/\u2026/`: the instance gets these tags, as they are written"
};
function isPattern(item) {
  return item.length > 2 && item.startsWith("/") && item.endsWith("/");
}
function tagMatcher(selectors) {
  const tests = selectors.map((one) => {
    if (!isPattern(one)) return (tag) => tag === one;
    return compilePattern(one.slice(1, -1));
  });
  return ({ id: id2, tags }) => tests.every((test) => test(id2) || tags.some(test));
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
function check(item) {
  try {
    compilePattern(item.slice(1, -1));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Unfit(`has the pattern ${item}, which ${error.message}`);
  }
}

// src/platforms/elasticbox/inputs/variables.ts
var KEYS = ["name", "scope", "value", "tags", "type"];
function variables() {
  return {
    name: "variables",
    accepts: "a YAML/JSON map of `name` or `scope.name` to values, or a list of `{name, scope, value}` objects",
    secret: false,
    confidential: true,
    mayHide: (given) => given.flatMap(({ value = "" }) => value === "" ? [] : [value]),
    actionType: { type: "string" },
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
var NUMBER = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/;
var elasticbox = {
  workspace: input("workspace", text(), "The workspace: id or name."),
  box: input("box", text(), "The box: name or id."),
  boxVersion: withDefault(
    input(
      "box-version",
      text(),
      "Version of the box: `latest` (what the platform calls so: the draft where the workspace may edit the box, else the newest version), `released` (the highest number), `draft`, a number such as `1.2.0`, or an id. Anything but `latest` moves an instance that is there. For production say `released` or a number."
    ),
    "latest"
  ),
  policy: input("policy", text(), "The deployment policy: name or id. Give this or `claims`."),
  claims: input("claims", words(), "Claims that the deployment policy must have, instead of `policy`."),
  name: input(
    "name",
    text({ max: 30 }),
    "Name of the instance, at most 30 characters; the box\u2019s name when not given. Names are not unique."
  ),
  variables: input(
    "variables",
    variables(),
    "Values of the box\u2019s variables: a YAML/JSON map `scope.name: value`, or a list of objects. Values are text exactly as written."
  ),
  selectedTags: input(
    "tags",
    tagSelectors(),
    "Tags that the instances have, all of them. `/\u2026/` is a regular expression that a whole tag matches: `/pr-\\d+/`. An instance\u2019s id counts as one of its tags."
  ),
  tags: input("tags", words({ max: 100, longest: 30 }), "Tags of the instance, each at most 30 characters."),
  lease: input(
    "lease",
    duration({ min: 6e4 }),
    "How long the instance may live; then `lease-action` happens."
  ),
  leaseAction: withDefault(
    input("lease-action", choice(["terminate", "shutdown"]), "What happens at the end of the lease."),
    "terminate"
  ),
  /** Has no `default`: not given leaves an instance that is there as it is. */
  automaticUpdates: input(
    "automatic-updates",
    choice(["off", "major", "minor", "patch"]),
    "Which new versions of the box the instance takes by itself. Default: `off`; an instance that is there stays as it is."
  ),
  ifExists: withDefault(
    input(
      "if-exists",
      choice(["reconfigure", "reinstall", "recreate", "reuse", "create", "fail"]),
      "When an instance of the same box, name and tags is there: `reconfigure`, `reinstall` or `recreate` it, `reuse` it as it is, `create` another, or `fail`."
    ),
    "reconfigure"
  ),
  pushedBox: input(
    "box",
    text(),
    "The box: name or id; that of `box.yaml` when not given. A box of a name that is not there is made."
  ),
  path: input(
    "path",
    place(1024),
    "The box\u2019s folder, relative to the workspace: `box.yaml`, `events/<event>`, `files/<file>`, `README.md`."
  ),
  bump: withDefault(
    input(
      "bump",
      choice(["minor", "major", "patch"]),
      "Which figure of the newest version\u2019s number is raised; a box without versions begins at 0.0.0."
    ),
    "minor"
  ),
  newVersion: input(
    "box-version",
    text({ matches: { pattern: NUMBER, rule: "a number such as 1.2.0" } }),
    "The number of the new version, in place of `bump`."
  ),
  draft: withDefault(input("draft", flag(), "Only write the draft; make no version."), "false"),
  prune: withDefault(
    input(
      "prune",
      flag(),
      "Remove variables, scripts and the page that the box has and the folder lacks; else they are kept."
    ),
    "false"
  ),
  instance: input("instance", id(), "Id of the instance."),
  force: withDefault(
    input(
      "force",
      flag(),
      "Terminate without running the box\u2019s scripts. Without it that is done only where the platform allows no plain terminate (an instance that is unavailable, busy or shut down) or refuses it."
    ),
    "false"
  ),
  deleteRecord: withDefault(
    input("delete-record", flag(), "Delete the instance\u2019s record after it was terminated."),
    "true"
  ),
  ifMissing,
  authScheme: withDefault(
    input(
      "auth-scheme",
      choice(["token", "bearer"]),
      "How the token is sent: header `ElasticBox-Token`, or `Authorization: Bearer` as later releases (Cloud Application Manager) document it."
    ),
    "token"
  )
};

// src/platforms/elasticbox/platform.ts
var elasticboxPlatform = {
  id: "elasticbox",
  title: "ElasticBox",
  defaultBaseUrl: "https://elasticbox.com",
  versionedPart: /\/+services$/i,
  // A deploy takes minutes, and each look reads a whole instance.
  pollInterval: 3e3,
  inputs: Object.values(elasticbox),
  namedBy: ["box", "name", "path"],
  idInput: "instance",
  outputs: {
    url: "The instance\u2019s page on ElasticBox.",
    address: "The first machine\u2019s public address, else its private one."
  },
  credentialInputs: [elasticbox.authScheme],
  checkCredentials: ({ token }) => token === void 0 ? [MISSING] : foreignToken(token, NOT_OURS),
  connect: async (credentials, connection) => {
    const { ElasticboxClient } = await import(/* webpackIgnore: true */ "./elasticbox-api-client.js");
    return new ElasticboxClient(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await import(/* webpackIgnore: true */ "./elasticbox-boxes-find-box.js");
    return identify(client, declared);
  }
};
var MISSING = { input: "token", problem: "is required: an ElasticBox authentication token" };
var NOT_OURS = { dbx: ", not an ElasticBox one" };

// src/contract/result/listed.ts
function listed({ title, items, resource, columns, row, outputs }) {
  return {
    outcome: "listed",
    changed: false,
    title,
    resource: items.map(resource),
    outputs: { ...outputs, count: items.length },
    table: { columns, rows: items.map(row) }
  };
}
export {
  PATTERN,
  isPattern,
  tagMatcher,
  elasticbox,
  elasticboxPlatform,
  listed
};
