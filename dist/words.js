import {
  Unfit,
  input,
  parseJson,
  text
} from "./index.js";

// src/contract/kinds/statuses.ts
function statuses() {
  return {
    name: "statuses",
    accepts: "HTTP statuses and ranges of them, separated by commas: `200`, `2xx`, `200-299, 401`",
    parse: (value) => value.split(",").map(readRange)
  };
}
function includesStatus(ranges, status) {
  return ranges.some(({ from, to }) => from <= status && status <= to);
}
function readRange(text2) {
  const [, hundreds] = /^\s*([1-5])xx\s*$/i.exec(text2) ?? [];
  if (hundreds) return { from: Number(`${hundreds}00`), to: Number(`${hundreds}99`) };
  const [, first, last = first] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(text2) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from <= to)) throw new Unfit("must be HTTP statuses from 100 to 599, such as 200-399 or 200,204");
  return { from, to };
}

// src/contract/kinds/words.ts
function words({ max = 200, longest = 1e3 } = {}) {
  return {
    name: "list",
    accepts: "a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none)",
    actionType: { type: "list", separator: "," },
    parse: async (value, context) => withinLimits(await listItems(value, context), { max, longest })
  };
}
async function listItems(value, context, split = (text2) => text2.split(/[,\r\n]/)) {
  const text2 = unquoted(value);
  const list = isYamlList(text2) ? await yamlList(text2, context) : bare(text2, split);
  return list.map((item) => item.trim()).filter((item) => item !== "");
}
function bare(text2, split) {
  if (text2 === "null") throw new Unfit(NO_LIST);
  if (/^\{[\s\S]*\}$/.test(text2)) throw new Unfit("must be a list of texts, not a map");
  const items = split(text2);
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
  const text2 = value.startsWith('"') ? parseJson(value)?.value : void 0;
  return typeof text2 === "string" ? text2 : value;
}

// src/contract/inputs/health.ts
var TARGET = {
  pattern: /^(?:https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?|\/\S*)$/i,
  rule: "a path that begins with `/`, or an `http:` or `https:` URL without a user name"
};
var health = {
  check: input(
    "health-check",
    text({ max: 2e3, matches: TARGET }),
    ""
  ),
  status: input(
    "health-status",
    statuses(),
    "",
    "200-399"
  )
};
export {
  includesStatus,
  words,
  listItems,
  isYamlList,
  yamlList,
  withinLimits,
  unquoted,
  health
};
