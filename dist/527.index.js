export const id = 527;
export const ids = [527];
export const modules = {

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishReports: () => (/* binding */ finishReports)
/* harmony export */ });
/* harmony import */ var _reporting_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3573);
/* harmony import */ var _reporting_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7806);
/* harmony import */ var _reporting_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9067);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8793);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7349);






/** Ends the deployment and writes the comment that main left open. Throws what stood in the way of the first that failed. */
async function finishReports(tasks, parts) {
    if (tasks.length === 0)
        return;
    const github = await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_3__.openGithub)({ ...parts, token: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .rawInput */ .JR)(parts.env, 'github-token') });
    const failed = [];
    for (const task of tasks) {
        const work = task.kind === 'github-deployment' ? endDeployment : writeComment;
        await work(github, task, parts).catch((error) => failed.push(error));
    }
    if (failed.length > 0)
        throw failed[0];
}
/** A deployment that was never made, or that has its last status already, is left alone. */
async function endDeployment(github, task, { env, log }) {
    const id = task.id ?? (await (0,_reporting_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .findDeployment */ .HZ)(github, task));
    if (id === undefined || !(await (0,_reporting_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(github, id)))
        return;
    const { state, description, environmentUrl } = task;
    await (0,_reporting_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .postStatus */ .jV)(github, id, { state, description, environmentUrl, logUrl: (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .readRun */ .cI)(env).url });
    log.info(`The deployment ${id} to ${task.environment} is now: ${state}.`);
}
async function writeComment(github, task, { log }) {
    const { done, url } = await (0,_reporting_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .upsertComment */ .l)(github, task);
    if (done === 'created' || done === 'updated')
        log.info(`The comment says how it ended: ${url}`);
}


/***/ })

};
