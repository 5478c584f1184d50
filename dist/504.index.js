export const id = 504;
export const ids = [504];
export const modules = {

/***/ 1504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishReports: () => (/* binding */ finishReports)
/* harmony export */ });
/* harmony import */ var _chunk_B7JF742A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9907);
/* harmony import */ var _chunk_BGOAECQ6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5586);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);





// src/action/github/post-reports.ts
async function finishReports(tasks, parts) {
  if (tasks.length === 0) return;
  const step = new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .StepGithub */ .S0({ ...parts, token: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(parts.env, "github-token") });
  const github = await step.within(parts);
  const failed = [];
  for (const task of tasks) {
    const work = task.kind === "github-deployment" ? endDeployment : endComment;
    await work(github, task, parts).catch((error) => failed.push(error));
  }
  await step.close();
  if (failed.length > 0) throw failed[0];
}
async function endDeployment(github, task, { env, log }) {
  const { id: known, doubtful, state, description, environmentUrl } = task;
  const ids = known === void 0 || doubtful ? await (0,_chunk_B7JF742A_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)(github, task) : [known];
  for (const id of ids) {
    if (!await (0,_chunk_B7JF742A_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(github, id)) continue;
    await (0,_chunk_B7JF742A_js__WEBPACK_IMPORTED_MODULE_0__/* .postStatus */ .jV)(github, id, { state, description, environmentUrl, logUrl: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .cI)(env).url });
    log.info(`The deployment ${id} to ${task.environment} is now: ${state}.`);
  }
}
async function endComment(github, task, { env, log }) {
  const { runId, runAttempt } = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .cI)(env);
  const run = (0,_chunk_B7JF742A_js__WEBPACK_IMPORTED_MODULE_0__/* .runMark */ .n6)(runId, env["GITHUB_RUN_NUMBER"] ?? "", runAttempt);
  const { done, url } = await (0,_chunk_B7JF742A_js__WEBPACK_IMPORTED_MODULE_0__/* .writeComment */ .HF)(github, task, run);
  if (done === "created" || done === "updated") log.info(`The comment says how it ended: ${url}`);
}



/***/ })

};
