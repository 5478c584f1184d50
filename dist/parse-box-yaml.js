import {
  readYaml
} from "./kinds-yaml.js";
import {
  readOnce
} from "./find-workspace.js";
import {
  MAX_FILE,
  isStored
} from "./path.js";
import {
  isOfKind
} from "./classify.js";
import {
  asLine,
  codeOf,
  decodeText,
  isObject,
  list,
  lstat,
  readFile,
  readdir,
  realpath
} from "./index.js";
import { basename, isAbsolute, join, relative, sep } from "node:path";

// src/platforms/elasticbox/folder/folder-files.ts
var FolderFiles = class {
  problems = [];
  #root;
  constructor(root) {
    this.#root = root;
  }
  async text(name) {
    const file = await this.file(name, { place: "", label: name });
    return file && decodeText(file.bytes);
  }
  /** The names in a folder below, hidden ones apart. */
  async names(folder) {
    try {
      const all = await readdir(join(this.#root, folder));
      return all.filter((name) => !name.startsWith(".")).sort();
    } catch (error) {
      if (!isAbsent(error)) this.problems.push(`${folder} cannot be read`);
      return [];
    }
  }
  /** A file, if it is there and can be used; else a problem is noted, `absent` when nothing is there. */
  async file(name, as, absent) {
    try {
      const real = await this.#realPath(name);
      if (!isInside(await realpath(this.#root), real)) {
        this.problems.push(`${asLine(name)} leads out of the folder`);
        return void 0;
      }
      const found = await lstat(real);
      if (found.size > MAX_FILE && found.isFile())
        this.problems.push(`${asLine(name)} is larger than 10 MiB`);
      else if (found.isFile()) return { ...as, name: basename(name), bytes: await readFile(real) };
      else if (absent !== void 0) this.problems.push(absent);
    } catch (error) {
      if (!isAbsent(error)) this.problems.push(`${asLine(name)} cannot be read`);
      else if (absent !== void 0) this.problems.push(absent);
    }
    return void 0;
  }
  /** Names are found in either way to write an accent: macOS takes it apart. */
  async #realPath(name) {
    try {
      return await realpath(join(this.#root, name));
    } catch (error) {
      const other = name.normalize(name === name.normalize("NFC") ? "NFD" : "NFC");
      if (other === name || !isAbsent(error)) throw error;
      return realpath(join(this.#root, other));
    }
  }
};
function isInside(directory, path) {
  const way = relative(directory, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isAbsent(error) {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
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
var PAGES = {
  readme: { name: "README.md", names: ["readme.md"] },
  template: {
    name: "template.json",
    names: ["template.json", "template.yaml", "template.yml"],
    type: "boxes/cloudformation"
  },
  dockerfile: { name: "Dockerfile", names: ["dockerfile"], type: "boxes/docker" }
};
function placeOf(variable) {
  return `variables.${keyOf(variable)}`;
}
function keyOf({ name, scope }) {
  return typeof scope === "string" && scope !== "" ? `${scope}.${name}` : name;
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
  const read2 = await Promise.all([tryYaml(text, "core", problems), tryYaml(text, "failsafe", [])]);
  const [data, written] = read2.map((one) => isObject(one) ? one : void 0);
  if (problems.length === 0 && !(data && written)) problems.push("box.yaml is no map");
  return { ...boxOf(data ?? {}, written ?? {}, problems), problems };
}
function boxOf(data, written, problems) {
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
    variables
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

// src/platforms/elasticbox/pushes/box-contents.ts
function boxContents(client) {
  return async (url) => isStored(url) ? readOnce(client, url, () => read(client, url)) : void 0;
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
  FolderFiles,
  isInside,
  EVENTS,
  OLD_EVENTS,
  PAGES,
  placeOf,
  keyOf,
  variablesIn,
  filesOf,
  iconsOf,
  withoutFile,
  FIELDS,
  parseBoxYaml,
  boxContents
};
