export const id = 999;
export const ids = [999];
export const modules = {

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GithubReports: () => (/* binding */ GithubReports),
  createGithubReports: () => (/* binding */ createGithubReports)
});

// EXTERNAL MODULE: ./build/contract/outputs.js
var outputs = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(2625);
;// CONCATENATED MODULE: ./build/reporting/deployment-status.js


/** GitHub takes descriptions of up to 140 characters. Source: https://docs.github.com/rest/deployments/statuses */
const MAX_DESCRIPTION = 140;
/** Longest address that is shown. */
const MAX_URL = 1_000;
/** Outcomes after which nothing of what the environment stands for is up. */
const DOWN = new Set(['deleted', 'absent', 'revoked', 'retired', 'stopped', 'skipped']);
/** Whether nothing is up after this outcome. */
function isDown(outcome) {
    return DOWN.has(outcome);
}
/** The status that a deployment ends with. */
function finalStatus({ outcome, failed, title, outputs }) {
    const description = describe(title);
    if (failed)
        return { state: stateOfFailure(outcome), description };
    if (isDown(outcome))
        return { state: 'inactive', description };
    const url = environmentUrl(outputs);
    return { state: 'success', description, ...(url === undefined ? {} : { environmentUrl: url }) };
}
function stateOfFailure(outcome) {
    return outcome === 'timed-out' || outcome === 'cancelled' ? 'error' : 'failure';
}
/** Text as the description of a status: one line of at most 140 characters. */
function describe(text) {
    return (0,support_text/* oneLine */.TN)(text, MAX_DESCRIPTION);
}
/**
 * The output `url` when it is safe to be clicked: https without user info; plain http only to the container's own
 * IPv6 address, which this action wrote down itself.
 */
function environmentUrl({ url, address }) {
    const text = url === undefined ? '' : (0,outputs/* formatOutput */.V$)(url);
    if (text.length > MAX_URL || !URL.canParse(text))
        return undefined;
    const parsed = new URL(text);
    if (parsed.username !== '' || parsed.password !== '')
        return undefined;
    if (parsed.protocol === 'https:')
        return parsed.href;
    const own = address === undefined ? '' : `http://[${(0,outputs/* formatOutput */.V$)(address)}]/`;
    const isOwn = URL.canParse(own) && new URL(own).hostname === parsed.hostname;
    return parsed.protocol === 'http:' && isOwn ? parsed.href : undefined;
}

// EXTERNAL MODULE: ./build/reporting/github-client.js + 1 modules
var github_client = __webpack_require__(9615);
// EXTERNAL MODULE: ./build/reporting/run-mark.js
var run_mark = __webpack_require__(6788);
;// CONCATENATED MODULE: ./build/action/comment-facts.js


/** What a comment says of a step that never came to its end. */
function stoppedFacts(plan) {
    return {
        ...origin(plan),
        outcome: 'stopped',
        state: 'failed',
        title: 'The step was stopped before its end; nobody knows how far it came.',
        lines: ['Next: run the workflow again.'],
        facts: [],
        took: undefined,
    };
}
/** What a comment says of a preview that was taken down on the way. */
function takenDownFacts(plan) {
    return {
        ...origin(plan),
        outcome: 'deleted',
        state: 'down',
        title: 'Taken down, as its pull request is closed.',
        lines: [],
        facts: [],
        commit: '',
        took: undefined,
    };
}
/** What a comment says of a step that ended. `values` are its inputs, `took` milliseconds. */
function endedFacts(plan, ending, explanation, { values, took }) {
    const outcome = explanation?.outcome ?? ending.result?.outcome ?? 'failed';
    return {
        ...origin(plan),
        outcome,
        state: explanation ? (ending.tolerated ? 'warned' : 'failed') : isDown(outcome) ? 'down' : 'up',
        title: explanation?.title ?? ending.result?.title ?? '',
        lines: explanation?.lines ?? [],
        facts: ending.result ? withUrl(ending) : knownFacts(ending, values),
        took,
    };
}
function origin(plan) {
    const { subject, sha, commitUrl, runUrl } = plan;
    const url = commitUrl === '' || sha === '' ? '' : `${commitUrl}${sha}`;
    return { subject: subject.title, commit: sha, commitUrl: url, runUrl, now: new Date() };
}
function withUrl({ result }) {
    const facts = result?.facts ?? [];
    const url = result?.outputs?.url;
    const has = facts.some(({ label }) => label.toLowerCase() === 'url');
    return url === undefined || url === null || has
        ? facts
        : [{ label: 'URL', value: (0,outputs/* formatOutput */.V$)(url) }, ...facts];
}
/** Inputs that say what was to be there, and outputs that say what is. */
const WANTED = ['image', 'box', 'box-version'];
const KNOWN = ['id', 'status', 'address', 'url'];
function knownFacts({ known }, values) {
    const fact = (name, value) => typeof value === 'string' && value !== ''
        ? [{ label: name === 'url' ? 'URL' : sentence(name), value }]
        : [];
    return [
        ...WANTED.flatMap((name) => fact(name, values[name])),
        ...KNOWN.flatMap((name) => fact(name, known[name] === undefined ? '' : (0,outputs/* formatOutput */.V$)(known[name] ?? ''))),
    ];
}
function sentence(name) {
    return (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');
}

// EXTERNAL MODULE: ./build/reporting/comment.js + 1 modules
var comment = __webpack_require__(3573);
// EXTERNAL MODULE: ./build/support/duration.js
var duration = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/reporting/markdown.js
var markdown = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/reporting/comment-body.js



/** GitHub takes 65,536 characters; a comment is for reading, and waits in the runner's state file meanwhile. */
const MAX_COMMENT = 30_000;
/** Facts and lines that are shown. */
const MAX_FACTS = 12;
const MAX_LINES = 10;
const MARKS = { up: '✅', down: '💤', warned: '⚠️', failed: '❌' };
/** A comment as GitHub markdown, behind its marker. */
function renderComment(marker, facts) {
    // References make text up to six times as long; a text that is too long anyway is cut before it becomes markup.
    for (const width of [400, 100, 20]) {
        const text = render(marker, facts, width);
        if (text.length <= MAX_COMMENT)
            return text;
    }
    return `${marker}\n### ${MARKS[facts.state]} ${(0,markdown/* plain */.pj)(facts.subject, 100)}\n`;
}
function render(marker, facts, width) {
    const { state, subject, outcome, title, lines, now, runUrl } = facts;
    const parts = [
        `### ${MARKS[state]} ${(0,markdown/* plain */.pj)(subject, 100)}: ${(0,markdown/* plain */.pj)(outcome, 40)}`,
        (0,markdown/* plain */.pj)(title, width),
        lines
            .slice(0, MAX_LINES)
            .map((line) => `> ${(0,markdown/* plain */.pj)(line, width * 2)}`)
            .join('\n>\n'),
        (0,markdown/* table */.tp)(['', ''], rows(facts, width)),
        `<sub>${[...(runUrl === '' ? [] : [(0,markdown/* link */.nf)('Workflow run', runUrl)]), `updated ${(0,outputs/* formatTime */.fU)(now)}`].join(' · ')}</sub>`,
    ];
    return `${marker}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function rows({ facts, commit, commitUrl, took }, width) {
    return [
        ...facts
            .slice(0, MAX_FACTS)
            .map(({ label, value }) => [
            (0,markdown/* plain */.pj)(label, 60),
            label.toLowerCase() === 'url' && value.length <= width ? (0,markdown/* link */.nf)(value, value) : (0,markdown/* code */.aY)(value, width),
        ]),
        ...(commit === '' ? [] : [['Commit', commitLink(commit.slice(0, 7), commitUrl)]]),
        ...(took === undefined ? [] : [['Took', (0,duration/* formatDuration */.a3)(took)]]),
    ];
}
function commitLink(commit, url) {
    return url === '' ? (0,markdown/* code */.aY)(commit) : (0,markdown/* link */.nf)(commit, url);
}

// EXTERNAL MODULE: ./build/reporting/comment-marker.js
var comment_marker = __webpack_require__(1999);
// EXTERNAL MODULE: ./build/reporting/github-error.js
var github_error = __webpack_require__(6713);
;// CONCATENATED MODULE: ./build/action/comment-report.js




const KIND = 'github-comment';
/** A step's comment on its pull request. */
class CommentReport {
    #plan;
    #pullRequest;
    #state;
    #log;
    constructor(plan, pullRequest, { state, log }) {
        this.#plan = plan;
        this.#pullRequest = pullRequest;
        this.#state = state;
        this.#log = log;
    }
    /** Key of the task in the state file. */
    get #key() {
        return `${KIND} ${this.#plan.key}`;
    }
    /** Leaves the comment to the post step, until main has written it. `facts` hold no secrets. */
    keep(facts) {
        const marker = (0,comment_marker/* writeMarker */.en)({ key: this.#plan.key, run: this.#plan.run, by: comment_marker/* WORKFLOW_BOT */.CD });
        const body = renderComment(marker, facts);
        const onlyUpdate = this.#plan.subject.closing === true;
        const task = {
            kind: KIND,
            key: this.#key,
            pullRequest: this.#pullRequest,
            body,
            onlyUpdate,
        };
        this.#state.save(task);
        return task;
    }
    /** Writes it; returns its address, empty when there is none. */
    async write(github, task) {
        try {
            const written = await (0,comment/* upsertComment */.l)(github, task);
            this.#state.drop(this.#key);
            if (written.others > 0) {
                this.#log.warning(`There are ${written.others + 1} comments of this action for ${this.#plan.subject.title} on pull request ${task.pullRequest}; the newest was updated, the others can be deleted.`);
            }
            if (written.done === 'older')
                this.#log.info('A newer run has written the comment; it stays as it is.');
            return written.url;
        }
        catch (error) {
            // What GitHub refused it will refuse again; what it did not answer the post step tries once more.
            if (error instanceof github_error/* GithubError */.E1 && !['unanswered', 'limited'].includes(error.failure))
                this.#state.drop(this.#key);
            throw error;
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/reporting/deployment.js
var deployment = __webpack_require__(7806);
// EXTERNAL MODULE: ./build/reporting/deployments.js
var deployments = __webpack_require__(7013);
// EXTERNAL MODULE: ./build/reporting/github-pulls.js
var github_pulls = __webpack_require__(2027);
;// CONCATENATED MODULE: ./build/action/deployment-report.js






/** Key of the task in the state file; a step has one deployment. */
const TASK = 'github-deployment';
/** A step's deployment, from before the work to its last status. */
class DeploymentReport {
    #plan;
    #environment;
    #state;
    #task;
    constructor(plan, environment, state) {
        this.#plan = plan;
        this.#environment = environment;
        this.#state = state;
    }
    /** Its id, once known. */
    get id() {
        return this.#task?.id;
    }
    /** Opens it and says that the work is in progress. What the post step needs is saved before and after. */
    async begin(github) {
        const { subject, runUrl } = this.#plan;
        if (subject.closing)
            return;
        const wanted = await this.#wanted(github);
        this.#save(taskOf(wanted, subject.title));
        try {
            this.#know(await (0,deployment/* openDeployment */.Q6)(github, wanted));
        }
        catch (error) {
            // A plain no made nothing: there is nothing to look for later.
            if (error instanceof github_error/* GithubError */.E1 && error.failure !== 'unanswered') {
                this.#state.drop(TASK);
                this.#task = undefined;
            }
            throw error;
        }
        const status = { state: 'in_progress', description: wanted.description, logUrl: runUrl };
        await (0,deployments/* postStatus */.jV)(github, this.id ?? 0, status);
    }
    /**
     * Gives it its last status; without time for more (`hurry`) only that. Else those that it replaces end, or,
     * when what they stood for is gone, all.
     */
    async end(github, final, hurry) {
        const { run, runUrl: logUrl, key, subject } = this.#plan;
        if (this.#task)
            this.#save({ ...this.#task, ...final });
        if (this.#task && this.id === undefined)
            await this.#find(github);
        const { id } = this;
        const settled = final.state === 'success' || final.state === 'inactive';
        const look = settled && !hurry && (id !== undefined || subject.closing);
        const place = { environment: this.#environment, task: taskName(key), key };
        const all = look ? await (0,deployment/* deploymentsOf */.o)(github, place) : [];
        const replaced = id !== undefined && final.state === 'success' && (0,deployment/* isReplaced */.tc)(id, run, all);
        if (id !== undefined) {
            await (0,deployments/* postStatus */.jV)(github, id, { ...(replaced ? REPLACED : final), logUrl });
            this.#state.drop(TASK);
        }
        if (look)
            await (0,deployment/* endOlder */.o5)(github, all, { id, run, logUrl, description: final.description });
    }
    /** Ends the deployments of a subject that this step took down beside its own. */
    async endOf(github, key, description) {
        const { run, runUrl: logUrl } = this.#plan;
        const place = { environment: this.#environment, task: taskName(key), key };
        await (0,deployment/* endOlder */.o5)(github, await (0,deployment/* deploymentsOf */.o)(github, place), { run, logUrl, description });
    }
    async #wanted(github) {
        const { subject, key, run, sha, foreign, pullRequest } = this.#plan;
        const pull = foreign && pullRequest ? await (0,github_pulls.getPullRequest)(github, pullRequest) : undefined;
        return {
            sha: pull?.headSha || sha,
            environment: this.#environment,
            task: taskName(key),
            key,
            run,
            marker: (0,external_node_crypto_.randomUUID)(),
            description: describe(`Deploying ${subject.title}`),
            transient: subject.transient === true,
        };
    }
    async #find(github) {
        const task = this.#task;
        const id = task && (await (0,deployment/* findDeployment */.HZ)(github, task));
        if (id !== undefined)
            this.#know(id);
    }
    #know(id) {
        if (this.#task)
            this.#save({ ...this.#task, id });
    }
    #save(task) {
        this.#task = task;
        this.#state.save(task);
    }
}
const REPLACED = { state: 'inactive', description: 'A newer run has taken its place.' };
/** Tells deployments of one subject from others in a shared environment. */
function taskName(key) {
    return `boxwright:${key}`;
}
function taskOf({ sha, environment, task, marker }, title) {
    const description = describe(`${title}: the step was stopped before its end.`);
    return { kind: TASK, key: TASK, sha, environment, task, marker, state: 'error', description };
}

// EXTERNAL MODULE: ./build/action/open-github.js
var open_github = __webpack_require__(9067);
// EXTERNAL MODULE: ./build/action/event.js
var action_event = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/action/runner.js
var runner = __webpack_require__(7349);
;// CONCATENATED MODULE: ./build/action/report-plan.js



const NOTHING = { key: '', title: 'sweep', closing: true };
/** The plan of a step; `undefined` when it is to report nothing to GitHub. */
function planReports(operation, values, env) {
    const environment = values['environment'];
    const comment = values['comment'] === true;
    if (!comment && environment === undefined)
        return undefined;
    const event = (0,action_event/* readEvent */.j)(env);
    const own = operation.reportOn ? operation.reportOn(values, event) : subjectOf(operation, values);
    const subject = own ?? NOTHING;
    const { repository, runId, runAttempt, sha, url } = (0,runner/* readRun */.cI)(env);
    const pullRequest = subject.pullRequest ?? event.pullRequest?.number;
    const ofEvent = pullRequest === event.pullRequest?.number;
    return {
        subject,
        sweeps: own === undefined,
        key: (0,run_mark/* shortKey */.qU)(subject.key),
        comment,
        environment,
        event,
        pullRequest,
        // In a run for a pull request GITHUB_SHA is a merge that nobody pushed.
        sha: ofEvent ? event.pullRequest?.headSha || sha : sha,
        foreign: !ofEvent,
        run: (0,run_mark/* runMark */.n6)(runId, env['GITHUB_RUN_NUMBER'] ?? '', runAttempt),
        runUrl: url,
        commitUrl: url === '' ? '' : `${env['GITHUB_SERVER_URL']}/${repository}/commit/`,
    };
}
/** Where a resource of one name may be a different one. */
const SCOPES = ['org', 'workspace', 'environment-id', 'entity'];
/** Inputs that name a resource, the most telling first. */
const NAMES = ['name', 'id', 'instance', 'member', 'email', 'box'];
/**
 * The resource that the inputs name: `dollarbox container acme/web`. The verb is left out, so that creating,
 * reading and deleting a container rewrite one comment.
 */
function subjectOf({ name: operation, platform }, values) {
    const given = (input) => {
        const value = values[input];
        return typeof value === 'string' && value !== '' ? [value] : [];
    };
    const name = NAMES.flatMap(given)[0];
    const noun = operation.replace(/^[a-z]+-/, '');
    if (name === undefined)
        return { key: `${platform.id} ${operation}`, title: operation };
    const place = [...SCOPES.flatMap(given), name].join('/');
    return { key: `${platform.id} ${noun} ${place}`, title: `${noun} ${name}` };
}

// EXTERNAL MODULE: ./build/contract/errors.js
var contract_errors = __webpack_require__(2776);
;// CONCATENATED MODULE: ./build/action/report-problems.js



/** What could not be reported to GitHub, told once at the end: a step gets one warning, not one for each call. */
class ReportProblems {
    #found = [];
    /** `what` could not be written: `comment`. The first problem of each is the one that is told. */
    add(what, error) {
        if (!this.#found.some((one) => one.what === what))
            this.#found.push({ what, error });
    }
    /** What failed has been made good. */
    clear(what) {
        this.#found = this.#found.filter((one) => one.what !== what);
    }
    /** GitHub left a call without an answer. */
    get silent() {
        return this.#found.some(({ error }) => error instanceof github_error/* GithubError */.E1 && error.failure === 'unanswered');
    }
    /** One warning for all missing permissions, one for each other reason. */
    tell(log, plan) {
        for (const [reason, same] of Map.groupBy(this.#found, ({ error }) => reasonOf(error))) {
            const what = (0,support_text/* list */.p_)(same.map((one) => `The ${one.what}`).map(lowerButFirst));
            log.warning(`${what} could not be written; the result of the step stands. ${reason} ${nextOf(same, plan)}`.trim());
        }
        this.#found = [];
    }
}
function lowerButFirst(text, at) {
    return at === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
function reasonOf(error) {
    if (!(error instanceof contract_errors/* ActionError */.lZ))
        return 'An unexpected error came between.';
    return /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
}
function nextOf(same, { event }) {
    const errors = same.flatMap(({ error }) => (error instanceof contract_errors/* ActionError */.lZ ? [error] : []));
    const permissions = errors.flatMap((error) => (error instanceof github_error/* GithubError */.E1 ? error.permissions : []));
    if (permissions.length === 0)
        return errors[0]?.next ? `Next: ${errors[0].next}` : '';
    const readOnly = event.name === 'pull_request' && (event.pullRequest?.fork || event.actor === 'dependabot[bot]');
    if (readOnly) {
        return 'Runs for a fork’s pull request and for Dependabot get a token that can only read, whatever the workflow says.';
    }
    return `Next: ${(0,github_error/* permissionLines */.$r)([...new Set(permissions)])}`;
}

// EXTERNAL MODULE: ./build/action/without-secrets.js
var without_secrets = __webpack_require__(2119);
;// CONCATENATED MODULE: ./build/action/github-reports.js










/** Opening a deployment may take this long of a step's time, in milliseconds. */
const BEGIN_TIME = 10_000;
/** Silence at both ends of a step costs it 10 s, not 20. */
const SHORT_PATIENCE = github_client/* PATIENCE */.aZ / 2;
/** The reports that a step asks for; `undefined` for none. A dry run writes none. */
function createGithubReports(step) {
    const plan = planReports(step.operation, step.values, step.env);
    if (plan && step.values['dry-run'] === true) {
        step.log.info('A dry run writes no comment and records no deployment.');
        return undefined;
    }
    return plan && new GithubReports(plan, step);
}
/** Comment and deployment of one step. Nothing here throws, and nothing changes how the step ends. */
class GithubReports {
    #plan;
    #step;
    #problems = new ReportProblems();
    #start = performance.now();
    #deployment;
    #comment;
    constructor(plan, step) {
        const { comment, environment, pullRequest, sweeps } = plan;
        this.#plan = (0,without_secrets/* withoutSecrets */.c)(plan, step.secrets);
        this.#step = step;
        if (environment !== undefined)
            this.#deployment = new DeploymentReport(this.#plan, environment, step.state);
        if (comment && pullRequest !== undefined && !sweeps)
            this.#comment = new CommentReport(this.#plan, pullRequest, step);
    }
    /** Before the work: opens the deployment, and leaves word for the post step in case main does not live to the end. */
    async begin(signal, left, progress) {
        const { comment, sweeps } = this.#plan;
        if (comment && !this.#comment && !sweeps) {
            this.#step.log.notice('No comment was written: this run is not for a pull request.');
        }
        const start = performance.now();
        const time = () => Math.min(left(), BEGIN_TIME - (performance.now() - start));
        await this.#try('comment', async () => void this.#comment?.keep(stoppedFacts(this.#plan)));
        await this.#try('deployment', async () => {
            if (this.#deployment)
                await this.#deployment.begin(await this.#open(signal, time, SHORT_PATIENCE));
        });
        if (this.#deployment?.id !== undefined) {
            progress.known = { ...progress.known, 'deployment-id': this.#deployment.id };
        }
    }
    /** After the work. Returns the outputs that are known only now. */
    async end(ending, explanation, time) {
        const id = this.#deployment?.id;
        let url = '';
        await this.#try('comment', async () => {
            const patience = this.#problems.silent ? SHORT_PATIENCE : github_client/* PATIENCE */.aZ;
            const github = await this.#open(time.signal, time.left, patience);
            const clean = (0,without_secrets/* withoutSecrets */.c)({ result: ending.result, explanation, known: ending.known }, this.#step.secrets);
            const told = { ...ending, result: clean.result, known: clean.known };
            await this.#try('deployment', () => this.#endDeployment(github, told, clean.explanation, time.hurry));
            url = await this.#endComment(github, told, clean.explanation, time.hurry);
            if (!time.hurry)
                await this.#endTakenDown(github, told);
        });
        this.#problems.tell(this.#step.log, this.#plan);
        return {
            'comment-url': url === '' ? undefined : url,
            'deployment-id': id === undefined ? this.#deployment?.id : undefined,
        };
    }
    async #endDeployment(github, { result, known, error }, explanation, hurry) {
        const final = finalStatus({
            outcome: explanation?.outcome ?? result?.outcome ?? 'failed',
            failed: error !== undefined || explanation !== undefined,
            title: explanation?.title ?? result?.title ?? '',
            outputs: { ...known, ...result?.outputs },
        });
        if (this.#plan.sweeps)
            return;
        await this.#deployment?.end(github, final, hurry);
        if (this.#deployment?.id !== undefined)
            this.#problems.clear('deployment');
    }
    async #endComment(github, ending, explanation, hurry) {
        const { values } = this.#step;
        const took = performance.now() - this.#start;
        const facts = endedFacts(this.#plan, ending, explanation, { values, took });
        const task = this.#comment?.keep((0,without_secrets/* withoutSecrets */.c)(facts, this.#step.secrets));
        return task && !hurry ? ((await this.#comment?.write(github, task)) ?? '') : '';
    }
    /** Previews that a sweep has taken down end in the same environment and say so in their comments. */
    async #endTakenDown(github, { result }) {
        for (const subject of result?.takenDown ?? []) {
            const key = (0,run_mark/* shortKey */.qU)(subject.key);
            await this.#try('deployment', async () => this.#deployment?.endOf(github, key, `${subject.title} was taken down.`));
            if (!this.#plan.comment || subject.pullRequest === undefined)
                continue;
            const plan = { ...this.#plan, subject: { ...subject, closing: true }, key };
            const report = new CommentReport(plan, subject.pullRequest, this.#step);
            await this.#try('comment', async () => void (await report.write(github, report.keep(takenDownFacts(plan)))));
        }
    }
    #open(signal, left, patience) {
        const { env, values } = this.#step;
        return (0,open_github.openGithub)({ env, token: values['github-token'], signal, left, patience });
    }
    async #try(what, work) {
        try {
            await work();
        }
        catch (error) {
            this.#problems.add(what, error);
        }
    }
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
