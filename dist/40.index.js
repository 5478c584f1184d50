export const id = 40;
export const ids = [40,67];
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

/***/ 1999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ WORKFLOW_BOT),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   qI: () => (/* binding */ signedBy),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/** The author of most comments: the bot behind a workflow's own token. */
const WORKFLOW_BOT = 'github-actions[bot]';
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;
const MARKER = /^<!-- boxwright key=([0-9a-f]{20}) run=([\d.]{5,50}) by=([\w[\]-]{1,110}) -->(?:\r?\n|$)/;
/** The first line of a comment. */
function writeMarker({ key, run, by }) {
    return `<!-- boxwright key=${key} run=${run} by=${LOGIN.test(by) ? by : WORKFLOW_BOT} -->`;
}
/** The marker that a comment starts with; `undefined` when it starts with anything else. */
function readMarker(body) {
    const [, key, run, by] = MARKER.exec(body) ?? [];
    return key && run && by ? { key, run, by } : undefined;
}
/** The same comment with another author in its marker. */
function signedBy(body, by) {
    const marker = readMarker(body);
    return marker ? body.replace(MARKER, () => `${writeMarker({ ...marker, by })}\n`) : body;
}


/***/ }),

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./build/reporting/comment-marker.js
var comment_marker = __webpack_require__(1999);
// EXTERNAL MODULE: ./build/support/json.js
var json = __webpack_require__(1016);
// EXTERNAL MODULE: ./build/reporting/github-error.js
var github_error = __webpack_require__(6713);
;// CONCATENATED MODULE: ./build/reporting/comments.js



const NEED = { permissions: ['pull-requests: write'] };
const LIST = '/repos/{owner}/{repo}/issues/{number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{id}';
/**
 * The login of the token's owner; `undefined` for the token of a workflow or an app, which has none to tell.
 * Source: https://docs.github.com/rest/users/users#get-the-authenticated-user
 */
async function readLogin(github) {
    try {
        const { login } = await github.one('GET /user', {}, { permissions: [] });
        return typeof login === 'string' ? login : undefined;
    }
    catch (error) {
        if (error instanceof github_error/* GithubError */.E1 && ['forbidden', 'absent'].includes(error.failure))
            return undefined;
        throw error;
    }
}
/**
 * Our comments of one key, oldest first, from all pages. Ours starts with the marker and its author is the
 * token's owner; when that is not known, a bot that the marker itself names, so that a copy is never ours.
 * Source: https://docs.github.com/rest/issues/comments#list-issue-comments
 */
async function ownComments(github, { pullRequest, key, login, since, run }) {
    const asked = { number: pullRequest, ...(since === undefined ? {} : { since }) };
    const comments = await github.all(`GET ${LIST}`, asked, NEED);
    return comments
        .flatMap((comment) => readOwn(comment, login, run))
        .filter((comment) => comment.marker.key === key)
        .sort((a, b) => a.id - b.id);
}
/** Source: https://docs.github.com/rest/issues/comments#create-an-issue-comment */
async function postComment(github, pullRequest, body) {
    const created = readComment(await github.one(`POST ${LIST}`, { number: pullRequest, body }, NEED));
    if (!created)
        throw (0,github_error/* unanswered */.bj)('GitHub’s answer is no comment.');
    return created;
}
/** Source: https://docs.github.com/rest/issues/comments#update-an-issue-comment */
async function patchComment(github, id, body) {
    return readComment(await github.one(`PATCH ${ONE}`, { id, body }, { ...NEED, repeatable: true }));
}
/** Takes back a comment of ours. Source: https://docs.github.com/rest/issues/comments#delete-an-issue-comment */
async function deleteComment(github, id) {
    await github.remove(`DELETE ${ONE}`, { id }, NEED);
}
function readOwn(value, login, run) {
    const comment = readComment(value);
    if (!comment || !(0,json/* isObject */.G)(value))
        return [];
    const { author, marker } = comment;
    if (login !== undefined)
        return author.toLowerCase() === login.toLowerCase() ? [comment] : [];
    const bot = (0,json/* isObject */.G)(value['user']) && value['user']['type'] === 'Bot';
    if (!bot || isOtherApp(value, author))
        return [];
    return marker.by === author || marker.run === run ? [comment] : [];
}
/** The app that a comment was written through, when GitHub names it, is the one of its bot. */
function isOtherApp(comment, author) {
    const app = comment['performed_via_github_app'];
    return (0,json/* isObject */.G)(app) && typeof app['slug'] === 'string' && `${app['slug']}[bot]` !== author;
}
function readComment(value) {
    if (!(0,json/* isObject */.G)(value))
        return undefined;
    const { id, body, user, html_url: url, created_at: createdAt } = value;
    const marker = typeof body === 'string' ? (0,comment_marker/* readMarker */.t7)(body) : undefined;
    const author = (0,json/* isObject */.G)(user) ? user['login'] : undefined;
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || !marker || typeof author !== 'string') {
        return undefined;
    }
    return {
        id,
        author,
        marker,
        url: typeof url === 'string' ? url : '',
        createdAt: typeof createdAt === 'string' ? createdAt : '',
    };
}

// EXTERNAL MODULE: ./build/reporting/run-mark.js
var run_mark = __webpack_require__(6788);
;// CONCATENATED MODULE: ./build/reporting/comment.js




/** GitHub's clock may stand a little before the time at which it says a comment was made, in milliseconds. */
const SLACK = 120_000;
/**
 * Keeps one comment up to date: updates the newest of ours, else writes one. A comment of a newer run stays as
 * it is. A creation whose answer was lost is looked for before it is tried once more.
 */
async function upsertComment(github, wanted) {
    const key = (0,comment_marker/* readMarker */.t7)(wanted.body)?.key ?? '';
    const login = await readLogin(github);
    const body = (0,comment_marker/* signedBy */.qI)(wanted.body, login ?? comment_marker/* WORKFLOW_BOT */.CD);
    const look = { pullRequest: wanted.pullRequest, key, login };
    const update = await updateNewest(github, await ownComments(github, look), body);
    if (update)
        return update;
    if (wanted.onlyUpdate)
        return { done: 'none', url: '', others: 0 };
    const created = await createOnce(github, { ...look, body });
    return settle(github, created, { ...look, body });
}
/** Updates the newest; `undefined` when there is none, or it is gone meanwhile. */
async function updateNewest(github, ours, body) {
    const newest = ours.at(-1);
    if (!newest)
        return undefined;
    const others = ours.length - 1;
    const run = (0,comment_marker/* readMarker */.t7)(body)?.run ?? '';
    if (ours.some(({ marker }) => (0,run_mark/* isNewer */.U4)(marker.run, run)))
        return { done: 'older', url: newest.url, others };
    try {
        const patched = await patchComment(github, newest.id, (0,comment_marker/* signedBy */.qI)(body, newest.author));
        return { done: 'updated', url: patched?.url ?? newest.url, others };
    }
    catch (error) {
        if (error instanceof github_error/* GithubError */.E1 && error.failure === 'absent')
            return undefined;
        throw error;
    }
}
async function createOnce(github, creation) {
    const { pullRequest, body } = creation;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await postComment(github, pullRequest, body);
        }
        catch (error) {
            if (!(error instanceof github_error/* GithubError */.E1) || error.failure !== 'unanswered')
                throw error;
            const found = await lookAgain(github, creation);
            if (found)
                return found;
            if (attempt >= 2)
                throw error;
        }
    }
}
/** Looks twice for a comment whose creation got no answer: a list may lag behind. */
async function lookAgain(github, creation) {
    const run = (0,comment_marker/* readMarker */.t7)(creation.body)?.run ?? '';
    for (const wait of [0, 1_000]) {
        await github.pause(wait);
        const all = await ownComments(github, { ...creation, run });
        const found = all.filter(({ marker }) => marker.run === run).at(-1);
        if (found)
            return found;
    }
    return undefined;
}
/**
 * Two runs that comment at the same time find nothing both. Each looks again; the one that came second takes
 * its own back and updates the other.
 */
async function settle(github, created, creation) {
    const { login } = creation;
    const body = (0,comment_marker/* signedBy */.qI)(creation.body, created.author);
    if (login === undefined && created.author !== created.marker.by)
        await patchComment(github, created.id, body);
    const made = Date.parse(created.createdAt);
    const since = Number.isNaN(made) ? {} : { since: new Date(made - SLACK).toISOString() };
    const ours = await ownComments(github, { ...creation, ...since });
    const first = ours.find(({ id }) => id < created.id);
    if (!first)
        return { done: 'created', url: created.url, others: 0 };
    await deleteComment(github, created.id);
    const update = await updateNewest(github, [first], body);
    return update ?? { done: 'none', url: '', others: 0 };
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ findDeployment),
/* harmony export */   Q6: () => (/* binding */ openDeployment),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   o: () => (/* binding */ deploymentsOf),
/* harmony export */   o5: () => (/* binding */ endOlder),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7013);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);
/* harmony import */ var _run_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6788);



/** Older deployments that are looked at; those before have been ended by an earlier run. */
const MAX_OLDER = 20;
/** After so many that have ended in a row, those before have ended too. */
const ENOUGH_ENDED = 3;
/** Makes a deployment exactly once: one whose creation got no answer is looked for before it is tried again. */
async function openDeployment(github, wanted) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .postDeployment */ .kb)(github, wanted);
        }
        catch (error) {
            if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1) || error.failure !== 'unanswered')
                throw error;
            const found = await lookAgain(github, wanted);
            if (found !== undefined)
                return found;
            if (attempt >= 2)
                throw error;
        }
    }
}
/** Looks twice: a list may lag behind a creation. */
async function lookAgain(github, wanted) {
    for (const wait of [0, 1_000]) {
        await github.pause(wait);
        const found = await findDeployment(github, wanted);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The one deployment with this marker; `undefined` when it was never made. */
async function findDeployment(github, { marker, ...place }) {
    return (await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDeployments */ .d4)(github, place)).find((one) => one.marker === marker)?.id;
}
/** Our deployments of one subject, newest first. */
async function deploymentsOf(github, { key, environment, task }) {
    return (await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDeployments */ .d4)(github, { environment, task })).filter((one) => one.key === key);
}
/** Whether a newer deployment of the same subject is there, or one by a newer run. */
function isReplaced(id, run, all) {
    return all.some((one) => isLater(one, { id, run }));
}
function isLater(one, { id = Infinity, run }) {
    return one.id !== id && ((0,_run_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewer */ .U4)(one.run, run) || (one.run === run && one.id > id));
}
/**
 * Makes the older deployments of a subject inactive, newest first; those of newer runs are left
 * alone.
 */
async function endOlder(github, all, { id, run, logUrl, description }) {
    const older = all.filter((one) => one.id !== id && !isLater(one, { id, run })).slice(0, MAX_OLDER);
    let inactive = 0;
    for (const one of older) {
        if (inactive >= ENOUGH_ENDED)
            break;
        if ((await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(github, one.id)) === 'inactive') {
            inactive += 1;
            continue;
        }
        inactive = 0;
        await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .postStatus */ .jV)(github, one.id, { state: 'inactive', description, logUrl });
    }
}
/** States from which a deployment has not come to its end. */
const OPEN = new Set(['', 'pending', 'queued', 'in_progress']);
/** Whether a deployment still waits for its last status. */
async function isOpen(github, id) {
    return OPEN.has(await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(github, id));
}


/***/ }),

/***/ 7013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   d4: () => (/* binding */ ownDeployments),
/* harmony export */   jV: () => (/* binding */ postStatus),
/* harmony export */   kb: () => (/* binding */ postDeployment)
/* harmony export */ });
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1016);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6713);


const NEED = { permissions: ['deployments: write'] };
const LIST = '/repos/{owner}/{repo}/deployments';
/**
 * Makes a deployment of exactly this commit: nothing is merged into it, and no check of it is waited for.
 * Source: https://docs.github.com/rest/deployments/deployments#create-a-deployment
 */
async function postDeployment(github, wanted) {
    const { sha, key, run, marker, environment, task, description, transient } = wanted;
    const body = {
        ref: sha,
        task,
        environment,
        description,
        auto_merge: false,
        required_contexts: [],
        payload: { boxwright: { key, run, marker } },
        transient_environment: transient,
        ...(transient ? { production_environment: false } : {}),
    };
    const { id } = await github.one(`POST ${LIST}`, body, NEED);
    if (typeof id !== 'number' || !Number.isSafeInteger(id))
        throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)('GitHub’s answer is no deployment.');
    return id;
}
/** Our deployments at a place, newest first. Source: https://docs.github.com/rest/deployments/deployments#list-deployments */
async function ownDeployments(github, { environment, task, sha }) {
    const asked = { environment, task, ...(sha === undefined ? {} : { sha }) };
    const found = await github.all(`GET ${LIST}`, asked, NEED);
    return found.flatMap((one) => readOwn(one, environment, task)).sort((a, b) => b.id - a.id);
}
/**
 * Adds to a deployment's history. A repeated status does no harm, so a lost answer is tried again. Others are
 * left to us: GitHub would end every deployment of a shared environment.
 * Source: https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
 */
async function postStatus(github, id, status) {
    const { state, description, environmentUrl, logUrl } = status;
    const body = {
        id,
        state,
        description,
        auto_inactive: false,
        ...(logUrl === '' ? {} : { log_url: logUrl }),
        ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
    };
    await github.one(`POST ${LIST}/{id}/statuses`, body, { ...NEED, repeatable: true });
}
/** The state of a deployment: that of its newest status; empty without one. */
async function stateOf(github, id) {
    const statuses = await github.all(`GET ${LIST}/{id}/statuses`, { id }, NEED);
    const newest = statuses
        .filter((one) => (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(one))
        .reduce((a, b) => (Number(b['id']) > Number(a['id'] ?? 0) ? b : a), {});
    return typeof newest['state'] === 'string' ? newest['state'] : '';
}
function readOwn(value, environment, task) {
    if (!(0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) || value['environment'] !== environment || value['task'] !== task)
        return [];
    const { id, sha, payload } = value;
    // A payload comes back as it was given, or as the text of it.
    const parsed = typeof payload === 'string' ? (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(payload)?.value : payload;
    const mark = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(parsed) ? parsed['boxwright'] : undefined;
    if (!(0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(mark) || typeof id !== 'number' || !Number.isSafeInteger(id))
        return [];
    const { key, run, marker } = mark;
    return typeof sha === 'string' &&
        typeof key === 'string' &&
        typeof run === 'string' &&
        typeof marker === 'string'
        ? [{ id, sha, key, run, marker }]
        : [];
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


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   n6: () => (/* binding */ runMark),
/* harmony export */   qU: () => (/* binding */ shortKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Which run wrote a report: `<run id>.<run number>.<attempt>`. Ids grow over all runs of GitHub, so that runs of
 * different workflows can be compared; numbers count the runs of one.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function runMark(runId, runNumber, attempt) {
    return [runId, runNumber, attempt].map((figure) => (/^\d{1,15}$/.test(figure) ? figure : '0')).join('.');
}
/** Whether run `a` is newer than run `b`; a mark that is none is older than all. */
function isNewer(a, b) {
    const [left, right] = [figures(a), figures(b)];
    for (const [at, figure] of left.entries()) {
        const other = right[at] ?? 0;
        if (figure !== other)
            return figure > other;
    }
    return false;
}
function figures(mark) {
    return /^\d{1,15}\.\d{1,15}\.\d{1,15}$/.test(mark) ? mark.split('.').map(Number) : [0, 0, 0];
}
/** A subject's key as markers hold it: short, and nothing that a hostile name could make something of. */
function shortKey(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 20);
}


/***/ })

};
