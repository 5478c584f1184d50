import {
  choice,
  input,
  list
} from "./index.js";

// src/platforms/kit/check-token.ts
var FORMS = {
  dbx: { pattern: /^dbx_/, name: "a DollarBox API token" },
  jwt: { pattern: /^eyJ[\w-]+\.[\w-]+\./, name: "a JWT" }
};
function checkToken(token, needed2, not) {
  if (token === void 0) return [{ input: "token", problem: `is required: ${needed2}` }];
  const forms = Object.keys(FORMS);
  const form = forms.find((one) => not[one] !== void 0 && FORMS[one].pattern.test(token));
  return form ? [{ input: "token", problem: `is ${FORMS[form].name}${not[form]}` }] : [];
}

// src/platforms/dollarbox/api/settle-times.ts
var VOLUMES_PAGE = "https://dollarbox.dev/docs/persistent-volumes/";
var CONTAINER_SETTLES = {
  what: "container",
  from: 3e3,
  to: 9e3,
  source: "[inferred] a small image is pulled and started within seconds; no page tells how many"
};
var VOLUME_SETTLES = {
  what: "volume",
  from: 2e3,
  to: 8e3,
  source: `${VOLUMES_PAGE}: a few seconds, taken as 2 to 8`
};
var NAMESPACE_SETTLES = {
  what: "namespace",
  from: 2e3,
  to: 8e3,
  source: "[inferred] as a volume\u2019s; no page tells it"
};

// src/contract/inputs/if-missing.ts
var ifMissing = input(
  "if-missing",
  choice(["ignore", "fail"]),
  "",
  "ignore"
);

// src/contract/inputs/input-rules.ts
function exactlyOne(...of) {
  const [first, ...others] = of;
  const together = atMostOne(...of);
  return {
    of,
    sentence: `Exactly one of ${marked(of)} is given.`,
    needed: list(of, "or"),
    beside: () => oneOf(of),
    problems: (given, facts) => of.some(given) ? together.problems(given, facts) : [{ input: first, problem: `is required, or ${marked(others, "or")} in its place` }]
  };
}
function atMostOne(...of) {
  return {
    of,
    sentence: `Only one of ${marked(of)} can be given.`,
    problems: (given) => {
      const [last, ...others] = of.filter(given).reverse();
      if (last === void 0 || others.length === 0) return [];
      return [{ input: last, problem: `cannot be given together with ${marked(others.reverse())}` }];
    }
  };
}
function atLeastOne(...of) {
  return {
    of,
    sentence: `At least one of ${marked(of)} is given.`,
    needed: list(of, "or"),
    beside: () => oneOf(of),
    problems: (given) => of.some(given) ? [] : [{ input: "", problem: `Nothing to change: give ${list(of, "or")}.` }]
  };
}
function needed(input2, when) {
  return {
    of: [input2, when],
    sentence: `\`${when}\` needs \`${input2}\`.`,
    problems: (given) => given(when) && !given(input2) ? [{ input: input2, problem: `is required beside \`${when}\`` }] : []
  };
}
function oneOf(of) {
  return `**one of** ${marked(of, "or")}`;
}
function marked(names, conjunction = "and") {
  return list(
    names.map((name) => `\`${name}\``),
    conjunction
  );
}
export {
  checkToken,
  CONTAINER_SETTLES,
  VOLUME_SETTLES,
  NAMESPACE_SETTLES,
  ifMissing,
  exactlyOne,
  atMostOne,
  atLeastOne,
  needed,
  marked
};
