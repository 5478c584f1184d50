import {
  variableKey
} from "./plan-changes.js";
import {
  MAX_FILE,
  isStored
} from "./path.js";
import {
  writing
} from "./poll.js";
import {
  nearest
} from "./fastest-levenshtein.js";
import {
  InputError,
  asLine,
  list,
  readFile,
  stat
} from "./index.js";
import { basename, resolve } from "node:path";

// src/platforms/elasticbox/changes/check-variables.ts
function checkVariables(given, { known, complete }) {
  const problems = given.flatMap((variable) => {
    const definition = known.get(variableKey(variable));
    const problem = definition ? misfit(variable, definition) : unknownName(variable, known);
    return problem === void 0 ? [] : [`${variableKey(variable)} ${problem}`];
  });
  return [...problems, ...complete ? missing(given, known) : []].map((problem) => ({
    input: "variables",
    problem: asLine(problem)
  }));
}
function missing(given, known) {
  const keys = new Set(given.map(variableKey));
  return [...known].filter(([key, { required, value, tags }]) => {
    return required && value === "" && tags.length === 0 && !keys.has(key);
  }).map(([key]) => `${key} is required by the box and has no value`);
}
function unknownName(variable, known) {
  const key = variableKey(variable);
  const elsewhere = [...known.keys()].filter((other) => known.get(other)?.name === variable.name);
  if (elsewhere.length > 0)
    return `is not a variable of the box there; it is ${list(elsewhere.slice(0, 5), "or")}`;
  const scopes = [...new Set([...known.values()].map(({ scope }) => scope))].filter((scope) => scope !== "");
  const inScopes = scopes.length > 0 ? ` Scopes are ${list(scopes.slice(0, 10))}.` : " It has no scopes.";
  const near = nearestKey(key, [...known.keys()]);
  return `is not a variable of the box.${near === void 0 ? "" : ` Did you mean "${near}"?`}${inScopes}`;
}
function nearestKey(wrong, keys) {
  const plain = (key) => key.toLowerCase().replaceAll("_", "-");
  const near = nearest(wrong, keys.map(plain));
  return keys.find((key) => plain(key) === near);
}
function misfit({ value, tags }, definition) {
  const { type, options, required } = definition;
  if (tags) return type === "Binding" ? void 0 : `is of type ${type} and takes a value, not tags`;
  const text = value ?? "";
  if (text === "") return required ? "is required and cannot be empty" : void 0;
  if (type === "Options" && options.length > 0 && !options.includes(text))
    return `must be ${list(options.slice(0, 20), "or")}`;
  const rule = RULES[type];
  return rule === void 0 || rule.fits(text) ? void 0 : rule.says;
}
var RULES = {
  Number: { fits: (text) => /^[+-]?\d+(?:\.\d+)?$/.test(text), says: "must be a number" },
  Port: {
    fits: (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535,
    says: "must be a port: a whole number from 1 to 65535"
  },
  Box: { fits: isId, says: "must be the id of a box or of a version" },
  Binding: { fits: isId, says: "must be the id of an instance, or a list of tags" }
};
function isId(text) {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}

// src/platforms/elasticbox/changes/prepare-variables.ts
async function prepareVariables({ secrets, machine: { directories } }, given, check) {
  const typed = given.map((variable) => ({
    ...variable,
    type: check.known.get(variableKey(variable))?.type ?? ""
  }));
  for (const { type, value } of typed) if (type === "Password" && value !== void 0) secrets.hide(value);
  const problems = [...checkVariables(given, check), ...await checkFiles(typed, directories.workspace)];
  if (problems.length > 0) {
    throw new InputError(problems, {
      title: "The variables do not fit the box",
      next: "Correct `variables`; names are those of the box, with the scope in front: `scope.name`."
    });
  }
  return typed;
}
async function checkFiles(variables, workspace) {
  const problems = [];
  for (const variable of variables.filter(isLocalFile)) {
    const problem = await fileProblem(resolve(workspace, variable.value ?? ""));
    if (problem) problems.push({ input: "variables", problem: `${variableKey(variable)} ${problem}` });
  }
  return problems;
}
async function fileProblem(path) {
  try {
    const file = await stat(path);
    if (!file.isFile()) return "must be the path of a file";
    return file.size > MAX_FILE ? "names a file of more than 10 MiB" : void 0;
  } catch {
    return "must be the path of a readable file";
  }
}
async function uploadFiles({ client, machine, ledger }, variables) {
  const done = [];
  for (const variable of variables) {
    if (isLocalFile(variable)) {
      const path = resolve(machine.directories.workspace, variable.value ?? "");
      const name = basename(path);
      const { url } = await writing(
        ledger,
        `file ${path}`,
        `file ${name}, possibly stored`,
        async () => client.store(name, await readFile(path))
      );
      ledger.wrote();
      done.push({ ...variable, value: url });
    } else done.push(variable);
  }
  return done;
}
function isLocalFile({ type, value }) {
  return type === "File" && value !== void 0 && value !== "" && !isStored(value);
}
export {
  prepareVariables,
  uploadFiles
};
