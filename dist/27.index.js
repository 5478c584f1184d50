export const id = 27;
export const ids = [27];
export const modules = {

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ permissionLines),
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1016);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2625);



/** A call to GitHub that failed; its text is fit for people and holds nothing of the request. */
class GithubError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'GithubError';
    failure;
    permissions;
    pause;
    constructor(message, { failure, permissions = [], pause, ...details }) {
        super(message, details);
        this.failure = failure;
        this.permissions = permissions;
        this.pause = pause;
    }
}
/** Without a figure from GitHub: "at least one minute". Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const UNNAMED_PAUSE = 60_000;
/** Turns a refusal into an error; `permissions` are what the call needs, `wall` the time since the epoch. */
function refusalError(refusal, permissions, wall) {
    const { status } = refusal;
    const said = saidBy(refusal);
    const pause = limitPause(refusal, said, wall);
    if (pause !== undefined) {
        const message = `GitHub limits the rate of calls and asks for a pause of ${Math.ceil(pause / 1000)} s.`;
        return new GithubError(message, { failure: 'limited', pause });
    }
    if (status >= 500) {
        return new GithubError(`GitHub answered ${status}.`, { failure: 'unanswered' });
    }
    if (status === 401) {
        const next = 'Leave `github-token` out, or give one that is still valid.';
        return new GithubError('GitHub does not accept the `github-token`.', { failure: 'refused', next });
    }
    const message = `GitHub answered ${status}${said ? `: ${said}` : ''}`;
    if (status === 404)
        return new GithubError(message, { failure: 'absent', ...missing(permissions) });
    if (status === 403 && /not accessible|permission/i.test(said)) {
        return new GithubError(message, { failure: 'forbidden', ...missing(permissions) });
    }
    return new GithubError(message, { failure: 'refused' });
}
/** No usable answer came: a lost connection, a cut body, silence. */
function unanswered(why) {
    const next = 'See https://www.githubstatus.com, or whether a proxy stands between.';
    return new GithubError(why, { failure: 'unanswered', next });
}
/** The lines that a workflow's `permissions:` lacks, as a next step. */
function permissionLines(permissions) {
    return `Add to the job’s \`permissions:\` ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(permissions.map((line) => `\`${line}\``))}.`;
}
function missing(permissions) {
    return permissions.length === 0 ? {} : { permissions, next: permissionLines(permissions) };
}
function saidBy({ data }) {
    return (0,_support_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(data) && typeof data['message'] === 'string' ? (0,_support_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(data['message'], 200) : '';
}
/**
 * How long a rate limit asks to wait: `Retry-After`, else the reset of a used-up hour, else a minute;
 * `undefined` when it is none.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function limitPause({ status, headers }, said, wall) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = figure(headers['retry-after']);
    if (after !== undefined)
        return after * 1000;
    const reset = figure(headers['x-ratelimit-reset']);
    if (figure(headers['x-ratelimit-remaining']) === 0 && reset !== undefined) {
        return Math.max(1_000, reset * 1000 - wall);
    }
    return status === 429 || /rate limit/i.test(said) ? UNNAMED_PAUSE : undefined;
}
function figure(value) {
    return /^\d{1,12}$/.test(String(value ?? '')) ? Number(value) : undefined;
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getPullRequest: () => (/* binding */ getPullRequest),
/* harmony export */   openNumbers: () => (/* binding */ openNumbers)
/* harmony export */ });
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1016);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6713);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7922);



const READ = { permissions: ['pull-requests: read'] };
/**
 * A pull request as it is now; `undefined` when there is none of this number.
 * Source: https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
async function getPullRequest(github, number) {
    try {
        const found = (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .D)(await github.one('GET /repos/{owner}/{repo}/pulls/{number}', { number }, READ));
        if (found?.number !== number)
            throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)('GitHub’s answer is no pull request.');
        return found;
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1) || error.failure !== 'absent')
            throw error;
        // A private repository hides what a token may not read behind the same answer.
        await openNumbers(github);
        return undefined;
    }
}
/**
 * Numbers of the open pull requests.
 * Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests
 */
async function openNumbers(github) {
    const pulls = await github.all('GET /repos/{owner}/{repo}/pulls', { state: 'open' }, READ);
    return new Set(pulls.flatMap((pull) => (0,_support_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(pull) && pull['state'] === 'open' && typeof pull['number'] === 'number'
        ? [pull['number']]
        : []));
}


/***/ })

};
