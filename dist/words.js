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
  const { readYaml } = await import(/* webpackIgnore: true */ "./kinds-yaml.js");
  const list = await readYaml(value, "failsafe", warn).catch((error) => {
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

// src/platforms/elasticbox/boxes/version-number.ts
var NUMBER = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function isNumber(text) {
  return NUMBER.test(text);
}
function figuresOf(text) {
  const [, major = 0, minor = 0, patch = 0] = NUMBER.exec(text) ?? [];
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
function formatNumber({ major, minor, patch }) {
  return `${major}.${minor}.${patch}`;
}
function compareNumbers(one, other) {
  return one.localeCompare(other, "en", { numeric: true });
}
function raised(text, bump) {
  const { major, minor, patch } = figuresOf(text);
  if (bump === "major") return formatNumber({ major: major + 1, minor: 0, patch: 0 });
  if (bump === "minor") return formatNumber({ major, minor: minor + 1, patch: 0 });
  return formatNumber({ major, minor, patch: patch + 1 });
}
function numberOf({ id, version }) {
  return version ? version.number || id : "draft";
}

// src/platforms/elasticbox/inputs/tag-pattern.ts
var PATTERN = {
  input: "tags",
  problem: "cannot have a pattern `/\u2026/`: the instance gets these tags, as they are written"
};
function isPattern(item) {
  return item.length > 2 && item.startsWith("/") && item.endsWith("/");
}
export {
  words,
  listItems,
  isYamlList,
  yamlList,
  withinLimits,
  unquoted,
  NUMBER,
  isNumber,
  figuresOf,
  compareNumbers,
  raised,
  numberOf,
  PATTERN,
  isPattern
};
