import {
  Unfit,
  input,
  text,
  withDefault
} from "./index.js";

var __webpack_exports__ = {};
// src/contract/kinds/statuses.ts
function statuses() {
  return {
    name: "statuses",
    accepts: "HTTP statuses and ranges of them, separated by commas: `200`, `200-299, 401`",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => value.split(",").map(readRange)
  };
}
function includesStatus(ranges, status) {
  return ranges.some(({ from, to }) => from <= status && status <= to);
}
function readRange(text2) {
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
    "A path on the resource\u2019s URL (of a container with its `port`, else port 80 of its address), or a whole URL, that must answer with `health-status` before the step is green; asked until it does, within `timeout`. A runner without IPv6 cannot ask a container: then it is a warning. Default: nothing is asked."
  ),
  status: withDefault(
    input("health-status", statuses(), "The HTTP statuses that are healthy; redirects are not followed."),
    "200-399"
  )
};
export {
  includesStatus,
  health
};
