import {
  TooManyPartsError,
  yamlDocuments
} from "./yaml-documents.js";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq
} from "./yaml-2.js";
import {
  isTreeMap,
  textOf
} from "./secrets.js";
import {
  ActionError
} from "./index.js";

// src/kubeconfig/reading/refused-error.ts
var KubeconfigRefusedError = class extends ActionError {
  name = "KubeconfigRefusedError";
  problems;
  /** `allowable`: true when `allow-exec: true` would have accepted every problem. */
  constructor(problems, allowable = false) {
    super(problems.join("\n"), {
      title: "The kubeconfig was refused",
      next: allowable ? "No file was written. Set `allow-exec: true` if you trust who issued this kubeconfig." : "No file was written. Tell the platform what its kubeconfig holds."
    });
    this.problems = problems;
  }
};

// src/kubeconfig/reading/tree.ts
var MAX_CHARACTERS = 1024 * 1024;
var MAX_PARTS = 1e5;
var MAX_DEPTH = 16;
var MAX_ALIASED = 1e4;
var REFUSED = {
  size: `The kubeconfig is larger than ${MAX_CHARACTERS / 1024} KiB.`,
  parts: `The kubeconfig has more than ${MAX_PARTS} words and marks.`,
  empty: "The kubeconfig is empty.",
  syntax: "The kubeconfig is neither valid YAML nor valid JSON.",
  documents: "The kubeconfig holds more than one YAML document with content.",
  directive: "The kubeconfig holds a YAML directive (a line that starts with %).",
  alias: "The kubeconfig holds a YAML alias without an anchor before it, or one within itself.",
  expanded: `The YAML aliases of the kubeconfig stand for more than ${MAX_ALIASED} nodes.`,
  tag: "The kubeconfig holds a YAML tag.",
  merge: "The kubeconfig holds a YAML merge key (<<) of something else than a map.",
  proto: "The kubeconfig holds a key named __proto__.",
  duplicate: "The kubeconfig holds the same key twice in one map.",
  key: "The kubeconfig holds a map key that is not text.",
  depth: `The kubeconfig is nested more than ${MAX_DEPTH} levels deep.`
};
function readTree(text) {
  if (text.length > MAX_CHARACTERS) throw refused("size");
  const clean = text.replace(/^\uFEFF/, "");
  if (clean.trim() === "") throw refused("empty");
  if (/^%/m.test(clean)) throw refused("directive");
  return new Reader().convert(onlyDocument(clean), 0);
}
function onlyDocument(text) {
  const documents = parse(text);
  if (documents.some(({ errors }) => errors.length > 0)) throw refused("syntax");
  const [first, ...more] = documents.filter(({ contents }) => !isEmpty(contents));
  if (!first) throw refused("empty");
  if (more.length > 0) throw refused("documents");
  return first.contents;
}
function isEmpty(contents) {
  return contents === null || isScalar(contents) && contents.source === "" && contents.type === "PLAIN";
}
function parse(text) {
  try {
    return yamlDocuments(text, { schema: "failsafe", mostParts: MAX_PARTS });
  } catch (error) {
    throw refused(error instanceof TooManyPartsError ? "parts" : "syntax");
  }
}
var Reader = class {
  #anchors = /* @__PURE__ */ new Map();
  #nodes = 0;
  #aliased = 0;
  convert(node, depth) {
    if (depth > MAX_DEPTH) throw refused("depth");
    if (isAlias(node)) return this.#resolve(node.source);
    this.#nodes += 1;
    if (node === null) return null;
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) throw refused("syntax");
    if (node.tag !== void 0) throw refused("tag");
    const before = this.#nodes;
    const tree = this.#content(node, depth);
    if (node.anchor !== void 0) this.#anchors.set(node.anchor, { tree, nodes: this.#nodes - before + 1 });
    return tree;
  }
  #content(node, depth) {
    if (isSeq(node)) return node.items.map((item) => this.convert(item, depth + 1));
    if (isMap(node)) return this.#map(node.items, depth);
    const text = String(node.value ?? "");
    return node.type === "PLAIN" && /^(null|Null|NULL|~|)$/.test(text) ? null : text;
  }
  #map(items, depth) {
    const map = /* @__PURE__ */ new Map();
    const merged = [];
    for (const { key: node, value } of items) {
      const key = keyOf(node);
      if (isScalar(node) && node.anchor !== void 0)
        this.#anchors.set(node.anchor, { tree: key, nodes: 1 });
      if (key === "<<") merged.push(this.convert(value, depth + 1));
      else if (map.has(key)) throw refused("duplicate");
      else map.set(key, this.convert(value, depth + 1));
    }
    return merged.length === 0 ? map : withMerged(map, merged.flatMap(mapsOf));
  }
  #resolve(anchor) {
    const found = this.#anchors.get(anchor);
    if (!found) throw refused("alias");
    this.#nodes += found.nodes;
    this.#aliased += found.nodes;
    if (this.#aliased > MAX_ALIASED) throw refused("expanded");
    return found.tree;
  }
};
function keyOf(node) {
  if (!isScalar(node) || typeof node.value !== "string") throw refused("key");
  if (node.tag !== void 0) throw refused("tag");
  if (node.value === "__proto__") throw refused("proto");
  return node.value;
}
function mapsOf(tree) {
  const maps = Array.isArray(tree) ? tree : [tree];
  if (!maps.every((one) => one instanceof Map)) throw refused("merge");
  return maps;
}
function withMerged(own, merged) {
  const all = new Map(own);
  for (const [key, value] of merged.flatMap((one) => [...one])) if (!all.has(key)) all.set(key, value);
  return all;
}
function refused(why) {
  return new KubeconfigRefusedError([REFUSED[why]]);
}

// src/kubeconfig/reading/mark.ts
var NAME = "boxwright";
var MARK = { name: NAME, extension: { "written-by": NAME } };
function isOurs(text) {
  let root;
  try {
    root = readTree(text);
  } catch {
    return false;
  }
  if (!isTreeMap(root)) return false;
  const clusters = mapsIn(root.get("clusters"));
  const names = new Set(clusters.map((cluster) => textOf(cluster, "name")));
  const users = mapsIn(root.get("users"));
  return mapsIn(root.get("extensions")).some((one) => textOf(one, "name") === NAME) && clusters.length === 1 && users.every((user) => names.has(textOf(user, "name")));
}
function mapsIn(value) {
  return Array.isArray(value) ? value.filter(isTreeMap) : [];
}
export {
  KubeconfigRefusedError,
  MAX_CHARACTERS,
  readTree,
  MARK,
  isOurs
};
