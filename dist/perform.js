import {
  connect
} from "./tell-killed.js";
import {
  Deadline
} from "./poll.js";
import {
  isIPv6
} from "./classify.js";
import {
  ActionError,
  LONGEST,
  closeSync,
  codeOf,
  ending,
  exportVariable,
  fieldWithoutSecrets,
  monotonic,
  openSync,
  optionalTime,
  parseJson,
  readDirectories,
  readRun,
  readSync,
  renameSync,
  resultPath,
  rmSync,
  startTimer,
  systemClock,
  writeFileSync
} from "./index.js";
import { StringDecoder } from "node:string_decoder";
import { setFlagsFromString } from "node:v8";

// src/action/check-health.ts
var NOTHING_THERE = /* @__PURE__ */ new Set(["deleted", "absent", "skipped", "planned"]);
async function checkHealth({
  ledger,
  log,
  timing,
  secrets,
  machine: { env }
}, platform, values, result) {
  const { "health-check": wanted, "health-status": statuses } = values;
  if (wanted === void 0 || statuses === void 0 || NOTHING_THERE.has(result.outcome)) return result;
  const outputs = result.outputs ?? {};
  ledger.know({ ...outputs, healthy: false });
  const url = targetOf(wanted, platform, outputs);
  const { awaitHealthy } = await import(/* webpackIgnore: true */ "./await-healthy.js");
  const check = {
    url,
    statuses,
    connection: {
      env: withoutTlsSwitch(env),
      log,
      secrets,
      caCertificate: values["ca-certificate"]
    }
  };
  if (await awaitHealthy(check, { timing, log })) {
    const facts = [
      ...result.facts ?? [],
      { label: "Health", value: `${url.origin}${url.pathname} answers` }
    ];
    return { ...result, outputs: { ...outputs, healthy: true }, facts };
  }
  log.warning(
    `No IPv6 here: this runner cannot reach ${url.host}, so its health was not checked. Next: use a runner with IPv6, or leave \`health-check\` out.`
  );
  return { ...result, outputs: { ...outputs, healthy: void 0 } };
}
function withoutTlsSwitch({ NODE_TLS_REJECT_UNAUTHORIZED: _said, ...env }) {
  return env;
}
function targetOf(wanted, { answersAtUrl }, { url, address }) {
  if (!wanted.startsWith("/")) return new URL(wanted);
  if (answersAtUrl && typeof url === "string") return new URL(wanted, url);
  if (typeof address === "string" && address !== "")
    return new URL(wanted, `http://${isIPv6(address) ? `[${address}]` : address}/`);
  throw new ActionError("Its health cannot be checked: the platform tells no address of it.", {
    next: "Give a whole URL in `health-check`, and let the step wait."
  });
}

// src/action/runner/export.ts
function exportVariable2(name, value) {
  try {
    exportVariable(name, value);
  } catch {
    throw new ActionError(`${name} could not be written to the runner\u2019s file GITHUB_ENV.`, {
      next: "Look whether the runner\u2019s disk is full, or set `export-kubeconfig: false` and use the output `kubeconfig-path`."
    });
  }
}

// src/action/create-context.ts
function createContext({ operation, values, env, time, ...rest }) {
  const pause = values["poll-interval"];
  return {
    ...rest,
    dryRun: values["dry-run"],
    wait: values.wait ?? operation.waitsByDefault ?? true,
    timing: { ...time, pollInterval: pause ?? operation.platform.pollInterval, fixed: pause !== void 0 },
    run: readRun(env),
    machine: { directories: readDirectories(env), env, exportVariable: exportVariable2 }
  };
}

// src/action/github/github-port.ts
function githubPort(github, { signal, left }) {
  return {
    pullRequest: async (number) => {
      const { getPullRequest } = await import(/* webpackIgnore: true */ "./github-pulls.js");
      const start = monotonic();
      const most = optionalTime(left());
      const view = await github.within({ signal, left: () => most - (monotonic() - start) });
      return getPullRequest(view, number);
    },
    openPullRequests: async () => {
      const { openNumbers } = await import(/* webpackIgnore: true */ "./github-pulls.js");
      return openNumbers(await github.within({ signal, left, needed: true }));
    }
  };
}

// src/action/outputs/item-lines.ts
var CHUNK = 262144;
var ItemLines = class {
  path;
  #part;
  #file;
  #waiting = "[";
  #items = 0;
  constructor(path) {
    this.path = path;
    this.#part = `${path}.part`;
    this.#file = attempt(path, () => openSync(this.#part, "wx", 384));
  }
  /** Takes one more item, as JSON without a line break. */
  add(json) {
    this.#waiting += this.#items === 0 ? json : `,
${json}`;
    this.#items += 1;
    if (this.#waiting.length > CHUNK) this.#write();
  }
  /** The list is whole. */
  end() {
    this.#waiting += "]";
    this.#write();
    attempt(this.path, () => {
      closeSync(this.#file);
      renameSync(this.#part, this.path);
    });
  }
  /** Takes away what was written; not to be used after that. */
  remove() {
    closeSync(this.#file);
    rmSync(this.#part, { force: true });
  }
  #write() {
    const text = this.#waiting;
    this.#waiting = "";
    attempt(this.path, () => writeFileSync(this.#file, text));
  }
};
function* itemsIn(path) {
  const file = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const bytes = Buffer.alloc(CHUNK);
    let rest = "";
    let skip = 1;
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const text = decoder.write(bytes.subarray(0, read));
      const lines = (rest + text.slice(skip)).split("\n");
      skip = 0;
      rest = lines.pop() ?? "";
      for (const line of lines) yield line.slice(0, -1);
    }
    yield rest.slice(0, -1);
  } finally {
    closeSync(file);
  }
}
function attempt(path, work) {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error) || "unknown reason";
    throw new ActionError(`The list cannot be written to ${path} (${code}).`, {
      title: "The list could not be written",
      next: "Look whether the disk of the runner is full and RUNNER_TEMP can be written, then run the step again.",
      cause: error
    });
  }
}

// src/action/outputs/items-file.ts
var ItemsFile = class {
  #secrets;
  #temp;
  #first = [];
  #texts = [];
  #bytes = 2;
  #count = 0;
  #fits = true;
  #file;
  /** Secrets that were known when the first item was taken. */
  #known;
  #over = false;
  constructor(secrets, temp) {
    this.#secrets = secrets;
    this.#temp = temp;
  }
  add(items) {
    if (this.#over) return;
    this.#known ??= this.#secrets.size;
    for (const item of items) this.#addOne(fieldWithoutSecrets("result", item, this.#secrets));
  }
  restart() {
    this.#file?.remove();
    this.#file = void 0;
    this.#first = [];
    this.#texts = [];
    this.#bytes = 2;
    this.#count = 0;
    this.#fits = true;
    this.#known = void 0;
  }
  end() {
    const file = this.#file;
    const kept = { first: this.#first, count: this.#count };
    this.#over = true;
    if (!file) return kept;
    this.#file = void 0;
    file.end();
    const path = this.#secrets.size === this.#known ? file.path : this.#writtenAgain(file.path);
    return { ...kept, path };
  }
  /** The step has ended: takes away a list that is not whole. */
  discard() {
    if (this.#over) return;
    this.#over = true;
    this.#file?.remove();
    this.#file = void 0;
  }
  #addOne(item) {
    const text = JSON.stringify(item);
    this.#count += 1;
    this.#bytes += this.#fits ? Buffer.byteLength(text) + 1 : 0;
    if (this.#fits && this.#bytes <= LONGEST) {
      this.#first.push(item);
      this.#texts.push(text);
      return;
    }
    this.#fits = false;
    if (this.#temp === "") return;
    this.#file ??= this.#opened();
    this.#file.add(text);
  }
  #opened() {
    const file = new ItemLines(resultPath(this.#temp));
    for (const text of this.#texts) file.add(text);
    this.#texts = [];
    return file;
  }
  #writtenAgain(path) {
    const clean = new ItemLines(resultPath(this.#temp));
    try {
      for (const text of itemsIn(path)) {
        clean.add(JSON.stringify(fieldWithoutSecrets("result", parseJson(text)?.value, this.#secrets)));
      }
      clean.end();
      return clean.path;
    } finally {
      rmSync(path, { force: true });
    }
  }
};

// src/action/undo.ts
var UNDO_TIME = 3e4;
async function undoAll(ledger, client, cancel) {
  const steps = ledger.toUndo;
  if (steps.length === 0 || !client)
    return ["Nothing there is proven to be made by this step, so nothing was undone."];
  const total = new Deadline(UNDO_TIME);
  const lines = [];
  for (const [at, step] of steps.entries()) {
    const share = total.leftWithReserve() / (steps.length - at);
    lines.push(await undoOne(step, { ledger, client, cancel, share }));
  }
  return lines;
}
async function undoOne({ key, said, work }, how) {
  const { ledger, client, cancel, share } = how;
  const late = new AbortController();
  const deadline = new Deadline(share);
  const callOff = startTimer(share, () => late.abort(deadline.error()));
  try {
    await work(client.within({ signal: AbortSignal.any([cancel, late.signal]), deadline }));
    ledger.gone(key);
    return `Undone: ${said}.`;
  } catch (error) {
    const reason = error instanceof ActionError ? error.message : "an unexpected error";
    return `Could not be undone, and is left: ${said} (${reason})`;
  } finally {
    callOff();
  }
}

// src/action/perform.ts
async function perform(performance, progress) {
  const { operation, values, cancel } = performance;
  const deadline = new Deadline(values.timeout);
  const late = new AbortController();
  const callOff = startTimer(deadline.total, () => late.abort(deadline.error()));
  const signal = AbortSignal.any([cancel, late.signal]);
  try {
    const { secrets, reports, github } = performance;
    const { ledger, timeline } = progress;
    const client = await connect({ ...performance, signal, deadline, timeline });
    progress.client = client;
    const left = () => deadline.left();
    const beginReports = async (how) => {
      await reports?.begin({ client, signal, left }, how);
      signal.throwIfAborted();
    };
    if (!operation.beginsReports) await beginReports(void 0);
    const context = createContext({
      ...performance,
      client,
      ledger,
      time: { signal, deadline, clock: systemClock, random: Math.random, timeline },
      github: githubPort(github, { signal, left }),
      writeItems: () => {
        setFlagsFromString("--semi-space-growth-factor=1");
        setFlagsFromString("--heap-growing-percent=20");
        progress.items = new ItemsFile(secrets, readDirectories(performance.env).temp);
        return progress.items;
      },
      beginReports,
      tookDown: async (subject) => reports?.tookDown(subject),
      healReports: async (subjectOf) => reports?.heal(subjectOf)
    });
    const done = await operation.run(values, context);
    const result = await checkHealth(context, operation.platform, values, done);
    return ending(performance, progress, { result, dryRun: values["dry-run"] });
  } catch (error) {
    const onTimeout = values["on-timeout"];
    const timedOut = error instanceof ActionError && error.outcome === "timed-out";
    const undone = timedOut && onTimeout === "cancel" ? await undoAll(progress.ledger, progress.client, cancel) : [];
    return ending(performance, progress, { error, undone, tolerated: timedOut && onTimeout === "warn" });
  } finally {
    callOff();
    await progress.client?.close();
  }
}
export {
  perform
};
