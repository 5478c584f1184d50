import {
  readYaml
} from "./kinds-yaml.js";
import {
  isStored
} from "./path.js";
import {
  isOfKind
} from "./errors.js";
import {
  asLine,
  isObject,
  list
} from "./index.js";

// src/platforms/elasticbox/folder/icons.ts
function iconsOf(box) {
  const { icon, icon_metadata: metadata } = box;
  const found = [
    ["icon", icon],
    ["icon_metadata", isObject(metadata) ? metadata["image"] : void 0]
  ];
  return new Map(found.filter((entry) => isFile(entry[1])));
}
function withoutFile(metadata) {
  if (!isObject(metadata) || !isFile(metadata["image"])) return metadata ?? "";
  const { image: _file, ...colours } = metadata;
  return colours;
}
function isFile(image) {
  return typeof image === "string" && image !== "" && !image.startsWith("images/");
}

// src/platforms/elasticbox/folder/local-box.ts
var EVENTS = [
  "pre_install",
  "install",
  "pre_configure",
  "configure",
  "pre_start",
  "start",
  "stop",
  "post_stop",
  "dispose",
  "post_dispose"
];
var OLD_EVENTS = {
  terminate: "dispose",
  post_terminate: "post_dispose"
};
var PAGES = { readme: "README.md", template: "template.json", dockerfile: "Dockerfile" };
var PAGE_NAMES = {
  readme: ["readme.md"],
  template: ["template.json", "template.yaml", "template.yml"],
  dockerfile: ["dockerfile"]
};
function isPage(place) {
  return place in PAGES;
}
function placeOf(variable) {
  return `variables.${keyOf(variable)}`;
}
function keyOf({ name, scope }) {
  return typeof scope === "string" && scope !== "" ? `${scope}.${name}` : name;
}

// src/platforms/elasticbox/folder/parse-box-yaml.ts
var KEYS = [
  "id",
  "name",
  "description",
  "schema",
  "requirements",
  "services",
  "variables",
  "icon_metadata",
  "icon"
];
var FIELDS = ["description", "requirements", "services", "icon_metadata"];
var TYPES = ["Text", "Password", "Number", "Port", "File", "Options", "Box", "Binding"];
var AS_WRITTEN = ["name", "type", "value", "scope", "options", "visibility"];
async function parseBoxYaml(text) {
  const problems = [];
  const [data, written] = await Promise.all([tryYaml(text, "core", problems), tryYaml(text, "failsafe", [])]);
  const empty = {
    id: void 0,
    name: void 0,
    schema: void 0,
    icons: /* @__PURE__ */ new Map(),
    fields: {},
    variables: [],
    problems
  };
  if (problems.length > 0) return empty;
  if (!isObject(data) || !isObject(written)) return { ...empty, problems: ["box.yaml is no map"] };
  for (const key of Object.keys(data))
    if (!KEYS.includes(key))
      problems.push(`box.yaml: ${asLine(key)} is unknown; it may hold ${list(KEYS, "and")}`);
  const fields = Object.fromEntries(
    FIELDS.filter((key) => key in data).map((key) => {
      const value = key === "description" ? written[key] : data[key];
      return [key, key === "icon_metadata" ? withoutFile(value) : value ?? ""];
    })
  );
  if (data["description"] === null) fields["description"] = "";
  if ("requirements" in fields && !Array.isArray(fields["requirements"]))
    problems.push("box.yaml: requirements is no list");
  const variables = readVariables(data["variables"], written["variables"], problems);
  return {
    id: textOf(written["id"]),
    name: textOf(written["name"]),
    schema: textOf(written["schema"]),
    icons: iconsOf(data),
    fields,
    variables,
    problems
  };
}
async function tryYaml(text, schema, problems) {
  try {
    return await readYaml(text, schema);
  } catch (error) {
    problems.push(`box.yaml ${error instanceof Error ? error.message : "cannot be read"}`);
    return void 0;
  }
}
function readVariables(data, written, problems) {
  if (data === void 0 || data === null) return [];
  if (!Array.isArray(data) || !Array.isArray(written)) {
    problems.push("box.yaml: variables is no list");
    return [];
  }
  const seen = /* @__PURE__ */ new Set();
  return data.flatMap((item, index) => {
    const texts = written[index];
    const where = `box.yaml: variable ${index + 1}`;
    if (!isObject(item) || !isObject(texts) || typeof texts["name"] !== "string" || texts["name"] === "") {
      problems.push(`${where} is no map with a name`);
      return [];
    }
    const as = AS_WRITTEN.filter((key2) => key2 in item).map((key2) => [
      key2,
      item[key2] === null ? "" : texts[key2]
    ]);
    const variable = { ...item, ...Object.fromEntries(as) };
    const key = `${variable["scope"] ?? ""}.${variable.name}`;
    if (seen.has(key)) problems.push(`${where} (${asLine(variable.name)}) is there twice`);
    seen.add(key);
    const odd = AS_WRITTEN.filter((name) => name in variable && typeof variable[name] !== "string");
    if (odd.length > 0) problems.push(`${where} (${asLine(variable.name)}): ${list(odd)} must be text`);
    const { type } = variable;
    if (type !== void 0 && !TYPES.includes(String(type)))
      problems.push(`${where} (${asLine(variable.name)}): the type must be ${list(TYPES, "or")}`);
    return [variable];
  });
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/platforms/elasticbox/folder/raw-box.ts
function variablesIn(raw) {
  const list2 = raw["variables"];
  if (!Array.isArray(list2)) return [];
  return list2.filter((item) => isObject(item) && typeof item["name"] === "string");
}
function filesOf(raw) {
  const events = isObject(raw["events"]) ? raw["events"] : {};
  const found = [
    ...EVENTS.map((event) => [`events.${event}`, urlOf(events[event])]),
    ...Object.keys(PAGES).map((page) => [page, urlOf(raw[page])]),
    ...[...iconsOf(raw)].filter(([, url]) => isStored(url)),
    ...variablesIn(raw).filter(({ type }) => type === "File").map((variable) => [placeOf(variable), variable["value"]])
  ];
  return new Map(
    found.filter((entry) => typeof entry[1] === "string" && entry[1] !== "")
  );
}
function urlOf(reference) {
  return isObject(reference) ? reference["url"] : void 0;
}

// src/platforms/elasticbox/pushes/box-contents.ts
function boxContents(client) {
  const known = /* @__PURE__ */ new Map();
  return async (url) => {
    if (!isStored(url)) return void 0;
    const reading = known.get(url) ?? read(client, url);
    known.set(url, reading);
    return reading;
  };
}
async function read(client, url) {
  try {
    return await client.download(url);
  } catch (error) {
    if (isOfKind(error, "absent", "invalid", "doubtful")) return void 0;
    throw error;
  }
}
export {
  iconsOf,
  withoutFile,
  EVENTS,
  OLD_EVENTS,
  PAGES,
  PAGE_NAMES,
  isPage,
  placeOf,
  keyOf,
  FIELDS,
  parseBoxYaml,
  variablesIn,
  filesOf,
  boxContents
};
