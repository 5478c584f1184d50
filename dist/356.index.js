export const id = 356;
export const ids = [356];
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

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ pullRequestOfBranch),
/* harmony export */   T9: () => (/* binding */ getPullRequest),
/* harmony export */   rT: () => (/* binding */ openNumbers)
/* harmony export */ });
/* harmony import */ var _chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5586);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);



// src/reporting/github/github-pulls.ts
var READ = { permissions: ["pull-requests: read"] };
async function getPullRequest(github, number) {
  try {
    const found = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .DQ)(
      await github.one("GET /repos/{owner}/{repo}/pulls/{number}", { number }, READ)
    );
    if (found?.number !== number) throw (0,_chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)("GitHub\u2019s answer is no pull request.");
    return found;
  } catch (error) {
    if (!(error instanceof _chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1) || error.failure !== "absent") throw error;
    await openNumbers(github);
    return void 0;
  }
}
async function pullRequestOfBranch(github, { name, sha }) {
  const asked = { state: "all", head: name };
  const pulls = (await github.all("GET /repos/{owner}/{repo}/pulls", asked, READ)).flatMap((pull) => {
    const read = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .DQ)(pull);
    return read?.headSha === sha ? [read] : [];
  });
  return pulls.find(({ state }) => state === "open") ?? pulls[0];
}
async function openNumbers(github) {
  const pulls = await github.all("GET /repos/{owner}/{repo}/pulls", { state: "open" }, READ);
  return new Set(
    pulls.flatMap(
      (pull) => (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(pull) && pull["state"] === "open" && typeof pull["number"] === "number" ? [pull["number"]] : []
    )
  );
}




/***/ }),

/***/ 1356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getPullRequest: () => (/* reexport safe */ _chunk_BZ7EX4CA_js__WEBPACK_IMPORTED_MODULE_0__.T9),
/* harmony export */   openNumbers: () => (/* reexport safe */ _chunk_BZ7EX4CA_js__WEBPACK_IMPORTED_MODULE_0__.rT),
/* harmony export */   pullRequestOfBranch: () => (/* reexport safe */ _chunk_BZ7EX4CA_js__WEBPACK_IMPORTED_MODULE_0__.Sr)
/* harmony export */ });
/* harmony import */ var _chunk_BZ7EX4CA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5586);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);







/***/ })

};
