export const id = 190;
export const ids = [190];
export const modules = {

/***/ 5586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ permissionLines),
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   cg: () => (/* binding */ UNNAMED_PAUSE),
/* harmony export */   oQ: () => (/* binding */ limitPause),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/reporting/github/github-error.ts
var GithubError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "GithubError";
  failure;
  permissions;
  pause;
  constructor(message, { failure, permissions = [], pause, ...details }) {
    super(message, details);
    this.failure = failure;
    this.permissions = permissions;
    this.pause = pause;
  }
};
var UNNAMED_PAUSE = 6e4;
function refusalError(refusal, permissions, wall) {
  const { status } = refusal;
  const said = saidBy(refusal);
  const pause = limitPause(refusal, said, wall);
  if (pause !== void 0) return limited(pause);
  if (status >= 500) {
    return new GithubError(`GitHub answered ${status}.`, { failure: "unanswered" });
  }
  if (status === 401) {
    const next = "Give a `github-token` that is still valid; the workflow\u2019s own ends with its job.";
    return new GithubError("GitHub does not accept the `github-token`.", { failure: "refused", next });
  }
  const message = `GitHub answered ${status}${said ? `: ${said}` : ""}`;
  if (status === 404) return new GithubError(message, { failure: "absent", ...missing(permissions) });
  if (status === 403 && /not accessible|permission/i.test(said)) {
    return new GithubError(message, { failure: "forbidden", ...missing(permissions) });
  }
  return new GithubError(message, { failure: "refused" });
}
function limited(pause) {
  const asked = pause === void 0 ? "" : ` and asks for a pause of ${Math.ceil(pause / 1e3)} s`;
  return new GithubError(`GitHub limits the rate of calls${asked}.`, {
    failure: "limited",
    ...pause === void 0 ? {} : { pause }
  });
}
function unanswered(why) {
  const next = "See https://www.githubstatus.com, or whether a proxy stands between.";
  return new GithubError(why, { failure: "unanswered", next });
}
function permissionLines(permissions) {
  return `Add to the job\u2019s \`permissions:\` ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(permissions.map((line) => `\`${line}\``))}.`;
}
function missing(permissions) {
  return permissions.length === 0 ? {} : { permissions, next: permissionLines(permissions) };
}
function saidBy({ data }) {
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && typeof data["message"] === "string" ? (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .asLine */ .Bd)(data["message"]) : "";
}
function limitPause({ status, headers }, said, wall) {
  if (status !== 403 && status !== 429) return void 0;
  const after = figure(headers["retry-after"]);
  if (after !== void 0) return after * 1e3;
  const reset = figure(headers["x-ratelimit-reset"]);
  if (figure(headers["x-ratelimit-remaining"]) === 0 && reset !== void 0) {
    return Math.max(1e3, reset * 1e3 - wall);
  }
  return status === 429 || /rate limit/i.test(said) ? UNNAMED_PAUSE : void 0;
}
function figure(value) {
  return /^\d{1,12}$/.test(String(value ?? "")) ? Number(value) : void 0;
}




/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectGithub: () => (/* binding */ connectGithub)
/* harmony export */ });
/* unused harmony export Github */
/* harmony import */ var _chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5586);
/* harmony import */ var _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7121);
/* harmony import */ var _chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7045);
/* harmony import */ var _chunk_O6FSYIUC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5690);
/* harmony import */ var _chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3100);
/* harmony import */ var _chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8054);
/* harmony import */ var _chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5283);
/* harmony import */ var _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5689);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7317);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7887);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3089);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8296);




















// src/http/fetch-through.ts
function fetchThrough(http, base, { allowIf, repeatable }) {
  return async (url, { method = "GET", headers = {}, body } = {}) => {
    const { path, query } = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .rawPath */ .av)((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .pathBelow */ .Br)(new URL(base), new URL(url)));
    const { "content-type": contentType = "application/json", ...others } = headers;
    const repeat = repeatable ? { repeat: "safe" } : {};
    const raw = body === void 0 ? {} : { raw: { contentType, bytes: Buffer.from(body, "utf8") } };
    const answer = await http.request({ method, path, query, headers: others, ...raw, allowIf, ...repeat });
    return {
      status: answer.status,
      url,
      headers: new Map(Object.entries(answer.headers)),
      text: async () => answer.text
    };
  };
}

// src/reporting/github/github-failure.ts
function readFailure({ status, headers, body }) {
  const message = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body) && typeof body["message"] === "string" ? body["message"] : "";
  const pause = (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .limitPause */ .oQ)({ status, headers, data: body }, message, Date.now());
  return { kind: pause === void 0 ? "refused" : "limited", message };
}
function isPlainNo(answer) {
  return readFailure(answer).kind !== "limited";
}

// src/reporting/github/load-octokit.ts
async function loadOctokit(token, baseUrl) {
  const { sender } = await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 6015));
  return sender(token, baseUrl);
}

// src/reporting/github/silence.ts
var PATIENCE = 1e4;
var Silence = class {
  #most;
  #spent = 0;
  #last;
  constructor(most = PATIENCE) {
    this.#most = most;
  }
  /** Milliseconds that may still be waited in vain. */
  get left() {
    return Math.max(0, this.#most - this.#spent);
  }
  /** Why nothing more is asked; `undefined` while there is patience. */
  get over() {
    return this.left < 1e3 ? this.#last : void 0;
  }
  /** So long was waited for an answer that did not come, in milliseconds. */
  spend(ms, error) {
    this.#spent += ms;
    this.#last = error;
  }
};

// src/reporting/github/github-client.ts
var TRIES = 3;
var ATTEMPT = 5e3;
var PAGE = 100;
var MAX_PAGES = 100;
var FEW_PAGES = 10;
var Github = class _Github {
  #settings;
  #line;
  constructor(settings, line) {
    this.#settings = settings;
    this.#line = line;
  }
  /** The same connection, and the same patience, under another budget. */
  within(budget) {
    return new _Github({ ...this.#settings, needed: false, ...budget }, this.#line);
  }
  /** Closes its sockets. */
  async close() {
    await this.#line.http.close();
  }
  /** Reads or writes one object: `PATCH /repos/{owner}/{repo}/issues/comments/{id}`. */
  async one(route, parameters, options) {
    const { data } = await this.#call(route, parameters, options, _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv);
    return data;
  }
  /** Asks for something to be deleted; the answer has no body. */
  async remove(route, parameters, options) {
    await this.#call(route, parameters, options, (data) => data !== null);
  }
  /** Reads a list to its last page. Pages are counted: an address in an answer is never followed. */
  async all(route, parameters, options) {
    const { found, whole } = await this.#pages(route, parameters, options, MAX_PAGES);
    if (!whole) throw (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)("GitHub\u2019s list does not end.");
    return found;
  }
  /** Reads the first pages of a list that begins with the latest: a thousand items at most. */
  async latest(route, parameters, options) {
    return (await this.#pages(route, parameters, options, FEW_PAGES)).found;
  }
  async #pages(route, parameters, options, most) {
    const found = [];
    for (let page = 1; page <= most; page += 1) {
      const asked = { ...parameters, per_page: PAGE, page };
      const { data, more } = await this.#call(route, asked, options, (value) => Array.isArray(value));
      found.push(...data);
      if (data.length === 0 || data.length < PAGE && !more) return { found, whole: true };
    }
    return { found, whole: false };
  }
  /** Waits before another look, as far as there is time. */
  async pause(ms) {
    await this.#settings.clock.sleep(Math.min(ms, this.#settings.left()), this.#settings.signal);
  }
  async #call(route, parameters, { permissions, repeatable }, fits) {
    const { clock, signal, repository, apiUrl } = this.#settings;
    const { silence, send } = this.#line;
    if (silence.over) throw silence.over;
    const [owner = "", repo = ""] = repository.split("/");
    const start = clock.now();
    const allowed = this.#allowed();
    const late = new AbortController();
    const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .startTimer */ .Ip)(allowed, () => late.abort(new Error("no answer in time")));
    const deadline = new _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_12__/* .Deadline */ .B(allowed / 0.9, clock);
    const http = this.#line.http.within({ signal: AbortSignal.any([signal, late.signal]), deadline });
    const fetch = fetchThrough(http, apiUrl, { allowIf: isPlainNo, repeatable });
    try {
      const answer = await send(route, { owner, repo, ...parameters }, fetch);
      if (!fits(answer.data)) throw (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)("GitHub\u2019s answer was cut short or is none.");
      return { data: answer.data, more: /rel="next"/.test(String(answer.headers["link"] ?? "")) };
    } catch (error) {
      signal.throwIfAborted();
      const failed = late.signal.aborted ? silent() : asGithubError(error, permissions, clock.wall());
      if (failed.failure === "unanswered") silence.spend(clock.now() - start, failed);
      throw failed;
    } finally {
      callOff();
    }
  }
  /** Milliseconds that one call may take, its repetitions and pauses included. */
  #allowed() {
    const { left, needed } = this.#settings;
    return Math.max(1, needed ? left() : Math.min(left(), this.#line.silence.left));
  }
};
async function connectGithub(settings) {
  const { apiUrl, patience = PATIENCE, token, ...rest } = settings;
  const attempt = Math.min(ATTEMPT, patience);
  const http = new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(
    {
      ...rest,
      baseUrl: apiUrl,
      maxAttempts: TRIES,
      deadline: new _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_12__/* .Deadline */ .B(patience, rest.clock),
      timeline: new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .Timeline */ .Kf(),
      userAgent: "boxwright",
      limits: { attempt, headers: attempt, connect: attempt }
    },
    { authorize: () => ({}), readFailure, limitedFor: () => _chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .UNNAMED_PAUSE */ .cg }
  );
  return new Github(settings, {
    http,
    send: await loadOctokit(token, apiUrl),
    silence: new Silence(patience)
  });
}
function silent() {
  return (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)("GitHub did not answer in time.");
}
function asGithubError(error, permissions, wall) {
  if (error instanceof _chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1) return error;
  const { response, cause } = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(error) ? error : {};
  if ((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(response) && typeof response["status"] === "number") {
    return (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalError */ .z_)(response, permissions, wall);
  }
  const met = cause instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .DeadlineError */ .j3 ? cause.cause : cause;
  if (met instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .HttpError */ .j$ && met.kind === "limited") return (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .limited */ .TJ)(met.retryAfterMs);
  if (met instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .HttpError */ .j$) return (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)(`GitHub answered ${met.status}.`);
  if (cause instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .DeadlineError */ .j3 || met instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .NetworkError */ .Dr && /TIME/.test(met.reason))
    return silent();
  return (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)("The connection to GitHub broke, or there was none.");
}



/***/ })

};
