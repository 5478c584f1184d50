export const id = 229;
export const ids = [229];
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

/***/ 4909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ killedLines),
/* harmony export */   l: () => (/* binding */ tellKilled)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/action/state/tell-killed.ts
var TELLING = ["id", "name", "status", "url", "credential-id"];
function killedLines({ left, outputs }) {
  const known = TELLING.flatMap((name) => outputs[name] ? [`${name} ${outputs[name]}`] : []);
  return [
    left.length > 0 ? `Left as it is: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(left)}.` : "Nothing is known to be left behind.",
    ...known.length > 0 ? [`Known: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(known)}.`] : []
  ];
}
function tellKilled(saved, log) {
  const { operation } = saved.origin;
  const text = [`${operation} was killed before its end.`, ...killedLines(saved)].join(" ");
  if (saved.left.length === 0) log.info(text);
  else log.warning(`${text} Next: look at it on the platform, then run the step again.`);
}




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

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _chunk_ZO3COGNL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7615);
/* harmony import */ var _chunk_X7TKLVNE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4909);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8296);






// src/action/reconnect.ts
async function reconnect({ operation: name, values, tokenMark }, surroundings) {
  const load = Object.hasOwn(_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATIONS */ .xb, name) ? _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATIONS */ .xb[name] : void 0;
  if (!load) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`The step ran an operation that is not known here: ${name}.`);
  const operation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .onPlatform */ .Jf)(await load(), values);
  const { platform } = operation;
  const token = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .rawInput */ .JR)(surroundings.env, "token") || void 0;
  const sameToken = token !== void 0 && tokenMark !== void 0 && (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarkedBy */ .yS)(tokenMark, token);
  const all = { ...values, token };
  if (platform.checkCredentials(all).length > 0)
    return { operation, client: void 0, sameToken };
  const client = await (0,_chunk_ZO3COGNL_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)({ operation, values: all, timeline: new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .Timeline */ .Kf(), ...surroundings });
  return { operation, client, sameToken };
}

// src/action/post.ts
var CLEANUP_TIME = 3e4;
async function post(env = process.env) {
  const saved = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .readSavedStep */ .ef)(env);
  if (!saved || saved.ended && saved.tasks.length === 0) return 0;
  const secrets2 = new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .Secrets */ .Sb(_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq);
  for (const text of [...(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .secretTexts */ .Vh)(env, Object.values(_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .secrets */ .O3)), ...(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyPasswords */ .PK)(env)])
    secrets2.hide(text);
  const log = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .createLog */ .hM)(secrets2);
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
  const deadline = new _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(CLEANUP_TIME);
  const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .startTimer */ .Ip)(CLEANUP_TIME, () => late.abort(deadline.error()));
  const { signal } = late;
  if (!saved.ended) (0,_chunk_X7TKLVNE_js__WEBPACK_IMPORTED_MODULE_1__/* .tellKilled */ .l)(saved, log);
  const credentials = saved.tasks.filter((task) => !isReportTask(task));
  await attempt(log, () => cleanUp(saved, credentials, { env, log, secrets: secrets2, deadline, signal }));
  const reports = saved.tasks.filter(isReportTask);
  if (reports.length > 0) {
    const left = () => deadline.leftWithReserve();
    const { finishReports } = await Promise.all(/* import() */[__webpack_require__.e(907), __webpack_require__.e(504)]).then(__webpack_require__.bind(__webpack_require__, 1504));
    await attempt(log, () => finishReports(reports, { env, log, secrets: secrets2, signal, left, saved }));
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
  if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ)) return "an unexpected error.";
  return error.next ? `${error.message} Next: ${error.next}` : error.message;
}



/***/ })

};
