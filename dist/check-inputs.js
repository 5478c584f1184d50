import {
  credentialsOf
} from "./tell-killed.js";
import {
  InputError,
  inputsOf,
  list,
  onPlatform,
  operationPage,
  rawInput,
  readInputs,
  workspaceFiles
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/action/inputs/check-inputs.ts
async function checkInputs(check) {
  const { env, operation, event, log } = check;
  const { values: read, problems, warnings, unused } = await readInputs(env, operation, check.names);
  takeIn(operation, read, check.secrets);
  for (const { input, problem } of warnings) log.warning(`Input ${input} ${problem}.`);
  for (const name of unused) log.warning(`Input ${name} is not used by ${operation.name}.`);
  const needed = operation.needs?.(read, event);
  const isNeeded = ({ input }) => needed?.includes(input) ?? true;
  const values = {
    ...read,
    ...await defaultsOf(
      operation,
      problems.filter((one) => !isNeeded(one))
    )
  };
  const { platform } = onPlatform(operation, values);
  const rules = [
    ...platform.credentialRules ?? [],
    ...operation.inputs.rules ?? []
  ];
  const given = (input) => rawInput(env, input) !== "";
  const together = [
    ...platform.checkCredentials(credentialsOf(platform, values)),
    ...baseUrlProblems(platform, values["base-url"]),
    ...rules.flatMap((rule) => rule.problems(given, { values, event })),
    ...await operation.check?.(values, checkContext(event, log)) ?? []
  ];
  const all = [...problems, ...together.filter(unlessNamed(problems))];
  const bad = all.filter(isNeeded);
  if (bad.length > 0) throw new InputError(bad, { next: nextStep(operation, bad, env) });
  for (const { input, problem } of all) log.warning(`Input ${input} ${problem}. It is not needed here.`);
  return values;
}
async function defaultsOf(operation, forgiven) {
  const { required, optional } = inputsOf(operation);
  const values = {};
  for (const { name, default: text, kind } of [...required, ...optional]) {
    if (text === void 0 || !forgiven.some(({ input }) => input === name)) continue;
    values[name] = await kind.parse(text, { ...workspaceFiles("."), warn: () => void 0 });
  }
  return values;
}
function baseUrlProblems({ versionedPart, title }, given) {
  if (typeof given !== "string" || !versionedPart?.test(given)) return [];
  const [part = ""] = versionedPart.exec(given) ?? [];
  const right = given.slice(0, -part.length);
  const problem = `must not end in ${part}, which is added for ${title}. Write ${right} (given: "${given}")`;
  return [{ input: "base-url", problem }];
}
function takeIn(operation, values, secrets) {
  for (const { name, kind } of [...operation.inputs.required, ...operation.inputs.optional]) {
    const value = values[name];
    if (value === void 0) continue;
    if (kind.secret && typeof value === "string") secrets.add(value);
    for (const hidden of kind.hides?.(value) ?? []) secrets.hide(hidden);
  }
}
function unlessNamed(problems) {
  const named = new Set(problems.map(({ input }) => input));
  return ({ input }) => input === "" || !named.has(input);
}
function checkContext(event, log) {
  return {
    now: Date.now(),
    event,
    warn: (line) => log.warning(line),
    note: (line) => log.info(line)
  };
}
function nextStep(operation, problems, env) {
  const missing = problems.some(
    ({ input, problem }) => input === "token" && problem.startsWith("is required")
  );
  const page = `All its inputs: ${operationPage(operation, env)}`;
  const secret = "Set the secret in the repository\u2019s or environment\u2019s settings. Runs for a fork\u2019s pull request and for Dependabot are not given the repository\u2019s secrets. ";
  return `${missing ? secret : ""}${takes(operation)} ${page}`;
}
function takes({ name, inputs }) {
  const { required, rules = [] } = inputs;
  const needs = [list(required.map((input) => input.name)), ...rules.map((rule) => rule.needed)].filter((text) => text !== "").join(", and ");
  return needs === "" ? `${name} needs no input of its own.` : `${name} needs ${needs}.`;
}
export {
  checkInputs
};
