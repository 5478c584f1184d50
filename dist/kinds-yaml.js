import {
  Unfit,
  parseJson
} from "./index.js";

// src/contract/kinds/words.ts
function words({ max = 200, longest = 1e3 } = {}) {
  return {
    name: "list",
    accepts: "a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none)",
    actionType: { type: "list", separator: "," },
    parse: async (value, context) => withinLimits(await listItems(value, context), { max, longest })
  };
}
async function listItems(value, context, split = (text) => text.split(/[,\r\n]/)) {
  const text = unquoted(value);
  const list = isYamlList(text) ? await yamlList(text, context) : bare(text, split);
  return list.map((item) => item.trim()).filter((item) => item !== "");
}
function bare(text, split) {
  if (text === "null") throw new Unfit(NO_LIST);
  if (/^\{[\s\S]*\}$/.test(text)) throw new Unfit("must be a list of texts, not a map");
  const items = split(text);
  if (items.some((item) => /^\s*#\s/.test(item)))
    throw new Unfit("has an item that begins as a comment does; leave it out, or write a YAML/JSON list");
  if (items.some((item) => /^(["']).*\1$/.test(item.trim())))
    throw new Unfit(
      'has quotes around an item; write a YAML/JSON list (["a", "b"]), or leave the quotes out'
    );
  return items;
}
var NO_LIST = "is or holds a null, as an expression without a value gives it; write [] for no items";
function isYamlList(value) {
  return /^(?:\s*#.*\n)*\s*(?:\[|-\s)/.test(value);
}
async function yamlList(value, { warn }) {
  const { readYaml: readYaml2 } = await import(/* webpackIgnore: true */ "./kinds-yaml.js");
  const list = await readYaml2(value, "failsafe", warn).catch((error) => {
    if (!(error instanceof Unfit)) throw error;
    const rule = 'a text that begins with [ or - is read as a list, such as ["a", "b"]';
    throw new Unfit(`${error.message}; ${rule}`);
  });
  if (holdsNull(value)) throw new Unfit(NO_LIST);
  if (!Array.isArray(list) || !list.every((item) => typeof item === "string")) {
    throw new Unfit("must be a flat list of texts");
  }
  return list;
}
function holdsNull(json) {
  const list = parseJson(json)?.value;
  return Array.isArray(list) && list.includes(null);
}
function withinLimits(list, { max, longest }) {
  if (list.length > max) throw new Unfit(`has ${list.length} items; at most ${max} are allowed`);
  if (list.some((item) => item.length > longest))
    throw new Unfit(`has an item of more than ${longest} characters`);
  return list;
}
function unquoted(value) {
  const text = value.startsWith('"') ? parseJson(value)?.value : void 0;
  return typeof text === "string" ? text : value;
}

// src/contract/kinds/yaml.ts
var MAX_YAML = 1048576;
var MAX_PARTS = 3e5;
var MAX_DEPTH = 100;
async function readYaml(text, schema, warn) {
  if (text.length > MAX_YAML) throw new Unfit("is larger than 1 MiB");
  if (/^(?:[ \t]*(?:#.*)?\r?\n)*%/.test(text))
    throw new Unfit("must not hold a YAML directive (a line with %)");
  const yaml = await import(/* webpackIgnore: true */ "./yaml.js");
  const [document, ...more] = await documentsOf(text, schema);
  if (!document) throw new Unfit("holds nothing, or only comments");
  if (more.length > 0) throw new Unfit("must be one YAML or JSON document");
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new Unfit(`is not valid YAML or JSON${at(text, fault.pos[0])}${reason(fault.code)}`);
  return plain(document.contents, { yaml, text, warn, name: "", depth: 0 });
}
async function documentsOf(text, schema) {
  const { TooManyPartsError, yamlDocuments } = await import(/* webpackIgnore: true */ "./yaml-documents.js");
  try {
    return yamlDocuments(text, { schema, mostParts: MAX_PARTS });
  } catch (error) {
    if (!(error instanceof TooManyPartsError)) throw error;
    throw new Unfit(`has more than ${MAX_PARTS} words and marks`);
  }
}
function plain(node, place) {
  const { yaml, text } = place;
  if (node === null) return null;
  if (place.depth > MAX_DEPTH) throw new Unfit(`is nested more than ${MAX_DEPTH} levels deep`);
  if (!yaml.isMap(node) && !yaml.isSeq(node) && !yaml.isScalar(node)) throw refused("an alias", text, node);
  requireBare(node, text);
  const inside = { ...place, depth: place.depth + 1 };
  if (yaml.isSeq(node))
    return node.items.map(
      (item, i) => plain(item, { ...inside, name: `${place.name} item ${i + 1}`.trim() })
    );
  if (yaml.isScalar(node)) {
    warnOfComment(node, place);
    return scalar(node, text);
  }
  const copy = /* @__PURE__ */ Object.create(null);
  for (const { key, value } of node.items) {
    const name = keyText(key, inside);
    if (Object.hasOwn(copy, name)) throw new Unfit(`has a key twice in one map${at(text, start(key))}`);
    copy[name] = plain(value, { ...inside, name: place.name === "" ? name : `${place.name}.${name}` });
  }
  return copy;
}
function keyText(key, place) {
  if (!place.yaml.isScalar(key)) throw refused("a key that is not text", place.text, key);
  requireBare(key, place.text);
  return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
function requireBare(node, text) {
  if (node.anchor !== void 0) throw refused("an anchor", text, node);
  if (node.tag !== void 0) throw refused("a tag", text, node);
}
function warnOfComment({ type, range }, { text, warn, name }) {
  if (type !== "PLAIN" || !warn || !range || !/^[ \t]*#/.test(text.slice(range[1], range[1] + 200))) return;
  warn(
    `loses what stands behind the # in the value of ${name.slice(0, 60)}, which YAML takes for a comment; write the value in quotes if it belongs to it`
  );
}
function scalar({ value, range, source = "" }, text) {
  if (typeof value !== "number") return value ?? null;
  if (!Number.isFinite(value)) throw new Unfit(`has a number that JSON cannot hold${at(text, range?.[0])}`);
  const digits = source.replace(/^\+/, "");
  if (/^-?\d+$/.test(digits) && `${value}` !== digits && BigInt(digits) !== BigInt(value)) {
    throw new Unfit(`has a number with too many digits${at(text, range?.[0])}; put it in quotes`);
  }
  return value;
}
function refused(what, text, node) {
  return new Unfit(`must be plain YAML or JSON: ${what} is not taken${at(text, start(node))}`);
}
function start(node) {
  return node?.range?.[0];
}
function at(text, offset) {
  if (offset === void 0) return "";
  return ` (line ${text.slice(0, offset).split("\n").length})`;
}
var HINTS = {
  TAB_AS_INDENT: ": a tab indents it",
  BLOCK_AS_IMPLICIT_KEY: ': write a value that holds ": " in quotes',
  BAD_SCALAR_START: ": write a value that begins with @, ` or % in quotes",
  MISSING_CHAR: ": a quote, bracket or colon is missing",
  MULTILINE_IMPLICIT_KEY: ": the line is no `name: value`",
  UNEXPECTED_TOKEN: ": write a value with such signs in quotes",
  BAD_INDENT: ": it is indented otherwise than the lines before",
  BAD_ALIAS: ": write a value that begins with & or * in quotes",
  BAD_DQ_ESCAPE: ": in double quotes a backslash is written twice"
};
function reason(code) {
  if (code === "TAG_RESOLVE_FAILED") return ": tags are not taken";
  return HINTS[code] ?? "";
}
export {
  words,
  listItems,
  isYamlList,
  yamlList,
  withinLimits,
  unquoted,
  readYaml
};
