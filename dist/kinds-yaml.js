import {
  Unfit
} from "./index.js";

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
  readYaml
};
