import {
  connect,
  tellKilled
} from "./tell-killed.js";
import {
  Deadline
} from "./poll.js";
import "./classify.js";
import {
  ActionError,
  OPERATIONS,
  Secrets,
  Timeline,
  createLog,
  credentialsOf,
  inputsOf,
  isMarkedBy,
  onPlatform,
  proxyPasswords,
  rawInput,
  readFile,
  readInputs,
  readSavedStep,
  secretTexts,
  secrets,
  setSecret,
  startTimer
} from "./index.js";

// src/action/hide-again.ts
async function hideAgain({ origin, tasks }, env, secrets2) {
  await quietly(() => hideInputs(origin, env, secrets2));
  for (const task of tasks) {
    if (task.kind === "kubectl-credential" && task.path !== void 0)
      await quietly(() => hideKubeconfig(task.path ?? "", secrets2));
  }
}
async function hideInputs({ operation: name, values: where }, env, secrets2) {
  const load = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
  if (!load) return;
  const operation = onPlatform(await load(), where);
  const { values } = await readInputs(env, operation, async () => []);
  for (const { name: input, kind } of inputsOf(operation)) {
    const value = values[input];
    if (value === void 0) continue;
    if (kind.secret && typeof value === "string") secrets2.hide(value);
    for (const text of [...kind.hides?.(value) ?? [], ...kind.mayHide?.(value) ?? []]) secrets2.hide(text);
  }
}
async function hideKubeconfig(path, secrets2) {
  const text = await readFile(path, "utf8");
  const { readKubeconfig } = await import(/* webpackIgnore: true */ "./read-kubeconfig.js");
  const hide = (secret) => secrets2.hide(secret);
  readKubeconfig(text, { allowExec: true, onSecret: hide, onSetting: hide });
}
async function quietly(work) {
  try {
    await work();
  } catch {
  }
}

// src/action/reconnect.ts
async function reconnect({ operation: name, values, tokenMark }, surroundings) {
  const load = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
  if (!load) throw new ActionError(`The step ran an operation that is not known here: ${name}.`);
  const operation = onPlatform(await load(), values);
  const { platform } = operation;
  const token = rawInput(surroundings.env, "token") || void 0;
  const sameToken = token !== void 0 && tokenMark !== void 0 && isMarkedBy(tokenMark, token);
  const all = { ...values, ...whereOf(values), token };
  if (token === void 0 || platform.checkCredentials(credentialsOf(platform, all)).length > 0)
    return { operation, client: void 0, sameToken };
  const client = await connect({ operation, values: all, timeline: new Timeline(), ...surroundings });
  return { operation, client, sameToken };
}
function whereOf(values) {
  const text = (name) => values[name]?.toString();
  return {
    "base-url": text("base-url"),
    "ca-certificate": text("ca-certificate"),
    "max-attempts": Number(values["max-attempts"])
  };
}

// src/action/post.ts
var CLEANUP_TIME = 3e4;
async function post(env = process.env) {
  const saved = readSavedStep(env);
  if (!saved || saved.ended && saved.tasks.length === 0) return 0;
  const secrets2 = new Secrets(setSecret);
  for (const text of [...await secretTexts(env, Object.values(secrets)), ...proxyPasswords(env)])
    secrets2.hide(text);
  const log = createLog(secrets2);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void 0);
  return new Promise((resolve) => {
    process.on("uncaughtException", (error) => {
      log.warning(`The post step could not clean up: ${reason(error)}`);
      resolve(0);
    });
    run(saved, { env, log, secrets: secrets2 }).then(resolve);
  });
}
async function run(saved, { env, log, secrets: secrets2 }) {
  const late = new AbortController();
  const deadline = new Deadline(CLEANUP_TIME);
  const callOff = startTimer(CLEANUP_TIME, () => late.abort(deadline.error()));
  const { signal } = late;
  await hideAgain(saved, env, secrets2);
  if (!saved.ended) tellKilled(saved, log);
  const credentials = saved.tasks.filter((task) => !isReportTask(task));
  await attempt(log, () => cleanUp(saved, credentials, { env, log, secrets: secrets2, deadline, signal }));
  const reports = saved.tasks.filter(isReportTask);
  if (reports.length > 0) {
    const left = () => deadline.leftWithReserve();
    const { finishReports } = await import(/* webpackIgnore: true */ "./deployments.js");
    await attempt(log, () => finishReports(reports, { env, log, secrets: secrets2, signal, left }));
  }
  callOff();
  return 0;
}
async function attempt(log, work) {
  try {
    await work();
  } catch (error) {
    log.warning(`The post step could not clean up: ${reason(error)}`);
  }
}
function isReportTask(task) {
  return task.kind === "github-deployment" || task.kind === "github-comment";
}
async function cleanUp(saved, tasks, post2) {
  if (tasks.length === 0) return;
  const { log } = post2;
  const { operation, client, sameToken } = await reconnect(saved.origin, post2);
  try {
    for (const task of tasks) {
      await operation.cleanup?.(task, { client, sameToken, log }).catch((error) => {
        log.warning(`The post step could not finish its clean-up: ${reason(error)}`);
      });
    }
  } finally {
    await client?.close();
  }
}
function reason(error) {
  if (!(error instanceof ActionError)) return "an unexpected error.";
  return error.next ? `${error.message} Next: ${error.next}` : error.message;
}
export {
  post
};
