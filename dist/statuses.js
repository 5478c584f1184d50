import {
  Unfit,
  input,
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
  health
};
