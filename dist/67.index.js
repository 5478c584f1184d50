export const id = 67;
export const ids = [67];
export const modules = {

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGithub: () => (/* binding */ openGithub)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _reporting_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4374);
/* harmony import */ var _strict_tls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1546);




/** Loads GitHub's client for the repository of the run. Throws an `ActionError` when it is not known who asks, or where. */
async function openGithub({ env, token, ...calls }) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (!token) {
        const next = 'Leave `github-token` out, or set it to `github.token`.';
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('GitHub cannot be asked: `github-token` is empty.', { next });
    }
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('GitHub cannot be asked: GITHUB_REPOSITORY names no repository.');
    }
    const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    return (0,_reporting_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGithub */ .Sv)({ ...calls, token, apiUrl, repository, clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m });
}


/***/ }),

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aZ: () => (/* binding */ PATIENCE),
  Sv: () => (/* binding */ connectGithub)
});

// UNUSED EXPORTS: Github

// EXTERNAL MODULE: ./build/support/json.js
var json = __webpack_require__(1016);
// EXTERNAL MODULE: ./build/reporting/github-error.js
var github_error = __webpack_require__(6713);
;// CONCATENATED MODULE: ./build/reporting/load-octokit.js
/**
 * Loads GitHub's client, a chunk of its own. Its `context` reads the event as it loads and throws on a broken
 * file, quoting it; so the event is out of its sight for that moment.
 */
async function loadOctokit(token, baseUrl) {
    const event = process.env['GITHUB_EVENT_PATH'];
    delete process.env['GITHUB_EVENT_PATH'];
    try {
        const { sender } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 7664));
        return sender(token, baseUrl);
    }
    finally {
        if (event !== undefined)
            process.env['GITHUB_EVENT_PATH'] = event;
    }
}

;// CONCATENATED MODULE: ./build/reporting/github-client.js



/** Unless told otherwise GitHub answers within this time, in milliseconds, or is taken to be away. */
const PATIENCE = 10_000;
/** Tries of a call that may be repeated. */
const TRIES = 3;
/** Items of a page, and pages of a list; ten thousand comments are nobody's pull request. */
const PAGE = 100;
const MAX_PAGES = 100;
/** GitHub's REST API for one repository. Every method rejects with a `GithubError`, or with the signal's reason. */
class Github {
    #settings;
    #send;
    #silent;
    constructor(settings, send) {
        this.#settings = settings;
        this.#send = send;
    }
    /** Reads or writes one object: `PATCH /repos/{owner}/{repo}/issues/comments/{id}`. */
    async one(route, parameters, options) {
        const { data } = await this.#call(route, parameters, options, json/* isObject */.G);
        return data;
    }
    /** Asks for something to be deleted; the answer has no body. */
    async remove(route, parameters, options) {
        await this.#call(route, parameters, options, (data) => data !== null);
    }
    /** Reads a list to its last page. Pages are counted: an address in an answer is never followed. */
    async all(route, parameters, options) {
        const found = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const asked = { ...parameters, per_page: PAGE, page };
            const { data, more } = await this.#call(route, asked, options, (value) => Array.isArray(value));
            found.push(...data);
            if (data.length === 0 || (data.length < PAGE && !more))
                return found;
        }
        throw (0,github_error/* unanswered */.bj)('GitHub’s list does not end.');
    }
    /** Waits before another look, as far as there is time. */
    async pause(ms) {
        await this.#settings.clock.sleep(Math.min(ms, this.#settings.left()), this.#settings.signal);
    }
    async #call(route, parameters, { permissions, repeatable = route.startsWith('GET ') }, fits) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#once(route, parameters, permissions, fits);
            }
            catch (error) {
                const pause = this.#pauseAfter(error, attempt, repeatable);
                if (pause === undefined)
                    throw error;
                await this.#settings.clock.sleep(pause, this.#settings.signal).catch(() => Promise.reject(error));
            }
        }
    }
    /** Milliseconds until the next try; `undefined`: none. */
    #pauseAfter({ failure, pause }, attempt, repeatable) {
        if (attempt >= TRIES || this.#silent || this.#settings.signal.aborted)
            return undefined;
        const wanted = failure === 'limited' ? pause : failure === 'unanswered' && repeatable ? 400 * attempt : undefined;
        return wanted !== undefined && wanted < this.#settings.left() ? wanted : undefined;
    }
    async #once(route, parameters, permissions, fits) {
        if (this.#silent)
            throw this.#silent;
        const [owner = '', repo = ''] = this.#settings.repository.split('/');
        const timeout = Math.min(this.#settings.patience ?? PATIENCE, this.#settings.left());
        const late = AbortSignal.timeout(Math.max(1, Math.ceil(timeout)));
        const signal = AbortSignal.any([this.#settings.signal, late]);
        try {
            const answer = await this.#send(route, { owner, repo, ...parameters, request: { signal } });
            if (signal.aborted || !fits(answer.data))
                throw (0,github_error/* unanswered */.bj)('GitHub’s answer was cut short or is none.');
            return { data: answer.data, more: /rel="next"/.test(String(answer.headers['link'] ?? '')) };
        }
        catch (error) {
            this.#settings.signal.throwIfAborted();
            if (late.aborted) {
                this.#silent = (0,github_error/* unanswered */.bj)(`GitHub did not answer within ${Math.round(timeout / 1000)} s.`);
                throw this.#silent;
            }
            throw asGithubError(error, permissions, this.#settings.clock.wall());
        }
    }
}
/** Loads the client. Makes no call. */
async function connectGithub(settings) {
    return new Github(settings, await loadOctokit(settings.token, settings.apiUrl));
}
/** Octokit gives the status 500 to a connection that broke, too; only an answer tells them apart. */
function asGithubError(error, permissions, wall) {
    if (error instanceof Error && error.name === 'GithubError')
        return error;
    const response = (0,json/* isObject */.G)(error) ? error['response'] : undefined;
    if (!(0,json/* isObject */.G)(response) || typeof response['status'] !== 'number') {
        return (0,github_error/* unanswered */.bj)('The connection to GitHub broke, or there was none.');
    }
    return (0,github_error/* refusalError */.z_)(response, permissions, wall);
}


/***/ }),

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


/***/ })

};
