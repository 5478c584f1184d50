export const id = 247;
export const ids = [247];
export const modules = {

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/contract/time/deadline.ts
var LONGEST_RESERVE = 5e3;
var Deadline = class {
  total;
  reserve;
  #clock;
  #start;
  /** `total` in milliseconds, counted from now on the given clock. */
  constructor(total, clock = _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml) {
    this.total = total;
    this.reserve = Math.min(LONGEST_RESERVE, total / 10);
    this.#clock = clock;
    this.#start = clock.now();
  }
  /** Milliseconds since the start. */
  elapsed() {
    return this.#clock.now() - this.#start;
  }
  /** Milliseconds left for work: the reserve is not counted. Never negative. */
  left() {
    return Math.max(0, this.total - this.reserve - this.elapsed());
  }
  /** Milliseconds until the very end, reserve included. Never negative. */
  leftWithReserve() {
    return Math.max(0, this.total - this.elapsed());
  }
  /** The error of a deadline that passed. */
  error() {
    return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`The deadline of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(this.total)} has passed.`, {
      next: "Raise `timeout`, or resume the wait in a later step."
    });
  }
};




/***/ }),

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/action/connect.ts
var USER_AGENT = "boxwright (GitHub Action)";
function connect({ operation, values, env, ...parts }) {
  const ca = values["ca-certificate"];
  const connection = {
    ...parts,
    baseUrl: values["base-url"] ?? operation.platform.defaultBaseUrl,
    maxAttempts: values["max-attempts"],
    clock: _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml,
    random: Math.random,
    userAgent: USER_AGENT,
    ...ca === void 0 ? {} : { caCertificate: ca },
    env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .askedOfTls */ .Ho }
  };
  return operation.platform.connect(values, connection);
}




/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   perform: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _chunk_ZO3COGNL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7615);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7887);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7030);





// src/action/check-health.ts

var NOTHING_THERE = /* @__PURE__ */ new Set(["deleted", "absent", "skipped", "planned"]);
async function checkHealth({ ledger, log, timing }, platform, values, result) {
  const wanted = values["health-check"];
  if (wanted === void 0 || NOTHING_THERE.has(result.outcome)) return result;
  const outputs = result.outputs ?? {};
  ledger.know({ ...outputs, healthy: false });
  const url = targetOf(wanted, platform, outputs);
  const { awaitHealthy } = await __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 8029));
  if (await awaitHealthy(url, values["health-status"], timing)) {
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
function targetOf(wanted, { answersAtUrl }, { url, address }) {
  if (!wanted.startsWith("/")) return new URL(wanted);
  if (answersAtUrl && typeof url === "string") return new URL(wanted, url);
  if (typeof address === "string" && address !== "")
    return new URL(wanted, `http://${(0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIPv6)(address) ? `[${address}]` : address}/`);
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("Its health cannot be checked: the platform tells no address of it.", {
    next: "Give a whole URL in `health-check`, and let the step wait."
  });
}

// src/action/github/github-port.ts
function githubPort(github, { signal, left }) {
  return {
    pullRequest: async (number) => {
      const { getPullRequest } = await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 1356));
      const start = performance.now();
      const most = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalTime */ .kX)(left());
      const view = await github.within({ signal, left: () => most - (performance.now() - start) });
      return getPullRequest(view, number);
    },
    openPullRequests: async () => {
      const { openNumbers } = await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 1356));
      return openNumbers(await github.within({ signal, left, needed: true }));
    }
  };
}

// src/action/runner/export.ts
function exportVariable2(name, value) {
  try {
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN)(name, value);
  } catch {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`${name} could not be written to the runner\u2019s file GITHUB_ENV.`, {
      next: "Look whether the runner\u2019s disk is full, or set `export-kubeconfig: false` and use the output `kubeconfig-path`."
    });
  }
}

// src/action/undo.ts
var UNDO_TIME = 3e4;
async function undoAll(ledger, client, cancel) {
  const steps = ledger.toUndo;
  if (steps.length === 0 || !client) return ["Nothing was created by this step, so nothing was undone."];
  const total = new _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B(UNDO_TIME);
  const told = [];
  for (const [at, step] of steps.entries()) {
    const share = total.leftWithReserve() / (steps.length - at);
    told.push(await undoOne(step, { ledger, client, cancel, share }));
  }
  return told;
}
async function undoOne({ key, said, work }, how) {
  const { ledger, client, cancel, share } = how;
  const late = new AbortController();
  const deadline = new _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B(share);
  const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .startTimer */ .Ip)(share, () => late.abort(deadline.error()));
  try {
    await work(client.within({ signal: AbortSignal.any([cancel, late.signal]), deadline }));
    ledger.gone(key);
    return `Undone: ${said}.`;
  } catch (error) {
    const reason = error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ ? error.message : "an unexpected error";
    return `Could not be undone, and is left: ${said} (${reason})`;
  } finally {
    callOff();
  }
}

// src/action/perform.ts
async function perform(performance2, progress) {
  const { operation, values, cancel } = performance2;
  const deadline = new _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B(values["timeout"]);
  const late = new AbortController();
  const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .startTimer */ .Ip)(deadline.total, () => late.abort(deadline.error()));
  const signal = AbortSignal.any([cancel, late.signal]);
  try {
    const client = await (0,_chunk_ZO3COGNL_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)({ ...performance2, signal, deadline, timeline: progress.timeline });
    progress.client = client;
    const beginReports = async (how) => {
      await performance2.reports?.begin({ client, signal, left: () => deadline.left() }, how);
      signal.throwIfAborted();
    };
    if (!operation.beginsReports) await beginReports(void 0);
    const context = createContext(performance2, progress, { signal, deadline, beginReports });
    const done = await operation.run(values, context);
    const result = await checkHealth(context, operation.platform, values, done);
    return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(performance2, progress, { result });
  } catch (error) {
    const onTimeout = values["on-timeout"];
    const timedOut = error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ && error.outcome === "timed-out";
    const undone = timedOut && onTimeout === "cancel" ? await undoAll(progress.ledger, progress.client, cancel) : [];
    return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(performance2, progress, { error, undone, tolerated: timedOut && onTimeout === "warn" });
  } finally {
    callOff();
    await progress.client?.close();
  }
}
function createContext({ operation, values, env, event, log, secrets, github, reports }, { client, ledger, timeline }, { beginReports, ...budget }) {
  const given = values["poll-interval"];
  return {
    client,
    dryRun: values["dry-run"],
    wait: values["wait"] ?? operation.waitsByDefault ?? true,
    timing: {
      ...budget,
      clock: _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml,
      random: Math.random,
      log,
      timeline,
      pollInterval: given ?? operation.platform.pollInterval,
      fixed: given !== void 0
    },
    ledger,
    log,
    secrets,
    run: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .cI)(env),
    event,
    github: githubPort(github, { signal: budget.signal, left: () => budget.deadline.left() }),
    machine: { directories: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .readDirectories */ .A$)(env), env, exportVariable: exportVariable2 },
    beginReports,
    tookDown: async (subject) => reports?.tookDown(subject),
    healReports: async (subjectOf) => reports?.heal(subjectOf)
  };
}



/***/ })

};
