import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _reporting_pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7922);
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1016);



/** Largest event that GitHub delivers is 25 MB; a larger file is none. */
const MAX_EVENT = 25_000_000;
/**
 * The event that started the run, from `GITHUB_EVENT_NAME`, `GITHUB_ACTOR` and the file `GITHUB_EVENT_PATH`.
 * Total: a missing, broken or odd file is an event without a pull request.
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
function readEvent(env) {
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const sender = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(payload['sender']) ? payload['sender']['login'] : undefined;
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        action: text(payload['action']),
        actor: env['GITHUB_ACTOR'] ?? text(sender),
        pullRequest: (0,_reporting_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readPullRequest */ .D)(payload['pull_request']),
    };
}
function readPayload(path) {
    if (!path)
        return {};
    try {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        const value = content.length <= MAX_EVENT ? (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(content)?.value : undefined;
        return (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? value : {};
    }
    catch {
        return {};
    }
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ rawInput),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   LC: () => (/* binding */ findOperation),
/* harmony export */   Vh: () => (/* binding */ secretTexts)
/* harmony export */ });
/* unused harmony export inputsOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _contract_inputs_common_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4133);
/* harmony import */ var _contract_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(785);
/* harmony import */ var _contract_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5649);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2625);






/** Largest file that an input may name, in bytes. */
const MAX_FILE = 1_048_576;
/** The text of an input as the runner passes it: `INPUT_` and the name in upper case, spaces as `_`. */
function rawInput(env, name) {
    return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** Finds the operation by its exact name; a problem with the nearest name otherwise. */
function findOperation(env, registry) {
    const name = rawInput(env, _contract_inputs_common_js__WEBPACK_IMPORTED_MODULE_2__/* .operationInput */ .k_.name);
    const names = Object.keys(registry);
    if (name === '')
        return { input: 'operation', problem: `is required: one of ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(names, 'or')}` };
    const operation = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (operation)
        return operation;
    const hint = (0,_contract_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, names) || ` Known are ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(names)}.`;
    return { input: 'operation', problem: `"${name.slice(0, 60)}" is not an operation.${hint}` };
}
/** The raw texts of all secret inputs that are set, to be masked before anything else is done or printed. */
function secretTexts(env, inputs) {
    const texts = [];
    for (const { name, kind } of inputs) {
        const text = kind.secret ? rawInput(env, name) : '';
        if (text !== '')
            texts.push(text);
    }
    return texts;
}
/** All inputs that an operation takes: its own, its platform's credentials, and the common ones. */
function inputsOf(operation) {
    return {
        required: operation.inputs.required,
        optional: [
            ...operation.inputs.optional,
            ...operation.platform.credentialInputs,
            ..._contract_inputs_common_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_INPUTS */ .s7.optional,
        ],
    };
}
/**
 * Parses every input that the operation takes and collects all problems. `known` are the names of all inputs
 * of the action, so that one which this operation ignores can be named.
 */
async function readInputs(env, operation, known) {
    const { required, optional } = inputsOf(operation);
    const values = Object.create(null);
    const problems = [];
    const context = fileReader(env['GITHUB_WORKSPACE'] ?? '.');
    for (const input of [...required, ...optional]) {
        const text = rawInput(env, input.name) || input.default || '';
        if (text === '') {
            if (required.includes(input))
                problems.push({ input: input.name, problem: `is required for ${operation.name}` });
            continue;
        }
        try {
            values[input.name] = await input.kind.parse(text, context);
        }
        catch (error) {
            if (!(error instanceof _contract_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .Unfit */ .L))
                throw error;
            problems.push({ input: input.name, problem: error.message });
        }
    }
    const used = new Set([...required, ...optional].map(({ name }) => name)).add(_contract_inputs_common_js__WEBPACK_IMPORTED_MODULE_2__/* .operationInput */ .k_.name);
    const unused = known.filter((name) => !used.has(name) && rawInput(env, name) !== '');
    return { values, problems, unused };
}
/** Reads regular files of at most 1 MiB, relative to the workspace. */
function fileReader(workspace) {
    return {
        readTextFile: async (path) => {
            try {
                const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
                const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((found) => (found.isFile() ? found : Promise.reject(found)));
                return size > MAX_FILE ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
            }
            catch {
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ readDirectories),
/* harmony export */   CK: () => (/* binding */ checkOutputFile),
/* harmony export */   Ps: () => (/* binding */ checkNode),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2776);


/** The Node version that `action.yml` declares; a runner on 32-bit ARM falls back to an older one. */
const NODE = 24;
/** Refuses to run on a Node that lacks what the action relies on. */
function checkNode(version = process.versions.node) {
    if (Number.parseInt(version, 10) >= NODE)
        return;
    throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`This action needs Node ${NODE}; the runner started it with Node ${version}.`, {
        next: 'Use a runner with Node 24: x64 or 64-bit ARM, of a version that knows `node24`.',
    });
}
/** Where and for whom the step runs. Everything is empty when the runner does not say. */
function readRun(env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const runId = env['GITHUB_RUN_ID'] ?? '';
    const known = /^https?:\/\//.test(server) && repository !== '' && runId !== '';
    return {
        repository,
        runId,
        runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        sha: env['GITHUB_SHA'] ?? '',
        url: known ? `${server}/${repository}/actions/runs/${runId}` : '',
    };
}
/** The runner's directories. */
function readDirectories(env) {
    return { temp: env['RUNNER_TEMP'] ?? '', workspace: env['GITHUB_WORKSPACE'] ?? '' };
}
/**
 * Makes sure, before anything is created, that outputs can be written: an id that cannot be handed on is as
 * good as lost.
 */
function checkOutputFile(env) {
    const file = env['GITHUB_OUTPUT'];
    const next = 'Run this as a step of a GitHub workflow, or set GITHUB_OUTPUT to a writable file.';
    if (!file)
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('GITHUB_OUTPUT is not set, so outputs could not be written.', { next });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('The file named by GITHUB_OUTPUT is missing or cannot be written.', { next });
    }
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askedOfTls)
/* harmony export */ });
const NAME = 'NODE_TLS_REJECT_UNAUTHORIZED';
/** What the runner's environment said of checking certificates, for the warning about it. */
const askedOfTls = process.env[NAME];
/*
 * `0` would switch the check off for every connection that does not ask for it by itself, calls to GitHub
 * included. Node looks at the variable with each connection, so it is corrected before the first one. Imported
 * for its effect, too.
 */
if (askedOfTls === '0')
    process.env[NAME] = '1';


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/**
 * A copy of plain data with the secrets taken out of every text in it. To be made before the text is escaped,
 * which would hide a secret from us but not from a reader.
 */
function withoutSecrets(data, secrets) {
    if (typeof data === 'string')
        return secrets.redact(data);
    if (Array.isArray(data))
        return data.map((item) => withoutSecrets(item, secrets));
    if (typeof data !== 'object' || data === null || data instanceof Date)
        return data;
    const entries = Object.entries(data).map(([key, value]) => [key, withoutSecrets(value, secrets)]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ isHostPattern),
/* harmony export */   Z5: () => (/* binding */ canonicalAddress),
/* harmony export */   m6: () => (/* binding */ readAlternativeNames)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2625);


/** Letters, digits, hyphens and (seen in practice) underscores; `*` only as the whole first label. */
const PATTERN = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const MAX_HOST = 253;
/**
 * One entry of the text that Node writes: `DNS:a.example`, or `DNS:"..."` with JSON escapes when the value
 * holds a comma, a quote or control characters.
 * Source: https://nodejs.org/docs/latest-v24.x/api/crypto.html#x509subjectaltname
 */
const ENTRY = /(DNS|IP Address|[A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/gy;
/** Reads `X509Certificate.subjectAltName`. Common names are not looked at, as browsers do not either. */
function readAlternativeNames(subjectAltName) {
    const domains = new Set();
    const addresses = new Set();
    const unusable = [];
    for (const [, type, value = ''] of (subjectAltName ?? '').matchAll(ENTRY)) {
        if (type === 'DNS') {
            const name = value.toLowerCase();
            if (isHostPattern(name))
                domains.add(name);
            else
                unusable.push((0,_support_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, 100));
        }
        if (type === 'IP Address') {
            const address = canonicalAddress(value);
            if (address !== undefined)
                addresses.add(address);
        }
    }
    return { domains: [...domains], addresses: [...addresses], unusable };
}
/** True for a host name in A-label form, with or without a leading `*.`. */
function isHostPattern(name) {
    return name.length <= MAX_HOST && PATTERN.test(name);
}
/** An IP address in the one form of it (`2001:db8::1`); undefined when it is none. */
function canonicalAddress(text) {
    const bare = text.replace(/^\[(.*)\]$/, '$1');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    if (version === 0)
        return undefined;
    if (version === 4)
        return bare;
    const url = URL.parse(`http://[${bare.replace(/%.*$/, '')}]/`);
    return url?.hostname.slice(1, -1);
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   n$: () => (/* binding */ utc)
/* harmony export */ });
/** Milliseconds of a day. */
const DAY = 86_400_000;
/** Whole days until `expires`, rounded down: 0 on the last day, negative once it has passed. */
function daysLeft(expires, now) {
    return Math.floor((expires.getTime() - now.getTime()) / DAY);
}
/** A time as outputs and problems write it: UTC, whole seconds, `2030-03-17T17:46:40Z`. */
function utc(time) {
    return Number.isNaN(time.getTime()) ? 'an unreadable date' : `${time.toISOString().slice(0, -5)}Z`;
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ AbsentError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/**
 * An error that people read. `message` says why in one plain sentence without secrets; everything else that
 * reaches the action layer is a bug in it and is reported as one.
 */
class ActionError extends Error {
    name = 'ActionError';
    title;
    next;
    evidence;
    constructor(message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.title = details.title;
        this.next = details.next;
        this.evidence = details.evidence ?? [];
    }
    /** How a step that ends with this error is reported. */
    get outcome() {
        return 'failed';
    }
}
/** Inputs that cannot be used. Holds every problem of every input, found before any request. */
class InputError extends ActionError {
    name = 'InputError';
    problems;
    constructor(problems, details = {}) {
        super(problems.map(({ input, problem }) => (input ? `${input}: ${problem}` : problem)).join('\n'), details);
        this.problems = problems;
    }
}
/** What was asked for is not there. */
class AbsentError extends ActionError {
    name = 'AbsentError';
    get outcome() {
        return 'absent';
    }
}
/** The deadline of the `timeout` input passed, or a pause the server asked for does not fit before it. */
class DeadlineError extends ActionError {
    name = 'DeadlineError';
    get outcome() {
        return 'timed-out';
    }
}
/** The runner asked the step to stop (SIGINT or SIGTERM). */
class CancelledError extends ActionError {
    name = 'CancelledError';
    get outcome() {
        return 'cancelled';
    }
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withDefault),
/* harmony export */   h: () => (/* binding */ input)
/* harmony export */ });
/** Declares an input without a default. */
function input(name, kind, description) {
    return { name, kind, description, default: undefined };
}
/** The same input with a default. */
function withDefault(declared, text) {
    return { ...declared, default: text };
}


/***/ }),

/***/ 4133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s7: () => (/* binding */ COMMON_INPUTS),
  k_: () => (/* binding */ operationInput)
});

// UNUSED EXPORTS: ON_TIMEOUT, common

// EXTERNAL MODULE: ./build/contract/input.js
var input = __nccwpck_require__(4791);
// EXTERNAL MODULE: ./build/contract/kinds/choice.js
var choice = __nccwpck_require__(6472);
// EXTERNAL MODULE: ./build/contract/kinds/pem.js
var pem = __nccwpck_require__(3921);
// EXTERNAL MODULE: ./build/contract/kinds/secret.js
var secret = __nccwpck_require__(9667);
// EXTERNAL MODULE: ./build/contract/kinds/text.js
var kinds_text = __nccwpck_require__(6932);
// EXTERNAL MODULE: ./build/contract/kinds/time.js
var time = __nccwpck_require__(5426);
// EXTERNAL MODULE: ./build/contract/kind.js
var kind = __nccwpck_require__(785);
;// CONCATENATED MODULE: ./build/contract/kinds/url.js

/** True for a host that never leaves the machine. */
function isLoopback(hostname) {
    const host = hostname.toLowerCase();
    return (host === 'localhost' ||
        host.endsWith('.localhost') ||
        host === '[::1]' ||
        /^127(?:\.\d{1,3}){3}$/.test(host));
}
/** What URL parsers drop or read as something else, so that the address would not be the one people see. */
const UNSEEN = /[\s\\\u0000-\u0020\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
/**
 * The address of a platform's API: origin with an optional path prefix, without a trailing slash. `https`
 * only, except to a loopback host; user info, query and fragment are refused because they could carry or
 * redirect a secret.
 */
function baseUrl() {
    return {
        name: 'url',
        accepts: 'an `https` URL (plain `http` only to a loopback host), optionally with a path prefix',
        secret: false,
        actionType: { type: 'string' },
        parse: (value) => {
            if (UNSEEN.test(value))
                throw new kind/* Unfit */.L('must not hold white space, a backslash or an invisible character');
            const url = URL.canParse(value) ? new URL(value) : undefined;
            if (!url || !/^https?:\/\/[^/]/i.test(value))
                throw new kind/* Unfit */.L('must be a URL that begins with https://');
            if (url.username || url.password || value.includes('@'))
                throw new kind/* Unfit */.L('must not hold a user name or password');
            if (value.includes('?') || value.includes('#'))
                throw new kind/* Unfit */.L('must not hold a query or a fragment');
            if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
                throw new kind/* Unfit */.L('must begin with https:// (plain http is for a loopback host only)');
            }
            return url.origin + url.pathname.replace(/\/+$/, '');
        },
    };
}

;// CONCATENATED MODULE: ./build/contract/inputs/common.js







/** What happens when the deadline passes. */
const ON_TIMEOUT = ['fail', 'warn', 'cancel'];
/** The inputs that every operation takes. */
const common = {
    token: (0,input/* input */.h)('token', (0,secret/* token */.S)(), 'API token of the platform. Raidboxes: a JWT, or use `email` and `password`.'),
    caCertificate: (0,input/* input */.h)('ca-certificate', (0,pem/* authorities */.e)(), 'A private CA to trust for the platform’s API, beside the system’s.'),
    baseUrl: (0,input/* input */.h)('base-url', baseUrl(), 'Origin of the platform’s API, with an optional path prefix; the versioned part of the path is added to it. Default: the platform’s own.'),
    wait: (0,input/* input */.h)('wait', (0,choice/* flag */.J)(), 'Wait until the platform has settled. Default: `true`, on `get-*` `false`.'),
    timeout: (0,input/* withDefault */.I)((0,input/* input */.h)('timeout', (0,time/* duration */.p)({ min: 1_000 }), 'One deadline for the whole operation: retries, pauses the server asks for, and waiting all draw on it.'), '10m'),
    pollInterval: (0,input/* input */.h)('poll-interval', (0,time/* duration */.p)({ min: 100 }), 'Pause between two looks while waiting. Default: the platform’s own, growing to 15 s.'),
    onTimeout: (0,input/* withDefault */.I)((0,input/* input */.h)('on-timeout', (0,choice/* choice */.Y)(ON_TIMEOUT), 'At the deadline: `fail`, `warn` (the step succeeds with outcome `timed-out`), or `cancel` (undo what this step created, then fail).'), 'fail'),
    maxAttempts: (0,input/* withDefault */.I)((0,input/* input */.h)('max-attempts', (0,kinds_text/* count */.U9)({ min: 1, max: 20 }), 'Tries of one HTTP call, the first included.'), '5'),
    dryRun: (0,input/* withDefault */.I)((0,input/* input */.h)('dry-run', (0,choice/* flag */.J)(), 'Look up, validate, print what would change, and write nothing.'), 'false'),
    githubToken: {
        ...(0,input/* input */.h)('github-token', (0,secret/* token */.S)(), 'Token for GitHub itself: the comment, the deployment, and the state of pull requests. Never sent to a platform. Default: the workflow’s own token.'),
        expression: 'github.token',
    },
    comment: (0,input/* withDefault */.I)((0,input/* input */.h)('comment', (0,choice/* flag */.J)(), 'Keep one comment on the pull request up to date. Needs `permissions: pull-requests: write`.'), 'false'),
    environment: (0,input/* input */.h)('environment', (0,kinds_text/* text */.Qq)({ max: 255 }), 'Also record a GitHub deployment to this environment. Needs `permissions: deployments: write`.'),
    summary: (0,input/* withDefault */.I)((0,input/* input */.h)('summary', (0,choice/* flag */.J)(), 'Write the job summary.'), 'true'),
};
/** The name of the operation; read before all others. */
const operationInput = (0,input/* input */.h)('operation', (0,kinds_text/* text */.Qq)(), 'What to do: one of the operations below.');
/** `common` as an operation's list of inputs. */
const COMMON_INPUTS = { required: [], optional: Object.values(common) };


/***/ }),

/***/ 785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Unfit)
/* harmony export */ });
/** The text is not of the kind. `message` says what is wrong and what is allowed. */
class Unfit extends Error {
    name = 'Unfit';
}


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag),
/* harmony export */   Y: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2625);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(785);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5649);



/** Exactly one of the given words. */
function choice(values) {
    return {
        name: 'choice',
        accepts: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(values.map((value) => `\`${value}\``), 'or'),
        secret: false,
        actionType: { type: 'enum', values },
        parse: (value) => {
            const known = values.find((candidate) => candidate === value);
            if (known !== undefined)
                return known;
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_2__/* .Unfit */ .L(`must be ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(values, 'or')}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value, values)}`);
        },
    };
}
/** `true` or `false` as YAML 1.2 writes them; anything else is an error, never a silent `false`. */
function flag() {
    return {
        name: 'flag',
        accepts: '`true` or `false`',
        secret: false,
        actionType: { type: 'boolean' },
        parse: (value) => {
            if (/^(?:true|True|TRUE)$/.test(value))
                return true;
            if (/^(?:false|False|FALSE)$/.test(value))
                return false;
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_2__/* .Unfit */ .L('must be true or false');
        },
    };
}


/***/ }),

/***/ 3921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ authorities),
/* harmony export */   p: () => (/* binding */ pem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(785);


/** Longest text taken for one PEM input, in characters. */
const MAX_PEM = 1_048_576;
/** Only what can be nothing but a file's name is shown: a key pasted into the wrong input is base64. */
const FILE_NAME = /^[\w./ -]{1,100}\.[a-z]{2,5}$/i;
/**
 * PEM text, PEM in one line with `\n` for its line breaks, or the path of a file that holds it. The text is
 * passed on as it is; `certificates/` reads it.
 */
function pem({ what, secret = false }) {
    return {
        name: 'PEM',
        accepts: `PEM text of the ${what}, the same in one line with \`\\n\`, or the path of a file`,
        secret,
        actionType: { type: 'string' },
        parse: async (value, { readTextFile }) => {
            if (value.length > MAX_PEM)
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .L('is larger than 1 MiB');
            if (!looksLikePath(value))
                return value;
            const content = await readTextFile(value);
            if (content === undefined) {
                const tried = !secret && FILE_NAME.test(value) ? ` (looked for ${value})` : '';
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .L(`is neither PEM text nor the path of a readable file${tried}`);
            }
            if (content.length > MAX_PEM)
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .L('names a file that is larger than 1 MiB');
            return content;
        },
    };
}
/** One short line without a PEM boundary; base64 of a certificate is far longer than any path. */
function looksLikePath(value) {
    return value.length <= 400 && !/[\r\n\u0000]/.test(value) && !value.includes('-----BEGIN');
}
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** Certificates of authorities to trust, as PEM with real line breaks; every one of them must be readable. */
function authorities() {
    const given = pem({ what: 'certificate authority' });
    return {
        ...given,
        parse: async (value, context) => {
            const text = (await given.parse(value, context)).replaceAll('\\n', '\n');
            const blocks = text.match(CERTIFICATE) ?? [];
            if (blocks.length === 0 || !blocks.every(isReadable)) {
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .L('holds no readable PEM certificate: give that of the authority which signs for the host');
            }
            return text;
        },
    };
}
function isReadable(block) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block).raw.length > 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ token),
/* harmony export */   w: () => (/* binding */ password)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(785);

/** Text that people paste when the secret itself is missing. */
const PLACEHOLDER = /^(?:\$\{\{.*\}\}|\*+|<.*>|your[-_ ]?token|xxx+|changeme|todo)$/i;
/** A token: one word. Trimmed when pasted with white space around it; white space inside is an error. */
function token() {
    return {
        name: 'secret',
        accepts: 'a secret of one word; give it as `${{ secrets.NAME }}`',
        secret: true,
        actionType: { type: 'string' },
        parse: (value) => {
            const word = value.trim();
            if (PLACEHOLDER.test(word))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .L('looks like a placeholder, not like a token');
            const position = word.search(/[^\u0021-\u007e]/);
            if (position < 0)
                return word;
            const scheme = /^(?:bearer|token|apitoken|basic)\s/i.test(word)
                ? '; give the bare token without its scheme'
                : '';
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .L(`has white space, a control character or one outside ASCII at position ${position + 1}${scheme}`);
        },
    };
}
/** A secret that may hold any printable text, such as a password. */
function password() {
    return {
        name: 'secret',
        accepts: 'a secret; give it as `${{ secrets.NAME }}`',
        secret: true,
        actionType: { type: 'string' },
        parse: (value) => {
            if (/[\u0000-\u001f\u007f]/.test(value))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .L('holds a line break or a control character');
            return value;
        },
    };
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   id: () => (/* binding */ id)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(785);

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/** One line of text without control characters. */
function text({ max = 255, matches } = {}) {
    return {
        name: 'text',
        accepts: matches?.rule ?? 'one line of text',
        secret: false,
        actionType: { type: 'string' },
        parse: (value) => {
            if (CONTROL.test(value))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .L('must be one line without control characters');
            if (value.length > max)
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .L(`is ${value.length} characters long; at most ${max} are allowed`);
            if (matches && !matches.pattern.test(value))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .L(`must be ${matches.rule}`);
            return value;
        },
    };
}
/** An id as platforms hand them out: letters, digits, `-`, `_`, `.` and `:`; it becomes part of a URL's path. */
function id() {
    return text({
        max: 128,
        matches: {
            pattern: /^(?!\.+$)[A-Za-z0-9][A-Za-z0-9._:-]*$/,
            rule: 'an id: letters, digits, `-`, `_`, `.` or `:`, beginning with a letter or digit',
        },
    });
}
/** An e-mail address, checked for its shape only. */
function email() {
    return text({
        max: 254,
        matches: { pattern: /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/, rule: 'an e-mail address' },
    });
}
/** A whole number within bounds. */
function count({ min = 0, max }) {
    return {
        name: 'number',
        accepts: `a whole number from ${min} to ${max}`,
        secret: false,
        actionType: { type: 'integer' },
        parse: (value) => {
            const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
            if (!(number >= min && number <= max))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .L(`must be a whole number from ${min} to ${max}`);
            return number;
        },
    };
}


/***/ }),

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ time),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2806);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(785);


/** A length of time, in milliseconds: `90s`, `10m`, `12h`, `7d`, `500ms` or plain seconds. */
function duration({ min = 0 } = {}) {
    return {
        name: 'duration',
        accepts: 'a duration: `90s`, `10m`, `12h`, `7d`, `500ms` or plain seconds',
        secret: false,
        actionType: { type: 'string' },
        parse: (value) => {
            const ms = (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value);
            if (ms === undefined) {
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .L(`must be a duration such as 90s, 10m, 12h, 7d, 500ms or plain seconds, at most ${(0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DURATION */ .iB)}`);
            }
            if (ms < min)
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .L(`must be ${(0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(min)} or more`);
            return ms;
        },
    };
}
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** A moment, in milliseconds since the Unix epoch: ISO 8601 (UTC when it names no zone) or 13 digits. */
function time() {
    return {
        name: 'time',
        accepts: 'an ISO 8601 time (UTC when it names no zone), or Unix milliseconds',
        secret: false,
        actionType: { type: 'string' },
        parse: (value) => {
            const ms = /^\d{13}$/.test(value) ? Number(value) : isoToMs(value);
            if (Number.isNaN(ms))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .L('must be an ISO 8601 time such as 2030-03-17T17:46:40Z, or Unix milliseconds');
            return ms;
        },
    };
}
function isoToMs(value) {
    if (!ISO.test(value) || !isOnCalendar(value.slice(0, 10)))
        return Number.NaN;
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value.slice(10));
    if (zoned)
        return Date.parse(value.replace(' ', 'T'));
    return Date.parse(value.length === 10 ? `${value}T00:00:00Z` : `${value.replace(' ', 'T')}Z`);
}
/** `Date.parse` takes 30 February for 2 March. */
function isOnCalendar(date) {
    const ms = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The known name nearest to a mistyped one; `undefined` when none is near enough to be meant. */
function nearest(wrong, known) {
    if (known.length === 0 || wrong.length > 100)
        return undefined;
    const typed = wrong.toLowerCase().replaceAll('_', '-');
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(typed, [...known]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
}
/** ` Did you mean "x"?`, or nothing. */
function didYouMean(wrong, known) {
    const best = nearest(wrong, known);
    return best === undefined ? '' : ` Did you mean "${best}"?`;
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ formatOutput),
/* harmony export */   fU: () => (/* binding */ formatTime)
/* harmony export */ });
/* unused harmony exports OUTPUTS, COMMON_OUTPUTS */
/** Every output of the action, declared once: what it holds and in which form. */
const OUTPUTS = {
    outcome: 'How the operation ended; the list of outcomes is below.',
    changed: '`true` when something was written (in a dry run: would be written), else `false`.',
    platform: 'The platform of the operation.',
    operation: 'The operation that ran.',
    result: 'The resource or list as JSON, secrets taken out.',
    id: 'Id of the resource, as text.',
    name: 'Name of the resource.',
    status: 'Status of the resource in the platform’s own words; of `call-api` the HTTP status.',
    url: 'Where the resource can be reached. A container’s is `http://[<ipv6>]:<port>/`, and needs `port`.',
    address: 'Address of the resource: a container’s IPv6; an instance’s first public, else private one.',
    addresses: 'All addresses of an instance as a JSON list of `{machine, public, private}`.',
    count: 'How many there are in the list.',
    'expires-at': 'When it expires: `2030-03-17T17:46:40Z`.',
    'days-left': 'Whole days until it expires; of several the smallest.',
    fingerprint: 'SHA-1 fingerprint of the certificate, upper-case hex with colons.',
    domains: 'Domains of the certificate as a JSON list.',
    due: 'Certificates that expire within `warn-before`, as a JSON list.',
    'kubeconfig-path': 'Path of the kubeconfig file.',
    context: 'Name of the kubeconfig’s context.',
    namespace: 'Namespace of the kubeconfig’s context.',
    'credential-id': 'Id of the kubectl credential.',
    'comment-url': 'With `comment: true`: address of the comment on the pull request.',
    'deployment-id': 'With `environment`: id of the GitHub deployment.',
    plan: 'Of a dry run: what would be created, changed or deleted, as a JSON list.',
    'request-id': 'The platform’s id of the last failed or deciding call, for its support.',
    'report-path': 'Path of the report as a CSV file.',
    'result-path': 'Path of a JSON file with the whole result, when it is too long for an output.',
};
/** The outputs that every operation sets; they need not be declared by one. */
const COMMON_OUTPUTS = (/* unused pure expression or super */ null && ([
    'outcome',
    'changed',
    'platform',
    'operation',
    'result',
    'plan',
    'request-id',
    'result-path',
    'comment-url',
    'deployment-id',
]));
/** A value in the form in which an output holds it. */
function formatOutput(value) {
    if (value instanceof Date)
        return formatTime(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** `2030-03-17T17:46:40Z`: UTC, whole seconds. */
function formatTime(moment) {
    return `${moment.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   jM: () => (/* binding */ afterAsked)
/* harmony export */ });
/* unused harmony exports backoff, rateLimitBackoff */
/** No gap between two tries is shorter, so that no server can make a hot loop. */
const FLOOR = 100;
const BASE = 500;
const CAP = 20_000;
/** A 429 that names no time: the first pause draws from this range. */
const RATE_LIMITED_BASE = 5_000;
/** The pause before a repetition that there is only one of. */
const SINGLE_RETRY_PAUSE = 1_000;
/** How much later than asked a retry may come, as a share. */
const LATENESS = 0.1;
/**
 * Milliseconds before retry `n` (0 for the first): 100 ms plus full jitter over min(20 s, 500 ms * 2^n).
 * `random` gives figures from 0 to below 1.
 */
function backoff(n, random) {
    return FLOOR + random() * Math.min(CAP, BASE * 2 ** n);
}
/** Milliseconds before retry `n` after a 429 that names no time: 5 s and growing, up to half as much on top. */
function rateLimitBackoff(n, random) {
    const base = Math.min(CAP, RATE_LIMITED_BASE * 2 ** n);
    return base + random() * base * 0.5;
}
/** The pause a server asked for, up to a tenth longer, so that clients do not come back at once; never shorter. */
function afterAsked(asked, random) {
    return Math.round(asked * (1 + random() * LATENESS));
}
/** HOW LONG to wait before a retry. */
function pauseBefore({ asked, single, limited, n, left }, random) {
    if (asked !== undefined)
        return Math.max(asked, Math.min(afterAsked(asked, random), left));
    if (single)
        return SINGLE_RETRY_PAUSE;
    return limited ? rateLimitBackoff(n, random) : backoff(n, random);
}


/***/ }),

/***/ 9439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify),
/* harmony export */   q: () => (/* binding */ isTlsReason)
/* harmony export */ });
/** Certificates and protocol: the next handshake ends the same way. */
const TLS = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_|UND_ERR_PRX_TLS)/;
/** The request itself cannot be sent: a character that no header takes, an unsupported option. */
const UNSENDABLE = /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_)/;
/** A proxy that is overloaded or cannot reach the host just now. */
const PASSING_PROXY = new Set(['PROXY_CLOSED', 'PROXY_502', 'PROXY_503', 'PROXY_504']);
/** Rejected before any effect, and worth another try: a creation may be repeated too. */
const REJECTED_FOR_NOW = new Set([423, 429]);
/** Server errors that say "never". */
const NEVER = new Set([501, 505, 506, 507, 508, 510, 511]);
/** WHETHER a call that met `fault` is made again. How long to wait and until when are others' questions. */
function classify(repeat, fault) {
    if (fault.kind === 'network')
        return ofNetwork(repeat, fault.reason, fault.phase);
    if (fault.kind === 'shape')
        return ofShape(repeat, fault.problem, fault.status);
    return fault.permanent ? 'fail' : ofStatus(repeat, fault.status);
}
/** True for a TLS failure that another try cannot mend. */
function isTlsReason(reason) {
    return TLS.test(reason);
}
function ofNetwork(repeat, reason, phase) {
    if (UNSENDABLE.test(reason))
        return 'fail';
    if (phase === 'not-sent') {
        if (reason === 'ENOTFOUND')
            return 'retry-once';
        if (isTlsReason(reason))
            return 'fail';
        return reason.startsWith('PROXY_') && !PASSING_PROXY.has(reason) ? 'fail' : 'retry';
    }
    if (repeat === 'create')
        return 'reconcile';
    return reason === 'UND_ERR_HEADERS_OVERFLOW' ? 'fail' : 'retry';
}
function ofShape(repeat, problem, status) {
    if (problem === 'redirect')
        return repeat === 'create' && status === 303 ? 'reconcile' : 'fail';
    if (repeat === 'create')
        return 'reconcile';
    if (problem === 'incomplete')
        return 'retry';
    return problem === 'not-json' ? 'retry-once' : 'fail';
}
function ofStatus(repeat, status) {
    if (status < 400)
        return 'fail';
    if (status === 408)
        return repeat === 'create' ? 'reconcile' : 'retry';
    if (status === 425)
        return 'retry-once';
    if (REJECTED_FOR_NOW.has(status))
        return 'retry';
    if (status < 500 || NEVER.has(status))
        return 'fail';
    if (repeat === 'create')
        return 'reconcile';
    return status < 600 ? 'retry' : 'fail';
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ noTime),
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   wI: () => (/* binding */ asksTooMuch)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2806);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2602);



/** A creation that may have been applied. `cause` is the failure, or the reason of the abort. */
function lost(call, cause, asked) {
    const why = cause instanceof Error ? cause.message : 'interrupted';
    const message = `${call.method} ${call.path} got no usable answer and may have been applied: ${why}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerLostError */ .B0(message, cause, asked);
}
/** A failure that would be retried if there were time. */
function noTime(cause, deadline) {
    const message = `The deadline of ${(0,_support_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(deadline.total)} leaves no time for another try. ${cause.message}`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(message, { cause, next: 'Raise `timeout`.' });
}
/** A pause, in milliseconds, that a server asks for and that does not fit into what is left. */
function asksTooMuch(cause, asked, left) {
    const times = `The server asked to wait ${(0,_support_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(asked)}, ${(0,_support_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(left)} are left.`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`${times} ${cause.message}`, {
        cause,
        next: 'Raise `timeout`, or run the step later.',
    });
}


/***/ }),

/***/ 2602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ UnknownResultError),
/* harmony export */   B0: () => (/* binding */ AnswerLostError),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   UI: () => (/* binding */ AnswerShapeError),
/* harmony export */   j$: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);

/** The platform answered, and the answer was no: a refusal (4xx), a failure (5xx), or an error in a 2xx. */
class HttpError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'HttpError';
    status;
    code;
    details;
    requestId;
    retryAfterMs;
    permanent;
    method;
    path;
    attempts;
    unclear;
    constructor(message, facts, details = {}) {
        super(message, details);
        this.status = facts.status;
        this.code = facts.code;
        this.details = facts.details;
        this.requestId = facts.requestId;
        this.retryAfterMs = facts.retryAfterMs;
        this.permanent = facts.permanent ?? false;
        this.method = facts.method;
        this.path = facts.path;
        this.attempts = facts.attempts;
        this.unclear = facts.unclear ?? false;
    }
}
/** No answer: the connection could not be made, or broke. */
class NetworkError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'NetworkError';
    /** A short code: `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `PROXY_407`. */
    reason;
    phase;
    host;
    method;
    path;
    attempts;
    constructor(message, facts, details = {}) {
        super(message, details);
        this.reason = facts.reason;
        this.phase = facts.phase;
        this.host = facts.host;
        this.method = facts.method;
        this.path = facts.path;
        this.attempts = facts.attempts;
    }
}
/** An answer came, and it is not what was expected: not JSON, too large, encoded, a redirect, a wrong shape. */
class AnswerShapeError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'AnswerShapeError';
    problem;
    status;
    requestId;
    constructor(message, facts = {}, details = {}) {
        super(message, details);
        this.problem = facts.problem ?? 'shape';
        this.status = facts.status;
        this.requestId = facts.requestId;
    }
}
/**
 * A creation may have been applied and got no usable answer. Never repeat it blindly: look first
 * (`create-once.ts`). The cause is what happened; an abort or a passed deadline gives its outcome.
 */
class AnswerLostError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'AnswerLostError';
    /** Milliseconds the server asked to wait before anything else is sent. */
    retryAfterMs;
    constructor(message, cause, retryAfterMs) {
        super(message, { cause, ...nextOf(cause) });
        this.retryAfterMs = retryAfterMs;
    }
    get outcome() {
        return outcomeOf(this.cause);
    }
}
/** It is unknown whether something was created: the answer was lost, and looking for it did not tell. */
class UnknownResultError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'UnknownResultError';
    /** What was looked for: a name, a tag, a fingerprint. */
    key;
    constructor(message, key, details = {}) {
        super(message, details);
        this.key = key;
    }
    get outcome() {
        return outcomeOf(this.cause);
    }
}
function outcomeOf(cause) {
    return cause instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? cause.outcome : 'failed';
}
function nextOf(cause) {
    return cause instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && cause.next !== undefined ? { next: cause.next } : {};
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ paginate),
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2602);

/** Pages of a hundred: 200,000 items. */
const MOST_PAGES = 2_000;
/** A server that gives empty pages for so long gives nothing any more. */
const MOST_EMPTY_PAGES = 200;
/**
 * All items of a list, page after page, read as they are asked for. Items that move between pages while the
 * list is read can come twice; telling them apart is the caller's business. Throws an `AnswerShapeError` when
 * the pages run in a circle or never end, and whatever `fetch` throws: half a list is no list.
 */
async function* paginate({ fetch, maxPages = MOST_PAGES }) {
    const seen = new Set();
    let next;
    let empty = 0;
    for (let pages = 0; pages < maxPages; pages += 1) {
        const page = await fetch(next);
        yield* page.items;
        next = page.next;
        if (next === undefined)
            return;
        if (seen.has(next))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI('Bad pagination: the pages of the list run in a circle.');
        seen.add(next);
        empty = page.items.length === 0 ? empty + 1 : 0;
        if (empty >= MOST_EMPTY_PAGES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI('Bad pagination: the list goes on with empty pages without an end.');
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI(`The list has more than ${maxPages} pages.`, {}, { next: 'Ask for larger pages with the `limit` of the query, or for less with a filter.' });
}
/** Everything an async iterable gives, as a list. */
async function collect(items) {
    const all = [];
    for await (const item of items)
        all.push(item);
    return all;
}


/***/ }),

/***/ 7262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   BH: () => (/* binding */ climbs),
/* harmony export */   wA: () => (/* binding */ Path)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);

/** Longest id or name that is put in a path. */
const LONGEST_VALUE = 512;
/** How often a value is decoded in search of `..`: once by each server that a request may pass. */
const DECODINGS = 4;
/** A request path whose parts are encoded and checked; made by `path` and `rawPath` only. */
class Path {
    /** For people: `{}` in place of every value, no query. */
    template;
    /** For the wire: starts with `/`, fully encoded. */
    value;
    /** Keeps objects that merely look alike from being taken for a checked path. */
    #checked = true;
    constructor(template, value) {
        this.template = template;
        this.value = value;
    }
    /** True for everything this class made. */
    static is(value) {
        return #checked in value;
    }
}
/**
 * Makes a path from a template: ``path`/containers/${id}/` ``. Each value becomes part of exactly one segment.
 * Throws an `ActionError`, without the value, for one that is empty, not text or number, over 512 characters,
 * holds control characters, or could climb (`.`, `..` in any encoding).
 */
function path(parts, ...values) {
    const template = parts.join('{}');
    const value = parts.reduce((done, part, i) => done + encode(values[i - 1], template) + part);
    if (!value.startsWith('/') || value.startsWith('//') || /[?#\\]/.test(value) || climbs(value)) {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The path ${template} cannot be built from what it was given.`);
    }
    return new Path(template, value);
}
/** True when a segment is `.` or `..`, plainly or behind any number of encodings, path parameters ignored. */
function climbs(text) {
    let current = text;
    for (let i = 0; i < DECODINGS; i += 1) {
        if (current.split(/[/\\]/).some((segment) => /^\.{1,2}(;.*)?$/.test(segment)))
            return true;
        const decoded = current.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        if (decoded === current)
            return false;
        current = decoded;
    }
    return true;
}
function encode(value, template) {
    const problem = problemWith(value);
    if (problem)
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`A value for the path ${template} ${problem}.`);
    return encodeURIComponent(String(value));
}
function problemWith(value) {
    if (typeof value === 'number' && !Number.isSafeInteger(value))
        return 'is not a whole number';
    if (typeof value === 'number' || typeof value === 'bigint')
        return undefined;
    if (typeof value !== 'string')
        return 'is missing';
    if (value.trim() === '')
        return 'is empty';
    if (value.length > LONGEST_VALUE)
        return `has more than ${LONGEST_VALUE} characters`;
    if (/[\u0000-\u001f\u007f-\u009f]/.test(value) || !value.isWellFormed()) {
        return 'holds characters that cannot be part of an address';
    }
    return climbs(value) ? 'would leave the path' : undefined;
}


/***/ }),

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isCode),
/* harmony export */   v: () => (/* binding */ checkCredentials)
/* harmony export */ });
/* harmony import */ var _totp_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7032);

/**
 * A login is either a JWT or e-mail and password, the latter perhaps with a second factor: what is missing,
 * what is too much, and a token that is plainly another platform's.
 */
function checkCredentials({ token, email, password, otp }) {
    if (token !== undefined)
        return [...foreign(token), ...beside({ email, password, otp })];
    if (email === undefined && password === undefined)
        return [MISSING];
    return [
        ...(email === undefined ? [{ input: 'email', problem: 'is required beside `password`' }] : []),
        ...(password === undefined ? [{ input: 'password', problem: 'is required beside `email`' }] : []),
        ...(otp === undefined || isCode(otp) || (0,_totp_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeed */ .Ub)(otp) ? [] : [BAD_OTP]),
    ];
}
/** True for a one-time code as it is typed in. */
function isCode(otp) {
    return /^\d{6}$/.test(otp);
}
const MISSING = {
    input: 'token',
    problem: 'is required: a Raidboxes JWT, or `email` and `password` in its place',
};
const BAD_OTP = {
    input: 'otp',
    problem: 'must be a 6-digit code, or the base32 seed of the authenticator (letters A to Z, digits 2 to 7)',
};
/** Sending another platform's token would hand its secret over. */
function foreign(token) {
    if (!token.startsWith('dbx_'))
        return [];
    return [{ input: 'token', problem: 'is a DollarBox API token (dbx_…), not a Raidboxes JWT' }];
}
function beside(login) {
    return Object.entries(login)
        .filter(([, value]) => value !== undefined)
        .map(([input]) => ({ input, problem: 'cannot be given together with `token`' }));
}


/***/ }),

/***/ 375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ isGeneral),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   pD: () => (/* binding */ saysNone)
/* harmony export */ });
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2602);
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1016);


/**
 * Reads Raidboxes' error envelope, `{timestamp, path, request_id, message, details?}`. There is no machine
 * code; `details` comes with validation errors only. Sources: https://docs.raidboxes.dev/docs/1.x/ssl and
 * https://docs.raidboxes.dev/docs/1.x/authentication (samples).
 */
function readFailure({ body, status }) {
    const envelope = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body) ? body : {};
    const { message, details, request_id: requestId } = envelope;
    return {
        message: typeof message === 'string' ? message : '',
        details: describeDetails(details),
        requestId: typeof requestId === 'string' ? requestId : undefined,
        next: NEXT_STEPS[status],
    };
}
const CORRECT = 'Correct what is named above; if nothing is, the box may not belong to this login.';
/** What to do about each status. Only 400 and 401 are documented, what the others mean is [inferred]. */
const NEXT_STEPS = {
    400: CORRECT,
    401: 'Check the credentials: a JWT expires after a while, and may have been replaced by a newer one. With `email` and `password` the step logs in by itself.',
    403: 'Use the login of a user who may change this box, not of one it is only shared with.',
    422: CORRECT,
    429: 'Raidboxes takes 100 calls, 20 creations and 10 logins a minute: run fewer steps with this login at the same time.',
};
/**
 * True for an answer that may mean "no certificate is installed": 404, or the platform's own 400 without
 * details. The page names neither; both could be said of an unknown box too, so that this counts only for a box
 * that the list of boxes has just shown. [inferred]
 */
function saysNone(error) {
    if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
        return false;
    return error.status === 404 || (error.status === 400 && isGeneral(error));
}
/** True for the platform's general refusal, which names no field. A gateway's own 400 has no request id. */
function isGeneral({ details, requestId }) {
    return details.length === 0 && requestId !== undefined;
}
/** `{field: [{message}]}` as lines of `field: message`; plain texts in place of the objects are taken too. */
function describeDetails(details) {
    if (!(0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(details))
        return [];
    return Object.entries(details)
        .slice(0, 20)
        .map(([field, messages]) => `${field}: ${[messages].flat().slice(0, 10).map(text).join(' ')}`);
}
function text(entry) {
    const message = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(entry) ? entry['message'] : entry;
    return typeof message === 'string' ? message : 'is refused';
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ codeAt),
/* harmony export */   Nl: () => (/* binding */ untilNextCode),
/* harmony export */   Ub: () => (/* binding */ isSeed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** Milliseconds that a code is valid (RFC 6238, 5.2). */
const STEP = 30_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Shorter text is no seed: 8 letters are 40 bits, a quarter of what RFC 4226 asks for at least. */
const SHORTEST_SEED = 8;
/** True for the base32 seed of an authenticator (RFC 4648), in any case, perhaps in groups joined by hyphens. */
function isSeed(text) {
    const bare = withoutGroups(text);
    return bare.length >= SHORTEST_SEED && [...bare].every((letter) => ALPHABET.includes(letter));
}
/**
 * The 6-digit code at a time in milliseconds since the Unix epoch: RFC 6238 with SHA-1 and steps of 30 s, as
 * every common authenticator computes it. That Raidboxes uses these parameters is [inferred].
 */
function codeAt(seed, time) {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(time / STEP)));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha1', decodeBase32(seed)).update(counter).digest();
    const offset = digest.readUInt8(digest.length - 1) & 0x0f;
    const number = digest.readUInt32BE(offset) & 0x7fff_ffff;
    return `${number % 1_000_000}`.padStart(6, '0');
}
/** Milliseconds from `time` until the next code. */
function untilNextCode(time) {
    return STEP - (time % STEP);
}
function withoutGroups(text) {
    return text.replaceAll('-', '').replace(/=+$/, '').toUpperCase();
}
function decodeBase32(seed) {
    let bits = '';
    for (const letter of withoutGroups(seed))
        bits += ALPHABET.indexOf(letter).toString(2).padStart(5, '0');
    const bytes = bits.match(/[01]{8}/g) ?? [];
    return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}


/***/ }),

/***/ 4605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noPage),
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2602);
/* harmony import */ var _http_paginate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8508);


/** Largest list that is kept, in characters; a runner has memory for several times this. */
const MAX_SIZE = 64 * 1_024 * 1_024;
/** All items of a list, over all its pages, and the status of the last. */
async function allPages(client, request) {
    const { parameter, read } = client.paging;
    let status = 0;
    let size = 0;
    const fetch = async (next) => {
        const asked = { ...request.query, ...(next === undefined ? {} : { [parameter]: next }) };
        const answer = await client.raw({ ...request, query: asked });
        status = answer.status;
        size += answer.text.length;
        if (size > MAX_SIZE) {
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI(`The list is too long: it fills more than ${MAX_SIZE >> 20} MiB.`, { problem: 'too-large' }, { next: 'Ask for less with a filter in `query`.' });
        }
        return read(answer, asked);
    };
    return { items: await (0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .F)((0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_1__/* .paginate */ .E)({ fetch })), status };
}
/** The error of an answer that is no page of a list. */
function noPage({ status, requestId }) {
    return new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI('The answer is not a page of a list as this platform writes them.', { status, requestId }, { next: 'Leave `paginate` out.' });
}


/***/ }),

/***/ 2304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2625);

/** Characters that mean something in GitHub's markdown or in HTML. */
const SPECIAL = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
    '(': '&#40;',
    ')': '&#41;',
    '|': '&#124;',
    '\\': '&#92;',
    '#': '&#35;',
    '@': '&#64;',
    '!': '&#33;',
    $: '&#36;',
    ':': '&#58;',
    '{': '&#123;',
    '}': '&#125;',
};
/** One line in which every special character is a character reference, which markdown shows but never reads. */
function references(value, max) {
    return (0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, max)
        .replace(/[&<>"'`*_~[\]()|\\#@!$:{}]/g, (character) => SPECIAL[character] ?? character)
        .replace(/\b(www)\./gi, '$1&#46;');
}
/**
 * Text from anywhere as prose: nothing in it is markup, a mention, an issue reference, an autolink, an emoji
 * code, a list or a formula. GitHub looks for mentions and issues in the rendered text, so a zero-width space
 * stands behind `@` and `#`; what people copy goes into `code`, where GitHub does not look.
 */
function plain(value, max) {
    return references(value, max)
        .replace(/&#(?:35|64);/g, '$&&#8203;')
        .replace(/^([+-]|\d+(?=\.))/, '$1&#8203;');
}
/** The same in a fixed-width face, to the character what it was: fit to be copied. */
function code(value, max) {
    const text = references(value, max);
    return text === '' ? '' : `<code>${text}</code>`;
}
/** A table of cells that are markdown already; empty without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A link when the address is safe to follow (http or https, no user info), else its text. */
function link(text, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const safe = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return safe
        ? `<a href="${url.href.replace(/[&<>"'`|*_~[\]()\\]/g, (c) => SPECIAL[c] ?? c)}">${references(text)}</a>`
        : plain(text);
}
/** Lines of foreign text as a block that nothing can break out of. */
function block(lines) {
    return `<pre>${lines.map((line) => references(line)).join('\n')}</pre>`;
}


/***/ }),

/***/ 7922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest)
/* harmony export */ });
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1016);

/** A pull request as webhooks and the API show it; `undefined` when it is none. */
function readPullRequest(value) {
    if (!(0,_support_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return undefined;
    const { number, state, head, base } = value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    if (state !== 'open' && state !== 'closed')
        return undefined;
    const sha = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(head) ? text(head['sha']) : '';
    return {
        number,
        state,
        headSha: /^[0-9a-f]{40,64}$/.test(sha) ? sha : '',
        // The repository of a head is null when the fork has been deleted: it is still not ours.
        fork: repositoryOf(head) !== repositoryOf(base) || repositoryOf(base) === '',
    };
}
function repositoryOf(side) {
    const repo = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(side) ? side['repo'] : undefined;
    return (0,_support_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(repo) ? text(repo['full_name']).toLowerCase() : '';
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 4374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(643);

/** Longest delay that `setTimeout` takes; above it Node fires at once. */
const MAX_TIMER = 2 ** 31 - 1;
/** The real clock. */
const systemClock = {
    now: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    wall: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, Math.min(Math.max(ms, 0), MAX_TIMER));
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   iB: () => (/* binding */ MAX_DURATION)
/* harmony export */ });
/** Milliseconds in the units a duration is written with. */
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Longest duration taken: a year. Keeps every sum far from the limits of timers and dates. */
const MAX_DURATION = 366 * 86_400_000;
/**
 * Reads `90s`, `10m`, `12h`, `7d`, `500ms` or plain seconds as milliseconds; `undefined` for anything else,
 * for a negative figure and for more than a year.
 */
function parseDuration(text) {
    const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)?$/.exec(text.trim());
    if (!match)
        return undefined;
    const ms = Math.round(Number(match[1]) * (UNITS[match[2] ?? 's'] ?? 1_000));
    return ms <= MAX_DURATION ? ms : undefined;
}
/** Milliseconds as people read them: `340 ms`, `12 s`, `3 min 5 s`, `2 h 10 min`, `3 d 4 h`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.max(0, Math.round(ms))} ms`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return pair(minutes, 'min', seconds % 60, 's');
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return pair(hours, 'h', minutes % 60, 'min');
    return pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
function pair(big, bigUnit, small, smallUnit) {
    return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 1016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** `undefined` instead of an exception: a parser's message quotes its input, which may be a secret. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
    }
    catch {
        return undefined;
    }
}
/** True for a JSON object: not null, not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony export MAX_TEXT */
/** Longest piece of foreign text that is ever printed; the rest is cut with an ellipsis. */
const MAX_TEXT = 500;
/** C0, C1, DEL, bidirectional controls, zero-width characters, line and paragraph separators, BOM. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/**
 * Makes text that came from a server or a user fit to be printed on one line: control, bidirectional and
 * invisible characters become a space, runs of spaces collapse, and the length is capped. Workflow commands
 * are the log's business (`action/log.ts`), markup the reports' (`reporting/markdown.ts`).
 */
function oneLine(value, max = MAX_TEXT) {
    const text = typeof value === 'string' ? value : describe(value);
    const start = text.length > max * 4 ? text.slice(0, max * 4) : text;
    const clean = start.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim().toWellFormed();
    return clean.length > max || start !== text ? `${clean.slice(0, max - 1).toWellFormed()}…` : clean;
}
function describe(value) {
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
        return `${value}`;
    try {
        return JSON.stringify(value) ?? '';
    }
    catch {
        return '(unprintable)';
    }
}
/** `2` and `container` to `2 containers`; regular plurals only. */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
/** Joins words as prose: `a`, `a and b`, `a, b and c`. */
function list(words, conjunction = 'and') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* reexport */ main),
  b: () => (/* reexport */ cleanup_post)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/support/clock.js
var support_clock = __nccwpck_require__(4374);
// EXTERNAL MODULE: ./build/support/duration.js
var duration = __nccwpck_require__(2806);
// EXTERNAL MODULE: ./build/contract/errors.js
var contract_errors = __nccwpck_require__(2776);
;// CONCATENATED MODULE: ./build/contract/deadline.js



/** Most that is kept back of a deadline for the last look and the reports. */
const LONGEST_RESERVE = 5_000;
/**
 * One deadline for a whole operation. Retries, pauses the server asks for and polling all draw on it; a
 * reserve of at most 5 s or a tenth of it is kept for the last look.
 */
class Deadline {
    total;
    reserve;
    #clock;
    #start;
    /** `total` in milliseconds, counted from now on the given clock. */
    constructor(total, clock = support_clock/* systemClock */.m) {
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
        return new contract_errors/* DeadlineError */.j3(`The deadline of ${(0,duration/* formatDuration */.a3)(this.total)} has passed.`, {
            next: 'Raise `timeout`, or resume the wait in a later step.',
        });
    }
}

;// CONCATENATED MODULE: ./build/contract/operation.js
/** The operation on the platform that its inputs choose; the operation itself when it has its own. */
function onPlatform(operation, inputs) {
    const platform = operation.choosePlatform?.(inputs);
    return platform ? { ...operation, platform } : operation;
}
/** Declares an operation; the inputs it lists type what `run` receives. */
function defineOperation(operation) {
    return operation;
}

;// CONCATENATED MODULE: ./build/contract/timeline.js

/**
 * What the step spent its time on: calls, pauses before a retry, pauses the server asked for, waiting for a
 * resource to settle. The error of a passed deadline and the job summary are written from it.
 */
class Timeline {
    #clock;
    #start;
    #spans = [];
    constructor(clock = support_clock/* systemClock */.m) {
        this.#clock = clock;
        this.#start = clock.now();
    }
    /** Runs `work` and records how long it took, also when it throws. */
    async during(activity, label, work) {
        const from = this.#clock.now() - this.#start;
        try {
            return await work();
        }
        finally {
            this.#spans.push({ activity, label, from, to: this.#clock.now() - this.#start });
        }
    }
    /** All stretches so far, in the order in which they ended. */
    get spans() {
        return this.#spans;
    }
    /** Milliseconds spent on each activity. */
    totals() {
        const totals = new Map();
        for (const { activity, from, to } of this.#spans) {
            totals.set(activity, (totals.get(activity) ?? 0) + to - from);
        }
        return totals;
    }
}

// EXTERNAL MODULE: ./build/contract/input.js
var input = __nccwpck_require__(4791);
// EXTERNAL MODULE: ./build/contract/kinds/choice.js
var choice = __nccwpck_require__(6472);
// EXTERNAL MODULE: ./build/support/json.js
var json = __nccwpck_require__(1016);
// EXTERNAL MODULE: ./build/contract/kind.js
var contract_kind = __nccwpck_require__(785);
;// CONCATENATED MODULE: ./build/contract/kinds/yaml.js

/** Largest YAML or JSON text taken, in characters. */
const MAX_YAML = 1_048_576;
/** Deepest nesting taken. */
const MAX_DEPTH = 100;
/**
 * Reads YAML 1.2 (which JSON is a part of). `schema` `failsafe` keeps every scalar as the text it was
 * written as; `core` gives numbers, booleans and null, and refuses a number that JSON or a double cannot hold
 * as it was written. Anchors, tags, directives, several documents and duplicate keys are refused. The parser's
 * own messages quote the text, which may hold a secret, so none of them is shown.
 */
async function readYaml(text, schema) {
    if (text.length > MAX_YAML)
        throw new contract_kind/* Unfit */.L('is larger than 1 MiB');
    if (/^(?:[ \t]*(?:#.*)?\r?\n)*%/.test(text))
        throw new contract_kind/* Unfit */.L('must not hold a YAML directive (a line with %)');
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const documents = yaml.parseAllDocuments(text, {
        schema,
        // Ours below is linear; the library's compares every pair.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
        strict: true,
        version: '1.2',
        merge: false,
    });
    const document = 'empty' in documents ? undefined : documents[0];
    if (!document || documents.length > 1)
        throw new contract_kind/* Unfit */.L('must be one YAML or JSON document');
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault)
        throw new contract_kind/* Unfit */.L(`is not valid YAML or JSON${at(text, fault.pos[0])}${reason(fault.code)}`);
    return plain(document.contents, { yaml, text, depth: 0 });
}
/** Copies onto objects without a prototype, so that a key such as `__proto__` is only a key. */
function plain(node, place) {
    const { yaml, text } = place;
    if (node === null)
        return null;
    if (place.depth > MAX_DEPTH)
        throw new contract_kind/* Unfit */.L(`is nested more than ${MAX_DEPTH} levels deep`);
    if (!yaml.isMap(node) && !yaml.isSeq(node) && !yaml.isScalar(node))
        throw refused('an alias', text, node);
    requireBare(node, text);
    const inside = { ...place, depth: place.depth + 1 };
    if (yaml.isSeq(node))
        return node.items.map((item) => plain(item, inside));
    if (yaml.isScalar(node))
        return scalar(node, text);
    const copy = Object.create(null);
    for (const { key, value } of node.items) {
        const name = keyText(key, inside);
        if (Object.hasOwn(copy, name))
            throw new contract_kind/* Unfit */.L(`has a key twice in one map${at(text, start(key))}`);
        copy[name] = plain(value, inside);
    }
    return copy;
}
/** A key is text as it was written: `1`, `yes` and `1.10` stay what they are. */
function keyText(key, place) {
    if (!place.yaml.isScalar(key))
        throw refused('a key that is not text', place.text, key);
    requireBare(key, place.text);
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
function requireBare(node, text) {
    if (node.anchor !== undefined)
        throw refused('an anchor', text, node);
    if (node.tag !== undefined)
        throw refused('a tag', text, node);
}
/** A number is taken when it arrives as it was written: no infinity, and no whole number that a double rounds. */
function scalar({ value, range, source = '' }, text) {
    if (typeof value !== 'number')
        return (value ?? null);
    if (!Number.isFinite(value))
        throw new contract_kind/* Unfit */.L(`has a number that JSON cannot hold${at(text, range?.[0])}`);
    const digits = source.replace(/^\+/, '');
    if (/^-?\d+$/.test(digits) && `${value}` !== digits && BigInt(digits) !== BigInt(value)) {
        throw new contract_kind/* Unfit */.L(`has a number with too many digits${at(text, range?.[0])}; put it in quotes`);
    }
    return value;
}
function refused(what, text, node) {
    return new contract_kind/* Unfit */.L(`must be plain YAML or JSON: ${what} is not taken${at(text, start(node))}`);
}
function start(node) {
    return node?.range?.[0];
}
function at(text, offset) {
    if (offset === undefined)
        return '';
    return ` (line ${text.slice(0, offset).split('\n').length})`;
}
function reason(code) {
    if (code === 'TAG_RESOLVE_FAILED')
        return ': tags are not taken';
    if (code === 'TAB_AS_INDENT')
        return ': a tab indents it';
    return '';
}

;// CONCATENATED MODULE: ./build/contract/kinds/collection.js



/** Words separated by commas or line breaks, or a YAML/JSON list of them; `[]` is the empty list. */
function words({ max = 200, longest = 1_000, } = {}) {
    return {
        name: 'list',
        accepts: 'a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none)',
        secret: false,
        actionType: { type: 'list', separator: ',' },
        parse: async (value) => {
            const items = isYamlList(value) ? await yamlList(value) : value.split(/[,\r\n]/);
            const list = items.map((item) => item.trim()).filter((item) => item !== '');
            return withinLimits(list, max, longest);
        },
    };
}
async function yamlList(value) {
    const list = await readYaml(value, 'failsafe');
    if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
        throw new contract_kind/* Unfit */.L('must be a list of words');
    }
    return list;
}
const MAX_ARGUMENTS = 500;
const LONGEST_ARGUMENT = 32_768;
/**
 * The arguments of a command. In a YAML/JSON list each is exactly as written, an empty one and spaces at its
 * ends included; a plain line of commas or line breaks is split there and trimmed.
 */
function argv() {
    const plain = words({ max: MAX_ARGUMENTS, longest: LONGEST_ARGUMENT });
    return {
        ...plain,
        accepts: 'the arguments: a YAML/JSON list, or separated by commas or line breaks (`[]` for none)',
        parse: async (value, context) => {
            if (!isYamlList(value))
                return plain.parse(value, context);
            return withinLimits(await yamlList(value), MAX_ARGUMENTS, LONGEST_ARGUMENT);
        },
    };
}
function isYamlList(value) {
    return /^\[|^-\s/.test(value);
}
function withinLimits(list, max, longest) {
    if (list.length > max)
        throw new contract_kind/* Unfit */.L(`has ${list.length} items; at most ${max} are allowed`);
    if (list.some((item) => item.length > longest))
        throw new contract_kind/* Unfit */.L(`has an item of more than ${longest} characters`);
    return list;
}
const PAIR = /^([A-Za-z_][A-Za-z0-9_.-]*)=(.*)$/;
/**
 * Names with values: a YAML/JSON map, or lines of `NAME=value`. Values are text exactly as written
 * (`1234e56`, `0123`, `1.10` and `yes` stay what they are); `{}` is the empty map.
 */
function pairs() {
    return {
        name: 'map',
        accepts: 'a YAML/JSON map, or lines of `NAME=value` (`{}` for none); values are text exactly as written',
        secret: false,
        actionType: { type: 'string' },
        parse: async (value) => linesToMap(value) ?? (await yamlMap(value)),
    };
}
function linesToMap(value) {
    const lines = value
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
    if (lines.length === 0 || !lines.every((line) => PAIR.test(line.trimStart())))
        return undefined;
    const map = Object.create(null);
    for (const line of lines) {
        const [, name = '', text = ''] = PAIR.exec(line.trimStart()) ?? [];
        if (name in map)
            throw new contract_kind/* Unfit */.L(`gives ${name} twice`);
        map[name] = text;
    }
    return map;
}
async function yamlMap(value) {
    const data = await readYaml(value, 'failsafe');
    if (!(0,json/* isObject */.G)(data))
        throw new contract_kind/* Unfit */.L('must be a map of names to values, or lines of NAME=value');
    for (const [name, item] of Object.entries(data)) {
        if (name === '')
            throw new contract_kind/* Unfit */.L('has a value without a name');
        if (typeof item !== 'string')
            throw new contract_kind/* Unfit */.L(`must be a flat map: the value of ${name.slice(0, 60)} is not text`);
    }
    return data;
}
/** Any YAML or JSON, with YAML 1.2 core types: numbers, booleans and null are what they look like. */
function data() {
    return {
        name: 'data',
        accepts: 'YAML or JSON (YAML 1.2 core types)',
        secret: false,
        actionType: { type: 'string' },
        parse: (value) => readYaml(value, 'core'),
    };
}

;// CONCATENATED MODULE: ./build/contract/kinds/method.js

/** The HTTP methods of a raw call. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** An HTTP method, in capitals or not. */
function method() {
    return {
        name: 'method',
        accepts: `\`${METHODS.join('`, `')}\``,
        secret: false,
        actionType: { type: 'string' },
        parse: (value) => {
            const known = METHODS.find((candidate) => candidate === value.toUpperCase());
            if (known === undefined)
                throw new contract_kind/* Unfit */.L(`must be one of ${METHODS.join(', ')}`);
            return known;
        },
    };
}

// EXTERNAL MODULE: ./build/contract/kinds/text.js
var kinds_text = __nccwpck_require__(6932);
;// CONCATENATED MODULE: ./build/contract/platform.js
/** The platforms, by the names that `platform` outputs and inputs use. */
const PLATFORM_IDS = ['elasticbox', 'dollarbox', 'raidboxes', 'versio'];

;// CONCATENATED MODULE: ./build/contract/inputs/call-api.js






/** The inputs of a raw call. */
const callApiInputs = {
    platform: (0,input/* input */.h)('platform', (0,choice/* choice */.Y)(PLATFORM_IDS), 'The platform that is called.'),
    method: (0,input/* withDefault */.I)((0,input/* input */.h)('method', method(), 'The HTTP method.'), 'GET'),
    path: (0,input/* input */.h)('path', (0,kinds_text/* text */.Qq)({ max: 4_096 }), 'The path as the platform’s page writes it, with its versioned part: `/api/v1/containers/`, `/services/boxes`. It is joined to `base-url` and cannot leave it.'),
    query: (0,input/* input */.h)('query', pairs(), 'Query parameters, beside those of the path.'),
    body: (0,input/* input */.h)('body', data(), 'The body, sent as JSON.'),
    paginate: (0,input/* withDefault */.I)((0,input/* input */.h)('paginate', (0,choice/* flag */.J)(), 'Read all pages of a list, and give their items as one list.'), 'false'),
};

;// CONCATENATED MODULE: ./build/contract/inputs/if-missing.js


/** What every delete, revoke, remove, terminate and retire does when there is nothing; the same on all platforms. */
const ifMissing = (0,input/* withDefault */.I)((0,input/* input */.h)('if-missing', (0,choice/* choice */.Y)(['ignore', 'fail']), 'When what is to be removed is not there: `ignore` (outcome `absent`) or `fail`.'), 'ignore');

;// CONCATENATED MODULE: ./build/contract/inputs/dollarbox.js






/** An OCI image reference has no white space and does not look like an option. */
const IMAGE = {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:/@+-]*$/,
    rule: 'an image reference such as `ghcr.io/acme/web:1.2` or one with a digest',
};
/**
 * A container's or volume's name. The platform's own rule is not documented, so only what could never be a
 * name is refused here.
 */
const NAME = {
    pattern: /^[^\s/?#%\\\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/,
    rule: 'a name without white space, invisible characters, `/`, `?`, `#`, `%` or `\\`',
};
/** An org's slug, as it stands in the control panel's address. */
const SLUG = {
    pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/,
    rule: 'an org slug: letters, digits, `-` or `_`',
};
/** An id becomes part of a URL's path; an address holds an `@`. */
const MEMBER = {
    pattern: /^(?:[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+|[A-Za-z0-9][A-Za-z0-9_-]*)$/,
    rule: 'a member’s id or e-mail address',
};
/**
 * The roles that an invitation can give. The platform rejects `owner`. Source:
 * https://github.com/unicornops/terraform-provider-dollarbox (docs/resources/invitation.md)
 */
function invitationRole() {
    const known = (0,choice/* choice */.Y)(['member', 'admin']);
    return {
        ...known,
        parse: (value, context) => {
            if (value !== 'owner')
                return known.parse(value, context);
            throw new contract_kind/* Unfit */.L('must be member or admin: DollarBox rejects invitations of owners. Invite an admin, and make them owner with update-member once they have accepted');
        },
    };
}
/** The inputs of DollarBox's operations. */
const dollarbox = {
    org: (0,input/* input */.h)('org', (0,kinds_text/* text */.Qq)({ max: 100, matches: SLUG }), 'Slug of the org. Needed when the token’s user belongs to several orgs; a token that is restricted to one org acts in that one, whatever stands here.'),
    name: (0,input/* input */.h)('name', (0,kinds_text/* text */.Qq)({ matches: NAME }), 'Name, unique within the org and fixed once created.'),
    orgName: (0,input/* input */.h)('name', (0,kinds_text/* text */.Qq)({ max: 200 }), 'The org’s new name; its slug stays as it is.'),
    id: (0,input/* input */.h)('id', (0,kinds_text.id)(), 'Id of the resource, instead of its name where both are taken.'),
    image: (0,input/* input */.h)('image', (0,kinds_text/* text */.Qq)({ max: 1_000, matches: IMAGE }), 'Public image to run. Use a tag or digest of its own for each commit: a moved tag changes nothing.'),
    env: (0,input/* input */.h)('env', pairs(), 'Environment of the container. The whole map is replaced; not given leaves it as it is, `{}` clears it.'),
    command: (0,input/* input */.h)('command', argv(), 'Command and arguments instead of the image’s own; not given leaves it as it is, `[]` clears it.'),
    port: (0,input/* input */.h)('port', (0,kinds_text/* count */.U9)({ min: 1, max: 65_535 }), 'Port that the container listens on; only used to build the `url` output.'),
    sizeGb: (0,input/* input */.h)('size-gb', (0,kinds_text/* count */.U9)({ min: 1, max: 100_000 }), 'Size of the volume in GB.'),
    email: (0,input/* input */.h)('email', (0,kinds_text/* email */.Rp)(), 'E-mail address of the invited person.'),
    role: (0,input/* input */.h)('role', (0,choice/* choice */.Y)(['member', 'admin', 'owner']), 'The member’s role in the org from now on.'),
    invitationRole: (0,input/* withDefault */.I)((0,input/* input */.h)('role', invitationRole(), 'Role in the org that the invited person gets; an owner cannot be invited.'), 'member'),
    billingEmail: (0,input/* input */.h)('billing-email', (0,kinds_text/* email */.Rp)(), 'Address that the org’s invoices go to.'),
    member: (0,input/* input */.h)('member', (0,kinds_text/* text */.Qq)({ matches: MEMBER }), 'The member: id, or exact e-mail address.'),
    ifExists: (0,input/* withDefault */.I)((0,input/* input */.h)('if-exists', (0,choice/* choice */.Y)(['update', 'reuse', 'recreate', 'fail']), 'When one of this name is there: `update` it in place, `reuse` it as it is, `recreate` it, or `fail`.'), 'update'),
    volumeIfExists: (0,input/* withDefault */.I)((0,input/* input */.h)('if-exists', (0,choice/* choice */.Y)(['reuse', 'fail']), 'When a volume of this name is there: `reuse` it or `fail`.'), 'reuse'),
    ifMissing: ifMissing,
    kubeconfigPath: (0,input/* input */.h)('kubeconfig-path', (0,kinds_text/* text */.Qq)({ max: 1_000 }), 'Where to write the kubeconfig: inside the workspace or `RUNNER_TEMP`. Default: a fresh directory under `RUNNER_TEMP`.'),
    context: (0,input/* input */.h)('context', (0,kinds_text/* text */.Qq)({ max: 253 }), 'Rename the kubeconfig’s context to this.'),
    namespace: (0,input/* input */.h)('namespace', (0,kinds_text/* text */.Qq)({
        max: 63,
        matches: {
            pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
            rule: 'a Kubernetes namespace: lower-case letters, digits and `-`',
        },
    }), 'Namespace to set on the kubeconfig’s context.'),
    exportKubeconfig: (0,input/* withDefault */.I)((0,input/* input */.h)('export-kubeconfig', (0,choice/* flag */.J)(), 'Export `KUBECONFIG` and `KUBE_CONFIG_PATH` to the job’s later steps.'), 'true'),
    /** Has no `default`: whether it was given matters when issuing rotated somebody else's credential. */
    revokeAfterJob: (0,input/* input */.h)('revoke-after-job', (0,choice/* flag */.J)(), 'Delete the kubeconfig and revoke its credential in the post step. Default: `true`, except for a credential that was there before.'),
    allowExec: (0,input/* withDefault */.I)((0,input/* input */.h)('allow-exec', (0,choice/* flag */.J)(), 'Accept a kubeconfig that would run programs or read local files.'), 'false'),
};

;// CONCATENATED MODULE: ./build/platforms/dollarbox/platform.js

/** DollarBox: containers, volumes, members, kubeconfigs. Source: https://dollarbox.dev/docs/api/ */
const dollarboxPlatform = {
    id: 'dollarbox',
    title: 'DollarBox',
    defaultBaseUrl: 'https://app.dollarbox.dev',
    // Polling shares the token's rate limit; the platform's own provider polls every 5 s.
    pollInterval: 3_000,
    credentialInputs: [dollarbox.org],
    checkCredentials: ({ token }) => (token === undefined ? [MISSING] : foreign(token)),
    connect: async (credentials, connection) => {
        const { createClient } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(934), __nccwpck_require__.e(584), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1659));
        return createClient(credentials, connection);
    },
};
const MISSING = { input: 'token', problem: 'is required: a DollarBox API token' };
/** A JWT is never a DollarBox token; sending one would hand another platform's secret over. */
function foreign(token) {
    if (!/^eyJ[\w-]+\.[\w-]+\./.test(token))
        return [];
    return [{ input: 'token', problem: 'is a JWT, not a DollarBox API token (these begin with dbx_)' }];
}

// EXTERNAL MODULE: ./build/contract/kinds/time.js
var time = __nccwpck_require__(5426);
;// CONCATENATED MODULE: ./build/contract/kinds/variables.js



const KEYS = ['name', 'scope', 'value', 'tags', 'type'];
/**
 * Variables of a box: a map of `name` or `scope.name` to a value, or a list of objects with `name`, `scope`,
 * `value` or `tags`. Every value is text exactly as written. A name given twice in one scope is an error.
 */
function variables() {
    return {
        name: 'variables',
        accepts: 'a YAML/JSON map of `name` or `scope.name` to values, or a list of `{name, scope, value}` objects',
        secret: false,
        actionType: { type: 'string' },
        parse: async (text) => {
            const data = await readYaml(text, 'failsafe');
            const list = Array.isArray(data) ? data.map(fromObject) : fromMap(data);
            const seen = new Set();
            for (const { scope, name } of list) {
                const full = scope ? `${scope}.${name}` : name;
                if (seen.has(full))
                    throw new contract_kind/* Unfit */.L(`gives ${full} twice`);
                seen.add(full);
            }
            return list;
        },
    };
}
function fromMap(data) {
    if (!(0,json/* isObject */.G)(data))
        throw new contract_kind/* Unfit */.L('must be a map of variable names to values, or a list of objects');
    return Object.entries(data).map(([path, value]) => {
        if (path.split('.').includes(''))
            throw new contract_kind/* Unfit */.L('has a variable without a name or with an empty scope');
        const dot = path.lastIndexOf('.');
        return withValue(path.slice(dot + 1), path.slice(0, Math.max(0, dot)), value);
    });
}
function fromObject(item, index) {
    const where = `item ${index + 1}`;
    if (!(0,json/* isObject */.G)(item))
        throw new contract_kind/* Unfit */.L(`${where} must be an object with name and value`);
    const unknown = Object.keys(item).find((key) => !KEYS.includes(key));
    if (unknown !== undefined)
        throw new contract_kind/* Unfit */.L(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS.join(', ')}`);
    const { name, scope = '', value, tags } = item;
    if (typeof name !== 'string' || name === '')
        throw new contract_kind/* Unfit */.L(`${where} has no name`);
    if (typeof scope !== 'string')
        throw new contract_kind/* Unfit */.L(`${where}: scope must be text`);
    if ((value === undefined) === (tags === undefined))
        throw new contract_kind/* Unfit */.L(`${where} (${name}) needs either value or tags`);
    return withValue(name, scope, value ?? tags);
}
/** A list as value means the tags of a binding. */
function withValue(name, scope, value) {
    if (name === '')
        throw new contract_kind/* Unfit */.L('has a variable without a name');
    if (typeof value === 'string')
        return { name, scope, value };
    if (Array.isArray(value) && value.length > 0 && value.every((tag) => typeof tag === 'string')) {
        return { name, scope, tags: value };
    }
    throw new contract_kind/* Unfit */.L(`the value of ${name.slice(0, 60)} must be text, or a list of tags for a binding`);
}

;// CONCATENATED MODULE: ./build/contract/inputs/elasticbox.js







/** The inputs of ElasticBox's operations. */
const elasticbox = {
    workspace: (0,input/* input */.h)('workspace', (0,kinds_text/* text */.Qq)(), 'The workspace: id or name.'),
    box: (0,input/* input */.h)('box', (0,kinds_text/* text */.Qq)(), 'The box: name or id.'),
    boxVersion: (0,input/* withDefault */.I)((0,input/* input */.h)('box-version', (0,kinds_text/* text */.Qq)(), 'Version of the box: `latest`, a number such as `1.2.0`, or an id.'), 'latest'),
    policy: (0,input/* input */.h)('policy', (0,kinds_text/* text */.Qq)(), 'The deployment policy: name or id. Give this or `claims`.'),
    claims: (0,input/* input */.h)('claims', words(), 'Claims that the deployment policy must have, instead of `policy`.'),
    name: (0,input/* input */.h)('name', (0,kinds_text/* text */.Qq)({ max: 30 }), 'Name of the instance, at most 30 characters; the box’s name when not given. Names are not unique.'),
    variables: (0,input/* input */.h)('variables', variables(), 'Values of the box’s variables: a YAML/JSON map `scope.name: value`, or a list of objects. Values are text exactly as written.'),
    tags: (0,input/* input */.h)('tags', words({ max: 100, longest: 30 }), 'Tags of the instance, each at most 30 characters.'),
    lease: (0,input/* input */.h)('lease', (0,time/* duration */.p)({ min: 60_000 }), 'How long the instance may live; then `lease-action` happens.'),
    leaseAction: (0,input/* withDefault */.I)((0,input/* input */.h)('lease-action', (0,choice/* choice */.Y)(['terminate', 'shutdown']), 'What happens at the end of the lease.'), 'terminate'),
    /** Has no `default`: not given leaves an instance that is there as it is. */
    automaticUpdates: (0,input/* input */.h)('automatic-updates', (0,choice/* choice */.Y)(['off', 'major', 'minor', 'patch']), 'Which new versions of the box the instance takes by itself. Default: `off`; an instance that is there stays as it is.'),
    ifExists: (0,input/* withDefault */.I)((0,input/* input */.h)('if-exists', (0,choice/* choice */.Y)(['reconfigure', 'reinstall', 'recreate', 'reuse', 'create', 'fail']), 'When an instance of the same box, name and tags is there: `reconfigure`, `reinstall` or `recreate` it, `reuse` it as it is, `create` another, or `fail`.'), 'reconfigure'),
    instance: (0,input/* input */.h)('instance', (0,kinds_text.id)(), 'Id of the instance.'),
    force: (0,input/* withDefault */.I)((0,input/* input */.h)('force', (0,choice/* flag */.J)(), 'Terminate without running the box’s scripts. Without it that is done only where the platform allows no plain terminate (an instance that is unavailable, busy or shut down) or refuses it.'), 'false'),
    deleteRecord: (0,input/* withDefault */.I)((0,input/* input */.h)('delete-record', (0,choice/* flag */.J)(), 'Delete the instance’s record after it was terminated.'), 'true'),
    ifMissing: ifMissing,
    authScheme: (0,input/* withDefault */.I)((0,input/* input */.h)('auth-scheme', (0,choice/* choice */.Y)(['token', 'bearer']), 'How the token is sent: header `ElasticBox-Token`, or `Authorization: Bearer` as later releases (Cloud Application Manager) document it.'), 'token'),
};

;// CONCATENATED MODULE: ./build/platforms/elasticbox/platform.js

/**
 * ElasticBox, later Cloud Application Manager: boxes deployed as instances.
 * Source: https://elasticbox.com/documentation/api/api-overview-and-access/
 */
const elasticboxPlatform = {
    id: 'elasticbox',
    title: 'ElasticBox',
    defaultBaseUrl: 'https://elasticbox.com',
    // A deploy takes minutes, and each look reads a whole instance.
    pollInterval: 3_000,
    credentialInputs: [elasticbox.authScheme],
    checkCredentials: ({ token }) => (token === undefined ? [platform_MISSING] : platform_foreign(token)),
    connect: async (credentials, connection) => {
        const { ElasticboxClient } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(934), __nccwpck_require__.e(584), __nccwpck_require__.e(696)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7696));
        return new ElasticboxClient(credentials, connection);
    },
};
const platform_MISSING = { input: 'token', problem: 'is required: an ElasticBox authentication token' };
/** A DollarBox token shows what it is; sending it would hand another platform's secret over. */
function platform_foreign(token) {
    if (!token.startsWith('dbx_'))
        return [];
    return [{ input: 'token', problem: 'is a DollarBox API token, not an ElasticBox one' }];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/contract/kinds/address.js


/** `host`, `host:port`, `192.0.2.1:8443` or `[2001:db8::1]:8443`; without a port the given one. */
function hostPort(port) {
    return {
        name: 'address',
        accepts: `a host name or IP address, optionally with a port (\`192.0.2.1:8443\`, \`[2001:db8::1]:8443\`; else ${port})`,
        secret: false,
        actionType: { type: 'string' },
        parse: (value) => {
            const [, v6, name, digits] = /^(?:\[([^\]]*)\]|([A-Za-z0-9._-]{1,253}))(?::(\d{1,5}))?$/.exec(value) ?? [];
            const host = v6 === undefined ? name : (0,external_node_net_.isIPv6)(v6) ? v6 : undefined;
            if (host === undefined)
                throw new contract_kind/* Unfit */.L('must be a host name or IP address, with an IPv6 address in brackets');
            const number = digits === undefined ? port : Number(digits);
            if (number < 1 || number > 65_535)
                throw new contract_kind/* Unfit */.L('must have a port from 1 to 65535');
            return { host, port: number };
        },
    };
}

// EXTERNAL MODULE: ./build/contract/kinds/pem.js
var pem = __nccwpck_require__(3921);
// EXTERNAL MODULE: ./build/contract/kinds/secret.js
var secret = __nccwpck_require__(9667);
;// CONCATENATED MODULE: ./build/contract/inputs/raidboxes.js









/** The inputs of Raidboxes' operations. */
const raidboxes = {
    box: (0,input/* input */.h)('box', (0,kinds_text/* text */.Qq)(), 'The WordPress box: id, name, title or domain.'),
    boxes: (0,input/* input */.h)('box', words(), 'The WordPress boxes to check, each by id, name, title or domain. Default: all that the login sees.'),
    certificate: (0,input/* input */.h)('certificate', (0,pem/* pem */.p)({ what: 'certificate' }), 'The certificate, alone or followed by its chain (`fullchain.pem`).'),
    privateKey: (0,input/* input */.h)('private-key', (0,pem/* pem */.p)({ what: 'private key', secret: true }), 'The certificate’s private key, without a passphrase.'),
    chain: (0,input/* input */.h)('chain', (0,pem/* pem */.p)({ what: 'CA chain' }), 'The intermediate certificates, in any order.'),
    csr: (0,input/* input */.h)('csr', (0,pem/* pem */.p)({ what: 'certificate signing request' }), 'The certificate signing request.'),
    force: (0,input/* withDefault */.I)((0,input/* input */.h)('force', (0,choice/* flag */.J)(), 'Upload also when the same certificate is installed or one that expires later, when it is self-signed, and when it does not cover the box’s domain.'), 'false'),
    allowGap: (0,input/* withDefault */.I)((0,input/* input */.h)('allow-gap', (0,choice/* flag */.J)(), 'When the platform refuses to replace a certificate: delete it first. The box is without a custom certificate in between.'), 'false'),
    warnBefore: (0,input/* withDefault */.I)((0,input/* input */.h)('warn-before', (0,time/* duration */.p)(), 'Warn about a certificate that expires within this time.'), '30d'),
    verifyServed: (0,input/* withDefault */.I)((0,input/* input */.h)('verify-served', (0,choice/* flag */.J)(), 'Also connect to the box’s web server, and compare the certificate it serves.'), 'false'),
    serveAddress: (0,input/* input */.h)('serve-address', hostPort(443), 'Where `verify-served` connects to. Default: port 443 of the box’s IPv4 address.'),
    ifMissing: ifMissing,
    email: (0,input/* input */.h)('email', (0,kinds_text/* email */.Rp)(), 'E-mail address to log in with, instead of `token`.'),
    password: (0,input/* input */.h)('password', (0,secret/* password */.w)(), 'Password to log in with, instead of `token`.'),
    otp: (0,input/* input */.h)('otp', (0,secret/* token */.S)(), 'Second factor of the login: a 6-digit code, or the base32 seed of the authenticator (then codes are computed).'),
};

// EXTERNAL MODULE: ./build/platforms/raidboxes/credentials.js
var credentials = __nccwpck_require__(1443);
;// CONCATENATED MODULE: ./build/platforms/raidboxes/platform.js


/** Raidboxes: WordPress boxes and their certificates. Source: https://docs.raidboxes.dev/docs/1.x/api-gateway */
const raidboxesPlatform = {
    id: 'raidboxes',
    title: 'Raidboxes',
    defaultBaseUrl: 'https://api.raidboxes.io',
    // Polling shares the login's 100 calls a minute.
    pollInterval: 2_000,
    credentialInputs: [raidboxes.email, raidboxes.password, raidboxes.otp],
    checkCredentials: credentials/* checkCredentials */.v,
    connect: async (credentials, connection) => {
        const { RaidboxesClient } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(934), __nccwpck_require__.e(584), __nccwpck_require__.e(928)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4928));
        return RaidboxesClient.open(credentials, connection);
    },
};

;// CONCATENATED MODULE: ./build/platforms/versio/platform.js
/** Versio.io: configuration items and their history. Source: https://live.versio.io/doc/api-fundamentals */
const versioPlatform = {
    id: 'versio',
    title: 'Versio.io',
    defaultBaseUrl: 'https://live.versio.io',
    // Looks share the token's 50 requests a minute.
    pollInterval: 3_000,
    credentialInputs: [],
    checkCredentials: ({ token }) => (token === undefined ? [versio_platform_MISSING] : versio_platform_foreign(token)),
    connect: async (credentials, connection) => {
        const { createClient } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(934), __nccwpck_require__.e(584), __nccwpck_require__.e(601)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4601));
        return createClient(credentials, connection);
    },
};
const versio_platform_MISSING = { input: 'token', problem: 'is required: a Versio.io API token' };
/** No form of a token is documented, but these show what they are; sending one would hand a secret over. */
function versio_platform_foreign(token) {
    if (token.startsWith('dbx_'))
        return [{ input: 'token', problem: 'is a DollarBox API token, not a Versio.io one' }];
    if (!/^eyJ[\w-]+\.[\w-]+\./.test(token))
        return [];
    return [{ input: 'token', problem: 'is a JWT, not a Versio.io API token' }];
}

;// CONCATENATED MODULE: ./build/platforms/any.js





/** Every platform by its name. */
const PLATFORMS = {
    elasticbox: elasticboxPlatform,
    dollarbox: dollarboxPlatform,
    raidboxes: raidboxesPlatform,
    versio: versioPlatform,
};
/**
 * Stands for the platform of an operation until its inputs choose one (`choosePlatform`): it takes what any of
 * them needs to authenticate, and connects to none.
 */
const anyPlatform = {
    id: 'any',
    title: 'Any platform',
    defaultBaseUrl: '',
    pollInterval: 3_000,
    credentialInputs: Object.values(PLATFORMS).flatMap(({ credentialInputs }) => credentialInputs),
    checkCredentials: () => [],
    connect: () => Promise.reject(new contract_errors/* ActionError */.lZ('No platform was chosen.')),
};

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __nccwpck_require__(2602);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __nccwpck_require__(2625);
// EXTERNAL MODULE: ./build/platforms/raw.js
var raw = __nccwpck_require__(4605);
;// CONCATENATED MODULE: ./build/platforms/raw-call.js



const ACTIONS = { POST: 'create', DELETE: 'delete' };
/** What a call would do; its body may hold secrets and is not shown. */
function planRawCall({ request }) {
    const action = ACTIONS[request.method] ?? 'update';
    const target = called(request);
    return { outcome: 'planned', changed: true, title: `Would call ${target}.`, plan: [{ action, target }] };
}
/**
 * Makes the call. A refusal is the platform’s own `HttpError`, its status an output. A POST is not repeated when
 * its answer was lost: then an `UnknownResultError` says that nobody knows whether it was applied.
 */
async function makeRawCall(context, call) {
    const { request } = call;
    const what = called(request);
    if (call.writes)
        context.left(`${what}, possibly applied`);
    try {
        const { body, status, items } = await answerOf(context.client, call);
        if (call.writes)
            context.wrote();
        return {
            outcome: 'called',
            changed: call.writes,
            title: `${what} answered ${status}${items === undefined ? '' : ` with ${(0,support_text/* count */.U9)(items, 'item')}`}.`,
            resource: (body ?? null),
            outputs: { status, count: items },
        };
    }
    catch (error) {
        if (error instanceof errors/* HttpError */.j$)
            context.known({ status: error.status });
        throw error instanceof errors/* AnswerLostError */.B0 ? unknown(what, error) : error;
    }
}
async function answerOf(client, { request, paginate }) {
    if (!paginate)
        return usable(request, await client.raw(request));
    const { items, status } = await (0,raw/* allPages */.S)(client, request);
    return { body: items, status, items: items.length };
}
/** Text is an answer too, but not where JSON was said to come. */
function usable(request, answer) {
    const { body, text, headers, status, requestId } = answer;
    if (typeof body !== 'string' || body !== text || !/json/i.test(headers['content-type'] ?? ''))
        return answer;
    const message = `${called(request)}: the answer (status ${status}) says that it is JSON, and is not`;
    const error = new errors/* AnswerShapeError */.UI(message, { problem: 'not-json', status, requestId });
    throw request.method === 'POST' ? new errors/* AnswerLostError */.B0(message, error) : error;
}
/** The method and path, without the query. */
function called({ method, path }) {
    return `${method} ${path.template}`;
}
function unknown(what, cause) {
    return new errors/* UnknownResultError */.A4(`It is unknown whether ${what} was applied. ${cause.message}`, what, {
        cause,
        next: 'Look on the platform whether it was, before running the step again.',
    });
}

// EXTERNAL MODULE: ./build/http/path.js
var http_path = __nccwpck_require__(7262);
;// CONCATENATED MODULE: ./build/http/raw-path.js


const LONGEST = 4_096;
/**
 * Reads a path as a platform's page writes it, `/api/v1/containers/?limit=5`. Throws an `ActionError` for a
 * full address, `//host`, backslashes, white space, a fragment, a bad `%`, and anything that could climb, so
 * that the call cannot leave `base-url`.
 */
function rawPath(text) {
    const problem = problemWith(text);
    if (problem)
        throw new contract_errors/* ActionError */.lZ(`path: ${problem}`);
    const [pathname = '', ...rest] = text.split('?');
    const value = new URL(`http://localhost${pathname}`).pathname;
    return { path: new http_path/* Path */.wA(value, value), query: grouped(new URLSearchParams(rest.join('?'))) };
}
function problemWith(text) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(text))
        return 'write it without the origin, which `base-url` gives';
    if (!text.startsWith('/') || text.startsWith('//'))
        return 'it must start with one slash';
    if (text.length > LONGEST)
        return `it has more than ${LONGEST} characters`;
    if (/[\s\\#\u0000-\u001f\u007f-\u009f]/.test(text) || !text.isWellFormed()) {
        return 'white space, control characters, backslashes and # are not allowed; encode them';
    }
    const [pathname = ''] = text.split('?');
    if (/%(?![0-9a-f]{2})/i.test(pathname))
        return 'a % must be followed by two hexadecimal digits';
    return (0,http_path/* climbs */.BH)(pathname) ? '. and .. are not allowed in it' : undefined;
}
function grouped(params) {
    const names = [...new Set(params.keys())];
    return Object.fromEntries(names.map((name) => [name, params.getAll(name)]));
}

;// CONCATENATED MODULE: ./build/platforms/raw-request.js


/** Most bytes of an answer. */
const MAX_BYTES = 64 * 1_024 * 1_024;
/** True for a method that changes something. */
function writes(method) {
    return method !== 'GET' && method !== 'HEAD';
}
/** What is wrong with the inputs together; the path cannot leave `base-url`, and no token stands in a query. */
function checkRawCall(inputs) {
    const { method, query = {}, body, paginate, platform } = inputs;
    const problems = [];
    const path = readPath(inputs.path, problems);
    const twice = Object.keys(query).find((name) => Object.hasOwn(path?.query ?? {}, name));
    if (twice !== undefined)
        problems.push({ input: 'query', problem: `has ${twice.slice(0, 60)}, which the path has too` });
    const names = [...Object.keys(query), ...Object.keys(path?.query ?? {})];
    if (platform === 'versio' && names.some((name) => name.toLowerCase() === 'apitoken'))
        problems.push({
            input: 'query',
            problem: 'must not hold a token, which logs would keep; `token` is sent in a header',
        });
    if (body !== undefined && !writes(method))
        problems.push({ input: 'body', problem: `cannot be sent with ${method}` });
    if (paginate && method !== 'GET')
        problems.push({ input: 'paginate', problem: 'is for GET only' });
    return problems;
}
/** The request of the inputs. Throws an `ActionError` for a path that is none. */
function rawRequest({ method, path: text, query, body }) {
    const { path, query: own } = rawPath(text);
    return {
        method,
        path,
        query: { ...own, ...query },
        ...(body === undefined ? {} : { body }),
        accept: 'any',
        maxBytes: MAX_BYTES,
    };
}
function readPath(text, problems) {
    // Not parsed: that problem is told already.
    if (text === undefined)
        return undefined;
    try {
        return rawPath(text);
    }
    catch (error) {
        if (!(error instanceof contract_errors/* ActionError */.lZ))
            throw error;
        problems.push({ input: 'path', problem: error.message.replace(/^path: /, '') });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/operations/any/call-api.js





/** Makes one call of any platform; what paths, queries and bodies mean is on the platform’s own page. */
const callApi = defineOperation({
    name: 'call-api',
    platform: anyPlatform,
    choosePlatform: ({ platform }) => (platform === undefined ? undefined : PLATFORMS[platform]),
    summary: 'Make one call of a platform’s API that no other operation makes, with the same authentication, retries, paging and masking.',
    inputs: {
        required: [callApiInputs.platform, callApiInputs.path],
        optional: [callApiInputs.method, callApiInputs.query, callApiInputs.body, callApiInputs.paginate],
    },
    outputs: ['status', 'count'],
    outcomes: ['called'],
    example: `
platform: dollarbox
path: /api/v1/containers/
paginate: true
`,
    check: checkRawCall,
    run: (inputs, context) => {
        const call = { request: rawRequest(inputs), writes: writes(inputs.method), paginate: inputs.paginate };
        if (context.dryRun && call.writes)
            return Promise.resolve(planRawCall(call));
        return makeRawCall(context, call);
    },
});

;// CONCATENATED MODULE: ./build/contract/inputs/previews.js





/** Largest number that GitHub gives to a pull request. */
const MOST = 2_147_483_647;
const BASE = 'Base of the preview’s name, which is `<name>-pr-<number>`; what the platform would not take is shortened and gets a hash';
/** The inputs that previews have beside, or in place of, those of `create-container` and `deploy-box`. */
const previews = {
    pullRequest: (0,input/* input */.h)('pull-request', (0,kinds_text/* count */.U9)({ min: 1, max: MOST }), 'Number of the pull request. Default: the one of the event that started the workflow.'),
    containerName: described(dollarbox.name, `${BASE}.`),
    image: described(dollarbox.image, 'Public image to run; not needed when the event says that the pull request was closed. Use a tag or digest of its own for each commit: a moved tag changes nothing.'),
    env: described(dollarbox.env, 'Environment of the container; `BOXWRIGHT_PREVIEW`, which marks whose preview it is, is added. The whole map is replaced; not given leaves it as it is, `{}` clears it.'),
    box: described(elasticbox.box, 'The box: name or id. When the event says that the pull request was closed, `name` alone will do.'),
    instanceName: (0,input/* input */.h)('name', (0,kinds_text/* text */.Qq)({ max: 100 }), `${BASE}. Default: \`box\` as it is written.`),
    /** A net below the events: a preview whose pull request nobody closes ends all the same. */
    lease: (0,input/* withDefault */.I)(described(elasticbox.lease, 'How long the instance may live after the last push; then `lease-action` happens. Every run that deploys extends it.'), '7d'),
    sweptName: (0,input/* input */.h)('name', (0,kinds_text/* text */.Qq)({ max: 255 }), 'Base of the previews’ names, as it is in `preview-container` or `preview-box`. Default: all previews of this repository.'),
    platform: (0,input/* input */.h)('platform', (0,choice/* choice */.Y)(['dollarbox', 'elasticbox']), 'The platform whose previews are swept.'),
};
/** The same input in the words of previews. */
function described(declared, description) {
    return { ...declared, description };
}

;// CONCATENATED MODULE: ./build/contract/report-subject.js
/** The subject of a preview; the same for the step that deploys it, takes it down, or sweeps it. */
function previewSubject({ platform, scope, name, pullRequest }, closing = false) {
    return {
        key: `${platform} preview ${scope}/${name}`,
        title: `preview ${name}`,
        pullRequest,
        transient: true,
        closing,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/previews/owner.js

/** The environment variable that marks a container. */
const MARK_VARIABLE = 'BOXWRIGHT_PREVIEW';
/** `acme/web#7`: the value of the variable. */
function ownerMark({ repository, number }) {
    return `${repository}#${number}`;
}
/** The owner that a mark names; `undefined` when it is no mark: then the text may be anything, and is not shown. */
function readMark(mark) {
    const [, repository, digits] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,9})$/.exec(mark ?? '') ?? [];
    return repository === undefined ? undefined : { repository, number: Number(digits) };
}
/** Two owners are the same pull request. */
function isSameOwner(a, b) {
    return a !== undefined && a.number === b.number && isSameRepository(a.repository, b.repository);
}
/** Two texts name the same repository. */
function isSameRepository(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
const TAG = /^bxw-[0-9a-f]{12}-pr-\d+$/;
/**
 * The tag that marks an instance: `bxw-`, 12 hexadecimal digits that stand for the repository, and
 * `-pr-<number>`; at most 30 characters.
 */
function ownerTag({ repository, number }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(repository.toLowerCase()).digest('hex');
    return `bxw-${hash.slice(0, 12)}-pr-${number}`;
}
/** A tag has the form of an owner's, whoever that is. */
function isOwnerTag(tag) {
    return TAG.test(tag);
}
/** The pull request of this repository that one of the tags names; `undefined` when none does. */
function readTags(tags, repository) {
    for (const tag of tags) {
        const number = Number(/-pr-([1-9]\d{0,9})$/.exec(tag)?.[1]);
        if (!Number.isNaN(number) && ownerTag({ repository, number }) === tag)
            return number;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/kinds.js
/** `container web (123)`, for the middle of a sentence. */
function kinds_called(kind, item) {
    const key = kind.keyOf(item);
    return key === '' ? `${kind.noun} ${item.id}` : `${kind.noun} ${key} (${item.id})`;
}
/** The text as the beginning of a sentence. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Containers; the name is unique in the org and fixed. Source: https://dollarbox.dev/docs/api/ */
const CONTAINERS = {
    noun: 'container',
    plural: 'containers',
    endpoints: ({ containers }) => containers,
    keyOf: ({ name }) => name,
    sameKey: Object.is,
};
/** Volumes; the name is unique in the org [inferred]. */
const VOLUMES = {
    noun: 'volume',
    plural: 'volumes',
    endpoints: ({ volumes }) => volumes,
    keyOf: ({ name }) => name,
    sameKey: Object.is,
};
/** Members, by e-mail address. */
const MEMBERS = {
    noun: 'member',
    plural: 'members',
    endpoints: ({ members }) => members,
    keyOf: ({ email }) => email,
    sameKey: sameAddress,
};
/** Invitations, by e-mail address. */
const INVITATIONS = {
    noun: 'invitation',
    plural: 'invitations',
    endpoints: ({ invitations }) => invitations,
    keyOf: ({ email }) => email,
    sameKey: sameAddress,
};
/** kubectl credentials of the caller; they have no name. */
const KUBECTL_CREDENTIALS = {
    noun: 'kubectl credential',
    plural: 'kubectl credentials',
    endpoints: ({ kubectlCredentials }) => kubectlCredentials,
    keyOf: () => '',
    sameKey: Object.is,
};
/** Whether capitals count is up to each mail server; in practice none has two people that differ by them only. */
function sameAddress(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/previews/name.js

/** A base that had to be changed ends in this: `-x` and 8 hexadecimal digits. */
const TAIL = /-x[0-9a-f]{8}$/;
const TAIL_LENGTH = 10;
/**
 * The name of a pull request's preview: `<base>-pr-<number>`. A base that the platform would not take is
 * shortened and spelt anew, with a hash of the original at its end; `-pr-<number>` is kept whole. A base that
 * merely looks like such a one is treated alike, so that two bases never share a name.
 */
function previewName(base, number, { longest, label }) {
    const suffix = `-pr-${number}`;
    const room = longest - suffix.length;
    const spelt = label ? asLabel(base) : base;
    if (spelt === base && base.length <= room && !TAIL.test(base))
        return base + suffix;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(base).digest('hex').slice(0, 8);
    return `${cut(spelt, room - TAIL_LENGTH) || 'preview'}-x${hash}${suffix}`;
}
function asLabel(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, (run) => (/^-+$/.test(run) ? run : '-'))
        .replace(/^-+|-+$/g, '');
}
/** The beginning of a text, without half a character or a separator at its end. */
function cut(text, length) {
    return text
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/, '')
        .replace(/[-\s]+$/, '');
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/preview-name.js

/**
 * Name of the container of a pull request's preview. What DollarBox takes is not documented; a DNS label, which
 * Kubernetes' names are, is the safe side [inferred].
 */
function containerPreviewName(base, number) {
    return previewName(base, number, { longest: 63, label: true });
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/settle.js
/*
 * What "done" means on DollarBox. The API page says to poll until a container is running; that failed containers
 * exist is on https://www.dollarbox.dev/docs/kubectl/; that a volume goes from pending over provisioning to bound
 * on https://dollarbox.dev/docs/persistent-volumes/. All other words are [inferred]: a status that is in none of
 * these lists is waited through.
 */
const RUNNING = 'running';
const BOUND = 'bound';
const FAILED = new Set(['failed', 'error', 'crashed']);
/** Somebody stopped it: a wait is over, but nothing says that it is broken. */
const HALTED = new Set(['stopped', 'suspended']);
const LEAVING = new Set(['deleting', 'terminating']);
const GONE = 'deleted';
const UNDER_WAY = new Set([
    '',
    'pending',
    'provisioning',
    'creating',
    'starting',
    'updating',
    'restarting',
    'deploying',
    'scheduled',
    'queued',
    ...LEAVING,
]);
/** It failed, and does not come back by itself. */
function hasFailed(item) {
    return FAILED.has(normal(item));
}
/** It will not settle well by itself: it failed or was halted. */
function endedBadly(item) {
    return hasFailed(item) || HALTED.has(normal(item));
}
/** It is being deleted. */
function isLeaving(item) {
    return LEAVING.has(normal(item));
}
/** It is only remembered, as on platforms that keep deleted records [inferred]. */
function isGone(item) {
    return normal(item) === GONE;
}
/** The container runs. */
function isRunning(item) {
    return normal(item) === RUNNING;
}
/** Settled when it ended badly, or runs and has its address (which may come after or before `running`). */
function judgeContainer(container) {
    if (isRunning(container))
        return container.ipv6_address === '' ? 'pending' : 'settled';
    return judgeOther(container);
}
/** Settled when it is bound or ended badly; `running` means nothing for a volume. */
function judgeVolume(volume) {
    return normal(volume) === BOUND ? 'settled' : judgeOther(volume);
}
function judgeOther(item) {
    if (endedBadly(item) || isGone(item))
        return 'settled';
    return UNDER_WAY.has(normal(item)) ? 'pending' : 'unknown';
}
/** The reason the platform gives for a failure; no field for it is documented, so every likely one is looked at. */
function failureReason({ error, status_message, status_reason, message }) {
    const reason = [error, status_message, status_reason, message].find((text) => typeof text === 'string' && text.trim() !== '');
    return typeof reason === 'string' ? reason : '';
}
function normal({ status = '' }) {
    return status.trim().toLowerCase();
}

// EXTERNAL MODULE: ./build/http/paginate.js
var paginate = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/find.js




/**
 * All with this key, over all pages; the API has no filter. One that moved between pages counts once, one that
 * is only remembered as deleted does not count.
 */
async function allWithKey(client, kind, key) {
    const found = new Map();
    for await (const item of kind.endpoints(client).list()) {
        if (kind.sameKey(kind.keyOf(item), key) && !isGone(item))
            found.set(item.id, item);
    }
    return [...found.values()];
}
/** The one with this key, or `undefined`. Several mean that the list spans orgs. */
async function oneWithKey(client, kind, key) {
    return onlyOne(kind, key, await allWithKey(client, kind, key));
}
/** The only one of those found. Throws an `ActionError` with the ids when there are several. */
function onlyOne({ noun, plural }, key, found) {
    if (found.length < 2)
        return found[0];
    throw new contract_errors/* ActionError */.lZ(`There are ${found.length} ${plural} called ${key}: ${(0,support_text/* list */.p_)(found.map(({ id }) => id))}.`, {
        next: `Set the \`org\` input if they are in several orgs, or tell the ${noun} by its id.`,
    });
}
/** The one of this id, or `undefined` when it is not there. */
async function oneWithId(client, kind, id) {
    try {
        const item = await kind.endpoints(client).get(id);
        return isGone(item) ? undefined : item;
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
}
/** The platform says that it is not there. */
function isAbsent(error) {
    return error instanceof contract_errors/* AbsentError */.Es || (error instanceof errors/* HttpError */.j$ && error.status === 404);
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/find-org.js




/** Slugs that a message lists. */
const MOST_SLUGS = 20;
/**
 * The org that calls will act in: the one of the `org` input, or the only one there is (a token restricted to an
 * org sees no other). The platform itself refuses writes with `org_required` when there are several and none is
 * named; this says so before. Source: https://dollarbox.dev/docs/api/ (Choose an org)
 */
async function findOrg(client) {
    if (client.org !== '')
        return namedOrg(client, client.org);
    const orgs = await (0,paginate/* collect */.F)(client.orgs.list());
    const [only] = orgs;
    if (!only) {
        throw new contract_errors/* ActionError */.lZ('The token’s user belongs to no org.', {
            next: 'Use a token of a member of the org.',
        });
    }
    if (orgs.length === 1)
        return only;
    const slugs = orgs.map(({ slug }) => slug);
    const more = slugs.length > MOST_SLUGS ? [`${slugs.length - MOST_SLUGS} more`] : [];
    throw new contract_errors/* ActionError */.lZ(`The token’s user belongs to ${slugs.length} orgs and none is named (org_required): ${(0,support_text/* list */.p_)([...slugs.slice(0, MOST_SLUGS), ...more])}.`, { next: 'Set the `org` input to the slug of the one that is meant.' });
}
/**
 * Makes sure that there is one org to act in. A list read without naming an org may span all of the user's, and
 * then a name found in it may be another org's.
 */
async function assertOneOrg(client) {
    if (client.org === '')
        await findOrg(client);
}
async function namedOrg(client, slug) {
    try {
        return await client.orgs.get(slug);
    }
    catch (error) {
        if (!isAbsent(error))
            throw error;
        throw new contract_errors/* AbsentError */.Es(`There is no org ${slug}, or the token does not reach it.`, {
            next: 'Check the slug in `org`, that the token’s user is a member, and that the token is not restricted to another org.',
            cause: error,
        });
    }
}
/** Refuses an org whose switches make a kubeconfig impossible, before anything is asked of it. */
function checkKubectl({ slug, kubectl_enabled, api_enabled }) {
    if (api_enabled === false) {
        throw new contract_errors/* ActionError */.lZ(`Org ${slug} has API access switched off (api_disabled).`, {
            next: 'Have an owner of the org enable API access in the control panel.',
        });
    }
    if (kubectl_enabled === false) {
        throw new contract_errors/* ActionError */.lZ(`Org ${slug} has kubectl mode switched off, so no kubeconfig can be issued for it.`, { next: 'Have an owner of the org enable kubectl mode in the control panel.' });
    }
}

// EXTERNAL MODULE: ./build/http/endings.js
var endings = __nccwpck_require__(5533);
// EXTERNAL MODULE: ./build/http/backoff.js
var backoff = __nccwpck_require__(5029);
;// CONCATENATED MODULE: ./build/http/poll-pace.js

const GROWTH = 1.5;
const LONGEST_PAUSE = 15_000;
const SHORTEST_PAUSE = 100;
const JITTER = 0.2;
/** How long to wait between two looks, in milliseconds. */
class PollPace {
    #fixed;
    #random;
    #base;
    /** A `fixed` interval is used as it is; another one grows to 15 s and is spread by 20 % to both sides. */
    constructor(interval, fixed, random) {
        this.#base = Math.max(SHORTEST_PAUSE, interval);
        this.#fixed = fixed;
        this.#random = random;
    }
    /** The next pause, never shorter than what the server `asked` for. */
    next(asked) {
        const least = asked === undefined ? 0 : (0,backoff/* afterAsked */.jM)(asked, this.#random);
        if (this.#fixed)
            return Math.max(this.#base, least);
        const jittered = this.#base * (1 + JITTER * (2 * this.#random() - 1));
        this.#base = Math.min(LONGEST_PAUSE, this.#base * GROWTH);
        return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, jittered), least);
    }
}

;// CONCATENATED MODULE: ./build/http/poll-story.js


const HEARTBEAT = 60_000;
const LONGEST_STATUS = 100;
/** What a wait tells in the log: every change of the status, otherwise a sign of life each minute. */
class PollStory {
    #what;
    #log;
    #clock;
    #start;
    #unknown = new Set();
    #status;
    #saidAt;
    constructor(what, log, clock) {
        this.#what = what;
        this.#log = log;
        this.#clock = clock;
        this.#start = clock.now();
        this.#saidAt = this.#start;
    }
    /** The last status seen, fit to be printed; `undefined` before the first. */
    get status() {
        return this.#status;
    }
    /** Milliseconds since the wait began. */
    get elapsed() {
        return this.#clock.now() - this.#start;
    }
    /** Takes in a status as the server wrote it; `known` is false for one nobody has heard of. */
    saw(text, known) {
        const status = (0,support_text/* oneLine */.TN)(text, LONGEST_STATUS) || '(no status)';
        if (!known && !this.#unknown.has(status)) {
            this.#unknown.add(status);
            this.#log.info(`${this.#what}: the status "${status}" is not known here; waiting on`);
        }
        const changed = status !== this.#status;
        this.#status = status;
        if (!changed && this.#clock.now() - this.#saidAt < HEARTBEAT)
            return;
        this.#saidAt = this.#clock.now();
        const still = changed ? '' : 'still ';
        this.#log.info(`${this.#what} is ${still}${status} after ${(0,duration/* formatDuration */.a3)(this.elapsed)}`);
    }
}

;// CONCATENATED MODULE: ./build/http/spare-budget.js

/**
 * Runs `work` under a budget of its own, `ms` long, when the ordinary one is used up: the last look after a
 * deadline or an abort. Rejects with a `DeadlineError` when the time passes, even if `work` goes on. Runs on
 * the machine's timers: it must end whatever else is stuck. `cancel` ends it sooner, with its reason, unless it
 * was aborted before.
 */
async function withSpareBudget(ms, clock, work, cancel) {
    const abort = new AbortController();
    const deadline = new Deadline(ms, clock);
    const { promise: expired, reject } = Promise.withResolvers();
    const end = (reason) => {
        abort.abort(reason);
        reject(reason);
    };
    const onCancel = () => end(cancel?.reason);
    const timer = setTimeout(() => end(deadline.error()), ms);
    cancel?.addEventListener('abort', onCancel, { once: true });
    const running = work({ signal: abort.signal, deadline });
    running.catch(() => undefined);
    try {
        return await Promise.race([running, expired]);
    }
    finally {
        clearTimeout(timer);
        cancel?.removeEventListener('abort', onCancel);
    }
}

// EXTERNAL MODULE: ./build/http/classify.js
var classify = __nccwpck_require__(9439);
;// CONCATENATED MODULE: ./build/http/transient.js


/** True for an error of a safe call that another try may well not meet: the retry table's word, per call. */
function isTransient(error) {
    if (error instanceof errors/* HttpError */.j$) {
        const { status, permanent } = error;
        return isRetry((0,classify/* classify */.L)('safe', { kind: 'status', status, permanent }));
    }
    if (error instanceof errors/* NetworkError */.Dr) {
        const { reason, phase } = error;
        return isRetry((0,classify/* classify */.L)('safe', { kind: 'network', reason, phase }));
    }
    if (!(error instanceof errors/* AnswerShapeError */.UI))
        return false;
    return isRetry((0,classify/* classify */.L)('safe', { kind: 'shape', problem: error.problem, status: error.status ?? 200 }));
}
function isRetry(verdict) {
    return verdict === 'retry' || verdict === 'retry-once';
}

;// CONCATENATED MODULE: ./build/http/poll.js








const MOST_FAILURES = 5;
/** A machine that slept past the deadline still gets a last look of this length. */
const LEAST_LAST_LOOK = 1_500;
/**
 * Reads until the value is settled and gives that value; whether it ended well is the caller's question. Up to
 * 5 failures in a row that may pass are waited through, a pause the server asks for is kept. Throws an
 * `AbsentError` when the thing vanished or never appeared, a `DeadlineError` with the last status seen, the
 * signal's reason, and what `read` throws otherwise.
 */
function poll(options) {
    return new Watch(options).run();
}
class Watch {
    #options;
    #story;
    #pace;
    #failures = 0;
    /** A read has found it; a value at hand from the start proves nothing, lists and reads may lag. */
    #visible = false;
    /** Milliseconds the server asked to wait before the next read. */
    #asked;
    constructor(options) {
        const { what, log, clock, interval, fixed = false, random } = options;
        this.#options = options;
        this.#story = new PollStory(what, log, clock);
        this.#pace = new PollPace(interval, fixed, random);
    }
    async run() {
        const { first, read } = this.#options;
        let settled = first === undefined ? await this.#look(read) : this.#note(first);
        while (!settled)
            settled = (await this.#wait()) ?? (await this.#look(read));
        return settled.value;
    }
    async #look(read) {
        try {
            this.#options.signal.throwIfAborted();
            const value = await read();
            this.#failures = 0;
            this.#visible = true;
            return this.#note(value);
        }
        catch (error) {
            if (error instanceof contract_errors/* DeadlineError */.j3)
                return this.#lastLook();
            this.#bear(error);
            return undefined;
        }
    }
    #note(value) {
        const { judge, describe } = this.#options;
        const judgement = judge(value);
        this.#story.saw(describe(value), judgement !== 'unknown');
        return judgement === 'settled' ? { value } : undefined;
    }
    /** Rethrows an error that ends the wait. */
    #bear(error) {
        const { what, toleratesAbsenceFor = 0 } = this.#options;
        if (error instanceof contract_errors/* AbsentError */.Es || (error instanceof errors/* HttpError */.j$ && error.status === 404)) {
            if (this.#visible || (this.#story.status !== undefined && toleratesAbsenceFor === 0))
                throw new contract_errors/* AbsentError */.Es(`${what} vanished during the wait.`, { cause: error });
            if (toleratesAbsenceFor === 0)
                throw error;
            if (this.#story.elapsed < toleratesAbsenceFor)
                return;
            const time = (0,duration/* formatDuration */.a3)(this.#story.elapsed);
            throw new contract_errors/* AbsentError */.Es(`${what} was created but is not visible after ${time}.`, { cause: error });
        }
        if (!isTransient(error))
            throw error;
        this.#failures += 1;
        if (this.#failures > MOST_FAILURES)
            throw error;
        this.#asked = error instanceof errors/* HttpError */.j$ ? error.retryAfterMs : undefined;
        if (this.#asked !== undefined && error instanceof Error)
            this.#assertFits(error, this.#asked);
    }
    #assertFits(error, asked) {
        const left = this.#options.deadline.left();
        if (asked > left)
            throw (0,endings/* asksTooMuch */.wI)(error, asked, left);
    }
    /** Sleeps; when the time is up, gives what the last look finds or throws. */
    async #wait() {
        const { clock, signal, deadline, timeline, what } = this.#options;
        const pause = this.#pace.next(this.#asked);
        this.#asked = undefined;
        const left = deadline.left();
        try {
            const label = `${what}: ${this.#story.status ?? 'not visible yet'}`;
            await timeline.during('wait', label, () => clock.sleep(Math.min(pause, left), signal));
        }
        catch (reason) {
            if (reason instanceof contract_errors/* DeadlineError */.j3)
                return this.#lastLook();
            throw reason;
        }
        return pause >= left ? this.#lastLook() : undefined;
    }
    /** The deadline has passed: one more read within the reserve, then its error. */
    async #lastLook() {
        const { deadline, clock, read, signal, what, resume } = this.#options;
        const ms = Math.max(LEAST_LAST_LOOK, deadline.leftWithReserve());
        try {
            const settled = this.#note(await withSpareBudget(ms, clock, read, signal));
            if (settled)
                return settled;
        }
        catch (error) {
            if (signal.aborted && !(signal.reason instanceof contract_errors/* DeadlineError */.j3))
                throw signal.reason;
            if (error instanceof contract_errors/* AbsentError */.Es)
                throw error;
        }
        const last = this.#story.status === undefined ? 'was not visible yet' : `was still ${this.#story.status}`;
        throw new contract_errors/* DeadlineError */.j3(`${what} ${last} when the deadline of ${(0,duration/* formatDuration */.a3)(deadline.total)} passed.`, {
            next: resume ?? 'Raise `timeout`.',
        });
    }
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/remove.js






const remove_GONE = 'gone';
/** Pause before a deletion whose answer was lost is repeated, in milliseconds. */
const AFTER_LOSS = 500;
/**
 * Deletes or revokes it; false when it was gone already. What is provisioned is also taken down over time, so it
 * is waited for; a membership or invitation ends with the answer.
 */
async function remove(context, kind, item) {
    const removed = await removeOnce(context, kind, item);
    if (!removed)
        return false;
    context.wrote();
    if (context.wait && item.status !== undefined)
        await awaitGone(context, kind, item);
    return true;
}
/** After a lost answer "not there" means that the first request was carried out. */
async function removeOnce({ client, clock, signal, deadline, timeline }, kind, { id }) {
    const endpoints = kind.endpoints(client);
    try {
        return await endpoints.remove(id, true);
    }
    catch (error) {
        if (!(error instanceof errors/* AnswerLostError */.B0) || error.outcome !== 'failed')
            throw error;
        const pause = error.retryAfterMs ?? AFTER_LOSS;
        if (pause > deadline.left())
            throw (0,endings/* asksTooMuch */.wI)(error, pause, deadline.left());
        await timeline.during('retry', `DELETE of ${kind.noun}`, () => clock.sleep(pause, signal));
        await endpoints.remove(id);
        return true;
    }
}
/** Waits until something that is being deleted is gone. */
async function awaitGone(context, kind, item) {
    const { client } = context;
    const what = kinds_called(kind, item);
    context.left(`${what}, being deleted`);
    await poll({
        what: capital(what),
        read: async (budget) => {
            try {
                const seen = await kind.endpoints(client.within(budget)).get(item.id, 1);
                return isGone(seen) ? remove_GONE : `there${seen.status ? ` (${seen.status})` : ''}`;
            }
            catch (error) {
                if (isAbsent(error))
                    return remove_GONE;
                throw error;
            }
        },
        judge: (status) => (status === remove_GONE ? 'settled' : 'pending'),
        describe: (status) => status,
        interval: context.pollInterval,
        ...context,
    });
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/left-previews.js






/** The org's containers that are previews of this repository: by their mark and, when a base is given, their name. */
async function leftContainers(context, { repository, base }) {
    const found = new Map();
    await assertOneOrg(context.client);
    for await (const container of context.client.containers.list()) {
        const owner = readMark(container.env[MARK_VARIABLE]);
        if (!owner || isGone(container) || !isSameRepository(owner.repository, repository))
            continue;
        if (base !== undefined && container.name !== containerPreviewName(base, owner.number))
            continue;
        found.set(container.id, leftContainer(context, container, owner.number));
    }
    return [...found.values()];
}
function leftContainer(context, container, number) {
    const { id, name, status, created_at } = container;
    return {
        id,
        name,
        number,
        status,
        failed: hasFailed(container),
        created: created_at ?? '',
        what: kinds_called(CONTAINERS, container),
        remove: async () => {
            if (!isLeaving(container))
                return remove(context, CONTAINERS, container);
            if (context.wait)
                await awaitGone(context, CONTAINERS, container);
            return false;
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/preview-name.js

/**
 * Name of the instance of a pull request's preview. Names have at most 30 characters.
 * Source: https://elasticbox.com/documentation/api/api-future/ (deploy request).
 */
function instancePreviewName(base, number) {
    return previewName(base, number, { longest: 30, label: false });
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/stamp.js
/*
 * ElasticBox writes times as UTC text `YYYY-MM-DD HH:MM:SS.ffffff`, without a zone.
 * Source: https://www.ctl.io/api-docs/cam (samples of the instances page).
 */
const STAMP = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z?$/;
/** Milliseconds since the Unix epoch as the platform writes them, in microseconds. */
function formatStamp(ms) {
    return `${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}000`;
}
/** Milliseconds since the Unix epoch; `undefined` when the text is no such time. */
function parseStamp(text) {
    const [, day, time, fraction = ''] = STAMP.exec(text.trim()) ?? [];
    if (day === undefined || time === undefined)
        return undefined;
    const ms = Date.parse(`${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
    return Number.isNaN(ms) ? undefined : ms;
}
/** True when both are times of the platform and `a` is the earlier one, to the microsecond. */
function isEarlier(a, b) {
    const [left, right] = [STAMP.exec(a.trim()), STAMP.exec(b.trim())];
    if (!left || !right)
        return false;
    return key(left) < key(right);
}
function key([, day = '', time = '', fraction = '']) {
    return `${day} ${time}.${fraction.padEnd(9, '0')}`;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/settle.js

/** The events that each operation shows; two of them end in a stage of the service. */
const EVENTS = {
    deploy: ['deploy'],
    reconfigure: ['reconfigure'],
    reinstall: ['reinstall'],
    poweron: ['poweron'],
    shutdown: ['shutdown', 'shutdown_service'],
    terminate: ['terminate', 'terminate_service'],
};
/** After these the machines run, and a reconfigure may come by itself. */
const BECOMES_ONLINE = new Set(['deploy', 'reconfigure', 'reinstall', 'poweron']);
/** An operation of the instance is under way. */
function isBusy({ state }) {
    return state === 'processing';
}
/** The last operation went wrong. */
function settle_hasFailed({ state }) {
    return state === 'unavailable';
}
/** Terminated, or on the way there. */
function isTerminated({ operation }) {
    return EVENTS.terminate.includes(operation.event);
}
/** Terminated, with only its record left. */
function settle_isGone(instance) {
    return instance.state === 'done' && isTerminated(instance);
}
/** Shut down, or on the way there. */
function isShutDown({ operation }) {
    return EVENTS.shutdown.includes(operation.event);
}
/** Done, and its machines are off. */
function isStopped(instance) {
    return instance.state === 'done' && isShutDown(instance);
}
/** Done, and its machines run. */
function isOnline(instance) {
    return instance.state === 'done' && !isShutDown(instance) && !isTerminated(instance);
}
/** Settled when no operation is under way, whichever was the last. */
function judgeIdle(instance) {
    if (instance.state === 'done' || settle_hasFailed(instance))
        return 'settled';
    return isBusy(instance) ? 'pending' : 'unknown';
}
/** The status for people: `processing (deploy)`. */
function describeStatus({ state, operation }) {
    return operation.event === '' ? state : `${state} (${operation.event})`;
}
/**
 * Tells whether what is seen is the end of our own operation: `updated` has moved on from the remembered value,
 * the state is final, and the event is ours. An instance bound to one that changed reconfigures itself, so a
 * reconfigure after ours counts as ours; any other event is somebody else's doing.
 */
class OperationWatch {
    #operation;
    /** `updated` before the operation began; empty when any value is news. */
    #since;
    /** Our event was seen at some look. */
    #begun;
    constructor(operation, since, begun = false) {
        this.#operation = operation;
        this.#since = since;
        this.#begun = begun;
    }
    judge(instance) {
        if (this.#isOld(instance))
            return 'pending';
        if (EVENTS[this.#operation].includes(instance.operation.event))
            this.#begun = true;
        return this.isForeign(instance) ? 'settled' : judgeIdle(instance);
    }
    /** Somebody else's operation took over. */
    isForeign(instance) {
        const { event } = instance.operation;
        if (event === '' || this.#isOld(instance) || EVENTS[this.#operation].includes(event))
            return false;
        return !(event === 'reconfigure' && this.#begun && BECOMES_ONLINE.has(this.#operation));
    }
    /** As it was before our operation, or an older copy of the instance. */
    #isOld({ updated }) {
        return this.#since !== '' && (updated === this.#since || isEarlier(updated, this.#since));
    }
}

// EXTERNAL MODULE: ./build/contract/outputs.js
var contract_outputs = __nccwpck_require__(9385);
;// CONCATENATED MODULE: ./build/platforms/elasticbox/view.js



/** Addresses of a service's machines; a managed service such as a database has one of its own. */
function addressesOf({ id, address, machines }) {
    if (address && machines.length <= 1 && (address.public || address.private))
        return [{ machine: machines[0]?.name ?? id, public: address.public, private: address.private }];
    return machines.map((machine) => ({
        machine: machine.name,
        public: machine.address.public,
        private: machine.address.private,
    }));
}
/** The page of an instance on the site: `{base}/#/instances/{id}/{slug}`. Source: the platform's Jenkins plugin. */
function instanceUrl(baseUrl, { id, name }) {
    const slug = name.toLowerCase().replace(/[^a-z0-9-]/g, '-');
    return `${baseUrl}/#/instances/${encodeURIComponent(id)}/${slug}`;
}
/** What is known of an instance, as outputs. `addresses` only when they were read. */
function instanceOutputs(instance, baseUrl, addresses) {
    const first = addresses?.[0];
    return {
        id: instance.id,
        name: instance.name,
        status: instance.state,
        url: instanceUrl(baseUrl, instance),
        address: first?.public || first?.private || undefined,
        addresses: addresses?.map((one) => ({ ...one })),
        'expires-at': expiryOf(instance),
    };
}
/** When the lease ends; `undefined` for an instance that is always on. */
function expiryOf({ lease }) {
    const ms = lease ? parseStamp(lease.expire) : undefined;
    return ms === undefined ? undefined : new Date(ms);
}
/** The number of the deployed version; `draft` for the box itself. */
function versionOf({ boxes }) {
    return boxes[0]?.version?.number || 'draft';
}
/** An instance as `result` shows it: values of Password variables and tokens are left out. */
function instanceResource(instance, baseUrl, addresses) {
    const { id, name, state, operation, owner, box, boxes, tags, created, updated, lease } = instance;
    return {
        id,
        name,
        state,
        event: operation.event,
        workspace: owner,
        box: { id: box, name: boxes[0]?.name ?? '', version: versionOf(instance) },
        policy: instance.policy_box?.name ?? '',
        tags,
        variables: instance.variables.map(variableResource),
        lease: lease ? { expire: lease.expire, operation: lease.operation } : null,
        automatic_updates: instance.automatic_updates,
        created,
        updated,
        url: instanceUrl(baseUrl, instance),
        ...(addresses ? { addresses: addresses.map((one) => ({ ...one })) } : {}),
    };
}
/** Of a Password, or of a type nobody told, only the name. */
function variableResource({ name, scope, type, value, tags }) {
    const told = type === '' || type === 'Password' ? {} : { value };
    return { name, scope, type, ...told, ...(tags.length > 0 ? { tags } : {}) };
}
/** The facts of an instance for log and summary. */
function instanceFacts(instance, baseUrl, addresses = []) {
    const expiry = expiryOf(instance);
    const end = instance.lease?.operation ?? '';
    return [
        { label: 'Instance', value: `${instance.name} (${instance.id})` },
        { label: 'Box', value: `${instance.boxes[0]?.name ?? instance.box} ${versionOf(instance)}` },
        { label: 'Status', value: describeStatus(instance) },
        ...(instance.tags.length > 0 ? [{ label: 'Tags', value: instance.tags.join(', ') }] : []),
        ...addresses
            .filter((one) => one.public || one.private)
            .map((one) => ({ label: one.machine || 'Address', value: one.public || one.private })),
        ...(expiry ? [{ label: 'Lease', value: `${end} at ${(0,contract_outputs/* formatTime */.fU)(expiry)}` }] : []),
        { label: 'Page', value: instanceUrl(baseUrl, instance) },
    ];
}
/** `instance web (i-abc123)`, for messages. */
function view_called({ name, id }) {
    return `instance ${name} (${id})`;
}

// EXTERNAL MODULE: ./build/contract/nearest.js
var nearest = __nccwpck_require__(5649);
;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/find-workspace.js




/** The workspace of this id or name; an id wins. A name that several have is refused with their ids. */
async function findWorkspace(client, wanted) {
    const all = await client.listWorkspaces();
    const byId = all.find(({ id }) => id === wanted);
    if (byId)
        return byId;
    const named = all.filter(({ name }) => name === wanted);
    const [only] = named;
    if (only && named.length === 1)
        return only;
    if (named.length > 1) {
        throw new contract_errors/* ActionError */.lZ(`${named.length} workspaces are named ${wanted}: ${(0,support_text/* list */.p_)(named.map(({ id }) => id))}.`, { next: 'Set `workspace` to the id of the one that is meant.' });
    }
    const hidden = await askFor(client, wanted);
    if (hidden)
        return hidden;
    throw new contract_errors/* ActionError */.lZ(`There is no workspace ${wanted} among those of the token’s user.${(0,nearest/* didYouMean */.a)(wanted, labels(all))}`, { next: `Set \`workspace\` to one of ${(0,support_text/* list */.p_)(labels(all).slice(0, 20), 'or') || 'yours'}.` });
}
/** The list may leave out a workspace that is shown when asked for by its id. Source: https://www.ctl.io/api-docs/cam */
async function askFor(client, id) {
    if (!/^[\w.-]+$/.test(id))
        return undefined;
    try {
        return (await client.listWorkspaces([id])).find((workspace) => workspace.id === id);
    }
    catch (error) {
        if (error instanceof errors/* HttpError */.j$ && error.status < 500)
            return undefined;
        throw error;
    }
}
function labels(all) {
    return [...new Set(all.flatMap(({ id, name }) => (name === '' ? [id] : [id, name])))];
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/find-instances.js

/**
 * The instances that match, terminated ones apart. The API has no filter, so the workspace's whole list is
 * read; instances that others share with the workspace are not touched.
 */
async function findInstances(client, { workspace, tags, box, name }) {
    return (await client.listInstances(workspace)).filter((instance) => !isTerminated(instance) &&
        (instance.owner === '' || instance.owner === workspace) &&
        (box === undefined || isOfBox(instance, box)) &&
        (name === undefined || instance.name === name) &&
        tags.every((tag) => instance.tags.includes(tag)));
}
/**
 * The instance is of this box. `box` of an instance is the main box; its first copy may be that or one of its
 * versions.
 */
function isOfBox({ box, boxes }, wanted) {
    return box === wanted || boxes[0]?.id === wanted || boxes[0]?.version?.box === wanted;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/read-instance.js


/**
 * Reads an instance. Throws an `AbsentError` when it is not there. Later releases answer 403 both for what does
 * not exist and for what is forbidden, so a 403 counts as absent only when the workspace's list answers
 * without the instance. Source: https://github.com/jenkinsci/elasticbox-plugin (since release 5.0.22033).
 */
async function readInstance(client, key, attempts) {
    try {
        return await client.getInstance(key.id, attempts);
    }
    catch (error) {
        if (await meansAbsent(client, key, error))
            throw absent(key.id, error);
        throw error;
    }
}
/** Whether a refusal of a call on an instance means that the instance is not there. */
async function meansAbsent(client, { id, owner }, error) {
    if (!(error instanceof errors/* HttpError */.j$))
        return false;
    if (error.status === 404)
        return true;
    if (error.status !== 403 || !owner)
        return false;
    try {
        return !(await client.listInstanceIds(owner)).includes(id);
    }
    catch (other) {
        // The list refuses as well: nothing is known, and the first refusal is what is told.
        if (other instanceof errors/* HttpError */.j$ && other.status < 500)
            return false;
        throw other;
    }
}
function absent(id, cause) {
    return new contract_errors/* AbsentError */.Es(`There is no instance ${id}.`, {
        cause,
        next: 'Check the id, and that `base-url` is the site it belongs to.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/preview-instances.js







/** The workspace's own instances of this name; those of an application have it as the application's name. */
async function findPreviews(client, { workspace, name, owner }) {
    const tag = ownerTag(owner);
    const named = (await client.listInstances(workspace.id)).filter((instance) => isOwnedBy(instance, workspace) && isNamed(instance, name));
    return {
        own: named.filter(({ tags }) => tags.includes(tag)),
        foreign: named.filter((instance) => !instance.tags.includes(tag) && !isTerminated(instance)),
    };
}
/** With those that this step has deployed itself: a list that lags behind may not have them yet. */
async function withDeployed(client, listed, { workspace, deployed }) {
    const all = new Map(listed.map((instance) => [instance.id, instance]));
    for (const id of deployed) {
        if (all.has(id))
            continue;
        try {
            all.set(id, await readInstance(client, { id, owner: workspace.id }));
        }
        catch (error) {
            if (!(error instanceof contract_errors/* AbsentError */.Es))
                throw error;
        }
    }
    return [...all.values()];
}
/** Not one that another workspace shares with this one. */
function isOwnedBy({ owner }, { id }) {
    return owner === '' || owner === id;
}
/** Its name, or that of the application it belongs to. */
function isNamed(instance, name) {
    return instance.name === name || instance.application?.name === name;
}
/** Throws when an instance of the name is another owner's: whose it is cannot be told from a tag, only that. */
function refuseForeign({ foreign }, owner) {
    const [first] = foreign;
    if (!first)
        return;
    const marked = first.tags.some(isOwnerTag)
        ? 'is the preview of another pull request or repository'
        : 'is nobody’s preview (it has no tag that says so)';
    throw new contract_errors/* ActionError */.lZ(`${view_called(first)} ${marked}, not that of ${ownerMark(owner)}. Nothing was changed.`, {
        title: `Instance ${first.name} belongs to somebody else`,
        next: 'Choose another `name`, or terminate that instance if nobody needs it.',
    });
}
/** Throws when the owner's own preview of this name is of another box: two steps may have the same `name`. */
function refuseOtherBox({ own }, box) {
    const others = own.filter((one) => !isTerminated(one) && one.application === undefined && !isOfBox(one, box.id));
    if (others.length === 0)
        return;
    throw new contract_errors/* ActionError */.lZ(`${(0,support_text/* list */.p_)(others.map(view_called))} is this pull request’s preview of another box than ${box.name}. Nothing was changed.`, {
        title: `The preview is of another box`,
        next: 'Give each box a `name` of its own, or terminate the instance if the box was changed on purpose.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/failure-evidence.js


/** Lines shown of each source; the last ones tell why a script ended. */
const LAST_LINES = 30;
const LAST_ITEMS = 10;
/** Exit code by which a script asks for a restart of its machine. Source: the platform's page on events. */
const REBOOT = 100;
/**
 * What explains an instance that became unavailable: the items of its activity that failed, and the end of the
 * log of the machine they name. Nothing here may hide the failure itself, so what cannot be read is left out.
 * Source: https://www.ctl.io/api-docs/cam (instances: activity, machine_logs).
 */
async function failureEvidence(client, instance) {
    const operation = instance.operation.event.replace(/_service$/, '');
    const items = (await readable(client.listActivity(instance.id, operation))) ?? [];
    const failing = items.filter(isFailing);
    const shown = failing.length > 0 ? failing : items;
    const machine = failing.find((item) => item.machine !== '')?.machine ?? (await anyMachine(client, instance));
    const log = machine === undefined ? undefined : await readable(client.getMachineLog(instance.id, machine));
    return [
        { heading: `Activity of ${operation}`, lines: shown.slice(-LAST_ITEMS).map(describeItem) },
        { heading: `End of the log of machine ${(0,support_text/* oneLine */.TN)(machine, 100)}`, lines: lastLines(log ?? '') },
    ].filter(({ lines }) => lines.length > 0);
}
function isFailing({ level, exit_code: code }) {
    return (code !== undefined && code !== 0 && code !== REBOOT) || /error|fail|critical/i.test(level);
}
function describeItem({ created, text, box, event, machine, exit_code: code }) {
    const where = [box, event, machine].filter((part) => part !== '').join(', ');
    const ended = code === undefined || code === 0 ? '' : ` [exit code ${code}]`;
    return (0,support_text/* oneLine */.TN)(`${created} ${text}${where ? ` (${where})` : ''}${ended}`);
}
function lastLines(log) {
    return log
        .slice(-100_000)
        .split(/\r?\n/)
        .map((line) => (0,support_text/* oneLine */.TN)(line))
        .filter((line) => line !== '')
        .slice(-LAST_LINES);
}
async function anyMachine(client, { id }) {
    return (await readable(client.getService(id)))?.machines[0]?.name || undefined;
}
async function readable(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof contract_errors/* ActionError */.lZ && error.outcome === 'failed')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/await-operation.js







/** A read may lag behind a creation for so long, in milliseconds. */
const VISIBLE_WITHIN = 30_000;
/**
 * Waits until our operation has ended. Throws when it ended badly, with the platform's own log lines, and when
 * somebody else's operation took over.
 */
async function awaitOperation(context, { instance, operation, since, fresh = false }) {
    const watch = new OperationWatch(operation, since, fresh);
    const settled = await look(context, instance, {
        judge: (seen) => watch.judge(seen),
        toleratesAbsenceFor: fresh ? VISIBLE_WITHIN : 0,
    });
    if (watch.isForeign(settled))
        throw takenOver(settled, operation);
    if (settle_hasFailed(settled))
        throw await failed(context.client, settled);
    return settled;
}
/** Waits until no operation is under way, whoever started it; gives the instance however it ended. */
async function awaitIdle(context, instance) {
    if (judgeIdle(instance) === 'settled')
        return instance;
    return look(context, instance, { judge: judgeIdle, first: instance });
}
async function look(context, instance, how) {
    const { client } = context;
    context.left(view_called(instance));
    return poll({
        what: view_called(instance),
        read: async (budget) => {
            const seen = await readInstance(client.within(budget), instance, 1);
            context.known(instanceOutputs(seen, client.baseUrl));
            return seen;
        },
        describe: describeStatus,
        interval: context.pollInterval,
        ...context,
        ...how,
        resume: `Raise \`timeout\`, or look at the page of ${view_called(instance)}.`,
    });
}
function takenOver(instance, operation) {
    const { event, workspace } = instance.operation;
    const by = workspace === '' ? 'Somebody else' : `Workspace ${(0,support_text/* oneLine */.TN)(workspace, 60)}`;
    return new contract_errors/* ActionError */.lZ(`${by} started ${(0,support_text/* oneLine */.TN)(event, 60)} on ${view_called(instance)} while this step waited for ${operation}.`, {
        title: `${view_called(instance)} was taken over`,
        next: 'Look at the activity of the instance, find out who else works on it, and run the step again.',
    });
}
/** The error of an instance that became unavailable. */
async function failed(client, instance) {
    const { event } = instance.operation;
    return new contract_errors/* ActionError */.lZ(`${view_called(instance)} became unavailable: ${(0,support_text/* oneLine */.TN)(event, 60) || 'its operation'} failed.`, {
        title: `${event === 'deploy' ? 'Deploying' : `The ${(0,support_text/* oneLine */.TN)(event, 60)} of`} ${view_called(instance)} failed`,
        next: SUPPORT,
        evidence: await failureEvidence(client, instance),
    });
}
/** Source: https://elasticbox.com/documentation/api/api-overview-and-access/ (contacting support; provider limits). */
const SUPPORT = 'Read the agent’s log on the machine: /var/log/elasticbox/elasticbox-agent.log (Linux, by SSH) or %ProgramData%\\ElasticBox\\Logs\\elasticbox-agent.log (Windows, by RDP). ' +
    'Limits of the cloud provider’s own account or API can be the cause, too. ' +
    'For ElasticBox support, share the box in a workspace that your organisation and ElasticBox can reach, attach these logs, and send the body of the request.';

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/try-removal.js


/** Asks for a removal once; other refusals are thrown. */
async function tryRemoval(client, key, removal) {
    try {
        await client.remove(key.id, removal);
        return 'accepted';
    }
    catch (error) {
        if (error instanceof errors/* HttpError */.j$ && error.status === 409)
            return 'conflict';
        if (await meansAbsent(client, key, error))
            return 'absent';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/remove-instance.js






/** Pause between two tries to delete a record that is still in use, in milliseconds. */
const PAUSE = 2_000;
/**
 * Terminates an instance, waits for it, and deletes its record. A plain terminate runs the box's scripts, but
 * is only allowed while the instance is online or after a failed terminate; otherwise, and when it is refused
 * or fails, the instance is terminated by force. False when there was nothing left to do.
 */
async function removeInstance(context, instance, { force, deleteRecord }) {
    try {
        const terminated = !settle_isGone(instance) && (await terminate(context, instance, force));
        if (!deleteRecord)
            return terminated;
        if (!context.wait && terminated) {
            context.log.notice(`${view_called(instance)}: its record stays, because a step that does not wait cannot delete it.`);
            return true;
        }
        return (await deleteRecordOf(context, instance)) || terminated;
    }
    catch (error) {
        if (error instanceof contract_errors/* AbsentError */.Es)
            return true;
        throw error;
    }
}
/** False when the instance was gone already. */
async function terminate(context, instance, force) {
    const { log, wait } = context;
    if (!force && isTerminated(instance) && isBusy(instance)) {
        if (wait)
            await awaitTerminated(context, instance, '');
        return true;
    }
    const plain = !force && allowsTerminate(instance);
    if (!force && !plain)
        log.notice(`${view_called(instance)} is ${describeStatus(instance)}: it is terminated by force, without the box’s scripts.`);
    const asked = await ask(context, instance, plain ? 'terminate' : 'force_terminate');
    if (asked === 'absent')
        return false;
    if (!wait)
        return true;
    try {
        await awaitTerminated(context, instance);
    }
    catch (error) {
        if (!plain || !(error instanceof contract_errors/* ActionError */.lZ) || error.outcome !== 'failed')
            throw error;
        const stuck = await readInstance(context.client, instance);
        if (!settle_hasFailed(stuck))
            throw error;
        log.notice(`${view_called(stuck)}: terminating failed; trying once more by force.`);
        await ask(context, stuck, 'force_terminate');
        await awaitTerminated(context, stuck);
    }
    return true;
}
/** Asks for it; a refused plain terminate becomes one by force, unless the instance is on its way already. */
async function ask(context, instance, removal) {
    context.left(`${view_called(instance)}, being terminated`);
    const answer = await tryRemoval(context.client, instance, removal);
    if (answer === 'accepted')
        context.wrote();
    if (answer !== 'conflict')
        return answer;
    const now = await readInstance(context.client, instance);
    if (isTerminated(now) && (isBusy(now) || settle_isGone(now))) {
        context.wrote();
        return 'accepted';
    }
    if (removal === 'terminate') {
        context.log.notice(`${view_called(now)} refused to be terminated; doing it by force, without the box’s scripts.`);
        return ask(context, now, 'force_terminate');
    }
    throw new contract_errors/* ActionError */.lZ(`${view_called(now)} is ${describeStatus(now)} and refuses to be terminated.`, {
        title: `${view_called(now)} was not terminated`,
        next: 'It may be protected against termination: look at its page.',
    });
}
async function awaitTerminated(context, instance, since = instance.updated) {
    await awaitOperation(context, { instance, operation: 'terminate', since });
}
/** The record is in use for a while after the termination. */
async function deleteRecordOf(context, instance) {
    const { client, clock, signal, timeline } = context;
    for (;;) {
        const answer = await tryRemoval(client, instance, 'delete');
        if (answer === 'accepted')
            context.wrote();
        if (answer !== 'conflict')
            return answer === 'accepted';
        await timeline.during('wait', `${view_called(instance)}: its record`, () => clock.sleep(PAUSE, signal));
    }
}
function allowsTerminate(instance) {
    return isOnline(instance) || (instance.state === 'unavailable' && isTerminated(instance));
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/left-previews.js







/**
 * The workspace's own instances that are previews of this repository, records of terminated ones included: by
 * their tag and, when a base is given, their name.
 */
async function leftInstances(context, query) {
    const { client } = context;
    const workspace = await findWorkspace(client, query.workspace);
    const left = [];
    for (const instance of await client.listInstances(workspace.id)) {
        const number = readTags(instance.tags, query.repository);
        if (number === undefined || !isOwnedBy(instance, workspace))
            continue;
        if (query.base !== undefined && !isNamed(instance, instancePreviewName(query.base, number)))
            continue;
        left.push(leftInstance(context, instance, number));
    }
    return left;
}
function leftInstance(context, instance, number) {
    // What is known of one of several is no output of the step.
    const quiet = { ...context, known: () => undefined };
    return {
        id: instance.id,
        name: instance.application?.name ?? instance.name,
        number,
        status: describeStatus(instance),
        failed: settle_hasFailed(instance),
        created: instance.created,
        what: view_called(instance),
        remove: () => removeInstance(quiet, instance, { force: false, deleteRecord: true }),
    };
}

;// CONCATENATED MODULE: ./build/previews/sweep-work.js

/** Removed at the same time; terminating takes minutes. */
const AT_ONCE = 4;
/**
 * Works on the previews in their order, some at a time; one that fails does not keep the others from their turn. A
 * cancelled step, a passed deadline or a fault of our own ends it, once those under way are through.
 */
async function inOrder(previews, work) {
    const waiting = [...previews.entries()];
    const done = [];
    const ends = [];
    const next = async () => {
        for (let entry = waiting.shift(); entry && ends.length === 0; entry = waiting.shift()) {
            const [index, preview] = entry;
            try {
                done[index] = { preview, became: await work(preview) };
            }
            catch (error) {
                if (isOfOne(error))
                    done[index] = { preview, became: 'not removed', error };
                else
                    ends.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    if (ends.length > 0)
        throw ends[0];
    return done;
}
function isOfOne(error) {
    return error instanceof contract_errors/* ActionError */.lZ && (error.outcome === 'failed' || error.outcome === 'absent');
}

;// CONCATENATED MODULE: ./build/previews/sweep.js



/**
 * Removes those previews whose pull request is closed: failed ones first, then the oldest. The previews are
 * listed before GitHub is asked, so that one made meanwhile is not among them; and GitHub is asked once more
 * for each, because a list that is read page by page can miss one. Throws before anything is removed when
 * GitHub cannot be asked, and at the end when some could not be removed.
 */
async function sweep(context, previews) {
    const open = await openOnes(context);
    const left = previews.filter(({ number }) => !open.has(number)).sort(byUrgency);
    context.known({ count: left.length });
    if (context.dryRun)
        return planned(await closedOnes(context, left));
    const swept = await inOrder(left, (preview) => removeOne(context, preview));
    const failed = swept.filter(({ error }) => error !== undefined);
    if (failed.length > 0)
        throw together(failed, swept.length);
    const removed = swept.filter(({ became }) => became === 'removed');
    return {
        outcome: removed.length > 0 ? 'deleted' : 'absent',
        changed: removed.length > 0,
        title: left.length === 0
            ? `No preview of a closed pull request is there; ${(0,support_text/* count */.U9)(previews.length, 'preview')} of open ones.`
            : `Removed ${(0,support_text/* count */.U9)(removed.length, 'preview')} of closed pull requests: ${(0,support_text/* list */.p_)(removed.map(({ preview }) => preview.name)) || 'none'}.`,
        ...told(swept),
    };
}
async function openOnes({ github }) {
    try {
        return await github.openPullRequests();
    }
    catch (error) {
        if (!(error instanceof contract_errors/* ActionError */.lZ) || error.outcome !== 'failed')
            throw error;
        throw new contract_errors/* ActionError */.lZ(`Which pull requests are open could not be asked, so nothing was removed. ${error.message}`, { next: error.next ?? 'Give the job `permissions: pull-requests: read`.', cause: error });
    }
}
async function removeOne({ github, log }, { number, what, remove }) {
    try {
        if ((await github.pullRequest(number))?.state === 'open') {
            log.notice(`Pull request #${number} is open: ${what} stays.`);
            return 'kept, open again';
        }
        const removed = await remove();
        log.info(`${removed ? 'Removed' : 'Gone already'}: ${what} of pull request #${number}`);
        return removed ? 'removed' : 'gone already';
    }
    catch (error) {
        if (error instanceof contract_errors/* ActionError */.lZ)
            log.warning(`${what} was not removed: ${error.message}`);
        throw error;
    }
}
async function closedOnes({ github }, left) {
    const closed = [];
    for (const preview of left) {
        if ((await github.pullRequest(preview.number))?.state !== 'open')
            closed.push(preview);
    }
    return closed;
}
function planned(left) {
    const swept = left.map((preview) => ({ preview, became: 'would be removed' }));
    return {
        outcome: 'planned',
        changed: left.length > 0,
        title: `Would remove ${(0,support_text/* count */.U9)(left.length, 'preview')} of closed pull requests.`,
        ...told(swept),
        plan: left.map(({ what, number }) => ({
            action: 'delete',
            target: `${what} of pull request #${number}`,
        })),
    };
}
function told(swept) {
    const resource = swept.map(({ preview, became }) => {
        const { id, name, number, status, created } = preview;
        return { id, name, pull_request: number, status, created, became };
    });
    const rows = swept.map(({ preview: { id, name, number, status, created }, became }) => {
        return [name, id, `#${number}`, status, created, became];
    });
    const columns = ['Preview', 'Id', 'Pull request', 'Status', 'Created', 'Became'];
    return { resource, outputs: { count: swept.length }, table: { columns, rows } };
}
function together(failed, total) {
    const next = failed.map(({ error }) => error?.next).find((text) => text !== undefined);
    return new contract_errors/* ActionError */.lZ(failed.map(({ preview, error }) => `${preview.what}: ${error?.message}`).join(' '), {
        title: `${failed.length} of ${(0,support_text/* count */.U9)(total, 'preview')} could not be removed`,
        ...(next === undefined ? {} : { next }),
        evidence: failed.flatMap(({ error }) => error?.evidence ?? []),
    });
}
function byUrgency(a, b) {
    if (a.failed !== b.failed)
        return a.failed ? -1 : 1;
    if (a.created !== b.created)
        return a.created < b.created ? -1 : 1;
    return a.number - b.number;
}

;// CONCATENATED MODULE: ./build/previews/which.js

/** Number of the pull request that the step is about; `undefined` when nothing names one. */
function pullRequestOf({ 'pull-request': given }, event) {
    return given ?? event.pullRequest?.number;
}
/** The event itself is about this pull request. */
function isOfEvent(number, { pullRequest }) {
    return pullRequest?.number === number;
}
/** The event says that the pull request of the step was closed: the step is there to take its preview down. */
function isClosing(which, event) {
    const number = pullRequestOf(which, event);
    if (number === undefined || !isOfEvent(number, event))
        return false;
    return event.action === 'closed' || event.pullRequest?.state === 'closed';
}
/** There must be a pull request; and unless it was closed, these inputs are required, too. */
function checkPreview(inputs, event, deploying) {
    const named = pullRequestOf(inputs, event) !== undefined;
    const missing = Object.keys(deploying).filter((name) => deploying[name] === undefined);
    return [
        ...(named
            ? []
            : [{ input: 'pull-request', problem: `is required: ${nameOf(event)} has no pull request` }]),
        ...(isClosing(inputs, event) ? [] : missing).map((input) => ({
            input,
            problem: 'is required, unless the event says that the pull request was closed',
        })),
    ];
}
/** The owner of the previews of this step. Throws when the runner does not say which repository this is. */
function ownerOf(which, { event, run }) {
    return { repository: repositoryOf(run), number: pullRequestOf(which, event) ?? 0 };
}
/** The repository of the run. */
function repositoryOf({ repository }) {
    if (/^[^/\s#]+\/[^/\s#]+$/.test(repository))
        return repository;
    throw new contract_errors/* ActionError */.lZ('GITHUB_REPOSITORY is not set, so previews could not be told from those of others.', {
        next: 'Run this as a step of a GitHub workflow, or set GITHUB_REPOSITORY to `owner/name`.',
    });
}
function nameOf({ name }) {
    return name === '' ? 'the event' : `the event \`${name}\``;
}

;// CONCATENATED MODULE: ./build/operations/any/sweep-previews.js









/** Removes the previews whose pull request was closed without a run that took them down. */
const sweepPreviews = defineOperation({
    name: 'sweep-previews',
    platform: anyPlatform,
    choosePlatform: ({ platform }) => (platform === undefined ? undefined : PLATFORMS[platform]),
    summary: 'Remove the previews of this repository whose pull request is closed, failed ones first, then the oldest.',
    inputs: {
        required: [previews.platform],
        optional: [previews.sweptName, elasticbox.workspace],
    },
    outputs: ['count'],
    outcomes: ['deleted', 'absent'],
    example: `
platform: dollarbox
org: acme
name: web
`,
    check: ({ platform, workspace }) => platform === 'elasticbox' && workspace === undefined ? [NO_WORKSPACE] : [],
    reportOn: () => undefined,
    run: async (inputs, context) => {
        const { platform, name: base, workspace = '' } = inputs;
        const query = { repository: repositoryOf(context.run), base };
        const left = platform === 'dollarbox'
            ? await leftContainers(context, query)
            : await leftInstances(context, { ...query, workspace });
        const { org = '' } = inputs;
        const scope = platform === 'dollarbox' ? org : workspace;
        const takenDown = new Map();
        const result = await sweep(context, left.map((preview) => ({
            ...preview,
            remove: async () => {
                const removed = await preview.remove();
                takenDown.set(preview.name, identity(preview, { platform, scope }));
                return removed;
            },
        })));
        return { ...result, takenDown: [...takenDown.values()].map((one) => previewSubject(one, true)) };
    },
});
const NO_WORKSPACE = { input: 'workspace', problem: 'is required for ElasticBox' };
function identity({ name, number }, place) {
    return { ...place, name, pullRequest: number };
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/view.js

/** A container as `result` shows it: names of its environment variables, never their values. */
function containerResource(container) {
    const { id, name, image, env, command, status, ipv6_address, created_at, updated_at } = container;
    return { id, name, image, env: Object.keys(env), command, status, ipv6_address, created_at, updated_at };
}
/** What is known of a container, as outputs. */
function containerOutputs(container, port) {
    return {
        id: container.id,
        name: container.name,
        status: container.status,
        address: container.ipv6_address === '' ? undefined : container.ipv6_address,
        url: containerUrl(container, port),
    };
}
/**
 * `http://[<ipv6>]:<port>/`. The platform knows neither port nor host name, so there is none without `port`,
 * and none when the address is not an IPv6 address. Source: the provider's `ipv6_address`, and
 * https://www.dollarbox.dev/docs/kubectl/ (services get an IPv6 address only).
 */
function containerUrl({ ipv6_address }, port) {
    if (port === undefined || !(0,external_node_net_.isIPv6)(ipv6_address) || ipv6_address.includes('%'))
        return undefined;
    return `http://[${ipv6_address}]:${port}/`;
}
/** The facts of a container for log and summary. */
function containerFacts(container, port) {
    const url = containerUrl(container, port);
    return [
        { label: 'Container', value: `${container.name} (${container.id})` },
        { label: 'Image', value: container.image },
        { label: 'Status', value: container.status },
        ...(container.ipv6_address ? [{ label: 'Address', value: container.ipv6_address }] : []),
        ...(url ? [{ label: 'URL', value: url }] : []),
    ];
}
/** A volume as `result` shows it. */
function volumeResource(volume) {
    const { id, name, size_gb, status, storage_class, created_at, updated_at } = volume;
    return { id, name, size_gb, status, storage_class, created_at, updated_at };
}
/** What is known of a volume, as outputs. */
function volumeOutputs({ id, name, status }) {
    return { id, name, status };
}
/** The facts of a volume for log and summary. */
function volumeFacts({ id, name, size_gb, status, storage_class }) {
    return [
        { label: 'Volume', value: `${name} (${id})` },
        ...(size_gb === null ? [] : [{ label: 'Size', value: `${size_gb} GB` }]),
        { label: 'Status', value: status },
        ...(storage_class ? [{ label: 'Storage class', value: storage_class }] : []),
    ];
}
/** A kubectl credential as `result` shows it: without the kubeconfig. */
function credentialResource(credential) {
    const { id, org, sa_name, created_at, rotated_at, last_downloaded_at } = credential;
    return { id, org, sa_name, created_at, rotated_at, last_downloaded_at };
}
/** What is known of a kubectl credential, as outputs. */
function credentialOutputs({ id }) {
    return { id, 'credential-id': id };
}
/** The facts of a kubectl credential for log and summary. */
function credentialFacts(credential) {
    const { id, org, sa_name, created_at, rotated_at } = credential;
    return [
        { label: 'Kubectl credential', value: id },
        { label: 'Org', value: org },
        { label: 'Service account', value: sa_name },
        { label: 'Created', value: created_at ?? 'not known' },
        { label: 'Rotated', value: rotated_at ?? 'never' },
    ];
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/await-settled.js




/** A read may lag behind a creation for so long, in milliseconds. */
const await_settled_VISIBLE_WITHIN = 30_000;
/**
 * Waits until it has settled well. Throws what `failed` makes of one that ended badly, and an `AbsentError` when
 * it was deleted meanwhile. Outputs are recorded all along.
 */
async function awaitSettled(context, { kind, item, judge, unsure = false, fresh = false, describe, outputs, failed }) {
    const { client, known } = context;
    const record = (seen) => {
        known(outputs(seen));
        return seen;
    };
    const what = kinds_called(kind, item);
    record(item);
    context.left(what);
    // One that was seen before must not vanish; a new one may still be invisible to reads.
    const judged = !unsure && (!fresh || judge(item) === 'settled');
    const settled = await poll({
        what: capital(what),
        read: async (budget) => record(await kind.endpoints(client.within(budget)).get(item.id, 1)),
        judge,
        describe,
        interval: context.pollInterval,
        ...context,
        ...(judged ? { first: item } : {}),
        toleratesAbsenceFor: fresh ? await_settled_VISIBLE_WITHIN : 0,
        resume: `Raise \`timeout\`, or look at the ${what} in the control panel.`,
    });
    if (isGone(settled))
        throw new contract_errors/* AbsentError */.Es(`${capital(what)} was deleted during the wait.`);
    if (endedBadly(settled))
        throw failed(settled);
    return settled;
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/await-container.js






/** Waits until the container runs and has an address. Throws when it ends badly. */
function awaitContainer(context, { container, port, fresh = false, judge }) {
    return awaitSettled(context, {
        kind: CONTAINERS,
        item: container,
        judge: judge ?? judgeContainer,
        unsure: judge !== undefined,
        fresh,
        describe: (seen) => isRunning(seen) && seen.ipv6_address === '' ? 'running, without an address yet' : seen.status,
        outputs: (seen) => containerOutputs(seen, port),
        failed: await_container_failed,
    });
}
/** The error of a container that ended badly. The API has no logs, so the usual causes are named. */
function await_container_failed(container) {
    const reason = (0,support_text/* oneLine */.TN)(failureReason(container));
    return new contract_errors/* ActionError */.lZ(`${capital(kinds_called(CONTAINERS, container))} ended as ${(0,support_text/* oneLine */.TN)(container.status)}${reason ? `: ${reason}` : '; DollarBox gives no reason'}.`, {
        title: `Container ${container.name} did not start`,
        next: 'Check that the image is public, its tag exists for linux/amd64, and it runs without root and listens on a port above 1023. ' +
            'The control panel shows the container’s log. A failed container counts against the plan’s limit until it is deleted.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/change-container.js




/** A container that shows no sign of a change is believed after so long, in milliseconds. */
const STEADY_FOR = 5_000;
/**
 * Changes a container in place and waits until it runs as changed. The API shows no revision: a container
 * that still says `running` (or `failed`) right after the change may be the old one. It is believed when it
 * said something else in between, or keeps saying so for some seconds, which is then told.
 */
async function changeContainer(context, container, body, port) {
    const answered = await context.client.containers.update(container.id, body);
    context.wrote();
    context.known(containerOutputs(answered, port));
    context.left(kinds_called(CONTAINERS, answered));
    if (!context.wait)
        return answered;
    const rollout = new Rollout(container, answered, body, () => context.clock.now());
    const settled = await awaitContainer(context, {
        container: answered,
        port,
        judge: (seen) => rollout.judge(seen),
    });
    if (!rollout.seen) {
        context.log.notice(`${capital(kinds_called(CONTAINERS, container))} said it was running all the time: DollarBox does not show whether the change is live yet.`);
    }
    return settled;
}
/** Judges a container that was changed just now. */
class Rollout {
    /** The change showed: the container was on its way at some look. */
    seen;
    /** The image that it must have to be believed; `undefined` when that did not change. */
    #image;
    #now;
    #since;
    constructor(before, answered, { image }, now) {
        this.seen = isOnItsWay(answered);
        // The platform may spell the image in its own way, which its answer shows.
        this.#image = image !== undefined && answered.image !== before.image ? answered.image : image;
        this.#now = now;
        this.#since = now();
    }
    judge(container) {
        const judgement = judgeContainer(container);
        if (isOnItsWay(container))
            this.seen = true;
        if (judgement !== 'settled')
            return judgement;
        if (isRunning(container) && this.#image !== undefined && container.image !== this.#image)
            return 'pending';
        return this.seen || this.#now() - this.#since >= STEADY_FOR ? 'settled' : 'pending';
    }
}
function isOnItsWay(container) {
    return !isRunning(container) && !endedBadly(container);
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/container-owner.js
/** Throws when a container is somebody else's. Without an owner every container will do. */
function assertOwned(container, owner) {
    if (owner && !owner.owns(container))
        throw owner.refusal(container);
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/plan-container.js
/** The fields that differ between a container and what is wanted; empty when there is nothing to change. */
function changesTo(container, { image, env, command }) {
    return {
        ...(image !== undefined && image !== container.image ? { image } : {}),
        ...(env !== undefined && !sameMap(env, container.env) ? { env } : {}),
        ...(command !== undefined && !sameList(command, container.command) ? { command } : {}),
    };
}
/** The given fields only, for a creation. */
function bodyOf({ image, env, command }) {
    return {
        ...(image === undefined ? {} : { image }),
        ...(env === undefined ? {} : { env }),
        ...(command === undefined ? {} : { command }),
    };
}
/** A change field by field, for people: of `env` only the names and whether their values change. */
function describeChanges(container, body) {
    const { image, env, command } = body;
    return [
        ...(image === undefined ? [] : [{ field: 'image', from: container.image, to: image }]),
        ...(command === undefined
            ? []
            : [{ field: 'command', from: JSON.stringify(container.command), to: JSON.stringify(command) }]),
        ...(env === undefined ? [] : describeEnv(container.env, env)),
    ];
}
function describeEnv(from, to) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
    return names
        .filter((name) => from[name] !== to[name] || name in from !== name in to)
        .map((name) => ({
        field: `env ${name}`,
        from: name in from ? '(set)' : '(not set)',
        to: name in to ? (name in from ? '(changed)' : '(set)') : '(removed)',
    }));
}
function sameMap(a, b) {
    const names = Object.keys(a);
    return (names.length === Object.keys(b).length &&
        names.every((name) => Object.hasOwn(b, name) && a[name] === b[name]));
}
function sameList(a, b) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/decide-container.js







/**
 * Decides what to do with the container of this name. One on its way out still has the name, so its end is waited
 * for. Throws an `ActionError` when one is there and must not be, or is somebody else's.
 */
async function decide(context, container, { wanted, ifExists, owner }) {
    if (!container)
        return { do: 'create' };
    await assertOneOrg(context.client);
    if (isLeaving(container)) {
        if (!context.dryRun)
            await awaitGone(context, CONTAINERS, container);
        return { do: 'create' };
    }
    assertOwned(container, owner);
    if (ifExists === 'fail')
        throw decide_container_refused(container);
    if (ifExists !== 'update')
        return { do: ifExists, container };
    const body = changesTo(container, wanted.env ? marked(wanted, owner) : wanted);
    if (Object.keys(body).length > 0)
        return { do: 'update', container, body };
    // Writing the same again would change nothing, and a failed container does not come back by itself.
    return { do: hasFailed(container) ? 'recreate' : 'reuse', container };
}
/** With the variables that mark a container as the owner's. */
function marked(wanted, owner) {
    return owner ? { ...wanted, env: { ...wanted.env, ...owner.mark } } : wanted;
}
function decide_container_refused(container) {
    return new contract_errors/* ActionError */.lZ(`There is already a ${kinds_called(CONTAINERS, container)}, and \`if-exists\` is \`fail\`.`, {
        title: `Container ${container.name} exists`,
        next: 'Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/name-taken.js

/**
 * Whether a creation may have been refused because the name is taken: somebody was faster, or the list that was
 * looked at lags behind. Neither code nor status is documented [inferred: `validation_error` that names the
 * field, or `conflict`], so every refusal that names no other field counts.
 */
function mayBeTaken(error) {
    if (!(error instanceof errors/* HttpError */.j$) || ![400, 409, 422].includes(error.status))
        return false;
    if (error.code === 'conflict' || error.status === 409)
        return true;
    if (error.code !== 'validation_error')
        return false;
    return (error.details.length === 0 ||
        error.details.some((detail) => /^(name|email|non_field_errors):/.test(detail)));
}
/** Pauses before looking again for the one that has the name, in milliseconds; a list may lag some seconds. */
const PAUSES = [0, 2_000, 5_000];
/**
 * Looks for the one that has the name after a creation was refused for it; `undefined` when none shows up and
 * the refusal is what it seems.
 */
async function lookForTaken({ clock, signal }, look) {
    for (const pause of PAUSES) {
        if (pause > 0)
            await clock.sleep(pause, signal);
        const found = await look();
        if (found)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/http/create-once.js





/** A list is often a replica that lags behind; three looks cover about 8 s. */
const create_once_PAUSES = [500, 2_000, 5_000];
/** The runner kills a cancelled step soon after. */
const QUICK_LOOK = 1_500;
/** How a platform says that the name is taken. */
const DUPLICATE = new Set([400, 409, 422]);
/**
 * Creates exactly once. After a lost answer it looks three times; one match is adopted, none allows one more
 * creation, and then never another. Throws `UnknownResultError` when looking does not tell, an `ActionError`
 * that lists the ids when there are several, the platform's refusal, and the reason of an abort.
 */
async function createOnce(creation) {
    try {
        return { value: await creation.create(), adopted: false, posts: 1 };
    }
    catch (error) {
        if (!(error instanceof errors/* AnswerLostError */.B0))
            throw error;
        const found = await reconcile(creation, error);
        return found ? adopted(creation, found.value, 1) : createAgain(creation);
    }
}
/** The first request left nothing behind. */
async function createAgain(creation) {
    const { what, key, log } = creation;
    log.info(`${what}: the answer was lost and nothing is there; creating it once more`);
    try {
        return { value: await creation.create(), adopted: false, posts: 2 };
    }
    catch (error) {
        if (!(error instanceof errors/* AnswerLostError */.B0) && !saysTaken(error))
            throw error;
        const found = await reconcile(creation, error);
        if (found)
            return adopted(creation, found.value, 2);
        if (!(error instanceof errors/* AnswerLostError */.B0))
            throw error;
        throw create_once_unknown(creation, `was requested twice without an answer, and ${key} is not to be found`, error);
    }
}
/** The first request may have been applied late, and then the second is refused for the first one's sake. */
function saysTaken(error) {
    return error instanceof errors/* HttpError */.j$ && (DUPLICATE.has(error.status) || error.permanent);
}
/** Looks, with pauses, for what a lost request may have made; `undefined` when nothing is there. */
async function reconcile(creation, error) {
    const { signal, deadline, clock, timeline, what } = creation;
    for (const pause of pausesAfter(error)) {
        const left = deadline.left();
        try {
            const label = `looking for ${what}`;
            await timeline.during('pause', label, () => clock.sleep(Math.min(pause, left), signal));
        }
        catch (reason) {
            return interrupted(creation, reason);
        }
        if (pause > left) {
            const asked = error.retryAfterMs === pause;
            return interrupted(creation, asked ? (0,endings/* asksTooMuch */.wI)(error, pause, left) : deadline.error());
        }
        const found = await create_once_look(creation);
        if (found)
            return found;
    }
    return undefined;
}
/** A refusal for the name's sake is looked into at once; a server that asked for a pause gets it first. */
function pausesAfter(error) {
    if (error instanceof errors/* HttpError */.j$)
        return [0];
    const [first = 0, ...others] = create_once_PAUSES;
    return [Math.max(first, error.retryAfterMs ?? 0), ...others];
}
async function create_once_look(creation) {
    const { signal, deadline } = creation;
    let found;
    try {
        found = await creation.look();
    }
    catch (error) {
        if (signal.aborted)
            return interrupted(creation, signal.reason);
        if (error instanceof contract_errors/* DeadlineError */.j3 && deadline.left() === 0)
            return interrupted(creation, error);
        throw create_once_unknown(creation, 'may have been created: the answer was lost, and so was the look for it', error);
    }
    return only(creation, found);
}
function only(creation, found) {
    const [value] = found;
    if (found.length > 1) {
        const ids = (0,support_text/* list */.p_)(found.map((one) => creation.describe(one)));
        throw new contract_errors/* ActionError */.lZ(`${creation.what} is there ${found.length} times: ${ids}. Nothing was deleted.`, {
            next: 'Delete those that are not wanted and run the step again.',
        });
    }
    return value === undefined ? undefined : { value };
}
/** The run ends now: one quick look on its own time, then the reason. Never returns. */
async function interrupted(creation, reason) {
    let found;
    try {
        const all = await withSpareBudget(QUICK_LOOK, creation.clock, (budget) => creation.look(budget));
        found = only(creation, all);
    }
    catch {
        throw create_once_unknown(creation, 'may have been created: the run ended before it could be told', reason);
    }
    if (!found)
        throw create_once_unknown(creation, 'may have been created: its request was interrupted', reason);
    creation.found?.(found.value);
    throw reason;
}
function adopted({ what, describe, log }, value, posts) {
    log.info(`${what}: the answer was lost; found it as ${describe(value)}`);
    return { value, adopted: true, posts };
}
function create_once_unknown({ what, key }, why, cause) {
    return new errors/* UnknownResultError */.A4(`${what} ${why}. It is unknown whether ${key} exists.`, key, {
        cause,
        next: `Look for ${key} on the platform before running the step again.`,
    });
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/new-container.js







/**
 * Creates a container exactly once and waits for it. The name, unique within the org and fixed for life, is
 * what a creation whose answer was lost is found by again; with an owner also his mark. One that is found so and
 * is not as wanted is somebody else's, made at the same time: with `if-exists: update` it is changed, and it is
 * never undone.
 */
async function newContainer(context, { name, wanted, port, owner, ifExists }) {
    const { client } = context;
    const differs = (container) => changesTo(container, wanted);
    const record = (container) => {
        const what = kinds_called(CONTAINERS, container);
        context.wrote();
        context.known(containerOutputs(container, port));
        context.left(what);
        if (Object.keys(differs(container)).length > 0)
            return;
        context.undo(`${what} was created and is deleted again`, async (fresh) => {
            await fresh.containers.remove(container.id);
        });
    };
    const { value: container, adopted } = await createOnce({
        what: `Container ${name}`,
        key: `a container named ${name}`,
        look: async (budget) => {
            const named = await allWithKey(client.within(budget), CONTAINERS, name);
            return owner ? named.filter((container) => owner.owns(container)) : named;
        },
        create: () => client.containers.create({ name, ...bodyOf(wanted) }),
        describe: ({ id }) => id,
        found: record,
        ...context,
    });
    record(container);
    const body = adopted && ifExists === 'update' ? differs(container) : {};
    if (Object.keys(body).length > 0)
        return changeContainer(context, container, body, port);
    return context.wait ? awaitContainer(context, { container, port, fresh: true }) : container;
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/ensure-container.js











/**
 * Makes sure that a container of this name is there as wanted: creates, changes, reuses or recreates it. When
 * somebody else creates or deletes it between the look and the write, it is looked at once more; one that is
 * deleted while it is waited for is not made again.
 */
async function ensureContainer(context, ensure) {
    const { client, log } = context;
    const found = await oneWithKey(client, CONTAINERS, ensure.name);
    const step = await decide(context, found, ensure);
    if (context.dryRun)
        return ensure_container_planned(step, ensure.name);
    try {
        return await carryOut(context, step, ensure);
    }
    catch (error) {
        if (step.do === 'update' && error instanceof errors/* HttpError */.j$ && error.status === 404) {
            log.info(`${capital(kinds_called(CONTAINERS, step.container))} was deleted meanwhile; looking again`);
            const still = await oneWithKey(client, CONTAINERS, ensure.name);
            if (still?.id === step.container.id)
                throw error;
            return carryOut(context, await decide(context, still, ensure), ensure);
        }
        if (step.do !== 'create' || !mayBeTaken(error))
            throw error;
        const taken = await lookForTaken(context, () => oneWithKey(client, CONTAINERS, ensure.name));
        if (!taken)
            throw error;
        log.info(`${capital(kinds_called(CONTAINERS, taken))} was created meanwhile`);
        return carryOut(context, await decide(context, taken, ensure), ensure);
    }
}
async function carryOut(context, step, ensure) {
    const { wanted, port, ifExists, owner } = ensure;
    if (step.do === 'create') {
        const container = await newContainer(context, { ...ensure, wanted: marked(wanted, owner) });
        return { outcome: 'created', changed: true, container };
    }
    const { container: found } = step;
    if (step.do === 'update') {
        const container = await changeContainer(context, found, step.body, port);
        return { outcome: 'updated', changed: true, container };
    }
    if (step.do === 'recreate')
        return recreate(context, found, ensure);
    if (ifExists === 'update')
        warnOfMovedTag(context, found);
    const container = context.wait ? await awaitContainer(context, { container: found, port }) : found;
    return { outcome: 'unchanged', changed: false, container };
}
async function recreate(context, container, ensure) {
    if (hasFailed(container))
        context.log.info(`${capital(kinds_called(CONTAINERS, container))} had failed; deleting it and starting anew`);
    await remove({ ...context, wait: true }, CONTAINERS, container);
    // What is not given is kept as it was, as in an update.
    const { name, image, env, command } = container;
    const given = Object.fromEntries(Object.entries(ensure.wanted).filter(([, value]) => value !== undefined));
    const wanted = marked({ image, env, command, ...given }, ensure.owner);
    const anew = await newContainer(context, { ...ensure, name, wanted });
    return { outcome: 'recreated', changed: true, container: anew };
}
/** A digest names one image for ever; a tag can be moved, and DollarBox does not look again. */
function warnOfMovedTag({ log }, { name, image }) {
    if (image.includes('@sha256:'))
        return;
    log.notice(`Container ${name} already has image ${image}. If its tag was moved since, nothing is deployed: use a tag or digest of its own for each commit, or \`if-exists: recreate\`.`);
}
function ensure_container_planned(step, name) {
    const container = step.do === 'create' ? undefined : step.container;
    const target = container ? kinds_called(CONTAINERS, container) : `container ${name}`;
    const fields = step.do === 'update' ? describeChanges(step.container, step.body) : [];
    const action = step.do === 'reuse' ? 'none' : step.do;
    return { outcome: 'planned', changed: action !== 'none', container, plan: [{ action, target, fields }] };
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/deploy-container.js


/** Makes sure that a container is there as wanted, and tells of it. */
async function deployContainer(context, ensure) {
    const { name, port } = ensure;
    const { container, ...ended } = await ensureContainer(context, ensure);
    if (!container)
        return { ...ended, title: `Would create container ${name}.`, outputs: { name } };
    return {
        ...ended,
        title: context.dryRun ? `Looked at container ${name}.` : `Container ${name} is ${container.status}.`,
        resource: containerResource(container),
        outputs: containerOutputs(container, port),
        facts: containerFacts(container, port),
    };
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/create-container.js




/** Creates a container, or brings the one of this name up to date. Source: https://dollarbox.dev/docs/api/ */
const createContainer = defineOperation({
    name: 'create-container',
    platform: dollarboxPlatform,
    summary: 'Create a container, or bring the one of this name up to date, and wait until it runs.',
    inputs: {
        required: [dollarbox.name, dollarbox.image],
        optional: [dollarbox.env, dollarbox.command, dollarbox.port, dollarbox.ifExists],
    },
    outputs: ['id', 'name', 'status', 'url', 'address'],
    outcomes: ['created', 'updated', 'recreated', 'unchanged'],
    resume: { operation: 'get-container', input: 'id', output: 'id' },
    example: `
org: acme
name: web
image: ghcr.io/acme/web:1.2.0
port: 8080
env: |
  LOG_LEVEL=info
`,
    run: ({ name, image, env, command, port, 'if-exists': ifExists }, context) => deployContainer(context, { name, wanted: { image, env, command }, port, ifExists }),
});

;// CONCATENATED MODULE: ./build/platforms/dollarbox/view-people.js
/** An org as `result` shows it. */
function orgResource(org) {
    const { slug, name, billing_email, status, billing_mode, created_at } = org;
    const { kubectl_enabled = null, api_enabled = null } = org;
    return { slug, name, billing_email, status, billing_mode, kubectl_enabled, api_enabled, created_at };
}
/** What is known of an org, as outputs; its slug is its id. */
function orgOutputs({ slug, name, status }) {
    return { id: slug, name, status };
}
/** The facts of an org for log and summary. */
function orgFacts(org) {
    return [
        { label: 'Org', value: `${org.name} (${org.slug})` },
        { label: 'Status', value: org.status },
        { label: 'Billing address', value: org.billing_email },
        { label: 'API', value: onOrOff(org.api_enabled) },
        { label: 'kubectl', value: onOrOff(org.kubectl_enabled) },
    ].filter(({ value }) => value !== '');
}
/** A member as `result` shows it. */
function memberResource({ id, email, role, joined_at }) {
    return { id, email, role, joined_at };
}
/** The facts of a member for log and summary. */
function memberFacts({ id, email, role }) {
    return [
        { label: 'Member', value: `${email} (${id})` },
        { label: 'Role', value: role },
    ];
}
/** An invitation as `result` shows it. */
function invitationResource(invitation) {
    const { id, email, role, accepted, expires_at, created_at } = invitation;
    return { id, email, role, accepted, expires_at, created_at };
}
/** What is known of an invitation, as outputs. */
function invitationOutputs({ id, expires_at }) {
    const expires = new Date(expires_at ?? '');
    return { id, 'expires-at': Number.isNaN(expires.getTime()) ? undefined : expires };
}
/** The facts of an invitation for log and summary. */
function invitationFacts({ id, email, role, accepted, expires_at }) {
    return [
        { label: 'Invitation', value: `${email} (${id})` },
        { label: 'Role', value: role },
        { label: 'Accepted', value: accepted ? 'yes' : 'no' },
        { label: 'Expires', value: expires_at ?? 'not known' },
    ];
}
function onOrOff(enabled) {
    return enabled === true ? 'on' : enabled === false ? 'off' : '';
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/select.js


/** A check that exactly one of `id` and the input `other` is given. */
function eitherIdOr(other) {
    return (inputs) => {
        const { id, [other]: key } = inputs;
        if (id === undefined && key === undefined)
            return [{ input: other, problem: 'is required, or `id` in its place' }];
        if (id === undefined || key === undefined)
            return [];
        return [{ input: 'id', problem: `cannot be given together with \`${other}\`` }];
    };
}
/** The selected one, or `undefined` when it is not there. */
function select_select(client, kind, { id, key = '' }) {
    return id === undefined ? oneWithKey(client, kind, key) : oneWithId(client, kind, id);
}
/** The selected one. Throws an `AbsentError` when it is not there. */
async function selectPresent(client, kind, selection) {
    const found = await select_select(client, kind, selection);
    if (found)
        return found;
    throw select_absent(kind.noun, selection);
}
/** The error of one that is not there. */
function select_absent(noun, { id, key }) {
    return new contract_errors/* AbsentError */.Es(`There is no ${noun} ${key ?? id ?? ''}.`, {
        next: `Check the ${key === undefined ? 'id' : 'spelling'}, and that \`org\` is the org it belongs to.`,
    });
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/select-person.js



/** How the `member` input is meant: with an `@` it is an e-mail address, else an id. */
function memberSelection(member) {
    return member.includes('@') ? { key: member } : { id: member };
}
/**
 * The member, or `undefined` when it is not there. Of addresses that differ by capitals only, the one that is
 * spelled exactly so is meant.
 */
async function selectMember(client, member) {
    const { id } = memberSelection(member);
    if (id !== undefined)
        return oneWithId(client, MEMBERS, id);
    const found = await allWithKey(client, MEMBERS, member);
    const exact = found.filter(({ email }) => email === member);
    return onlyOne(MEMBERS, member, exact.length === 1 ? exact : found);
}
/** An invitation that can still be accepted. `now` in milliseconds since the epoch. */
function isPending({ accepted, expires_at }, now) {
    const expires = Date.parse(expires_at ?? '');
    return !accepted && !(expires <= now);
}
/**
 * The invitation, or `undefined` when it is not there. By address it is the open one: somebody who accepted is
 * a member, and the invitation is history. `history` takes an accepted one when there is no other.
 */
async function selectInvitation(client, { id, key = '' }, history) {
    if (id !== undefined)
        return select_select(client, INVITATIONS, { id });
    const found = await allWithKey(client, INVITATIONS, key);
    const open = found.filter(({ accepted }) => !accepted);
    return onlyOne(INVITATIONS, key, open.length > 0 || !history ? open : found.slice(-1));
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/ensure-invitation.js








/** Makes sure that the person is invited with this role: by one invitation, never two. */
async function ensureInvitation(context, ensure) {
    const found = await pendingFor(context, context.client, ensure.email);
    if (found.length > 0)
        await assertOneOrg(context.client);
    const pending = onlyOne(INVITATIONS, ensure.email, found);
    if (pending)
        return sameRole(pending, ensure);
    if (context.dryRun)
        return { did: 'planned' };
    try {
        return { did: 'created', invitation: await invite(context, ensure) };
    }
    catch (error) {
        if (!mayBeTaken(error))
            throw error;
        return explainTaken(context, ensure, error);
    }
}
/** Invitations of this address that can still be accepted. */
async function pendingFor({ clock }, client, email) {
    const all = await allWithKey(client, INVITATIONS, email);
    return all.filter((invitation) => isPending(invitation, clock.wall()));
}
async function invite(context, { email, role }) {
    const { client } = context;
    const record = (invitation) => {
        const what = kinds_called(INVITATIONS, invitation);
        context.wrote();
        context.known(invitationOutputs(invitation));
        context.left(what);
        context.undo(`${what} was created and is revoked again`, async (fresh) => {
            await fresh.invitations.remove(invitation.id);
        });
    };
    const { value } = await createOnce({
        what: `The invitation of ${email}`,
        key: `a pending invitation of ${email}`,
        look: (budget) => pendingFor(context, client.within(budget), email),
        create: () => client.invitations.create({ email, role }),
        describe: ({ id }) => id,
        found: record,
        ...context,
    });
    record(value);
    return value;
}
/** The platform refused, maybe for the address: the person is a member, or somebody invited them just now. */
async function explainTaken(context, ensure, error) {
    const { client } = context;
    const { email, role } = ensure;
    const member = await selectMember(client, email);
    if (member?.role === role)
        return { did: 'member', member };
    if (member) {
        throw new contract_errors/* ActionError */.lZ(`${email} is a member already, as ${member.role}; ${role} is asked for.`, {
            next: 'Change the role of a member with `operation: update-member`.',
            cause: error,
        });
    }
    const taken = await lookForTaken(context, async () => (await allWithKey(client, INVITATIONS, email)).at(-1));
    if (!taken)
        throw error;
    if (isPending(taken, context.clock.wall()))
        return sameRole(taken, ensure);
    throw new contract_errors/* ActionError */.lZ(`${capital(kinds_called(INVITATIONS, taken))} is in the way: it ${taken.accepted ? 'was accepted' : 'has expired'}, and DollarBox refuses a new one.`, {
        next: `Revoke it with \`operation: revoke-invitation\` and \`id: ${taken.id}\`, then run the step again.`,
        cause: error,
    });
}
/** Source: https://github.com/unicornops/terraform-provider-dollarbox (invitations cannot be changed). */
function sameRole(invitation, { role }) {
    if (invitation.role === role)
        return { did: 'found', invitation };
    throw new contract_errors/* ActionError */.lZ(`${capital(kinds_called(INVITATIONS, invitation))} is pending with the role ${invitation.role}; ${role} is asked for. Invitations cannot be changed: revoke and recreate.`, {
        title: `${invitation.email} is invited with another role`,
        next: `Revoke it with \`operation: revoke-invitation\` and \`id: ${invitation.id}\`, then run the step again.`,
    });
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/create-invitation.js





/** Invites a person to the org, once. Source: https://dollarbox.dev/docs/api/ */
const createInvitation = defineOperation({
    name: 'create-invitation',
    platform: dollarboxPlatform,
    summary: 'Invite a person to the org, unless they are invited with this role already.',
    inputs: { required: [dollarbox.email], optional: [dollarbox.invitationRole] },
    outputs: ['id', 'expires-at'],
    outcomes: ['created', 'unchanged'],
    example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: new@example.com
role: admin
`,
    run: async ({ email, role }, context) => {
        const ensured = await ensureInvitation(context, { email, role });
        if (ensured.did === 'planned') {
            const target = `invitation of ${email} as ${role}`;
            const plan = [{ action: 'create', target }];
            return { outcome: 'planned', changed: true, title: `Would invite ${email} as ${role}.`, plan };
        }
        const changed = ensured.did === 'created';
        const outcome = context.dryRun ? 'planned' : changed ? 'created' : 'unchanged';
        if (ensured.did === 'member') {
            const { member } = ensured;
            const title = `${email} is a member already, as ${role}.`;
            return { outcome, changed, title, resource: memberResource(member), facts: memberFacts(member) };
        }
        const { invitation } = ensured;
        return {
            outcome,
            changed,
            title: changed ? `Invited ${email} as ${role}.` : `${email} is invited as ${role} already.`,
            resource: invitationResource(invitation),
            outputs: invitationOutputs(invitation),
            facts: invitationFacts(invitation),
            ...(context.dryRun ? { plan: [{ action: 'none', target: `invitation of ${email}` }] } : {}),
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/await-volume.js






/** Waits until the volume is bound. `fresh`: it was created just now. Throws when it ends badly. */
function awaitVolume(context, volume, fresh = false) {
    return awaitSettled(context, {
        kind: VOLUMES,
        item: volume,
        judge: judgeVolume,
        fresh,
        describe: ({ status }) => status,
        outputs: volumeOutputs,
        failed: await_volume_failed,
    });
}
function await_volume_failed(volume) {
    const reason = (0,support_text/* oneLine */.TN)(failureReason(volume));
    return new contract_errors/* ActionError */.lZ(`${capital(kinds_called(VOLUMES, volume))} ended as ${(0,support_text/* oneLine */.TN)(volume.status)}${reason ? `: ${reason}` : '; DollarBox gives no reason'}.`, {
        title: `Volume ${volume.name} was not provisioned`,
        next: 'Delete it with `operation: delete-volume`, which frees its part of the pool, and create it again; if it stays so, ask DollarBox with its id.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/explained.js

/**
 * Runs a call; when the platform refuses it with one of these codes, what to do next is told in the words of
 * the operation. Everything else about the refusal stays as it is.
 */
async function explained(next, call) {
    try {
        return await call();
    }
    catch (error) {
        if (!(error instanceof errors/* HttpError */.j$) || error.code === undefined)
            throw error;
        const better = Object.hasOwn(next, error.code) ? next[error.code] : undefined;
        if (better === undefined)
            throw error;
        throw new errors/* HttpError */.j$(error.message, error, { next: better, cause: error });
    }
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/new-volume.js






/**
 * A volume larger than what is left of the pool is refused. Source:
 * https://dollarbox.dev/docs/persistent-volumes/; which code says so is [inferred].
 */
const POOL = {
    quota_exceeded: 'The volume does not fit into what is left of the org’s storage pool: ask for less, delete volumes that are no longer needed, or grow the pool under Billing in the control panel.',
    billing_error: 'Check the org’s subscription under Billing in the control panel; storage is paid in advance, so a larger pool may have to be bought first.',
};
/** Creates a volume exactly once and waits for it; its name is what it is found by again. */
async function newVolume(context, name, sizeGb) {
    const { client } = context;
    const record = (volume) => {
        const what = kinds_called(VOLUMES, volume);
        context.wrote();
        context.known(volumeOutputs(volume));
        context.left(what);
        context.undo(`${what} was created and is deleted again`, async (fresh) => {
            await fresh.volumes.remove(volume.id);
        });
    };
    const { value: volume } = await explained(POOL, () => createOnce({
        what: `Volume ${name}`,
        key: `a volume named ${name}`,
        look: (budget) => allWithKey(client.within(budget), VOLUMES, name),
        create: () => client.volumes.create({ name, size_gb: sizeGb }),
        describe: ({ id }) => id,
        found: record,
        ...context,
    }));
    record(volume);
    return context.wait ? awaitVolume(context, volume, true) : volume;
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/ensure-volume.js









/** Makes sure that a volume of this name and size is there: creates or reuses it. */
async function ensureVolume(context, ensure) {
    const look = () => oneWithKey(context.client, VOLUMES, ensure.name);
    const found = await reusable(context, await look(), ensure);
    if (context.dryRun)
        return ensure_volume_planned(found, ensure.name);
    if (found)
        return reuse(context, found);
    try {
        return {
            outcome: 'created',
            changed: true,
            volume: await newVolume(context, ensure.name, ensure.sizeGb),
        };
    }
    catch (error) {
        // Somebody was faster, or the list lagged behind.
        if (!mayBeTaken(error))
            throw error;
        const taken = await reusable(context, await lookForTaken(context, look), ensure);
        if (!taken)
            throw error;
        return reuse(context, taken);
    }
}
async function reuse(context, found) {
    const volume = context.wait ? await awaitVolume(context, found) : found;
    return { outcome: 'unchanged', changed: false, volume };
}
/** The volume when it can be used; `undefined` when there is none, or none any more. */
async function reusable(context, volume, { sizeGb, ifExists }) {
    if (!volume)
        return undefined;
    await assertOneOrg(context.client);
    if (isLeaving(volume)) {
        if (!context.dryRun)
            await awaitGone(context, VOLUMES, volume);
        return undefined;
    }
    if (ifExists === 'fail') {
        throw new contract_errors/* ActionError */.lZ(`There is already a ${kinds_called(VOLUMES, volume)}, and \`if-exists\` is \`fail\`.`, {
            title: `Volume ${volume.name} exists`,
            next: 'Choose another name, or set `if-exists: reuse`.',
        });
    }
    if (volume.size_gb !== null && volume.size_gb !== sizeGb)
        throw otherSize(volume, sizeGb);
    return volume;
}
/** Source: https://dollarbox.dev/docs/api/ (volumes are immutable once created). */
function otherSize(volume, wanted) {
    return new contract_errors/* ActionError */.lZ(`There is already a ${kinds_called(VOLUMES, volume)}, of ${volume.size_gb} GB; ${wanted} GB are asked for. Volumes are immutable: delete and recreate to change the size.`, {
        title: `Volume ${volume.name} has another size`,
        next: `Set \`size-gb: ${volume.size_gb}\`, or save its data, delete it with \`operation: delete-volume\` (its data is destroyed) and create it again.`,
    });
}
function ensure_volume_planned(found, name) {
    const action = found ? 'none' : 'create';
    const target = found ? kinds_called(VOLUMES, found) : `volume ${name}`;
    return { outcome: 'planned', changed: !found, volume: found, plan: [{ action, target }] };
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/create-volume.js





/** Creates a volume, or reuses the one of this name. Source: https://dollarbox.dev/docs/api/ */
const createVolume = defineOperation({
    name: 'create-volume',
    platform: dollarboxPlatform,
    summary: 'Create a volume, or reuse the one of this name, and wait until it is bound. Volumes are immutable: another size takes deleting (with the data) and recreating.',
    inputs: { required: [dollarbox.name, dollarbox.sizeGb], optional: [dollarbox.volumeIfExists] },
    outputs: ['id', 'name', 'status'],
    outcomes: ['created', 'unchanged'],
    resume: { operation: 'get-volume', input: 'id', output: 'id' },
    example: `
org: acme
name: data
size-gb: 10
`,
    run: async ({ name, 'size-gb': sizeGb, 'if-exists': ifExists }, context) => {
        const { volume, ...ended } = await ensureVolume(context, { name, sizeGb, ifExists });
        if (!volume)
            return { ...ended, title: `Would create volume ${name} of ${sizeGb} GB.`, outputs: { name } };
        return {
            ...ended,
            title: context.dryRun ? `Looked at volume ${name}.` : `Volume ${name} is ${volume.status}.`,
            resource: volumeResource(volume),
            outputs: volumeOutputs(volume),
            facts: volumeFacts(volume),
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/removal.js





const WORDS = {
    delete: { done: 'Deleted', action: 'delete', outcome: 'deleted' },
    remove: { done: 'Removed', action: 'delete', outcome: 'deleted' },
    revoke: { done: 'Revoked', action: 'revoke', outcome: 'revoked' },
};
/** Removes it and waits until it is gone; what is not there is fine unless `if-missing` is `fail`. */
async function removal(context, { kind, found, selection, ifMissing, verb, outputs, resource }) {
    if (!found)
        return nothingThere(kind.noun, selection, ifMissing);
    const { done, action, outcome } = WORDS[verb];
    const target = kinds_called(kind, found);
    context.known(outputs(found));
    if (context.dryRun) {
        const plan = [{ action, target }];
        return { outcome: 'planned', changed: true, title: `Would ${verb} ${target}.`, plan };
    }
    const told = { resource: resource(found), outputs: outputs(found) };
    if (!isLeaving(found) && (await remove(context, kind, found)))
        return { ...told, outcome, changed: true, title: `${done} ${target}.` };
    // Somebody else deleted it, or is about to: nothing is left to do but wait.
    if (isLeaving(found) && context.wait)
        await awaitGone(context, kind, found);
    return { ...told, outcome: 'absent', changed: false, title: `${capital(target)} was deleted already.` };
}
function nothingThere(noun, selection, ifMissing) {
    const error = select_absent(noun, selection);
    if (ifMissing === 'fail') {
        throw new contract_errors/* AbsentError */.Es(error.message, { next: `${error.next} Or set \`if-missing: ignore\`.` });
    }
    return { outcome: 'absent', changed: false, title: error.message };
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/delete-container.js







/** Deletes a container and waits until it is gone. Source: https://dollarbox.dev/docs/api/ */
const deleteContainer = defineOperation({
    name: 'delete-container',
    platform: dollarboxPlatform,
    summary: 'Delete a container and wait until it is gone.',
    inputs: { required: [], optional: [dollarbox.id, dollarbox.name, dollarbox.ifMissing] },
    outputs: ['id', 'name'],
    outcomes: ['deleted', 'absent'],
    example: `
org: acme
name: web
`,
    check: eitherIdOr('name'),
    run: async ({ id, name: key, 'if-missing': ifMissing }, context) => removal(context, {
        kind: CONTAINERS,
        found: await select_select(context.client, CONTAINERS, { id, key }),
        selection: { id, key },
        ifMissing,
        verb: 'delete',
        outputs: (container) => ({ id: container.id, name: container.name }),
        resource: containerResource,
    }),
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/delete-volume.js








const DETACH = 'If a container uses the volume, detach it first: in the control panel set the container’s volume to “No volume” and restart it, or delete the container.';
/**
 * How an attached volume is refused is not documented; these codes are [inferred]. How to detach one is on
 * https://dollarbox.dev/docs/persistent-volumes/.
 */
const ATTACHED = { conflict: DETACH, validation_error: DETACH };
/** Deletes a volume and its data, and waits until it is gone. Source: https://dollarbox.dev/docs/api/ */
const deleteVolume = defineOperation({
    name: 'delete-volume',
    platform: dollarboxPlatform,
    summary: 'Delete a volume with its data and wait until it is gone.',
    inputs: { required: [], optional: [dollarbox.id, dollarbox.name, dollarbox.ifMissing] },
    outputs: ['id', 'name'],
    outcomes: ['deleted', 'absent'],
    example: `
org: acme
name: shared
`,
    check: eitherIdOr('name'),
    run: async ({ id, name: key, 'if-missing': ifMissing }, context) => {
        const found = await select_select(context.client, VOLUMES, { id, key });
        return explained(ATTACHED, () => removal(context, {
            kind: VOLUMES,
            found,
            selection: { id, key },
            ifMissing,
            verb: 'delete',
            outputs: (volume) => ({ id: volume.id, name: volume.name }),
            resource: volumeResource,
        }));
    },
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/get-container.js







/** Reads one container; with `wait: true` resumes a wait. Source: https://dollarbox.dev/docs/api/ */
const getContainer = defineOperation({
    name: 'get-container',
    platform: dollarboxPlatform,
    summary: 'Read one container; with `wait: true` wait until it runs.',
    inputs: { required: [], optional: [dollarbox.id, dollarbox.name, dollarbox.port] },
    outputs: ['id', 'name', 'status', 'url', 'address'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    resume: { operation: 'get-container', input: 'id', output: 'id' },
    example: `
org: acme
name: web
port: 8080
`,
    check: eitherIdOr('name'),
    run: async ({ id, name, port }, context) => {
        const found = await selectPresent(context.client, CONTAINERS, { id, key: name });
        context.known(containerOutputs(found, port));
        const container = context.wait ? await awaitContainer(context, { container: found, port }) : found;
        return {
            outcome: 'read',
            changed: false,
            title: `Container ${container.name} is ${container.status}.`,
            resource: containerResource(container),
            outputs: containerOutputs(container, port),
            facts: containerFacts(container, port),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/get-invitation.js






/** Reads one invitation to the org. Source: https://dollarbox.dev/docs/api/ */
const getInvitation = defineOperation({
    name: 'get-invitation',
    platform: dollarboxPlatform,
    summary: 'Read one invitation to the org.',
    inputs: { required: [], optional: [dollarbox.id, dollarbox.email] },
    outputs: ['id', 'expires-at'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
    check: eitherIdOr('email'),
    run: async ({ id, email: key }, { client }) => {
        const invitation = await selectInvitation(client, { id, key }, true);
        if (!invitation)
            throw select_absent('invitation', { id, key });
        return {
            outcome: 'read',
            changed: false,
            title: `${invitation.email} is invited as ${invitation.role}${invitation.accepted ? ', and accepted' : ''}.`,
            resource: invitationResource(invitation),
            outputs: invitationOutputs(invitation),
            facts: invitationFacts(invitation),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/get-kubectl-credential.js






/** Reads one kubectl credential; its kubeconfig is shown only once, when it is issued. Source: https://dollarbox.dev/docs/api/ */
const getKubectlCredential = defineOperation({
    name: 'get-kubectl-credential',
    platform: dollarboxPlatform,
    summary: 'Read one kubectl credential of the token’s user; its kubeconfig is shown only when it is issued.',
    inputs: { required: [dollarbox.id], optional: [] },
    outputs: ['id', 'credential-id'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    example: `
org: acme
id: 321
`,
    run: async ({ id }, { client }) => {
        const credential = await selectPresent(client, KUBECTL_CREDENTIALS, { id });
        return {
            outcome: 'read',
            changed: false,
            title: `Kubectl credential ${id} is there.`,
            resource: credentialResource(credential),
            outputs: credentialOutputs(credential),
            facts: credentialFacts(credential),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/get-member.js






/** Reads one member of the org. Source: https://dollarbox.dev/docs/api/ */
const getMember = defineOperation({
    name: 'get-member',
    platform: dollarboxPlatform,
    summary: 'Read one member of the org.',
    inputs: { required: [dollarbox.member], optional: [] },
    outputs: ['id'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    example: `
org: acme
member: ada@example.com
`,
    run: async ({ member: wanted }, { client }) => {
        const member = await selectMember(client, wanted);
        if (!member)
            throw select_absent('member', memberSelection(wanted));
        return {
            outcome: 'read',
            changed: false,
            title: `${member.email} is ${member.role}.`,
            resource: memberResource(member),
            outputs: { id: member.id },
            facts: memberFacts(member),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/get-org.js




/** Reads the org of the `org` input, or the only one there is. Source: https://dollarbox.dev/docs/api/ */
const getOrg = defineOperation({
    name: 'get-org',
    platform: dollarboxPlatform,
    summary: 'Read the org of the `org` input, or the only one that the token reaches.',
    inputs: { required: [], optional: [] },
    outputs: ['id', 'name', 'status'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    example: `
org: acme
`,
    run: async (_inputs, { client }) => {
        const org = await findOrg(client);
        return {
            outcome: 'read',
            changed: false,
            title: `Org ${org.slug} is ${org.status || 'there'}.`,
            resource: orgResource(org),
            outputs: orgOutputs(org),
            facts: orgFacts(org),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/get-volume.js







/** Reads one volume; with `wait: true` resumes a wait. Source: https://dollarbox.dev/docs/api/ */
const getVolume = defineOperation({
    name: 'get-volume',
    platform: dollarboxPlatform,
    summary: 'Read one volume; with `wait: true` wait until it is bound.',
    inputs: { required: [], optional: [dollarbox.id, dollarbox.name] },
    outputs: ['id', 'name', 'status'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    resume: { operation: 'get-volume', input: 'id', output: 'id' },
    example: `
org: acme
name: data
`,
    check: eitherIdOr('name'),
    run: async ({ id, name }, context) => {
        const found = await selectPresent(context.client, VOLUMES, { id, key: name });
        context.known(volumeOutputs(found));
        const volume = context.wait ? await awaitVolume(context, found) : found;
        return {
            outcome: 'read',
            changed: false,
            title: `Volume ${volume.name} is ${volume.status}.`,
            resource: volumeResource(volume),
            outputs: volumeOutputs(volume),
            facts: volumeFacts(volume),
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/issue-credential.js




/** Ids of the caller's credentials in the org. */
async function credentialIds(client) {
    const ids = new Set();
    for await (const { id } of client.kubectlCredentials.list())
        ids.add(id);
    return [...ids];
}
/** The caller's credentials that are not among `before`. */
async function newCredentials(client, before) {
    const found = new Map();
    for await (const credential of client.kubectlCredentials.list()) {
        if (!before.includes(credential.id))
            found.set(credential.id, credential);
    }
    return [...found.values()];
}
/**
 * Issues one credential. Its kubeconfig is only in the answer, so a credential whose answer was lost is of no
 * use to anybody: it is revoked, and one more is issued, at most two requests in all. Where a creation rotates
 * the credential that is there, nothing new shows up and the second request rotates it again. `onLost` is told
 * when an answer was lost: from then on there may be a credential that nobody knows of.
 */
async function issueCredential(context, before, onLost) {
    const { client, log, wrote } = context;
    const issue = async () => {
        try {
            return await client.kubectlCredentials.create(undefined);
        }
        catch (error) {
            if (error instanceof errors/* AnswerLostError */.B0)
                onLost();
            throw error;
        }
    };
    const issued = await createOnce({
        what: 'The kubectl credential',
        key: 'a new kubectl credential',
        look: (budget) => newCredentials(client.within(budget), before),
        create: issue,
        describe: ({ id }) => id,
        found: ({ id }) => {
            wrote();
            context.known({ 'credential-id': id });
        },
        ...context,
    });
    wrote();
    if (!issued.adopted)
        return issued.value;
    log.info(`The kubeconfig of credential ${issued.value.id} was lost with its answer; revoking it`);
    await client.kubectlCredentials.remove(issued.value.id);
    if (issued.posts > 1)
        throw lostTwice();
    try {
        return await issue();
    }
    catch (error) {
        if (!(error instanceof errors/* AnswerLostError */.B0))
            throw error;
        await revokeNew(client, [...before, issued.value.id], log);
        throw lostTwice();
    }
}
/** Revokes the one credential that came to be meanwhile; of several it is unknown whose they are. */
async function revokeNew(client, before, log) {
    const found = await newCredentials(client, before);
    const [only] = found;
    if (!only)
        return;
    if (found.length > 1) {
        throw new contract_errors/* ActionError */.lZ(`${found.length} kubectl credentials came to be meanwhile, and it is unknown which is whose: ${(0,support_text/* list */.p_)(found.map(({ id }) => id))}.`, { next: 'Revoke those that are not in use, with `operation: revoke-kubectl-credential`.' });
    }
    await client.kubectlCredentials.remove(only.id);
    log.info(`Revoked kubectl credential ${only.id}, whose kubeconfig nobody has`);
}
/**
 * Warns of credentials that came to be meanwhile: one may be that of a request without an answer, which showed up
 * only after it had been given up; but it may as well be another job's, so none is revoked.
 */
async function warnOfNew(client, before, log) {
    const ids = (await newCredentials(client, before)).map(({ id }) => id);
    if (ids.length === 0)
        return;
    log.warning(`An answer of DollarBox was lost, and kubectl credential ${(0,support_text/* list */.p_)(ids)} came to be meanwhile: it may be this step’s or another job’s. Revoke it with \`operation: revoke-kubectl-credential\` when nobody uses it.`);
}
function lostTwice() {
    return new contract_errors/* ActionError */.lZ('The answer with the kubeconfig was lost twice; no credential of this step is left.', {
        next: 'Run the step again when the platform answers reliably.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/clean-up-kubeconfig.js

/**
 * Deletes the kubeconfig and revokes its credential, in the post step. A file or credential that is gone is
 * fine. The credential is revoked even when the file cannot be deleted, and the other way round.
 */
async function cleanUpKubeconfig(task, { client, log }) {
    if (task.kind !== 'kubectl-credential')
        return;
    const { id, before, unanswered, revoke, path, directory } = task;
    const done = await Promise.allSettled([
        path === undefined ? undefined : removeFile(path, directory),
        revoke ? revokeCredential() : undefined,
    ]);
    for (const result of done)
        if (result.status === 'rejected')
            throw result.reason;
    async function revokeCredential() {
        if (id === undefined)
            return revokeNew(client, before, log);
        const was = await client.kubectlCredentials.remove(id);
        log.info(was ? `Revoked kubectl credential ${id}` : `Kubectl credential ${id} was revoked already`);
        if (unanswered)
            await warnOfNew(client, [...before, id], log);
    }
    async function removeFile(file, fresh) {
        const { removeKubeconfig } = await __nccwpck_require__.e(/* import() */ 132).then(__nccwpck_require__.bind(__nccwpck_require__, 5132));
        const how = await removeKubeconfig(file, fresh);
        if (how === 'removed')
            log.info('Deleted the kubeconfig');
    }
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/export-kubeconfig.js
/** Hands the kubeconfig to the job's later steps, in front of those that are there already. */
async function exportKubeconfig({ env, exportVariable }, path) {
    const { kubeconfigVariable } = await __nccwpck_require__.e(/* import() */ 959).then(__nccwpck_require__.bind(__nccwpck_require__, 4959));
    exportVariable('KUBECONFIG', kubeconfigVariable(path, env['KUBECONFIG']));
    exportVariable('KUBE_CONFIG_PATH', path);
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/issue-kubeconfig.js


/**
 * Issues a credential and writes its kubeconfig. What the post step needs is saved before the request, so
 * that a credential whose answer never came is revoked there. Whatever fails after it was issued revokes it.
 */
async function issueKubeconfig(context, issue) {
    const { prepareTarget } = await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 3100));
    const { kubeconfigPath } = issue;
    const { temp, workspace } = context.directories;
    // The list first: when it cannot be read, no directory is left behind.
    const before = await credentialIds(context.client);
    const target = await prepareTarget({ kubeconfigPath, runnerTemp: temp, workspace });
    let task = {
        kind: 'kubectl-credential',
        key: 'kubeconfig',
        before,
        revoke: true,
        ...(target.directory === undefined ? {} : { directory: target.directory, path: target.path }),
    };
    context.cleanup(task);
    const { credential, lost } = await issueOrForget(context, task);
    if (lost)
        task = { ...task, unanswered: true };
    const rotated = before.includes(credential.id);
    const revoke = rotated ? issue.revokeAfterJob === true : issue.revokeAfterJob !== false;
    context.known({ 'credential-id': credential.id });
    // Until the file is written the credential is of no use: the post step revokes it unless it was somebody's.
    context.cleanup({ ...task, id: credential.id, revoke: !rotated || revoke });
    context.left(`kubectl credential ${credential.id}, until the post step`);
    if (!rotated) {
        context.undo(`kubectl credential ${credential.id} was issued and is revoked again`, async (client) => {
            await client.kubectlCredentials.remove(credential.id);
        });
    }
    const kubeconfig = await keepOrRevoke(context, credential, rotated, () => write(context, issue, credential, target));
    context.cleanup(afterWriting({ ...task, id: credential.id, revoke, path: target.path }, issue.revokeAfterJob));
    return { credential, kubeconfig, path: target.path, rotated, revokedAfterJob: revoke };
}
/**
 * Issues the credential. When it was plainly refused there is none, and the post step must not take a new one of
 * the same user, issued in another job meanwhile, for this step's.
 */
async function issueOrForget(context, task) {
    let lost = false;
    try {
        const credential = await issueCredential(context, task.before, () => {
            lost = true;
        });
        return { credential, lost };
    }
    catch (error) {
        if (!lost)
            context.cleanup({ ...task, revoke: false });
        throw error;
    }
}
/** `revoke-after-job: false` keeps the file too. */
function afterWriting(task, revokeAfterJob) {
    if (revokeAfterJob !== false)
        return task;
    const { path, directory, ...kept } = task;
    return kept;
}
async function write({ secrets }, { allowExec, context, namespace }, { id, kubeconfig }, target) {
    if (!kubeconfig) {
        throw new contract_errors/* ActionError */.lZ(`DollarBox issued credential ${id} without a kubeconfig.`, {
            next: 'Run the step again; if it stays, report it to DollarBox with the request id.',
        });
    }
    const [{ readKubeconfig }, { writeTo }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(988)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2988)),
        __nccwpck_require__.e(/* import() */ 857).then(__nccwpck_require__.bind(__nccwpck_require__, 8857)),
    ]);
    const ready = readKubeconfig(kubeconfig, {
        allowExec,
        ...(context === undefined ? {} : { context }),
        ...(namespace === undefined ? {} : { namespace }),
        onSecret: (secret) => secrets.add(secret),
    });
    await writeTo(target, ready.yaml);
    return ready;
}
/** Revokes the credential when its kubeconfig cannot be used; one that was somebody's before is left alone. */
async function keepOrRevoke({ client, log }, { id }, rotated, work) {
    try {
        return await work();
    }
    catch (error) {
        if (rotated)
            log.warning(`Kubectl credential ${id} was there before this step; it is left, with a new token.`);
        else
            await revokeNow(client, id, log);
        throw error;
    }
}
async function revokeNow(client, id, log) {
    try {
        await client.kubectlCredentials.remove(id);
        log.info(`Revoked kubectl credential ${id}`);
    }
    catch {
        log.info(`Kubectl credential ${id} could not be revoked now; the post step tries again`);
    }
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/issue-kubeconfig.js









/** Issues a kubeconfig for the job. Source: https://dollarbox.dev/docs/api/ (kubectl credentials) */
const issueKubeconfigOperation = defineOperation({
    name: 'issue-kubeconfig',
    platform: dollarboxPlatform,
    summary: 'Issue a kubeconfig for the job; it is deleted and its credential revoked when the job ends.',
    inputs: {
        required: [],
        optional: [
            dollarbox.kubeconfigPath,
            dollarbox.context,
            dollarbox.namespace,
            dollarbox.exportKubeconfig,
            dollarbox.revokeAfterJob,
            dollarbox.allowExec,
        ],
    },
    outputs: ['kubeconfig-path', 'context', 'namespace', 'credential-id', 'expires-at'],
    outcomes: ['issued'],
    example: `
org: acme
namespace: web
`,
    run: async (inputs, context) => {
        const org = await findOrg(context.client);
        checkKubectl(org);
        if (context.dryRun) {
            const target = `kubectl credential in org ${org.slug}`;
            return {
                outcome: 'planned',
                changed: true,
                title: `Would issue a ${target}.`,
                plan: [{ action: 'create', target }],
            };
        }
        const issued = await issueKubeconfig(context, {
            kubeconfigPath: inputs['kubeconfig-path'],
            context: inputs.context,
            namespace: inputs.namespace,
            allowExec: inputs['allow-exec'],
            revokeAfterJob: inputs['revoke-after-job'],
        });
        const { credential, kubeconfig, path } = issued;
        for (const warning of kubeconfig.warnings)
            context.log.warning(warning);
        for (const notice of kubeconfig.notices)
            context.log.notice(notice);
        if (issued.rotated)
            context.log.warning(rotation(issued));
        if (inputs['export-kubeconfig'])
            await exportKubeconfig(context, path);
        return {
            outcome: 'issued',
            changed: true,
            title: `Issued kubectl credential ${credential.id} for org ${org.slug}.`,
            resource: credentialResource(credential),
            outputs: {
                'kubeconfig-path': path,
                'credential-id': credential.id,
                context: kubeconfig.context,
                namespace: kubeconfig.namespace,
                'expires-at': kubeconfig.expiresAt,
            },
            facts: [
                { label: 'Kubeconfig', value: path },
                { label: 'Context', value: kubeconfig.context },
                ...(kubeconfig.namespace ? [{ label: 'Namespace', value: kubeconfig.namespace }] : []),
                { label: 'Server', value: kubeconfig.server },
                { label: 'Expires', value: kubeconfig.expiresAt ? (0,contract_outputs/* formatTime */.fU)(kubeconfig.expiresAt) : 'not known' },
                { label: 'When the job ends', value: issued.revokedAfterJob ? 'deleted and revoked' : 'not revoked' },
            ],
        };
    },
    cleanup: cleanUpKubeconfig,
});
function rotation({ credential: { id }, revokedAfterJob }) {
    const end = revokedAfterJob
        ? 'It is revoked when the job ends.'
        : 'It is not revoked when the job ends, unless `revoke-after-job: true` is given.';
    return `Kubectl credential ${id} was there before: kubeconfigs issued for it earlier no longer work. ${end} Use a user of its own for each pipeline.`;
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/list-all.js


/** Largest list that is kept, in characters of JSON; a runner has memory for several times this. */
const MAX_SIZE = 32 * 1_024 * 1_024;
/**
 * Reads a list to its end. One that moved between pages is listed once. Of each only what `result` shows is
 * kept; a list that would fill the memory is refused, since half a list is no list.
 */
async function listAll(listing) {
    const { noun, plural, items, keyOf, resource, columns, row } = listing;
    const resources = new Map();
    const rows = new Map();
    let size = 0;
    for await (const item of items) {
        const key = keyOf(item);
        const shown = resource(item);
        size += JSON.stringify(shown).length;
        if (size > MAX_SIZE)
            throw tooLarge(plural, resources.size);
        resources.set(key, shown);
        rows.set(key, row(item).map((cell) => cell ?? ''));
    }
    const count = resources.size;
    return {
        outcome: 'listed',
        changed: false,
        title: count === 1 ? `One ${noun} is there.` : `${count === 0 ? 'No' : count} ${plural} are there.`,
        resource: [...resources.values()],
        outputs: { count },
        table: { columns, rows: [...rows.values()] },
    };
}
function tooLarge(plural, read) {
    return new contract_errors/* ActionError */.lZ(`${capital(plural)} are too many: the first ${read} fill ${MAX_SIZE >> 20} MiB of JSON.`, {
        next: 'Look at single ones with the `get-*` operation.',
    });
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/list-containers.js




/** Lists the org’s containers. Source: https://dollarbox.dev/docs/api/ (Pagination) */
const listContainers = defineOperation({
    name: 'list-containers',
    platform: dollarboxPlatform,
    summary: 'List the org’s containers, over all pages.',
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
org: acme
`,
    run: (_inputs, { client }) => listAll({
        noun: 'container',
        plural: 'containers',
        items: client.containers.list(),
        keyOf: ({ id }) => id,
        resource: containerResource,
        columns: ['Id', 'Name', 'Image', 'Status', 'Address'],
        row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address],
    }),
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/list-invitations.js




/** Lists the org’s invitations, accepted ones too if the platform keeps them. Source: https://dollarbox.dev/docs/api/ (Pagination) */
const listInvitations = defineOperation({
    name: 'list-invitations',
    platform: dollarboxPlatform,
    summary: 'List the org’s invitations, over all pages.',
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
org: acme
`,
    run: (_inputs, { client }) => listAll({
        noun: 'invitation',
        plural: 'invitations',
        items: client.invitations.list(),
        keyOf: ({ id }) => id,
        resource: invitationResource,
        columns: ['Id', 'E-mail', 'Role', 'Accepted', 'Expires'],
        row: ({ id, email, role, accepted, expires_at }) => [
            id,
            email,
            role,
            accepted ? 'yes' : 'no',
            expires_at,
        ],
    }),
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/list-kubectl-credentials.js




/** Lists the kubectl credentials of the token’s user, without their kubeconfigs. Source: https://dollarbox.dev/docs/api/ (Pagination) */
const listKubectlCredentials = defineOperation({
    name: 'list-kubectl-credentials',
    platform: dollarboxPlatform,
    summary: 'List the kubectl credentials of the token’s user, over all pages; kubeconfigs are shown only when they are issued.',
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
org: acme
`,
    run: (_inputs, { client }) => listAll({
        noun: 'kubectl credential',
        plural: 'kubectl credentials',
        items: client.kubectlCredentials.list(),
        keyOf: ({ id }) => id,
        resource: credentialResource,
        columns: ['Id', 'Org', 'Service account', 'Created', 'Rotated'],
        row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at],
    }),
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/list-members.js




/** Lists the org’s members. Source: https://dollarbox.dev/docs/api/ (Pagination) */
const listMembers = defineOperation({
    name: 'list-members',
    platform: dollarboxPlatform,
    summary: 'List the org’s members, over all pages.',
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
org: acme
`,
    run: (_inputs, { client }) => listAll({
        noun: 'member',
        plural: 'members',
        items: client.members.list(),
        keyOf: ({ id }) => id,
        resource: memberResource,
        columns: ['Id', 'E-mail', 'Role', 'Joined'],
        row: ({ id, email, role, joined_at }) => [id, email, role, joined_at],
    }),
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/list-orgs.js




/** Lists the orgs that the token reaches. Source: https://dollarbox.dev/docs/api/ (Pagination) */
const listOrgs = defineOperation({
    name: 'list-orgs',
    platform: dollarboxPlatform,
    summary: 'List the orgs that the token reaches, over all pages.',
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
org: acme
`,
    run: (_inputs, { client }) => listAll({
        noun: 'org',
        plural: 'orgs',
        items: client.orgs.list(),
        keyOf: ({ slug }) => slug,
        resource: orgResource,
        columns: ['Slug', 'Name', 'Status', 'Billing address'],
        row: ({ slug, name, status, billing_email }) => [slug, name, status, billing_email],
    }),
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/list-volumes.js




/** Lists the org’s volumes. Source: https://dollarbox.dev/docs/api/ (Pagination) */
const listVolumes = defineOperation({
    name: 'list-volumes',
    platform: dollarboxPlatform,
    summary: 'List the org’s volumes, over all pages.',
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
org: acme
`,
    run: (_inputs, { client }) => listAll({
        noun: 'volume',
        plural: 'volumes',
        items: client.volumes.list(),
        keyOf: ({ id }) => id,
        resource: volumeResource,
        columns: ['Id', 'Name', 'GB', 'Status', 'Storage class'],
        row: ({ id, name, size_gb, status, storage_class }) => [
            id,
            name,
            `${size_gb ?? ''}`,
            status,
            storage_class,
        ],
    }),
});

;// CONCATENATED MODULE: ./build/previews/watch.js


const PERMISSION = 'Give the job `permissions: pull-requests: read`, so that a preview is not left behind when the pull request is closed meanwhile.';
/**
 * Asks GitHub again and again whether a pull request is still open. When GitHub cannot be asked, that is warned
 * of once, and the pull request counts as open, which is what the event said.
 */
class PullRequestWatch {
    #context;
    #number;
    #answers = true;
    #seen;
    constructor(context, number) {
        this.#context = context;
        this.#number = number;
    }
    /** The pull request as GitHub showed it last. */
    get seen() {
        return this.#seen;
    }
    /** Throws an `AbsentError` when GitHub knows no pull request of a number that only an input names. */
    async isClosed() {
        const { github, event } = this.#context;
        if (!this.#answers)
            return false;
        try {
            this.#seen = await github.pullRequest(this.#number);
        }
        catch (error) {
            if (!(error instanceof contract_errors/* ActionError */.lZ) || error.outcome === 'cancelled')
                throw error;
            this.#give(error.message);
            return false;
        }
        if (this.#seen)
            return this.#seen.state === 'closed';
        if (!isOfEvent(this.#number, event))
            throw this.#absent();
        this.#give('GitHub does not show it to this token.');
        return false;
    }
    #give(why) {
        this.#answers = false;
        this.#context.log.warning(`Whether pull request #${this.#number} is still open could not be asked: ${why.replace(/\.?$/, '.')} ${PERMISSION}`);
    }
    #absent() {
        return new contract_errors/* AbsentError */.Es(`There is no pull request #${this.#number} in ${this.#context.run.repository}.`, {
            next: 'Check `pull-request`. In a private repository, the job also needs `permissions: pull-requests: read`.',
        });
    }
}

;// CONCATENATED MODULE: ./build/previews/lifecycle.js



/**
 * Keeps the preview of a pull request as the pull request is: there while it is open, gone when it is closed.
 * The end of a pull request comes once; so it is looked for before the work and after it, and what was made for
 * one that was closed meanwhile is taken down again, whether the work went well or not.
 */
async function keepPreview(context, number, preview) {
    const watch = new PullRequestWatch(context, number);
    if (isClosing({ 'pull-request': number }, context.event))
        return lifecycle_close(context, number, preview);
    if (await watch.isClosed()) {
        context.log.notice(`Pull request #${number} is closed: nothing is deployed for it.`);
        return preview.takeDown();
    }
    warnOfNewerCommit(context, watch);
    if (context.dryRun)
        return preview.deploy();
    const done = await attempt(() => preview.deploy());
    if ('error' in done && !mayBeOfClosing(done.error))
        throw done.error;
    if (await watch.isClosed()) {
        context.log.notice(`Pull request #${number} was closed meanwhile: its preview is taken down again.`);
        const ended = await preview.takeDown();
        if ('error' in done && isUnknown(done.error) && ended.outcome === 'absent')
            throw done.error;
        return { ...ended, outcome: 'deleted', changed: true };
    }
    if ('error' in done)
        throw done.error;
    return done.result;
}
/** Takes the preview down. A pull request that was opened again meanwhile has no other event to come. */
async function lifecycle_close({ github, log, dryRun }, number, preview) {
    const result = await preview.takeDown();
    if (dryRun)
        return result;
    const now = await github.pullRequest(number).catch(() => undefined);
    if (now?.state === 'open') {
        log.notice(`Pull request #${number} was opened again meanwhile. If its preview is missing now, run the workflow for it once more.`);
    }
    return result;
}
async function attempt(work) {
    try {
        return { result: await work() };
    }
    catch (error) {
        return { error };
    }
}
/** The run for the closing may take a preview down while this one waits for it. */
function mayBeOfClosing(error) {
    return error instanceof contract_errors/* ActionError */.lZ && (error.outcome === 'failed' || error.outcome === 'absent');
}
/** It is not known whether the work has made something: a list that does not show it proves nothing. */
function isUnknown(error) {
    return error instanceof contract_errors/* ActionError */.lZ && error.name === 'UnknownResultError';
}
function warnOfNewerCommit({ event, log }, { seen }) {
    const own = event.pullRequest?.headSha ?? '';
    if (!seen || own === '' || seen.headSha === '' || own === seen.headSha || !isOfEvent(seen.number, event))
        return;
    log.notice(`Pull request #${seen.number} has a newer commit (${seen.headSha.slice(0, 7)}) than this run (${own.slice(0, 7)}). ` +
        'A `concurrency` group for each pull request keeps an older run from overwriting a newer one.');
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/preview-container.js











/** Deploys the preview of a pull request, or takes it down, as the pull request is. */
function previewContainer(context, { base, owner: { repository, number }, wanted, port, ifExists }) {
    const name = containerPreviewName(base, number);
    const owner = markOf({ repository, number });
    let deployed;
    const known = (outputs) => {
        if (typeof outputs.id === 'string')
            deployed = outputs.id;
        context.known(outputs);
    };
    return keepPreview(context, number, {
        deploy: () => deployContainer({ ...context, known }, { name, wanted, port, ifExists, owner }),
        takeDown: () => takeDown(context, name, owner, deployed),
    });
}
/** `deployed`: what this step has just deployed; a list that lags behind may not have it yet. */
async function takeDown(context, name, owner, deployed) {
    const { client } = context;
    const listed = await oneWithKey(client, CONTAINERS, name);
    const found = listed ?? (deployed === undefined ? undefined : await oneWithId(client, CONTAINERS, deployed));
    if (found && !isLeaving(found))
        assertOwned(found, owner);
    const ended = await removal(context, {
        kind: CONTAINERS,
        found,
        selection: { key: name },
        ifMissing: 'ignore',
        verb: 'delete',
        outputs: ({ id }) => ({ id, name, status: undefined, url: undefined, address: undefined }),
        resource: ({ id }) => ({ id, name }),
    });
    return found ? ended : { ...ended, outputs: { name } };
}
function markOf(owner) {
    return {
        mark: { [MARK_VARIABLE]: ownerMark(owner) },
        owns: ({ env }) => isSameOwner(readMark(env[MARK_VARIABLE]), owner),
        refusal: (container) => preview_container_foreign(container, owner),
    };
}
function preview_container_foreign(container, owner) {
    const other = readMark(container.env[MARK_VARIABLE]);
    const whose = other
        ? `is the preview of ${(0,support_text/* oneLine */.TN)(ownerMark(other), 120)}`
        : `is nobody’s preview (it has no ${MARK_VARIABLE})`;
    return new contract_errors/* ActionError */.lZ(`${capital(kinds_called(CONTAINERS, container))} ${whose}, not that of ${ownerMark(owner)}. Nothing was changed.`, {
        title: `Container ${container.name} belongs to somebody else`,
        next: 'Choose another `name`, or delete that container if nobody needs it.',
    });
}

;// CONCATENATED MODULE: ./build/previews/skip.js
/**
 * Why a preview is not deployed for want of secrets; `undefined` when it is. Runs for pull requests of forks and
 * of Dependabot are not given the repository's secrets, which is nobody's mistake.
 * Source: https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 */
function skipWithoutSecrets(given, { actor, pullRequest }) {
    if (given('token') !== '')
        return undefined;
    if (pullRequest?.fork === true) {
        return `Nothing was deployed: pull request #${pullRequest.number} comes from a fork, and runs for those are not given the repository’s secrets (\`token\` is empty).`;
    }
    if (actor === 'dependabot[bot]') {
        return 'Nothing was deployed: the run was started by Dependabot, and such runs are not given the repository’s secrets (`token` is empty). Dependabot has secrets of its own in the settings.';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/preview-container.js










/** Keeps a container for each open pull request. Source: https://dollarbox.dev/docs/api/ */
const previewContainerOperation = defineOperation({
    name: 'preview-container',
    platform: dollarboxPlatform,
    summary: 'Keep a container for a pull request: create it, update it on every push, delete it when the pull request is closed.',
    inputs: {
        required: [previews.containerName],
        optional: [
            previews.pullRequest,
            previews.image,
            previews.env,
            dollarbox.command,
            dollarbox.port,
            dollarbox.ifExists,
        ],
    },
    outputs: ['id', 'name', 'status', 'url', 'address'],
    outcomes: ['created', 'updated', 'recreated', 'unchanged', 'deleted', 'absent', 'skipped'],
    resume: { operation: 'get-container', input: 'id', output: 'id' },
    example: `
org: acme
name: web
image: ghcr.io/acme/web:\${{ github.sha }}
port: 8080
comment: true
environment: preview
`,
    skip: skipWithoutSecrets,
    check: (inputs, { event }) => [
        ...checkPreview(inputs, event, { image: inputs.image }),
        ...(inputs.env && Object.hasOwn(inputs.env, MARK_VARIABLE) ? [TAKEN] : []),
    ],
    reportOn: (inputs, event) => {
        const number = pullRequestOf(inputs, event);
        if (number === undefined)
            return undefined;
        const { org: scope = '' } = inputs;
        const name = containerPreviewName(inputs.name, number);
        return previewSubject({ platform: 'dollarbox', scope, name, pullRequest: number }, isClosing(inputs, event));
    },
    run: (inputs, context) => {
        const { name: base, image, env, command, port, 'if-exists': ifExists } = inputs;
        const owner = ownerOf(inputs, context);
        return previewContainer(context, { base, owner, wanted: { image, env, command }, port, ifExists });
    },
});
const TAKEN = {
    input: 'env',
    problem: `cannot have ${MARK_VARIABLE}, which marks whose preview the container is`,
};

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/update-member.js




/** Guards of the platform around roles; which they are is [inferred]. */
const GUARDED = {
    permission_denied: 'Use a token with the scope Read & write, of an admin or owner of the org; only an owner may change owners.',
    validation_error: 'An org keeps at least one owner: make somebody else owner first.',
};
/** Gives a member this role. Throws an `AbsentError` when they are removed meanwhile. */
async function updateMember(context, member, role) {
    const changed = member.role !== role;
    const target = kinds_called(MEMBERS, member);
    if (context.dryRun) {
        const fields = changed ? [{ field: 'role', from: member.role, to: role }] : [];
        return {
            outcome: 'planned',
            changed,
            member,
            plan: [{ action: changed ? 'update' : 'none', target, fields }],
        };
    }
    if (!changed)
        return { outcome: 'unchanged', changed, member };
    try {
        const answered = await explained(GUARDED, () => context.client.members.update(member.id, { role }));
        context.wrote();
        // The answer may leave out when they joined.
        return {
            outcome: 'updated',
            changed,
            member: { ...answered, joined_at: answered.joined_at ?? member.joined_at },
        };
    }
    catch (error) {
        if (!isAbsent(error))
            throw error;
        throw new contract_errors/* AbsentError */.Es(`${capital(target)} was removed meanwhile.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/remove-member.js









/** Removes a member from the org. Source: https://dollarbox.dev/docs/api/ */
const removeMember = defineOperation({
    name: 'remove-member',
    platform: dollarboxPlatform,
    summary: 'Remove a member from the org.',
    inputs: { required: [dollarbox.member], optional: [dollarbox.ifMissing] },
    outputs: ['id'],
    outcomes: ['deleted', 'absent'],
    example: `
org: acme
member: mel@example.com
`,
    run: async ({ member, 'if-missing': ifMissing }, context) => {
        const found = await selectMember(context.client, member);
        return explained(GUARDED, () => removal(context, {
            kind: MEMBERS,
            found,
            selection: memberSelection(member),
            ifMissing,
            verb: 'remove',
            outputs: ({ id }) => ({ id }),
            resource: memberResource,
        }));
    },
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/revoke-invitation.js








/** Revokes an invitation that was not accepted. Source: https://dollarbox.dev/docs/api/ */
const revokeInvitation = defineOperation({
    name: 'revoke-invitation',
    platform: dollarboxPlatform,
    summary: 'Revoke an invitation to the org; by `email` the one that was not accepted yet.',
    inputs: { required: [], optional: [dollarbox.id, dollarbox.email, dollarbox.ifMissing] },
    outputs: ['id'],
    outcomes: ['revoked', 'absent'],
    example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
    check: eitherIdOr('email'),
    run: async ({ id, email: key, 'if-missing': ifMissing }, context) => removal(context, {
        kind: INVITATIONS,
        found: await selectInvitation(context.client, { id, key }, false),
        selection: { id, key },
        ifMissing,
        verb: 'revoke',
        outputs: (invitation) => ({ id: invitation.id }),
        resource: invitationResource,
    }),
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/revoke-kubectl-credential.js







/** Revokes a kubectl credential. Source: https://dollarbox.dev/docs/api/ (Resources) */
const revokeKubectlCredential = defineOperation({
    name: 'revoke-kubectl-credential',
    platform: dollarboxPlatform,
    summary: 'Revoke a kubectl credential of the token’s user; its kubeconfigs stop working.',
    inputs: { required: [dollarbox.id], optional: [dollarbox.ifMissing] },
    outputs: ['id', 'credential-id'],
    outcomes: ['revoked', 'absent'],
    example: `
org: acme
id: 321
`,
    run: async ({ id, 'if-missing': ifMissing }, context) => removal(context, {
        kind: KUBECTL_CREDENTIALS,
        found: await select_select(context.client, KUBECTL_CREDENTIALS, { id }),
        selection: { id },
        ifMissing,
        verb: 'revoke',
        outputs: credentialOutputs,
        resource: credentialResource,
    }),
});

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/update-container.js







/** Changes a container in place, as far as it differs. Throws an `AbsentError` when it is deleted meanwhile. */
async function updateContainer(context, container, { wanted, port }) {
    const target = kinds_called(CONTAINERS, container);
    if (isLeaving(container))
        throw new contract_errors/* AbsentError */.Es(`${capital(target)} is being deleted.`);
    const body = changesTo(container, wanted);
    const differs = Object.keys(body).length > 0;
    if (context.dryRun) {
        const fields = describeChanges(container, body);
        const plan = [{ action: differs ? 'update' : 'none', target, fields }];
        return { outcome: 'planned', changed: differs, container, plan };
    }
    if (!differs) {
        const settled = context.wait ? await awaitContainer(context, { container, port }) : container;
        return { outcome: 'unchanged', changed: false, container: settled };
    }
    try {
        const changed = await changeContainer(context, container, body, port);
        return { outcome: 'updated', changed: true, container: changed };
    }
    catch (error) {
        if (!isAbsent(error) || error instanceof contract_errors/* AbsentError */.Es)
            throw error;
        throw new contract_errors/* AbsentError */.Es(`${capital(target)} was deleted meanwhile.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/update-container.js







const oneOf = eitherIdOr('name');
/** Changes a container in place. Its name is fixed once created. Source: https://dollarbox.dev/docs/api/ */
const updateContainerOperation = defineOperation({
    name: 'update-container',
    platform: dollarboxPlatform,
    summary: 'Change image, environment or command of a container in place and wait until it runs. A container cannot be renamed: create one of the new name and delete the old one.',
    inputs: {
        required: [],
        optional: [
            dollarbox.id,
            dollarbox.name,
            dollarbox.image,
            dollarbox.env,
            dollarbox.command,
            dollarbox.port,
        ],
    },
    outputs: ['id', 'name', 'status', 'url', 'address'],
    outcomes: ['updated', 'unchanged', 'absent'],
    resume: { operation: 'get-container', input: 'id', output: 'id' },
    example: `
org: acme
name: web
image: ghcr.io/acme/web:1.3.0
`,
    check: (inputs) => [
        ...oneOf(inputs),
        ...(inputs.image === undefined && inputs.env === undefined && inputs.command === undefined
            ? [{ input: '', problem: 'Nothing to change: give image, env or command.' }]
            : []),
    ],
    run: async ({ id, name, image, env, command, port }, context) => {
        const found = await selectPresent(context.client, CONTAINERS, { id, key: name });
        context.known(containerOutputs(found, port));
        const wanted = { image, env, command };
        const { container = found, ...ended } = await updateContainer(context, found, { wanted, port });
        return {
            ...ended,
            title: context.dryRun
                ? `Looked at container ${found.name}.`
                : `Container ${container.name} is ${container.status}.`,
            resource: containerResource(container),
            outputs: containerOutputs(container, port),
            facts: containerFacts(container, port),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/dollarbox/update-member.js







/** Changes the role of a member. Source: https://dollarbox.dev/docs/api/ */
const updateMemberOperation = defineOperation({
    name: 'update-member',
    platform: dollarboxPlatform,
    summary: 'Change the role of a member of the org.',
    inputs: { required: [dollarbox.member, dollarbox.role], optional: [] },
    outputs: ['id'],
    outcomes: ['updated', 'unchanged', 'absent'],
    example: `
org: acme
member: mel@example.com
role: admin
`,
    run: async ({ member: wanted, role }, context) => {
        const found = await selectMember(context.client, wanted);
        if (!found)
            throw select_absent('member', memberSelection(wanted));
        context.known({ id: found.id });
        const { member, ...ended } = await updateMember(context, found, role);
        return {
            ...ended,
            title: `${member.email} ${context.dryRun && ended.changed ? `would be ${role}` : `is ${member.role}`}.`,
            resource: memberResource(member),
            outputs: { id: member.id },
            facts: memberFacts(member),
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/dollarbox/flows/update-org.js
/** Changes what differs. The platform takes only these two fields. */
async function updateOrg(context, org, wanted) {
    const fields = ['name', 'billing_email'].flatMap((field) => {
        const to = wanted[field];
        return to === undefined || to === org[field] ? [] : [{ field, from: org[field], to }];
    });
    const changed = fields.length > 0;
    if (context.dryRun) {
        const action = changed ? 'update' : 'none';
        return { outcome: 'planned', changed, org, plan: [{ action, target: `org ${org.slug}`, fields }] };
    }
    if (!changed)
        return { outcome: 'unchanged', changed, org };
    const body = Object.fromEntries(fields.map(({ field, to }) => [field, to]));
    const updated = await context.client.orgs.update(org.slug, body);
    context.wrote();
    return { outcome: 'updated', changed, org: updated };
}

;// CONCATENATED MODULE: ./build/operations/dollarbox/update-org.js






/** Changes name and billing address of an org. Source: https://dollarbox.dev/docs/api/ */
const updateOrgOperation = defineOperation({
    name: 'update-org',
    platform: dollarboxPlatform,
    summary: 'Change the name or billing address of the org of the `org` input, or of the only one.',
    inputs: { required: [], optional: [dollarbox.orgName, dollarbox.billingEmail] },
    outputs: ['id', 'name', 'status'],
    outcomes: ['updated', 'unchanged', 'absent'],
    example: `
org: acme
billing-email: billing@example.com
`,
    check: (inputs) => inputs.name === undefined && inputs['billing-email'] === undefined
        ? [{ input: '', problem: 'Nothing to change: give name or billing-email.' }]
        : [],
    run: async ({ name, 'billing-email': billingEmail }, context) => {
        const found = await findOrg(context.client);
        context.known(orgOutputs(found));
        const { org, ...ended } = await updateOrg(context, found, { name, billing_email: billingEmail });
        const words = { planned: 'Looked at', updated: 'Updated', unchanged: 'Nothing to change on' };
        return {
            ...ended,
            title: `${words[ended.outcome]} org ${org.slug}.`,
            resource: orgResource(org),
            outputs: orgOutputs(org),
            facts: orgFacts(org),
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/creation-tag.js

/** The platform's limit for tags is not documented; its own plugin's tests cut them to 30 characters [inferred]. */
const HASH_LENGTH = 24;
/**
 * A tag that stands for one creation and no other: `bxw-` and 24 hexadecimal digits. Names of instances are not
 * unique, so an instance whose deploy got no answer can only be found again by a mark that nothing else
 * carries. Repository, run, attempt and job alone would not do: the legs of a matrix share them, and so do two
 * steps of a job, or two parallel runs of one preview in a fork; therefore a random part goes into the hash.
 * A later run attempt needs no memory of it: `if-exists` finds an instance by box, name and the given tags.
 */
function creationTag({ repository, runId, runAttempt, job }, what) {
    const parts = [repository, runId, runAttempt, job, ...what, (0,external_node_crypto_.randomUUID)()];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(parts.join('\u0000')).digest('hex');
    return `bxw-${hash.slice(0, HASH_LENGTH)}`;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/force-remove.js

/** Pause between two tries to delete a record while its instance is being terminated, in milliseconds. */
const force_remove_PAUSE = 1_000;
/**
 * Terminates an instance without its scripts and deletes its record, as an undoing does: the client's own
 * deadline ends it. One that is gone already is fine.
 */
async function forceRemove(client, key, clock) {
    if ((await tryRemoval(client, key, 'force_terminate')) === 'absent')
        return;
    while ((await tryRemoval(client, key, 'delete')) === 'conflict')
        await clock.sleep(force_remove_PAUSE);
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/new-instance.js










/**
 * Deploys exactly once. The deploy carries a tag of its own, by which an instance whose answer was lost is
 * found again in the workspace.
 */
async function newInstance(context, deploy) {
    const { client, known, wrote } = context;
    const { owner, name } = deploy;
    const tag = creationTag(context.run, [owner, name]);
    const tags = [...deploy.instance_tags, tag];
    const body = { ...deploy, instance_tags: tags };
    const note = (instance) => {
        wrote();
        known(instanceOutputs(instance, client.baseUrl));
        context.left(view_called(instance));
        undoCreation(context, instance);
    };
    const { value: instance, adopted } = await createOnce({
        what: `instance ${name}`,
        key: `an instance named ${name} with the tag ${tag}`,
        look: (budget) => findInstances(client.within(budget), { workspace: owner, tags }),
        create: () => client.deploy(body),
        describe: ({ id }) => id,
        found: note,
        ...context,
    }).catch((error) => {
        throw error instanceof errors/* HttpError */.j$ ? new_instance_refused(error, body) : error;
    });
    note(instance);
    return {
        instance,
        tag,
        settled: async () => {
            if (!context.wait)
                return instance;
            const since = !adopted && isBusy(instance) ? instance.updated : '';
            return awaitOperation(context, { instance, operation: 'deploy', since, fresh: true });
        },
    };
}
/** What `on-timeout: cancel` does with an instance that this step created. */
function undoCreation(context, instance) {
    context.undo(`${view_called(instance)} was created and is terminated and deleted again`, (fresh) => forceRemove(fresh, instance, context.clock));
}
/** A refused deploy with the body of its request, which the platform's support asks for; no secrets in it. */
function new_instance_refused(error, body) {
    const { message, next, status } = error;
    if (status !== 400)
        return error;
    return new contract_errors/* ActionError */.lZ(message, {
        title: `Box was not deployed as ${body.name}`,
        ...(next === undefined ? {} : { next }),
        cause: error,
        evidence: [
            {
                heading: 'Body of POST /services/instances, passwords taken out',
                lines: JSON.stringify(body, withoutPasswords, 2).split('\n'),
            },
        ],
    });
}
function withoutPasswords(_key, value) {
    return (0,json/* isObject */.G)(value) && value['type'] === 'Password' ? { ...value, value: '***' } : value;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/side-by-side.js


/** Instances worked on at the same time; each polls, and the platform's own plugin polls them as one group. */
const side_by_side_AT_ONCE = 8;
/**
 * Does the same to several instances side by side and lets each of them finish. When some failed, throws one
 * error that names each of them; the only instance's error is thrown as it is.
 */
async function sideBySide(instances, work) {
    const waiting = [...instances.entries()];
    const done = [];
    const failed = [];
    const next = async () => {
        for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
            const [index, instance] = entry;
            try {
                done[index] = { instance, value: await work(instance) };
            }
            catch (error) {
                failed.push({ instance, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(side_by_side_AT_ONCE, instances.length) }, next));
    if (failed.length > 0)
        throw side_by_side_together(failed, instances.length);
    return done;
}
function side_by_side_together(failed, total) {
    const errors = failed.map(({ error }) => error);
    // A cancelled step, a passed deadline or a fault of our own is told as what it is.
    const special = errors.find((error) => !(error instanceof contract_errors/* ActionError */.lZ) || error.outcome !== 'failed');
    if (special !== undefined)
        return special;
    if (total === 1)
        return errors[0];
    const known = errors.filter((error) => error instanceof contract_errors/* ActionError */.lZ);
    const next = known.find((error) => error.next !== undefined)?.next;
    return new contract_errors/* ActionError */.lZ(failed.map(({ instance, error }) => `${view_called(instance)}: ${error.message}`).join(' '), {
        title: `${failed.length} of ${total} instances failed`,
        ...(next === undefined ? {} : { next }),
        evidence: known.flatMap(({ evidence }) => evidence),
    });
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/read-addresses.js



/** Addresses can come a moment after the instance is online; so many looks are made for them. */
const LOOKS = 4;
/**
 * The addresses of an instance's machines. When the step waits, an online instance whose machines have none yet
 * is looked at a few times more. A service that cannot be read costs only the addresses.
 */
async function readAddresses(context, instance) {
    const { client, clock, signal, pollInterval, timeline, log } = context;
    const looks = context.wait && !context.dryRun && isOnline(instance) ? LOOKS : 1;
    try {
        for (let look = 1;; look += 1) {
            const addresses = addressesOf(await client.getService(instance.id));
            context.known(instanceOutputs(instance, client.baseUrl, addresses));
            const complete = addresses.every((one) => one.public !== '' || one.private !== '');
            if (complete || look >= looks)
                return addresses;
            const label = `${view_called(instance)}: its addresses`;
            await timeline.during('wait', label, () => clock.sleep(pollInterval, signal));
        }
    }
    catch (error) {
        if (!(error instanceof errors/* HttpError */.j$) || error.status >= 500)
            throw error;
        log.info(`The addresses of ${view_called(instance)} could not be read (${error.status}).`);
        return [];
    }
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/select-instances.js





/** Exactly one of `instance` and `tags` must be given; tags are looked for in a workspace. */
function checkSelection({ instance, tags, workspace }) {
    if (instance === undefined && tags === undefined)
        return [{ input: 'instance', problem: 'is required, or `tags` in its place' }];
    if (instance !== undefined && tags !== undefined)
        return [{ input: 'instance', problem: 'cannot be given together with `tags`' }];
    if (tags !== undefined && workspace === undefined)
        return [{ input: 'workspace', problem: 'is required to look for `tags`' }];
    return [];
}
/**
 * The instances that are meant; none when nothing matches. No tags select nothing. Terminated instances whose
 * record is still there are only among them when asked for.
 */
async function selectInstances(client, { instance, tags = [], workspace }, { terminated }) {
    if (instance !== undefined) {
        const found = await selectInstance(client, { instance, workspace });
        return found ? [found] : [];
    }
    if (tags.length === 0 || workspace === undefined)
        return [];
    const { id } = await findWorkspace(client, workspace);
    return (await client.listInstances(id)).filter((one) => (one.owner === '' || one.owner === id) &&
        (terminated || !isTerminated(one)) &&
        tags.every((tag) => one.tags.includes(tag)));
}
/** The instance of this id; `undefined` when it is not there. Without a workspace a 403 stays a 403. */
async function selectInstance(client, { instance = '', workspace }) {
    const owner = workspace === undefined ? undefined : (await findWorkspace(client, workspace)).id;
    try {
        return await readInstance(client, { id: instance, owner });
    }
    catch (error) {
        if (error instanceof contract_errors/* AbsentError */.Es)
            return undefined;
        throw error;
    }
}
/** The selection in words: `instance i-abc123`, `instance with the tags web and pr-41`. */
function describeSelection({ instance, tags = [] }) {
    if (instance !== undefined)
        return `instance ${instance}`;
    return tags.length === 0
        ? 'instance selected, because no tags are given'
        : `instance with the tags ${(0,support_text/* list */.p_)(tags)}`;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/work-on-selected.js








/** Does something to the instance of an id, or side by side to all that have all of the tags. */
async function workOnSelected(context, selection, work) {
    const found = await selectInstances(context.client, selection, { terminated: false });
    if (found.length === 0) {
        throw new contract_errors/* AbsentError */.Es(`There is no ${describeSelection(selection)}.`, {
            next: 'Check the id or the tags, and that `workspace` is the one that owns the instances.',
        });
    }
    context.known({ count: found.length });
    for (const instance of found)
        await work.check?.(instance);
    if (context.dryRun)
        return work_on_selected_planned(context, found, work);
    const each = work_on_selected_oneOf(context, found);
    const done = await sideBySide(found, async (instance) => {
        const idle = context.wait ? await awaitIdle(each, instance) : instance;
        const changed = work.isDone?.(idle) ? undefined : await work.run(idle, each);
        return { instance: changed ?? idle, changed: changed !== undefined };
    });
    const changed = done.some(({ value }) => value.changed);
    const outcome = changed ? work.outcome : 'unchanged';
    return {
        outcome,
        changed,
        ...(await shown(context, done.map(({ value }) => value.instance))),
    };
}
/** What is known of one instance among several is not an output of the step. */
function work_on_selected_oneOf(context, { length }) {
    return length === 1 ? context : { ...context, known: () => undefined };
}
async function work_on_selected_planned(context, found, { isDone, plan }) {
    const changes = [];
    for (const instance of found) {
        const fields = isDone?.(instance) ? [] : await plan(instance);
        changes.push({ action: fields.length > 0 ? 'update' : 'none', target: view_called(instance), fields });
    }
    const changed = changes.some(({ action }) => action !== 'none');
    return { outcome: 'planned', changed, ...(await shown(context, found)), plan: changes };
}
/** One instance as `get-instance` shows it, several as a list. */
async function shown(context, instances) {
    const { baseUrl } = context.client;
    const [only] = instances;
    if (only && instances.length === 1) {
        const addresses = await readAddresses(context, only);
        return {
            title: `Instance ${only.name} is ${describeStatus(only)}.`,
            resource: instanceResource(only, baseUrl, addresses),
            outputs: { ...instanceOutputs(only, baseUrl, addresses), count: 1 },
            facts: instanceFacts(only, baseUrl, addresses),
        };
    }
    return { title: `${(0,support_text/* count */.U9)(instances.length, 'instance')} looked after.`, ...listed(instances, baseUrl) };
}
/** Several instances as list, count and table. */
function listed(instances, baseUrl) {
    return {
        resource: instances.map((instance) => instanceResource(instance, baseUrl)),
        outputs: { count: instances.length },
        table: {
            columns: ['Id', 'Name', 'Box', 'Status', 'Tags'],
            rows: instances.map((instance) => [
                instance.id,
                instance.name,
                instance.boxes[0]?.name ?? instance.box,
                describeStatus(instance),
                instance.tags.join(', '),
            ]),
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/new-application.js









/**
 * Deploys an application box exactly once: one request, one instance for each of its services, all of them with
 * the tag that marks this creation. The first instance is the first of the platform's answer.
 */
async function newApplication(context, deploy) {
    const { client } = context;
    const { owner, name } = deploy;
    const tags = [...deploy.instance_tags, creationTag(context.run, [owner, name])];
    const note = (instances) => {
        context.wrote();
        context.known({ name, count: instances.length });
        for (const instance of instances) {
            context.left(view_called(instance));
            undoCreation(context, instance);
        }
    };
    const { value: instances } = await createOnce({
        what: `application ${name}`,
        key: `instances with the tag ${tags.at(-1)}`,
        look: async (budget) => {
            const found = await findInstances(client.within(budget), { workspace: owner, tags });
            return found.length === 0 ? [] : [found];
        },
        create: () => client.deployApplication({ ...deploy, instance_tags: tags }),
        describe: (found) => (0,support_text/* list */.p_)(found.map(({ id }) => id)),
        found: note,
        ...context,
    });
    note(instances);
    if (!context.wait)
        return instances;
    const each = work_on_selected_oneOf(context, instances);
    const settled = await sideBySide(instances, (instance) => awaitOperation(each, { instance, operation: 'deploy', since: '', fresh: true }));
    return settled.map(({ value }) => value);
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/stack.js
/** Deepest nesting and most variables looked at; a stack from a hostile server could branch without end. */
const DEEPEST = 20;
const stack_MOST = 5_000;
/** `scope.name`, or the bare name of a variable of the main box: what identifies a variable. */
function variableKey({ scope, name }) {
    return scope === '' ? name : `${scope}.${name}`;
}
/**
 * Every variable that a box and the boxes within it have, by `scope.name`. A scope is the dotted path of Box
 * variables from the main box; a box's own default is overridden by the boxes around it, the outermost last.
 * Source: https://elasticbox.com/documentation/api/boxes/ (stack).
 */
function variablesOf(main, stack) {
    const found = new Map();
    visit(main, '', { stack, found, above: [] });
    return found;
}
function visit(box, scope, { stack, found, above }) {
    const own = box.variables.filter((variable) => variable.scope === '');
    for (const variable of own) {
        if (found.size >= stack_MOST)
            return;
        found.set(variableKey({ scope, name: variable.name }), { ...variable, scope });
        const child = variable.type === 'Box' ? findBox(stack, variable.value) : undefined;
        if (!child || above.includes(child.id) || above.length >= DEEPEST)
            continue;
        const inner = variableKey({ scope, name: variable.name });
        visit(child, inner, { stack, found, above: [...above, box.id] });
    }
    for (const variable of box.variables.filter((one) => one.scope !== '')) {
        const key = variableKey({ scope: joined(scope, variable.scope), name: variable.name });
        const inner = found.get(key);
        if (inner)
            found.set(key, { ...inner, value: variable.value, tags: variable.tags });
    }
}
/** A Box variable may name the box while the stack holds one of its versions. */
function findBox(stack, id) {
    return stack.find((box) => box.id === id) ?? stack.find(({ version }) => version?.box === id);
}
function joined(outer, inner) {
    return outer === '' ? inner : `${outer}.${inner}`;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/plan-changes.js


/** What has to be written for an instance to be as wanted. */
function differences(instance, wanted) {
    const now = valuesOf(instance);
    const { lease, automaticUpdates } = wanted;
    return {
        variables: wanted.variables.filter((variable) => !isSame(now.get(variableKey(variable)), variable)),
        ...(lease ? { lease: { expire: formatStamp(lease.expire), operation: lease.operation } } : {}),
        ...(automaticUpdates === undefined || automaticUpdates === (instance.automatic_updates || 'off')
            ? {}
            : { automatic_updates: automaticUpdates }),
    };
}
/** True when nothing has to be written. */
function isNothing({ variables, ...rest }) {
    return variables.length === 0 && Object.keys(rest).length === 0;
}
/** The variables of an instance with the values that count: its own, else those of its copies of the boxes. */
function valuesOf({ boxes, variables }) {
    const [main] = boxes;
    const values = new Map(main ? variablesOf(main, boxes) : []);
    for (const own of variables) {
        const key = variableKey(own);
        values.set(key, { ...own, type: own.type || (values.get(key)?.type ?? '') });
    }
    return values;
}
/** The whole object with the differences in it: a change of an instance replaces all of it. */
function applied(instance, { variables, ...rest }) {
    const raw = instance.raw['variables'];
    const before = Array.isArray(raw) ? raw : [];
    const known = valuesOf(instance);
    const changed = new Map(variables.map((variable) => [variableKey(variable), variable]));
    const kept = before.map((item, index) => {
        const own = instance.variables[index];
        const change = own && changed.get(variableKey(own));
        if (!change)
            return item;
        changed.delete(variableKey(change));
        return { ...item, ...wireVariable(change), ...(change.tags ? { value: undefined } : {}) };
    });
    const added = [...changed.values()].map((variable) => {
        const { required = false, visibility = '' } = known.get(variableKey(variable)) ?? {};
        return { required, ...(visibility ? { visibility } : {}), ...wireVariable(variable) };
    });
    return { ...instance.raw, ...rest, variables: [...kept, ...added] };
}
/** A variable as requests have it: no empty scope, and a binding by tags is private and has no value. */
function wireVariable({ name, type, scope, value, tags }) {
    return {
        name,
        type,
        ...(scope === '' ? {} : { scope }),
        ...(tags ? { tags, visibility: 'private' } : { value }),
    };
}
/** The differences field by field, for people; of a Password only that it changes. */
function describeDifferences(instance, { variables, lease, automatic_updates }) {
    const now = valuesOf(instance);
    return [
        ...variables.map((variable) => {
            const before = now.get(variableKey(variable));
            const field = `variable ${variableKey(variable)}`;
            if (variable.type === 'Password')
                return { field, from: before?.value ? '(set)' : '(not set)', to: '(changed)' };
            return { field, from: plan_changes_shown(before), to: plan_changes_shown(variable) };
        }),
        ...(lease
            ? [
                {
                    field: 'lease',
                    from: instance.lease?.expire ?? '(none)',
                    to: `${lease.expire} (${lease.operation})`,
                },
            ]
            : []),
        ...(automatic_updates === undefined
            ? []
            : [{ field: 'automatic updates', from: instance.automatic_updates || 'off', to: automatic_updates }]),
    ];
}
function plan_changes_shown(variable) {
    if (variable?.tags && variable.tags.length > 0)
        return `tags ${variable.tags.join(', ')}`;
    return variable?.value || '(empty)';
}
function isSame(now, { value, tags }) {
    if (!now)
        return false;
    if (!tags)
        return now.value === value;
    return now.tags.length === tags.length && tags.every((tag) => now.tags.includes(tag));
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/change-instance.js







/**
 * Writes what differs, without running any script. The whole object is sent, so it is read right before; when
 * somebody else wrote in between (409), it is read and written once more.
 */
async function editInstance(context, instance, wanted) {
    const { client } = context;
    const write = async (current) => {
        const changes = differences(current, wanted);
        if (isNothing(changes))
            return current;
        await client.putInstance(current.id, applied(current, changes));
        context.wrote();
        return readInstance(client, current);
    };
    try {
        return await write(instance);
    }
    catch (error) {
        if (!isConflict(error))
            throw error;
        context.log.info(`${view_called(instance)} was changed meanwhile; reading it again`);
        return write(await readInstance(client, instance));
    }
}
/**
 * Starts an operation on an instance and waits for its end. A conflict is looked into: when the same operation
 * has begun since the instance was read (our own first request, whose answer was lost, or the platform by
 * itself), it does what ours would do and is simply waited for.
 */
async function operateInstance(context, instance, operation) {
    const { client } = context;
    context.known(instanceOutputs(instance, client.baseUrl));
    context.left(`${view_called(instance)}, ${operation} requested`);
    try {
        await client.operate(instance.id, operation);
    }
    catch (error) {
        if (!isConflict(error))
            throw error;
        await assertBegun(client, instance, operation, error);
    }
    context.wrote();
    if (!context.wait)
        return readInstance(client, instance);
    return awaitOperation(context, { instance, operation, since: instance.updated });
}
async function assertBegun(client, before, operation, error) {
    const now = await readInstance(client, before);
    if (now.updated !== before.updated && now.operation.event.startsWith(operation))
        return;
    throw new contract_errors/* ActionError */.lZ(`${view_called(now)} is ${describeStatus(now)}, which does not allow ${operation}: ${error.message}`, {
        title: `${view_called(now)} refused ${operation}`,
        cause: error,
        next: isBusy(now)
            ? 'Wait until the other operation has ended and run the step again.'
            : 'Look at the instance’s page: its state or a protection may not allow this.',
    });
}
function isConflict(error) {
    return error instanceof errors/* HttpError */.j$ && error.status === 409;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/platforms/elasticbox/check-variables.js



/**
 * Holds the given variables against those of the box: unknown names, values that do not fit the type, required
 * ones without a value. All problems at once; no value is ever quoted.
 */
function checkVariables(given, { known, complete }) {
    const problems = given.flatMap((variable) => {
        const definition = known.get(variableKey(variable));
        const problem = definition ? misfit(variable, definition) : unknownName(variable, known);
        return problem === undefined ? [] : [`${variableKey(variable)} ${problem}`];
    });
    return [...problems, ...(complete ? missing(given, known) : [])].map((problem) => ({
        input: 'variables',
        problem: (0,support_text/* oneLine */.TN)(problem),
    }));
}
function missing(given, known) {
    const keys = new Set(given.map(variableKey));
    return [...known]
        .filter(([key, { required, value, tags }]) => {
        return required && value === '' && tags.length === 0 && !keys.has(key);
    })
        .map(([key]) => `${key} is required by the box and has no value`);
}
function unknownName(variable, known) {
    const key = variableKey(variable);
    const elsewhere = [...known.keys()].filter((other) => known.get(other)?.name === variable.name);
    if (elsewhere.length > 0)
        return `is not a variable of the box there; it is ${(0,support_text/* list */.p_)(elsewhere.slice(0, 5), 'or')}`;
    const scopes = [...new Set([...known.values()].map(({ scope }) => scope))].filter((scope) => scope !== '');
    const inScopes = scopes.length > 0 ? ` Scopes are ${(0,support_text/* list */.p_)(scopes.slice(0, 10))}.` : ' It has no scopes.';
    const near = nearestKey(key, [...known.keys()]);
    return `is not a variable of the box.${near === undefined ? '' : ` Did you mean "${near}"?`}${inScopes}`;
}
/** `nearest` compares in lower case with dashes; variables are often written in capitals. */
function nearestKey(wrong, keys) {
    const plain = (key) => key.toLowerCase().replaceAll('_', '-');
    const near = (0,nearest/* nearest */.p)(wrong, keys.map(plain));
    return keys.find((key) => plain(key) === near);
}
/** What is wrong with a value; `undefined` when nothing is. */
function misfit({ value, tags }, definition) {
    const { type, options, required } = definition;
    if (tags)
        return type === 'Binding' ? undefined : `is of type ${type} and takes a value, not tags`;
    const text = value ?? '';
    if (text === '')
        return required ? 'is required and cannot be empty' : undefined;
    if (type === 'Options' && options.length > 0 && !options.includes(text))
        return `must be ${(0,support_text/* list */.p_)(options.slice(0, 20), 'or')}`;
    const rule = RULES[type];
    return rule === undefined || rule.fits(text) ? undefined : rule.says;
}
/** Types with a form of their own. Source: https://elasticbox.com/documentation/ (parameterizing boxes). */
const RULES = {
    Number: { fits: (text) => /^[+-]?\d+(?:\.\d+)?$/.test(text), says: 'must be a number' },
    Port: {
        fits: (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
        says: 'must be a port: a whole number from 1 to 65535',
    },
    Box: { fits: isId, says: 'must be the id of a box or of a version' },
    Binding: { fits: isId, says: 'must be the id of an instance, or a list of tags' },
};
function isId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/prepare-variables.js





/** Largest file of a File variable. Source: https://elasticbox.com/documentation/ (parameterizing boxes). */
const MAX_FILE = 10 * 1_024 * 1_024;
/** Where stored files are; a value that is there already is taken as it is. */
const STORED = /^\/services\/blobs\/download\/[\w./%~-]+$/;
/**
 * The given variables with the types they have in the box. Values of passwords are masked before anything is
 * said of them. Throws an `InputError` with everything that is wrong: names, types, missing values, files.
 */
async function prepareVariables({ secrets, directories }, given, check) {
    const typed = given.map((variable) => ({
        ...variable,
        type: check.known.get(variableKey(variable))?.type ?? '',
    }));
    for (const { type, value } of typed)
        if (type === 'Password' && value !== undefined)
            secrets.add(value);
    const problems = [...checkVariables(given, check), ...(await checkFiles(typed, directories.workspace))];
    if (problems.length > 0) {
        throw new contract_errors/* InputError */.dz(problems, {
            title: 'The variables do not fit the box',
            next: 'Correct `variables`; names are those of the box, with the scope in front: `scope.name`.',
        });
    }
    return typed;
}
async function checkFiles(variables, workspace) {
    const problems = [];
    for (const variable of variables.filter(isLocalFile)) {
        const problem = await fileProblem((0,external_node_path_.resolve)(workspace, variable.value ?? ''));
        if (problem)
            problems.push({ input: 'variables', problem: `${variableKey(variable)} ${problem}` });
    }
    return problems;
}
async function fileProblem(path) {
    try {
        const file = await (0,promises_.stat)(path);
        if (!file.isFile())
            return 'must be the path of a file';
        return file.size > MAX_FILE ? 'names a file of more than 10 MiB' : undefined;
    }
    catch {
        return 'must be the path of a readable file';
    }
}
/** Stores the files that File variables name, and puts what the platform calls them in their place. */
async function uploadFiles({ client, directories, wrote }, variables) {
    const done = [];
    for (const variable of variables) {
        if (!isLocalFile(variable)) {
            done.push(variable);
            continue;
        }
        const path = (0,external_node_path_.resolve)(directories.workspace, variable.value ?? '');
        const value = await client.upload((0,external_node_path_.basename)(path), await (0,promises_.readFile)(path));
        wrote();
        done.push({ ...variable, value });
    }
    return done;
}
function isLocalFile({ type, value }) {
    return type === 'File' && value !== undefined && value !== '' && !STORED.test(value);
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/update-found.js





/**
 * Writes what differs and runs the box's scripts for it. With nothing to change a healthy instance is left
 * alone; one that failed is configured again, one that is shut down is started.
 */
async function updateFound(context, found, update) {
    const wanted = await wantedOf(context, found, update);
    const operation = operationFor(found, wanted, update);
    if (operation === undefined && isNothing(differences(found, wanted)))
        return { outcome: 'unchanged', changed: false, instance: found };
    const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
    const edited = await editInstance(context, found, stored);
    const instance = operation ? await operateInstance(context, edited, operation) : edited;
    return { outcome: 'updated', changed: true, instance };
}
/** What `updateFound` would do. */
async function planUpdate(context, found, update) {
    const wanted = await wantedOf(context, found, update);
    const changes = differences(found, wanted);
    const operation = operationFor(found, wanted, update);
    const fields = [
        ...describeDifferences(found, changes),
        ...(operation ? [{ field: 'operation', to: operation }] : []),
    ];
    const action = fields.length > 0 ? 'update' : 'none';
    return {
        outcome: 'planned',
        changed: action === 'update',
        instance: found,
        plan: [{ action, target: view_called(found), fields }],
    };
}
async function wantedOf(context, found, { deploy, version }) {
    if (version)
        tellOtherVersion(context, found, version);
    const { lease, automaticUpdates } = deploy;
    const check = { known: valuesOf(found), complete: false };
    return { variables: await prepareVariables(context, deploy.variables, check), lease, automaticUpdates };
}
/** The operation that makes the changes work; `undefined` when no script has to run. */
function operationFor(found, wanted, { reinstall }) {
    if (reinstall)
        return 'reinstall';
    if (isShutDown(found))
        return 'poweron';
    return settle_hasFailed(found) || differences(found, wanted).variables.length > 0 ? 'reconfigure' : undefined;
}
/** An instance keeps copies of its boxes; neither reconfigure nor reinstall takes over another version. */
function tellOtherVersion({ log }, found, version) {
    const wanted = version.version?.number;
    if (wanted === undefined || wanted === versionOf(found))
        return;
    log.notice(`${view_called(found)} runs version ${versionOf(found)} of its box, not ${wanted}: \`update-instance\` moves it, \`if-exists: recreate\` deploys it anew.`);
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/ensure-application.js












/**
 * The same as `ensureInstance` for an application box, whose instances are found by the application's name
 * and the tags. The platform picks the policies by claims and takes no variables.
 * Source: https://www.ctl.io/knowledge-base/cloud-application-manager/ (application boxes); the form of the
 * request is that of the platform's own Jenkins plugin.
 */
async function ensureApplication(context, ensure) {
    const problems = misfits(ensure.deploy);
    if (problems.length > 0)
        throw new contract_errors/* InputError */.dz(problems, {
            next: 'Leave out or correct the inputs named above; the box’s own services say the rest.',
        });
    const found = ensure.ifExists === 'create' ? [] : await partsOf(context, ensure);
    if (found.length > 0)
        return useFound(context, ensure, found);
    const { box, name } = ensure.target;
    if (context.dryRun)
        return ensure_application_planned([{ action: 'create', target: `application ${name} of box ${box.name}` }], []);
    const instances = await newApplication(context, requestOf(ensure));
    return { outcome: 'created', changed: true, instances };
}
function misfits({ policy, variables, automaticUpdates }) {
    const problem = 'is not for an application box';
    return [
        ...(policy === undefined ? [] : [{ input: 'policy', problem: `${problem}; give \`claims\` instead` }]),
        ...(variables.length === 0 ? [] : [{ input: 'variables', problem }]),
        ...(automaticUpdates === undefined ? [] : [{ input: 'automatic-updates', problem }]),
    ];
}
/** The instances of the one application of this name; several applications are refused with all ids. */
async function partsOf({ client }, { target, deploy, foundBy }) {
    const { workspace, name } = target;
    const tagged = await findInstances(client, { workspace: workspace.id, tags: foundBy ?? deploy.tags });
    const parts = tagged.filter(({ application }) => application?.name === name);
    if (new Set(parts.map(({ application }) => application?.id)).size < 2)
        return parts;
    throw new contract_errors/* ActionError */.lZ(`Several applications are named ${name} and have these tags: ${(0,support_text/* list */.p_)(parts.map(({ id }) => id))}.`, { next: 'Terminate those that are not wanted, add a tag, or set `if-exists: create`.' });
}
async function useFound(context, ensure, found) {
    const { ifExists, deploy, target } = ensure;
    if (ifExists === 'fail') {
        throw new contract_errors/* ActionError */.lZ(`Application ${target.name} is there already (${(0,support_text/* list */.p_)(found.map(({ id }) => id))}), and \`if-exists\` is \`fail\`.`);
    }
    const update = { deploy, reinstall: ifExists === 'reinstall' };
    const updates = ifExists === 'reinstall' || ifExists === 'reconfigure';
    if (context.dryRun) {
        const action = ifExists === 'recreate' ? 'recreate' : 'none';
        if (!updates)
            return ensure_application_planned(found.map((one) => ({ action, target: view_called(one) })), found);
        const plans = await Promise.all(found.map((one) => planUpdate(context, one, update)));
        return ensure_application_planned(plans.flatMap(({ plan = [] }) => plan), found);
    }
    const each = work_on_selected_oneOf(context, found);
    if (ifExists === 'recreate') {
        const removing = { force: false, deleteRecord: true };
        await sideBySide(found, (one) => removeInstance({ ...each, wait: true }, one, removing));
        const instances = await newApplication(context, requestOf(ensure));
        return { outcome: 'recreated', changed: true, instances };
    }
    const done = await sideBySide(found, async (one) => {
        const idle = context.wait ? await awaitIdle(each, one) : one;
        if (updates)
            return updateFound(each, idle, update);
        if (context.wait && settle_hasFailed(idle))
            throw await failed(context.client, idle);
        return { changed: false, instance: idle };
    });
    const changed = done.some(({ value }) => value.changed);
    const instances = done.map(({ instance, value }) => value.instance ?? instance);
    return { outcome: changed ? 'updated' : 'unchanged', changed, instances };
}
function requestOf({ target, deploy }) {
    const { lease } = deploy;
    return {
        schema: 'http://elasticbox.net/schemas/deploy/application',
        owner: target.workspace.id,
        name: target.name,
        box: { id: target.version.id },
        requirements: deploy.claims ?? [],
        instance_tags: deploy.tags,
        ...(lease ? { lease: { expire: formatStamp(lease.expire), operation: lease.operation } } : {}),
    };
}
function ensure_application_planned(plan, instances) {
    return { outcome: 'planned', changed: plan.some(({ action }) => action !== 'none'), instances, plan };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/find-box.js



/** Kinds of boxes, by the end of their `schema`. Source: https://elasticbox.com/documentation/api/boxes/ */
function boxType({ schema }) {
    return /\/boxes\/([a-z]+)$/.exec(schema)?.[1] ?? '';
}
/** A deployment policy is a box, too, but says where to deploy, not what. */
function isPolicy(box) {
    return boxType(box) === 'policy';
}
/** The box of this id or name among those the workspace has; its own ones go before shared and public ones. */
function find_box_findBox(boxes, workspace, wanted) {
    return findNamed(boxes.filter((box) => !isPolicy(box)), { workspace, wanted, input: 'box', noun: 'box', plural: 'boxes' });
}
/** The one of this id or name. Throws with the ids when several are meant, with the nearest name when none is. */
function findNamed(boxes, search) {
    const { workspace, wanted, input, noun, plural } = search;
    const byId = boxes.find(({ id }) => id === wanted);
    if (byId)
        return byId;
    const named = boxes.filter(({ name }) => name === wanted);
    const own = named.filter(({ owner }) => owner === workspace.id);
    const meant = own.length > 0 ? own : named;
    const [only] = meant;
    if (only && meant.length === 1)
        return only;
    if (meant.length > 1) {
        throw new contract_errors/* ActionError */.lZ(`${meant.length} ${plural} are named ${wanted} in workspace ${workspace.id}: ${(0,support_text/* list */.p_)(meant.map(({ id }) => id))}.`, { next: `Set \`${input}\` to the id of the one that is meant.` });
    }
    const names = [...new Set(boxes.map(({ name }) => name))].sort();
    throw new contract_errors/* ActionError */.lZ(`There is no ${noun} ${wanted} in workspace ${workspace.id}.${(0,nearest/* didYouMean */.a)(wanted, names)}`, {
        next: `Set \`${input}\` to the name or id of one of its ${plural}: ${(0,support_text/* list */.p_)(names.slice(0, 20), 'or')}.`,
    });
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/choose-policy.js



/**
 * The policy of this name or id, or the first by name whose claims hold all that are wanted. Either way its
 * claims must hold what the box requires. With neither given, the only policy that fits is taken.
 * Source: https://elasticbox.com/documentation/api/boxes/ (requirements and claims).
 */
function choosePolicy(boxes, choice) {
    const { workspace, box, policy, claims } = choice;
    const policies = boxes.filter(isPolicy);
    if (policy !== undefined) {
        const words = { input: 'policy', noun: 'deployment policy', plural: 'deployment policies' };
        const found = findNamed(policies, { workspace, wanted: policy, ...words });
        const lacking = missingClaims(found, box.requirements);
        if (lacking.length === 0)
            return found;
        throw new contract_errors/* ActionError */.lZ(`Policy ${found.name} (${found.id}) does not claim what box ${box.name} requires: ${(0,support_text/* list */.p_)(lacking)}.`, { next: suggest(policies, box) });
    }
    const wanted = [...(claims ?? []), ...box.requirements];
    const fitting = policies
        .filter((one) => missingClaims(one, wanted).length === 0)
        .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
    const [first] = fitting;
    if (first && (claims !== undefined || fitting.length === 1))
        return first;
    if (!first)
        throw new contract_errors/* ActionError */.lZ(`No deployment policy of workspace ${workspace.id} claims ${(0,support_text/* list */.p_)(wanted) || 'that'}.`, {
            next: suggest(policies, box),
        });
    throw new contract_errors/* ActionError */.lZ(`Box ${box.name} needs a deployment policy, and several fit.`, {
        next: `Set \`policy\` or \`claims\`. ${suggest(policies, box)}`,
    });
}
function missingClaims({ claims }, wanted) {
    return [...new Set(wanted)].filter((claim) => !claims.includes(claim));
}
function suggest(policies, box) {
    const fitting = policies.filter((one) => missingClaims(one, box.requirements).length === 0);
    if (fitting.length === 0)
        return `No policy there claims all that the box requires: ${(0,support_text/* list */.p_)(box.requirements)}.`;
    const shown = fitting.slice(0, 10).map(({ name, claims }) => `${name} [${claims.join(', ')}]`);
    return `Policies that fit the box: ${shown.join('; ')}.`;
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/choose-version.js



/**
 * What of a box is deployed. `latest` is the box itself, its draft, for a workspace that owns it or is a
 * collaborator; a workspace that may only read it sees versions, and gets the newest. A number or an id names
 * one version. Source: https://elasticbox.com/documentation/ (workspaces and collaboration); `latest` is the
 * rule of the platform's Jenkins plugin.
 */
async function chooseVersion(client, box, { workspace, wanted }) {
    if (wanted === box.id || (wanted === 'latest' && canEdit(box, workspace)))
        return box;
    const versions = await client.listVersions(box.id);
    const found = wanted === 'latest'
        ? versions[0]
        : versions.find(({ id, version }) => id === wanted || version?.number === wanted);
    if (found)
        return found;
    const numbers = versions.map(({ version }) => version?.number ?? '').filter((number) => number !== '');
    if (wanted === 'latest') {
        throw new contract_errors/* ActionError */.lZ(`Box ${box.name} (${box.id}) has no version, and workspace ${workspace.id} may only read it.`, { next: 'Have its owner publish a version, or share it as a collaborator.' });
    }
    throw new contract_errors/* ActionError */.lZ(`Box ${box.name} (${box.id}) has no version ${wanted}.${(0,nearest/* didYouMean */.a)(wanted, numbers)}`, {
        next: `Set \`box-version\` to latest${numbers.length > 0 ? `, ${(0,support_text/* list */.p_)(numbers.slice(0, 20), 'or')}` : ''}.`,
    });
}
function canEdit({ owner, members }, { id }) {
    return owner === id || members.some(({ role, workspace }) => workspace === id && role === 'collaborator');
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/deploy-target.js




/** Longest name of an instance. Source: https://elasticbox.com/documentation/api/api-future/ (deploy request). */
const LONGEST_NAME = 30;
/** Looks up workspace, box and version. */
async function findTarget({ client }, inputs) {
    const workspace = await findWorkspace(client, inputs.workspace);
    const boxes = await client.listBoxes(workspace.id);
    const box = find_box_findBox(boxes, workspace, inputs.box);
    const version = await chooseVersion(client, box, { workspace, wanted: inputs['box-version'] });
    const name = inputs.name ?? box.name.slice(0, LONGEST_NAME).trim();
    return { workspace, boxes, box, version, name };
}
/** The variables of what is deployed, over its whole stack. */
async function variablesOfTarget({ client }, { version }) {
    const stack = await client.listStack(version.id);
    const main = stack.find(({ id }) => id === version.id) ?? version;
    return variablesOf(main, stack);
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/plan-deploy.js







/** What CloudFormation boxes are placed by, in place of a policy. Source: the platform's page on boxes. */
const PLACES = ['provider_id', 'location'];
const PLACED = 'A CloudFormation box needs no policy: its `variables` name the provider by its id and the location.';
/** Chooses the policy and checks the variables of a new instance. */
async function planDeploy(context, target, inputs) {
    const { version } = target;
    const placed = boxType(version) === 'cloudformation';
    const places = placed ? placesOf(target, inputs) : [];
    const { policy: named, claims } = inputs;
    const choice = { workspace: target.workspace, box: version, policy: named, claims };
    const policy = placed ? version : choosePolicy(target.boxes, choice);
    const known = await variablesOfTarget(context, target);
    const given = placed ? inputs.variables.filter((variable) => !isPlace(variable)) : inputs.variables;
    const variables = await prepareVariables(context, given, { known, complete: true });
    return {
        policy: policy.name,
        variables,
        request: async () => ({
            schema: 'http://elasticbox.net/schemas/deploy-instance-request',
            owner: target.workspace.id,
            name: target.name,
            box: { id: version.id, variables: (await uploadFiles(context, variables)).map(wireVariable) },
            policy_box: { id: policy.id, variables: places.map(wireVariable) },
            instance_tags: inputs.tags,
            automatic_updates: inputs.automaticUpdates ?? 'off',
            ...(inputs.lease
                ? { lease: { expire: formatStamp(inputs.lease.expire), operation: inputs.lease.operation } }
                : {}),
        }),
    };
}
function isPlace({ name, scope }) {
    return scope === '' && PLACES.includes(name);
}
/** Provider and region of a CloudFormation box: given among the variables, or the box's own. */
function placesOf({ version }, { policy, claims, variables }) {
    if (policy !== undefined || claims !== undefined) {
        throw new contract_errors/* InputError */.dz([
            {
                input: policy === undefined ? 'claims' : 'policy',
                problem: 'is not for a CloudFormation box; give provider_id and location among the `variables`',
            },
        ], { next: PLACED });
    }
    const own = { provider_id: version.provider_id, location: version.profile.location };
    const places = PLACES.map((name) => {
        const given = variables.find((variable) => isPlace(variable) && variable.name === name);
        return { name, scope: '', type: 'Text', value: given?.value ?? own[name] };
    });
    const problems = places
        .filter(({ value }) => value === '')
        .map(({ name }) => ({ input: 'variables', problem: `${name} is required for a CloudFormation box` }));
    if (problems.length > 0)
        throw new contract_errors/* InputError */.dz(problems, { next: PLACED });
    return places;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/ensure-instance.js











/** Makes sure that an instance of this box, name and tags is there: creates, changes, reuses or recreates it. */
async function ensureInstance(context, ensure) {
    const found = ensure.ifExists === 'create' ? undefined : ensure_instance_onlyOne(await matches(context, ensure), ensure);
    return found ? ensure_instance_useFound(context, ensure, found) : create(context, ensure);
}
function matches({ client }, { target, deploy, foundBy }) {
    const { workspace, box, name } = target;
    const tags = foundBy ?? deploy.tags;
    return findInstances(client, { workspace: workspace.id, box: box.id, name, tags });
}
function ensure_instance_onlyOne(found, { target }) {
    if (found.length < 2)
        return found[0];
    throw new contract_errors/* ActionError */.lZ(`${found.length} instances of box ${target.box.name} are named ${target.name} and have these tags: ${(0,support_text/* list */.p_)(found.map(({ id }) => id))}.`, {
        title: `Instance ${target.name} is there more than once`,
        next: 'Terminate those that are not wanted, add a tag that only one of them has, or set `if-exists: create`.',
    });
}
async function ensure_instance_useFound(context, ensure, found) {
    const { ifExists, deploy } = ensure;
    if (ifExists === 'fail')
        throw ensure_instance_refused(found);
    if (ifExists === 'recreate')
        return ensure_instance_recreate(context, ensure, found);
    const update = { deploy, version: ensure.target.version, reinstall: ifExists === 'reinstall' };
    const updates = ifExists === 'reinstall' || ifExists === 'reconfigure';
    if (context.dryRun) {
        if (updates)
            return planUpdate(context, found, update);
        return ensure_instance_planned({ action: 'none', target: view_called(found) }, found);
    }
    const instance = context.wait ? await awaitIdle(context, found) : found;
    if (isTerminated(instance))
        return create(context, ensure);
    if (updates)
        return updateFound(context, instance, update);
    if (context.wait && settle_hasFailed(instance))
        throw await failed(context.client, instance);
    return { outcome: 'unchanged', changed: false, instance };
}
async function ensure_instance_recreate(context, ensure, found) {
    // Checked before the old one is gone, so that a mistake in the inputs costs nothing.
    const deploy = await planDeploy(context, ensure.target, ensure.deploy);
    if (context.dryRun)
        return ensure_instance_planned({ action: 'recreate', target: view_called(found) }, found);
    const request = await deploy.request();
    await removeInstance({ ...context, wait: true }, found, { force: false, deleteRecord: true });
    const { settled } = await newInstance(context, request);
    return { outcome: 'recreated', changed: true, instance: await settled() };
}
async function create(context, ensure) {
    const { target } = ensure;
    const deploy = await planDeploy(context, target, ensure.deploy);
    if (context.dryRun) {
        const names = deploy.variables.map(({ name, scope }) => ({
            field: `variable ${scope === '' ? name : `${scope}.${name}`}`,
            to: '(set)',
        }));
        const what = `instance ${target.name} of box ${target.box.name} with policy ${deploy.policy}`;
        return ensure_instance_planned({ action: 'create', target: what, fields: names }, undefined);
    }
    const made = await newInstance(context, await deploy.request());
    let older = await olderTwin(context, ensure, made);
    if (!older) {
        const instance = await made.settled();
        if (context.wait)
            older = await lateTwin(context, ensure, made);
        if (!older)
            return { outcome: 'created', changed: true, instance };
    }
    context.log.notice(`${view_called(older)} was created at the same time; ${view_called(made.instance)}, made by this step, is removed again.`);
    await removeInstance({ ...context, wait: true }, made.instance, { force: true, deleteRecord: true });
    if (!older.tags.includes(made.tag))
        return { ...(await ensure_instance_useFound(context, ensure, older)), changed: true };
    // Made by this step's first request, which seemed to have had no effect.
    undoCreation(context, older);
    const instance = context.wait ? await awaitIdle(context, older) : older;
    if (settle_hasFailed(instance))
        throw await failed(context.client, instance);
    return { outcome: 'created', changed: true, instance };
}
/**
 * Two parallel runs can both find nothing and both create, because names are not unique. Each looks again
 * afterwards: the older instance stays, and a run removes nothing but what it has made itself. With `if-exists:
 * create` only one of its own counts, made by a first request that seemed to have had no effect.
 */
async function olderTwin(context, ensure, { instance: own, tag }) {
    const others = (await matches(context, ensure)).filter(({ id }) => id !== own.id);
    const rivals = ensure.ifExists === 'create' ? others.filter(({ tags }) => tags.includes(tag)) : others;
    return rivals.find((other) => isOlder(other, own));
}
/** A list may lag behind, so that a twin shows only after the wait. What is made stays made if that look fails. */
async function lateTwin(context, ensure, made) {
    try {
        return await olderTwin(context, ensure, made);
    }
    catch (error) {
        if (!(error instanceof contract_errors/* ActionError */.lZ) || error.outcome !== 'failed')
            throw error;
        context.log.info(`Whether there is another ${view_called(made.instance)} could not be looked up: ${error.message}`);
        return undefined;
    }
}
function isOlder(a, b) {
    if (isEarlier(a.created, b.created))
        return true;
    return !isEarlier(b.created, a.created) && a.id < b.id;
}
function ensure_instance_planned(change, instance) {
    return { outcome: 'planned', changed: change.action !== 'none', instance, plan: [change] };
}
function ensure_instance_refused(instance) {
    return new contract_errors/* ActionError */.lZ(`There is already an ${view_called(instance)}, and \`if-exists\` is \`fail\`.`, {
        title: `Instance ${instance.name} exists`,
        next: 'Choose another name or tag, or set `if-exists` to `reconfigure`, `reinstall`, `recreate`, `reuse` or `create`.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/deploy-result.js






/** Deploys a box that becomes one instance. */
async function deployInstance(context, ensure) {
    const { name } = ensure.target;
    const { instance, ...ended } = await ensureInstance(context, ensure);
    if (!instance)
        return { ...ended, title: `Would deploy instance ${name}.`, outputs: { name } };
    const { baseUrl } = context.client;
    const addresses = await readAddresses(context, instance);
    return {
        ...ended,
        title: context.dryRun
            ? `Looked at instance ${name}.`
            : `Instance ${name} is ${describeStatus(instance)}.`,
        resource: instanceResource(instance, baseUrl, addresses),
        outputs: instanceOutputs(instance, baseUrl, addresses),
        facts: instanceFacts(instance, baseUrl, addresses),
    };
}
/** Deploys an application box, which becomes several; the outputs of one instance are those of the first. */
async function deployApplication(context, ensure) {
    const { name } = ensure.target;
    const { instances, ...ended } = await ensureApplication(context, ensure);
    const [first] = instances;
    if (!first)
        return { ...ended, title: `Would deploy application ${name}.`, outputs: { name } };
    const { baseUrl } = context.client;
    const addresses = (await Promise.all(instances.map((instance) => readAddresses(context, instance)))).flat();
    return {
        ...ended,
        ...listed(instances, baseUrl),
        title: `${context.dryRun ? 'Looked at' : 'Deployed'} application ${name}: ${instances.length} instances.`,
        outputs: { ...instanceOutputs(first, baseUrl, addresses), name, count: instances.length },
    };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/lease.js
/** The lease of the inputs, counted from now; `undefined` when none is given. */
function leaseFrom({ clock }, inputs) {
    if (inputs.lease === undefined)
        return undefined;
    return { expire: clock.wall() + inputs.lease, operation: inputs['lease-action'] };
}

;// CONCATENATED MODULE: ./build/operations/elasticbox/deploy-box.js







/** Deploys a box, or brings its instance up to date. Source: https://elasticbox.com/documentation/api/instances/ */
const deployBox = defineOperation({
    name: 'deploy-box',
    platform: elasticboxPlatform,
    summary: 'Deploy a box, or bring the instance of this box, name and tags up to date, and wait until it is online.',
    inputs: {
        required: [elasticbox.workspace, elasticbox.box],
        optional: [
            elasticbox.boxVersion,
            elasticbox.policy,
            elasticbox.claims,
            elasticbox.name,
            elasticbox.variables,
            elasticbox.tags,
            elasticbox.lease,
            elasticbox.leaseAction,
            elasticbox.automaticUpdates,
            elasticbox.ifExists,
        ],
    },
    outputs: ['id', 'name', 'status', 'url', 'address', 'addresses', 'expires-at', 'count'],
    outcomes: ['created', 'updated', 'recreated', 'unchanged'],
    resume: { operation: 'get-instance', input: 'instance', output: 'id' },
    example: `
workspace: operations
box: web
policy: linux-small
name: web-pr-41
tags: pr-41, web
lease: 24h
variables: |
  GIT_SHA: ab12cd
  nginx.http: 8080
`,
    check: ({ policy, claims }) => policy !== undefined && claims !== undefined
        ? [{ input: 'claims', problem: 'cannot be given together with `policy`' }]
        : [],
    run: async (inputs, context) => {
        const { policy, claims, variables = [], tags = [] } = inputs;
        const target = await findTarget(context, inputs);
        const deploy = boxType(target.box) === 'application' ? deployApplication : deployInstance;
        return deploy(context, {
            target,
            ifExists: inputs['if-exists'],
            deploy: {
                policy,
                claims,
                variables,
                tags: [...new Set(tags)],
                lease: leaseFrom(context, inputs),
                automaticUpdates: inputs['automatic-updates'],
            },
        });
    },
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/get-instance.js









/** Reads one instance; with `wait: true` resumes a wait. Source: https://elasticbox.com/documentation/api/instances/ */
const getInstance = defineOperation({
    name: 'get-instance',
    platform: elasticboxPlatform,
    summary: 'Read one instance; with `wait: true` wait until its operation has ended.',
    inputs: { required: [elasticbox.instance], optional: [elasticbox.workspace] },
    outputs: ['id', 'name', 'status', 'url', 'address', 'addresses', 'expires-at'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    resume: { operation: 'get-instance', input: 'instance', output: 'id' },
    example: `
instance: i-abc123
`,
    run: async (selection, context) => {
        const { baseUrl } = context.client;
        const found = await selectInstance(context.client, selection);
        if (!found) {
            throw new contract_errors/* AbsentError */.Es(`There is no ${describeSelection(selection)}.`, {
                next: 'Check the id, and that `base-url` is the site it belongs to.',
            });
        }
        context.known(instanceOutputs(found, baseUrl));
        const instance = context.wait ? await awaitIdle(context, found) : found;
        if (context.wait && settle_hasFailed(instance))
            throw await failed(context.client, instance);
        const addresses = await readAddresses(context, instance);
        return {
            outcome: 'read',
            changed: false,
            title: `Instance ${instance.name} is ${describeStatus(instance)}.`,
            resource: instanceResource(instance, baseUrl, addresses),
            outputs: instanceOutputs(instance, baseUrl, addresses),
            facts: instanceFacts(instance, baseUrl, addresses),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/list-box-versions.js






/** Lists the versions of a box. Source: https://elasticbox.com/documentation/api/boxes/ */
const listBoxVersions = defineOperation({
    name: 'list-box-versions',
    platform: elasticboxPlatform,
    summary: 'List the versions of a box, the newest first.',
    inputs: { required: [elasticbox.workspace, elasticbox.box], optional: [] },
    outputs: ['id', 'name', 'count'],
    outcomes: ['listed'],
    example: `
workspace: operations
box: web
`,
    run: async (inputs, { client }) => {
        const workspace = await findWorkspace(client, inputs.workspace);
        const box = find_box_findBox(await client.listBoxes(workspace.id), workspace, inputs.box);
        const versions = (await client.listVersions(box.id)).map(({ id, version, updated }) => ({
            id,
            number: version?.number ?? '',
            description: version?.description ?? '',
            updated,
        }));
        return {
            outcome: 'listed',
            changed: false,
            title: `Box ${box.name} (${box.id}) has ${(0,support_text/* count */.U9)(versions.length, 'version')}.`,
            resource: versions,
            outputs: { id: box.id, name: box.name, count: versions.length },
            table: {
                columns: ['Number', 'Id', 'Description', 'Updated'],
                rows: versions.map(({ number, id, description, updated }) => [number, id, description, updated]),
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/list-boxes.js





/** Lists a workspace's boxes. Source: https://elasticbox.com/documentation/api/workspaces/ */
const listBoxes = defineOperation({
    name: 'list-boxes',
    platform: elasticboxPlatform,
    summary: 'List the boxes a workspace can use, deployment policies with their claims and public boxes included.',
    inputs: { required: [elasticbox.workspace], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
workspace: operations
`,
    run: async ({ workspace: wanted }, { client }) => {
        const workspace = await findWorkspace(client, wanted);
        const boxes = await client.listBoxes(workspace.id);
        return {
            outcome: 'listed',
            changed: false,
            title: `Workspace ${workspace.id} can use ${boxes.length === 1 ? 'one box' : `${boxes.length} boxes`}.`,
            resource: boxes.map((box) => ({
                id: box.id,
                name: box.name,
                type: boxType(box),
                owner: box.owner,
                description: box.description,
                requirements: box.requirements,
                claims: box.claims,
                variables: box.variables.map(({ name, scope, type, required }) => ({ name, scope, type, required })),
                updated: box.updated,
            })),
            outputs: { count: boxes.length },
            table: {
                columns: ['Id', 'Name', 'Type', 'Owner', 'Claims or requirements'],
                rows: boxes.map((box) => [
                    box.id,
                    box.name,
                    boxType(box),
                    box.owner,
                    [...box.claims, ...box.requirements].join(', '),
                ]),
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/list-instances.js






/** Lists a workspace's instances. Source: https://elasticbox.com/documentation/api/workspaces/ */
const listInstances = defineOperation({
    name: 'list-instances',
    platform: elasticboxPlatform,
    summary: 'List a workspace’s instances, shared and terminated ones included; with `tags` those that have all of them.',
    inputs: { required: [elasticbox.workspace], optional: [elasticbox.tags] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
workspace: operations
tags: pr-41
`,
    run: async ({ workspace: wanted, tags = [] }, { client }) => {
        const workspace = await findWorkspace(client, wanted);
        const all = await client.listInstances(workspace.id);
        const instances = all.filter((instance) => tags.every((tag) => instance.tags.includes(tag)));
        return {
            outcome: 'listed',
            changed: false,
            title: `${(0,support_text/* count */.U9)(instances.length, 'instance')} in workspace ${workspace.id}.`,
            ...listed(instances, client.baseUrl),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/list-providers.js





/** Lists a workspace's cloud providers. Source: https://elasticbox.com/documentation/api/workspaces/ */
const listProviders = defineOperation({
    name: 'list-providers',
    platform: elasticboxPlatform,
    summary: 'List the cloud providers that a workspace can deploy to.',
    inputs: { required: [elasticbox.workspace], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
workspace: operations
`,
    run: async ({ workspace: wanted }, { client }) => {
        const workspace = await findWorkspace(client, wanted);
        const providers = (await client.listProviders(workspace.id)).map(({ id, name, type, state, owner }) => {
            return { id, name, type, state, owner };
        });
        return {
            outcome: 'listed',
            changed: false,
            title: `${(0,support_text/* count */.U9)(providers.length, 'provider')} in workspace ${workspace.id}.`,
            resource: providers,
            outputs: { count: providers.length },
            table: {
                columns: ['Id', 'Name', 'Type', 'State', 'Owner'],
                rows: providers.map(({ id, name, type, state, owner }) => [id, name, type, state, owner]),
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/list-workspaces.js



/** Lists the workspaces of the token's user. Source: https://elasticbox.com/documentation/api/workspaces/ */
const listWorkspaces = defineOperation({
    name: 'list-workspaces',
    platform: elasticboxPlatform,
    summary: 'List the workspaces that the token’s user can reach.',
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
base-url: https://elasticbox.com
`,
    run: async (_inputs, { client }) => {
        const workspaces = (await client.listWorkspaces()).map(({ id, name, type }) => ({ id, name, type }));
        return {
            outcome: 'listed',
            changed: false,
            title: `${(0,support_text/* count */.U9)(workspaces.length, 'workspace')} can be reached.`,
            resource: workspaces,
            outputs: { count: workspaces.length },
            table: {
                columns: ['Id', 'Name', 'Type'],
                rows: workspaces.map(({ id, name, type }) => [id, name, type]),
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/remove-previews.js





/** Terminates the instances of a preview and deletes their records. None is fine: outcome `absent`. */
async function removePreviews(context, name, found) {
    const [first] = found;
    const gone = { status: undefined, url: undefined, address: undefined, addresses: undefined };
    const outputs = { id: first?.id, name, ...gone, 'expires-at': undefined };
    if (!first) {
        const title = `There is no preview ${name}.`;
        return { outcome: 'absent', changed: false, title, outputs };
    }
    const targets = (0,support_text/* list */.p_)(found.map(view_called));
    if (context.dryRun) {
        const plan = found.map((instance) => ({ action: 'delete', target: view_called(instance) }));
        return { outcome: 'planned', changed: true, title: `Would terminate ${targets}.`, outputs, plan };
    }
    context.known({ id: first.id, name });
    const each = work_on_selected_oneOf(context, found);
    const done = await sideBySide(found, (instance) => removeInstance(each, instance, { force: false, deleteRecord: true }));
    const deleted = done.some(({ value }) => value);
    return {
        outcome: deleted ? 'deleted' : 'absent',
        changed: deleted,
        title: deleted ? `Terminated ${targets}.` : `Gone already: ${targets}.`,
        resource: found.map(({ id }) => ({ id, name })),
        outputs,
    };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/preview-box.js












/** Deploys the preview of a pull request, or takes it down, as the pull request is. */
function previewBox(context, preview) {
    const { owner } = preview;
    const name = instancePreviewName(preview.base, owner.number);
    const deployed = new Set();
    const known = (outputs) => {
        if (typeof outputs.id === 'string')
            deployed.add(outputs.id);
        context.known(outputs);
    };
    return keepPreview(context, owner.number, {
        deploy: async () => {
            const target = await findTarget(context, { ...preview.target, name });
            const result = await deploy({ ...context, known }, preview, target);
            for (const id of idsIn(result.resource))
                deployed.add(id);
            return result;
        },
        takeDown: async () => {
            const workspace = await findWorkspace(context.client, preview.target.workspace);
            const found = await findPreviews(context.client, { workspace, name, owner });
            const own = await withDeployed(context.client, found.own, { workspace, deployed });
            if (own.length === 0)
                refuseForeign(found, owner);
            return removePreviews(context, name, own);
        },
    });
}
/** Of one instance, or of those of an application. */
function idsIn(resource) {
    const all = Array.isArray(resource) ? resource : [resource];
    return all.flatMap((one) => ((0,json/* isObject */.G)(one) && typeof one['id'] === 'string' ? [one['id']] : []));
}
/** Found by name and owner: tags that change from push to push do not make it another preview. */
async function deploy(context, { owner, deploy: wanted, ifExists }, target) {
    const { workspace, name, box } = target;
    const found = await findPreviews(context.client, { workspace, name, owner });
    refuseForeign(found, owner);
    refuseOtherBox(found, box);
    const tag = ownerTag(owner);
    const deployed = await (boxType(box) === 'application' ? deployApplication : deployInstance)(context, {
        target,
        deploy: { ...wanted, tags: [...new Set([...wanted.tags, tag])] },
        ifExists,
        foundBy: [tag],
    });
    if (deployed.outcome !== 'unchanged' || !wanted.lease)
        return deployed;
    return extendLease(context, deployed, { workspace, name, owner, lease: wanted.lease });
}
/** One that is reused as it is must not end while its pull request is worked on. */
async function extendLease(context, deployed, { lease, ...key }) {
    const { own } = await findPreviews(context.client, key);
    const wanted = { variables: [], lease, automaticUpdates: undefined };
    const edited = [];
    for (const instance of own)
        edited.push(await editInstance(context, instance, wanted));
    const [first] = edited;
    const expiry = first && instanceOutputs(first, context.client.baseUrl)['expires-at'];
    return {
        ...deployed,
        outcome: 'updated',
        changed: true,
        outputs: { ...deployed.outputs, 'expires-at': expiry },
    };
}

;// CONCATENATED MODULE: ./build/operations/elasticbox/preview-box.js











/** Keeps an instance for each open pull request. Source: https://elasticbox.com/documentation/api/instances/ */
const previewBoxOperation = defineOperation({
    name: 'preview-box',
    platform: elasticboxPlatform,
    summary: 'Keep an instance of a box for a pull request: deploy it, update it on every push, terminate it when the pull request is closed.',
    inputs: {
        required: [elasticbox.workspace],
        optional: [
            previews.pullRequest,
            previews.box,
            previews.instanceName,
            elasticbox.boxVersion,
            elasticbox.policy,
            elasticbox.claims,
            elasticbox.variables,
            elasticbox.tags,
            previews.lease,
            elasticbox.leaseAction,
            elasticbox.automaticUpdates,
            elasticbox.ifExists,
        ],
    },
    outputs: ['id', 'name', 'status', 'url', 'address', 'addresses', 'expires-at', 'count'],
    outcomes: ['created', 'updated', 'recreated', 'unchanged', 'deleted', 'absent', 'skipped'],
    resume: { operation: 'get-instance', input: 'instance', output: 'id' },
    example: `
workspace: operations
box: web
policy: linux-small
name: web
variables: |
  GIT_SHA: \${{ github.sha }}
comment: true
environment: preview
`,
    skip: skipWithoutSecrets,
    check: (inputs, { event }) => {
        const { box, name, policy, claims, tags = [] } = inputs;
        return [
            ...checkPreview(inputs, event, { box }),
            ...(isClosing(inputs, event) && box === undefined && name === undefined ? [NAMELESS] : []),
            ...(policy !== undefined && claims !== undefined ? [EITHER] : []),
            ...(tags.some(isOwnerTag) ? [MARKED] : []),
            ...(inputs['if-exists'] === 'create' ? [ONLY_ONE] : []),
        ];
    },
    reportOn: (inputs, event) => {
        const number = pullRequestOf(inputs, event);
        if (number === undefined)
            return undefined;
        const name = instancePreviewName(baseOf(inputs), number);
        const preview = { platform: 'elasticbox', scope: inputs.workspace, name, pullRequest: number };
        return previewSubject(preview, isClosing(inputs, event));
    },
    run: (inputs, context) => {
        const { workspace, box = '', policy, claims, variables = [], tags = [] } = inputs;
        const automaticUpdates = inputs['automatic-updates'];
        return previewBox(context, {
            owner: ownerOf(inputs, context),
            base: baseOf(inputs),
            target: { workspace, box, 'box-version': inputs['box-version'] },
            deploy: { policy, claims, variables, tags, lease: leaseFrom(context, inputs), automaticUpdates },
            ifExists: inputs['if-exists'],
        });
    },
});
const NAMELESS = { input: 'name', problem: 'is required, or `box` in its place' };
const EITHER = { input: 'claims', problem: 'cannot be given together with `policy`' };
const MARKED = {
    input: 'tags',
    problem: 'cannot have one of the form `bxw-…-pr-…`, which marks whose preview the instance is',
};
const ONLY_ONE = {
    input: 'if-exists',
    problem: 'cannot be `create`: a pull request has one preview of a name',
};
function baseOf({ name, box = '', }) {
    return name ?? box;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/run-scripts.js





/** Writes what is given and differs, then runs the scripts, whether or not anything differed. */
function runScripts(context, inputs, operation) {
    const lease = leaseFrom(context, inputs);
    const wantedOf = async (instance) => {
        const check = { known: valuesOf(instance), complete: false };
        const variables = await prepareVariables(context, inputs.variables ?? [], check);
        return { variables, lease, automaticUpdates: inputs['automatic-updates'] };
    };
    return workOnSelected(context, inputs, {
        outcome: 'updated',
        check: wantedOf,
        plan: async (instance) => [
            ...describeDifferences(instance, differences(instance, await wantedOf(instance))),
            { field: 'operation', to: operation },
        ],
        run: async (instance, each) => {
            const wanted = await wantedOf(instance);
            const stored = { ...wanted, variables: await uploadFiles(each, wanted.variables) };
            return operateInstance(each, await editInstance(each, instance, stored), operation);
        },
    });
}

;// CONCATENATED MODULE: ./build/operations/elasticbox/reconfigure-instance.js





/** Writes variables and runs the configure scripts. Source: https://elasticbox.com/documentation/api/instances/ */
const reconfigureInstance = defineOperation({
    name: 'reconfigure-instance',
    platform: elasticboxPlatform,
    summary: 'Run the configure scripts of one instance, or of all that have all of the tags, with new variables if given.',
    inputs: {
        required: [],
        optional: [
            elasticbox.instance,
            elasticbox.tags,
            elasticbox.workspace,
            elasticbox.variables,
            elasticbox.lease,
            elasticbox.leaseAction,
            elasticbox.automaticUpdates,
        ],
    },
    outputs: ['id', 'name', 'status', 'url', 'address', 'addresses', 'expires-at', 'count'],
    outcomes: ['updated'],
    resume: { operation: 'get-instance', input: 'instance', output: 'id' },
    example: `
instance: i-abc123
variables: |
  GIT_SHA: ef34ab
`,
    check: checkSelection,
    run: (inputs, context) => runScripts(context, inputs, 'reconfigure'),
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/reinstall-instance.js





/** Writes variables and runs the install and configure scripts. Source: https://elasticbox.com/documentation/api/instances/ */
const reinstallInstance = defineOperation({
    name: 'reinstall-instance',
    platform: elasticboxPlatform,
    summary: 'Run the install and configure scripts of one instance, or of all that have all of the tags, with new variables if given.',
    inputs: {
        required: [],
        optional: [
            elasticbox.instance,
            elasticbox.tags,
            elasticbox.workspace,
            elasticbox.variables,
            elasticbox.lease,
            elasticbox.leaseAction,
            elasticbox.automaticUpdates,
        ],
    },
    outputs: ['id', 'name', 'status', 'url', 'address', 'addresses', 'expires-at', 'count'],
    outcomes: ['updated'],
    resume: { operation: 'get-instance', input: 'instance', output: 'id' },
    example: `
instance: i-abc123
variables: |
  GIT_SHA: ef34ab
`,
    check: checkSelection,
    run: (inputs, context) => runScripts(context, inputs, 'reinstall'),
});

;// CONCATENATED MODULE: ./build/platforms/elasticbox/usage/cost.js

/**
 * What an instance has cost in dollars, estimated: hours its machines ran, at the price of the time, for each
 * machine. `undefined` where the platform tells no price. `hourly_price` over `factor` is dollars an hour
 * [inferred from the samples of https://www.ctl.io/api-docs/cam]; that it is a machine's price is [inferred].
 */
function costOf(instance, times, machines) {
    const prices = pricesOf(instance);
    if (prices.length === 0)
        return undefined;
    const dollars = prices.map(({ from, hourly }, index) => {
        const until = prices[index + 1]?.from ?? Number.POSITIVE_INFINITY;
        return (overlap(times, from, until) / 3_600_000) * hourly;
    });
    return dollars.reduce((sum, part) => sum + part, 0) * Math.max(1, machines);
}
/** Dollars an hour for each machine at present. */
function priceOf(instance) {
    return pricesOf(instance).at(-1)?.hourly;
}
/** The first price also stands for the time before it. */
function pricesOf({ pricing_history: history, policy_box: policy, }) {
    const told = history.flatMap(({ from, pricing_info }) => {
        const at = parseStamp(from);
        const hourly = dollars(pricing_info);
        return at === undefined || hourly === undefined ? [] : [{ from: at, hourly }];
    });
    const sorted = told.sort((a, b) => a.from - b.from);
    const [first, ...later] = sorted;
    if (first)
        return [{ ...first, from: Number.NEGATIVE_INFINITY }, ...later];
    const hourly = dollars(policy?.profile.pricing_info);
    return hourly === undefined ? [] : [{ from: Number.NEGATIVE_INFINITY, hourly }];
}
function dollars(price) {
    return price && price.factor > 0 && price.hourly_price >= 0 ? price.hourly_price / price.factor : undefined;
}
function overlap(times, from, until) {
    return times.reduce((sum, time) => sum + Math.max(0, Math.min(time.to, until) - Math.max(time.from, from)), 0);
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/usage/uptime.js

/**
 * When the machines ran, from the service's history; the last stretch may still go on. Stretches that cannot
 * be read, or end before they begin, are left out. Source: https://www.ctl.io/api-docs/cam (state_history).
 */
function upTimes({ state_history: history }, now) {
    return history
        .filter(({ state }) => state === 'up')
        .flatMap(({ started, completed }) => {
        const from = parseStamp(started);
        const to = completed === '' ? now : parseStamp(completed);
        return from === undefined || to === undefined || to < from ? [] : [{ from, to }];
    });
}
/** Their sum in hours. */
function hoursOf(times) {
    return times.reduce((sum, { from, to }) => sum + (to - from), 0) / 3_600_000;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/usage/usage-row.js




/** Puts together what is known of one instance. `providers` are names by id. */
function usageRow(instance, service, { providers, now }) {
    const { policy_box: policy } = instance;
    const times = service ? upTimes(service, now) : [];
    const machines = service?.machines.length ?? 0;
    const provider = policy?.provider_id ?? '';
    return {
        workspace: instance.owner,
        instance: instance.id,
        name: instance.name,
        box: instance.boxes[0]?.name || instance.box,
        version: versionOf(instance),
        provider: providers.get(provider) ?? provider,
        location: policy?.profile.location ?? '',
        flavor: policy?.profile.flavor ?? '',
        status: describeStatus(instance),
        online: isOnline(instance),
        machines,
        tags: instance.tags,
        created: instance.created,
        hours: service && rounded(hoursOf(times), 2),
        price: priceOf(instance),
        cost: service && rounded(costOf(instance, times, machines), 4),
        remarks: remarksOn(instance),
    };
}
function remarksOn(instance) {
    return [
        ...(isOnline(instance) && !instance.lease ? ['always on'] : []),
        ...(settle_hasFailed(instance) ? ['unavailable'] : []),
        ...(settle_isGone(instance) ? ['record left'] : []),
    ];
}
/** Sums of the rows by one of their columns, the most instances first. */
function totalsBy(rows, column) {
    const groups = Map.groupBy(rows, (row) => row[column]);
    return [...groups]
        .map(([name, own]) => ({
        name,
        instances: own.length,
        online: own.filter(({ online }) => online).length,
        hours: rounded(sum(own.map(({ hours = 0 }) => hours)), 2),
        cost: rounded(sum(own.map(({ cost = 0 }) => cost)), 4),
    }))
        .sort((a, b) => b.instances - a.instances || (a.name < b.name ? -1 : 1));
}
/** A row as `result` holds it; `null` for what is not known. */
function rowResource(row) {
    const { hours = null, price = null, cost = null } = row;
    return { ...row, hours, price, cost };
}
function sum(figures) {
    return figures.reduce((total, figure) => total + figure, 0);
}
function rounded(figure, places) {
    return (figure === undefined ? undefined : Number(figure.toFixed(places)));
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/read-usage.js




/**
 * What is in use in the given workspaces, a row for each instance that has all of the tags; one that is shared between them counts once. The
 * platform's own cost report is for administrators and missing in later releases, so uptime and cost come from
 * each instance's service and price.
 */
async function readUsage(context, workspaces, tags = []) {
    const { client, clock, log } = context;
    const instances = new Map();
    const providers = new Map();
    for (const { id } of workspaces) {
        for (const instance of await client.listInstances(id)) {
            if (tags.every((tag) => instance.tags.includes(tag)))
                instances.set(instance.id, instance);
        }
        const found = await read_usage_readable(client.listProviders(id));
        for (const provider of found ?? [])
            providers.set(provider.id, provider.name);
        if (!found)
            log.notice(`The providers of workspace ${id} cannot be read; the report has their ids only.`);
    }
    const now = clock.wall();
    const read = await sideBySide([...instances.values()], (instance) => serviceOf(client, instance));
    return read.map(({ instance, value }) => usageRow(instance, value, { providers, now }));
}
/** `undefined` when it cannot be read: the machines of a terminated instance may be forgotten. */
async function serviceOf(client, instance) {
    const service = await read_usage_readable(client.getService(instance.id));
    return settle_isGone(instance) && service?.state_history.length === 0 ? undefined : service;
}
async function read_usage_readable(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof contract_errors/* ActionError */.lZ && error.outcome === 'failed')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/usage/csv.js
/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/;
/** Rows as CSV (RFC 4180): CRLF, every text quoted, and none that a spreadsheet would run. */
function toCsv(rows) {
    return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
function cell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? `${value}` : '';
    const text = FORMULA.test(value) ? `'${value}` : value;
    return `"${text.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/write-usage.js




const COLUMNS = [
    'workspace',
    'instance',
    'name',
    'box',
    'version',
    'provider',
    'location',
    'flavor',
    'status',
    'machines',
    'tags',
    'created',
    'hours',
    'price per hour ($)',
    'estimated cost ($)',
    'remarks',
];
/** Writes the rows as a new CSV file under `RUNNER_TEMP`; `undefined` when the runner names no such directory. */
async function writeUsage({ directories, secrets }, rows) {
    if (directories.temp === '')
        return undefined;
    const path = (0,external_node_path_.join)(directories.temp, `boxwright-usage-${(0,external_node_crypto_.randomUUID)()}.csv`);
    const text = toCsv([COLUMNS, ...rows.map(cells)]);
    await (0,promises_.writeFile)(path, secrets.redact(text), { flag: 'wx', mode: 0o600 });
    return path;
}
function cells(row) {
    return [
        row.workspace,
        row.instance,
        row.name,
        row.box,
        row.version,
        row.provider,
        row.location,
        row.flavor,
        row.status,
        row.machines,
        row.tags.join(' '),
        row.created,
        row.hours,
        row.price,
        row.cost,
        row.remarks.join(', '),
    ];
}

;// CONCATENATED MODULE: ./build/operations/elasticbox/report-usage.js








/**
 * Reports which boxes, workspaces and providers are in use. Source:
 * https://elasticbox.com/documentation/api/api-overview-and-access/ (reporting as a use of the API)
 */
const reportUsage = defineOperation({
    name: 'report-usage',
    platform: elasticboxPlatform,
    summary: 'Report the boxes, workspaces and providers in use, with uptime and estimated cost, as JSON, table and CSV file; of one workspace or of all, with `tags` of the instances that have all of them.',
    inputs: { required: [], optional: [elasticbox.workspace, elasticbox.tags] },
    outputs: ['count', 'report-path'],
    outcomes: ['reported'],
    example: `
workspace: operations
`,
    run: async ({ workspace, tags = [] }, context) => {
        const { client, dryRun } = context;
        const workspaces = workspace === undefined ? await client.listWorkspaces() : [await findWorkspace(client, workspace)];
        const rows = await readUsage(context, workspaces, tags);
        const path = dryRun ? undefined : await writeUsage(context, rows);
        const totals = totalsBy(rows, 'workspace');
        const cost = totals.reduce((sum, total) => sum + total.cost, 0);
        return {
            outcome: 'reported',
            changed: false,
            title: `${(0,support_text/* count */.U9)(rows.length, 'instance')} in ${(0,support_text/* count */.U9)(workspaces.length, 'workspace')}, estimated at $${cost.toFixed(2)} so far.`,
            resource: {
                workspaces: totals.map((total) => ({ ...total })),
                boxes: totalsBy(rows, 'box').map((total) => ({ ...total })),
                providers: totalsBy(rows, 'provider').map((total) => ({ ...total })),
                instances: rows.map(rowResource),
            },
            outputs: { count: rows.length, 'report-path': path },
            facts: [...totals, ...totalsBy(rows, 'provider')].map(({ name, instances, online, hours, cost: dollars }) => ({
                label: name || '(no provider)',
                value: `${(0,support_text/* count */.U9)(instances, 'instance')}, ${online} online, ${hours} h, $${dollars.toFixed(2)}`,
            })),
            table: {
                columns: ['Workspace', 'Instance', 'Box', 'Provider', 'Status', 'Hours', 'Cost ($)', 'Remarks'],
                rows: rows.map((row) => [
                    row.workspace,
                    `${row.name} (${row.instance})`,
                    `${row.box} ${row.version}`,
                    row.provider,
                    row.status,
                    row.hours === undefined ? '' : `${row.hours}`,
                    row.cost === undefined ? '' : row.cost.toFixed(2),
                    row.remarks.join(', '),
                ]),
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/start-instance.js







/** Powers on instances that are shut down. Source: https://elasticbox.com/documentation/api/instances/ */
const startInstance = defineOperation({
    name: 'start-instance',
    platform: elasticboxPlatform,
    summary: 'Power on one instance, or all that have all of the tags.',
    inputs: { required: [], optional: [elasticbox.instance, elasticbox.tags, elasticbox.workspace] },
    outputs: ['id', 'name', 'status', 'url', 'address', 'addresses', 'expires-at', 'count'],
    outcomes: ['started', 'unchanged'],
    resume: { operation: 'get-instance', input: 'instance', output: 'id' },
    example: `
workspace: operations
tags: nightly
`,
    check: checkSelection,
    run: (selection, context) => workOnSelected(context, selection, {
        outcome: 'started',
        isDone: isOnline,
        plan: async () => [{ field: 'operation', to: 'poweron' }],
        run: (instance, each) => operateInstance(each, instance, 'poweron'),
    }),
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/stop-instance.js







/** Shuts down instances. Source: https://elasticbox.com/documentation/api/instances/ */
const stopInstance = defineOperation({
    name: 'stop-instance',
    platform: elasticboxPlatform,
    summary: 'Shut down one instance, or all that have all of the tags; their machines can be started again.',
    inputs: { required: [], optional: [elasticbox.instance, elasticbox.tags, elasticbox.workspace] },
    outputs: ['id', 'name', 'status', 'url', 'address', 'addresses', 'expires-at', 'count'],
    outcomes: ['stopped', 'unchanged'],
    resume: { operation: 'get-instance', input: 'instance', output: 'id' },
    example: `
workspace: operations
tags: nightly
`,
    check: checkSelection,
    run: (selection, context) => workOnSelected(context, selection, {
        outcome: 'stopped',
        isDone: isStopped,
        plan: async () => [{ field: 'operation', to: 'shutdown' }],
        run: (instance, each) => operateInstance(each, instance, 'shutdown'),
    }),
});

;// CONCATENATED MODULE: ./build/operations/elasticbox/terminate-instance.js










/** Terminates instances and deletes their records. Source: https://elasticbox.com/documentation/api/instances/ */
const terminateInstance = defineOperation({
    name: 'terminate-instance',
    platform: elasticboxPlatform,
    summary: 'Terminate one instance, or all that have all of the tags, and delete their records.',
    inputs: {
        required: [],
        optional: [
            elasticbox.instance,
            elasticbox.tags,
            elasticbox.workspace,
            elasticbox.force,
            elasticbox.deleteRecord,
            elasticbox.ifMissing,
        ],
    },
    outputs: ['id', 'name', 'status', 'url', 'count'],
    outcomes: ['deleted', 'absent'],
    example: `
workspace: operations
tags: pr-41, web
`,
    check: checkSelection,
    run: async ({ force, 'delete-record': deleteRecord, 'if-missing': ifMissing, ...selection }, context) => {
        const selected = await selectInstances(context.client, selection, { terminated: deleteRecord });
        const found = selected.filter((instance) => deleteRecord || !settle_isGone(instance));
        const [first] = found;
        if (!first)
            return terminate_instance_absent(selection, ifMissing);
        const { baseUrl } = context.client;
        const only = found.length === 1 ? { id: first.id, name: first.name } : {};
        context.known({ ...only, count: found.length });
        const targets = found.map(view_called).join(', ');
        const resource = found.map((instance) => instanceResource(instance, baseUrl));
        if (context.dryRun) {
            return {
                outcome: 'planned',
                changed: true,
                title: `Would terminate ${targets}.`,
                resource,
                outputs: { ...only, count: found.length },
                plan: found.map((instance) => ({ action: 'delete', target: view_called(instance) })),
            };
        }
        const each = work_on_selected_oneOf(context, found);
        const done = await sideBySide(found, (instance) => removeInstance(each, instance, { force, deleteRecord }));
        const deleted = done.some(({ value }) => value);
        return {
            outcome: deleted ? 'deleted' : 'absent',
            changed: deleted,
            title: deleted ? `Terminated ${targets}.` : `Gone already: ${targets}.`,
            resource,
            outputs: { ...only, count: found.length },
        };
    },
});
function terminate_instance_absent(selection, ifMissing) {
    const title = `There is no ${describeSelection(selection)}.`;
    if (ifMissing === 'fail')
        throw new contract_errors/* AbsentError */.Es(title, { next: 'Set `if-missing: ignore` if that is fine.' });
    return { outcome: 'absent', changed: false, title, outputs: { count: 0 } };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/flows/update-version.js








/** The version of its own box that an instance is to run. */
async function versionFor({ client }, instance, wanted) {
    const boxes = await client.listBoxes(instance.owner);
    const box = boxes.find(({ id }) => id === instance.box);
    if (!box) {
        throw new contract_errors/* AbsentError */.Es(`The box of ${view_called(instance)} (${instance.box}) is not among its workspace’s boxes.`, {
            next: 'Have the box shared with the workspace again.',
        });
    }
    const workspace = { id: instance.owner, name: '', type: '', email: '' };
    return chooseVersion(client, box, { workspace, wanted });
}
/** True when an instance runs exactly this; a draft is compared by the time of its last change. */
function runsVersion({ boxes }, version) {
    const [main] = boxes;
    if (main?.id !== version.id)
        return false;
    return version.version !== undefined || (main.updated !== '' && main.updated === version.updated);
}
/**
 * Moves an instance to a version of its box and waits for the reinstall that makes it work. Whether the
 * platform starts that by itself is not documented, so it is started here when it is not under way.
 * Source: https://elasticbox.com/documentation/api/api-future/ (pull).
 */
async function updateVersion(context, instance, version) {
    const { client } = context;
    context.left(`${view_called(instance)}, being updated`);
    try {
        await client.pull(instance.id, version.id);
    }
    catch (error) {
        // A first request whose answer was lost may have been applied: then the second is in its way.
        const now = error instanceof errors/* HttpError */.j$ && error.status === 409 && (await readInstance(client, instance));
        if (!now || now.boxes[0]?.id !== version.id)
            throw error;
    }
    context.wrote();
    const pulled = await readInstance(client, instance);
    const { event } = pulled.operation;
    const begun = event === 'reinstall' && (isBusy(pulled) || instance.operation.event !== event);
    if (!begun)
        return operateInstance(context, pulled, 'reinstall');
    if (!context.wait)
        return pulled;
    return awaitOperation(context, { instance: pulled, operation: 'reinstall', since: instance.updated });
}

;// CONCATENATED MODULE: ./build/operations/elasticbox/update-instance.js







/** Moves instances to a version of their box. Source: https://elasticbox.com/documentation/api/api-future/ (pull) */
const updateInstance = defineOperation({
    name: 'update-instance',
    platform: elasticboxPlatform,
    summary: 'Move one instance, or all that have all of the tags, to a version of their box, and wait for the reinstall.',
    inputs: {
        required: [],
        optional: [elasticbox.instance, elasticbox.tags, elasticbox.workspace, elasticbox.boxVersion],
    },
    outputs: ['id', 'name', 'status', 'url', 'address', 'addresses', 'expires-at', 'count'],
    outcomes: ['updated', 'unchanged'],
    resume: { operation: 'get-instance', input: 'instance', output: 'id' },
    example: `
instance: i-abc123
box-version: 1.2.0
`,
    check: checkSelection,
    run: ({ 'box-version': wanted, ...selection }, context) => workOnSelected(context, selection, {
        outcome: 'updated',
        check: (instance) => versionFor(context, instance, wanted),
        plan: async (instance) => {
            const version = await versionFor(context, instance, wanted);
            if (runsVersion(instance, version))
                return [];
            const to = version.version?.number ?? 'draft';
            return [
                { field: 'box version', from: versionOf(instance), to },
                { field: 'operation', to: 'reinstall' },
            ];
        },
        run: async (instance, each) => {
            const version = await versionFor(each, instance, wanted);
            return runsVersion(instance, version) ? undefined : updateVersion(each, instance, version);
        },
    }),
});

// EXTERNAL MODULE: ./build/certificates/days.js
var certificates_days = __nccwpck_require__(2098);
;// CONCATENATED MODULE: ./build/certificates/compare.js
const SHA1_DIGITS = 40;
const SHA256_DIGITS = 64;
/** Longer text is no fingerprint, serial number or time. */
const MAX_FIELD = 200;
/**
 * Compares by fingerprint: 40 digits are SHA-1, 64 SHA-256 [inferred from the length; Raidboxes documents
 * colon-separated hex of 20 bytes]. When it is neither, by serial number and expiry together. Equal means an
 * equal leaf: the installed chain may still differ.
 */
function compareCertificates(local, installed) {
    const digits = fingerprintDigits(installed.fingerprint);
    if (digits?.length === SHA1_DIGITS)
        return byDigits(digits, local.fingerprintSha1, 'sha1');
    if (digits?.length === SHA256_DIGITS)
        return byDigits(digits, local.fingerprintSha256, 'sha256');
    return bySerialAndExpiry(local, installed);
}
/** A fingerprint as bare upper-case hex: prefix, colons, spaces and hyphens removed; undefined when it is none. */
function fingerprintDigits(text) {
    const bare = field(text)
        .replace(/^(?:sha-?(?:1|256)[ :=]*)?(?:fingerprint[ :=]*)?/i, '')
        .replace(/[:\s-]/g, '')
        .toUpperCase();
    return /^[0-9A-F]+$/.test(bare) ? bare : undefined;
}
function byDigits(digits, local, by) {
    return { verdict: digits === fingerprintDigits(local) ? 'same' : 'different', by };
}
function bySerialAndExpiry(local, installed) {
    const serial = sameSerial(local.serialNumber, installed.serial_number);
    const expiry = sameSecond(local.notAfter, installed.expires_at);
    const by = 'serial-and-expiry';
    if (serial === false || expiry === false)
        return { verdict: 'different', by };
    if (serial && expiry)
        return { verdict: 'same', by };
    return { verdict: 'unknown', by: 'nothing' };
}
/** Equal as hex, or as a decimal number when there are only decimal digits [inferred]; undefined when unreadable. */
function sameSerial(local, remote) {
    const bare = field(remote).replace(/[:\s]/g, '').replace(/^0x/i, '').toUpperCase();
    if (!/^[0-9A-F]+$/.test(bare))
        return undefined;
    const own = BigInt(`0x${local.replaceAll(':', '')}`);
    return BigInt(`0x${bare}`) === own || (/^[0-9]+$/.test(bare) && BigInt(bare) === own);
}
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/i;
function sameSecond(local, remote) {
    const [, day, time, zone = 'Z'] = TIME.exec(field(remote).trim()) ?? [];
    const instant = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
    if (Number.isNaN(instant))
        return undefined;
    return Math.floor(local.getTime() / 1000) === Math.floor(instant / 1000);
}
function field(text) {
    return typeof text === 'string' && text.length <= MAX_FIELD ? text.trim() : '';
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./build/certificates/alternative-names.js
var alternative_names = __nccwpck_require__(8191);
;// CONCATENATED MODULE: ./build/certificates/covers.js


/**
 * Whether a browser accepts the certificate for `host`: a DNS name in any case and script (compared as
 * A-labels, a trailing dot ignored) or an IP address. A `*` stands for exactly one whole left-most label of a
 * name with at least three; the common name never counts (RFC 9525, sections 6.3 and 6.4).
 */
function covers(names, host) {
    const address = (0,alternative_names/* canonicalAddress */.Z5)(host);
    if (address !== undefined)
        return names.addresses.includes(address);
    const name = hostName(host);
    return name !== undefined && names.domains.some((pattern) => covers_matches(pattern, name));
}
/** ASCII that no host name has; Node would cut the name off there, or decode it. */
const FOREIGN = /[\u0000-\u007f](?<![A-Za-z0-9._-])/;
/** The A-label form of a host name, lower-case, without a trailing dot; undefined when it is none. */
function hostName(host) {
    const bare = host.trim().replace(/\.$/, '');
    if (FOREIGN.test(bare))
        return undefined;
    const ascii = (0,external_node_url_.domainToASCII)(bare).toLowerCase();
    return (0,alternative_names/* isHostPattern */.FD)(ascii) && (0,alternative_names/* canonicalAddress */.Z5)(ascii) === undefined ? ascii : undefined;
}
function covers_matches(pattern, name) {
    if (!pattern.startsWith('*.'))
        return pattern === name;
    const parent = pattern.slice(2);
    if (!parent.includes('.'))
        return false;
    const dot = name.indexOf('.');
    return dot > 0 && name.slice(dot + 1) === parent;
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/view.js




/** `box wp4x7kz (XK7BM2QP)`, for messages. */
function raidboxes_view_called({ name, id }) {
    return name === '' ? `box ${id}` : `box ${name} (${id})`;
}
/** What is known of a box, as outputs. `url` only when its domain is one. */
function boxOutputs({ id, name, domain }) {
    const host = hostName(domain);
    return { id, name, url: host === undefined ? undefined : `https://${host}/` };
}
/** A box as `result` shows it. */
function boxResource({ id, name, title, domain, ip_v4, created_at }) {
    return { id, name, title, domain, ip_v4, created_at };
}
/** What is known of an installed certificate, as outputs; what the platform says unreadably is left out. */
function certificateOutputs(certificate, now) {
    const expires = view_expiryOf(certificate);
    return {
        fingerprint: fingerprintOf(certificate),
        domains: certificate.domains,
        'expires-at': expires,
        'days-left': expires && (0,certificates_days/* daysLeft */.H_)(expires, new Date(now)),
    };
}
/** An installed certificate as `result` shows it. */
function certificateResource(box, certificate) {
    const { domains, issuer, organization, serial_number } = certificate;
    const expires = view_expiryOf(certificate);
    return {
        box: boxResource(box),
        domains,
        issuer,
        organization,
        serial_number,
        fingerprint: fingerprintOf(certificate) ?? null,
        expires_at: expires ? (0,contract_outputs/* formatTime */.fU)(expires) : null,
    };
}
/** The facts of a box and its certificate for log and summary. */
function certificateFacts(box, certificate) {
    const expires = view_expiryOf(certificate);
    const fingerprint = fingerprintOf(certificate);
    return [
        { label: 'Box', value: `${box.title || box.name} (${box.id})` },
        ...(box.domain ? [{ label: 'Domain', value: box.domain }] : []),
        { label: 'Certificate for', value: certificate.domains.join(', ') },
        ...(certificate.issuer ? [{ label: 'Issuer', value: certificate.issuer }] : []),
        ...(expires ? [{ label: 'Expires', value: (0,contract_outputs/* formatTime */.fU)(expires) }] : []),
        ...(fingerprint ? [{ label: 'Fingerprint', value: fingerprint }] : []),
    ];
}
/** Upper-case hex with colons, however the platform writes it; `undefined` when it is no fingerprint. */
function fingerprintOf({ fingerprint }) {
    const digits = fingerprintDigits(fingerprint);
    return digits?.length === 40 || digits?.length === 64 ? digits.match(/../g)?.join(':') : undefined;
}
const view_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/i;
/** When it expires; `undefined` when that cannot be read. A time without a zone is UTC. */
function view_expiryOf({ expires_at }) {
    const [, day, time, zone = 'Z'] = view_TIME.exec(expires_at) ?? [];
    const ms = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
    return Number.isNaN(ms) ? undefined : new Date(ms);
}
/** A local certificate as the platform would describe it. */
function asCertificate(local) {
    return {
        domains: [...local.domains],
        expires_at: (0,contract_outputs/* formatTime */.fU)(local.notAfter),
        issuer: local.issuer,
        organization: '',
        fingerprint: local.fingerprintSha1,
        serial_number: local.serialNumber,
    };
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/served-certificate.js



/** Warns of an address that nobody looks at; never a problem. */
function checkServeAddress(inputs, { warn }) {
    if (inputs['serve-address'] && inputs['verify-served'] === false)
        warn('Input serve-address has no effect without `verify-served: true`.');
    return [];
}
/**
 * The address that serves a box, and the name to ask for: its domain, else the first name of the certificate that
 * stands for one host. `undefined` when the platform tells no address or there is no name.
 */
function servingOf({ ip_v4: ip, domain }, { domains }, given) {
    const address = given ?? ((0,external_node_net_.isIPv4)(ip) ? { host: ip, port: 443 } : undefined);
    const name = [domain, ...domains].map(hostName).find((host) => host !== undefined);
    return address && name !== undefined ? { address, name } : undefined;
}
/** True when the certificate served is the one that is described. */
function serves(served, certificate) {
    return served.kind === 'served' && compareCertificates(served.leaf, certificate).verdict === 'same';
}
/** What is served, in words: `served`, `another one is served (AB:…)`, `unreachable (ECONNREFUSED)`. */
function describeServed(served, certificate) {
    if (served.kind === 'unreachable')
        return `unreachable (${served.reason})`;
    return serves(served, certificate) ? 'served' : `another one is served (${served.leaf.fingerprintSha1})`;
}
/** A sentence about a served certificate that ordinary clients would refuse. */
function describeDistrust(served, { name }) {
    if (served.kind !== 'served' || served.distrust === undefined)
        return undefined;
    return `${name} serves a certificate that clients with the usual roots do not trust (${served.distrust}): the chain is incomplete or private, or the certificate is for other names.`;
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/warn-of-expiry.js




/** Warns of a certificate that has expired or expires within `warnBefore` milliseconds; true when it did. */
function warnOfExpiry({ log, clock }, box, certificate, warnBefore) {
    const expires = view_expiryOf(certificate);
    const now = clock.wall();
    if (!expires)
        log.warning(`When the certificate of ${raidboxes_view_called(box)} expires cannot be read.`);
    if (!expires || expires.getTime() - now > warnBefore)
        return false;
    const days = (0,certificates_days/* daysLeft */.H_)(expires, new Date(now));
    const when = days < 0
        ? `expired at ${(0,contract_outputs/* formatTime */.fU)(expires)}`
        : `expires at ${(0,contract_outputs/* formatTime */.fU)(expires)}, in ${(0,support_text/* count */.U9)(days, 'whole day')}`;
    log.warning(`The certificate of ${raidboxes_view_called(box)} ${when}.`);
    return true;
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/check-boxes.js





/** Checks the certificates of boxes one after the other, and warns of each that is due. */
async function checkBoxes(context, boxes, check) {
    const checked = [];
    for (const box of boxes)
        checked.push(await checkBox(context, box, check));
    return checked;
}
async function checkBox(context, box, check) {
    const { client, clock, log } = context;
    try {
        const certificate = await client.getCertificate(box);
        if (!certificate)
            return { box, due: false, note: 'no custom certificate' };
        const due = warnOfExpiry(context, box, certificate, check.warnBefore);
        const expires = view_expiryOf(certificate);
        const left = expires && (0,certificates_days/* daysLeft */.H_)(expires, new Date(clock.wall()));
        const note = check.verifyServed ? await checkServed(context, box, certificate, check) : '';
        return { box, certificate, daysLeft: left, due, note };
    }
    catch (error) {
        // A box that is only shared with this login must not keep the others from being checked.
        if (!(error instanceof errors/* HttpError */.j$ && error.status === 403))
            throw error;
        log.warning(`The certificate of ${raidboxes_view_called(box)} may not be read with this login.`);
        return { box, due: false, note: 'may not be read' };
    }
}
async function checkServed({ log, signal }, box, certificate, { serveAddress }) {
    const serving = servingOf(box, certificate, serveAddress);
    if (!serving)
        return 'no address to look at';
    const { lookAtServed } = await __nccwpck_require__.e(/* import() */ 184).then(__nccwpck_require__.bind(__nccwpck_require__, 2184));
    const served = await lookAtServed({ ...serving, signal });
    const note = describeServed(served, certificate);
    if (!serves(served, certificate))
        log.warning(`The certificate of ${raidboxes_view_called(box)}: ${note}.`);
    const distrust = describeDistrust(served, serving);
    if (distrust)
        log.warning(distrust);
    return note;
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/find-box.js


/**
 * All boxes that the login sees. The platform's own `search` is not used: it does not know ids and domains, and
 * finds parts of names.
 */
async function allBoxes(client) {
    const boxes = new Map();
    for await (const box of client.listBoxes())
        boxes.set(box.id, box);
    return [...boxes.values()];
}
/**
 * The box that is meant: by id, or by exact name, title or domain (this in any case). Throws an `AbsentError` when
 * there is none, and an `ActionError` that lists the ids when there are several.
 */
function pickBox(boxes, wanted) {
    const byId = boxes.find(({ id }) => id === wanted);
    if (byId)
        return byId;
    const matches = boxes.filter((box) => isCalled(box, wanted));
    const [box] = matches;
    if (box === undefined)
        throw find_box_absent(wanted, boxes.length);
    if (matches.length === 1)
        return box;
    throw new contract_errors/* ActionError */.lZ(`There are ${matches.length} boxes called ${wanted}: ${(0,support_text/* list */.p_)(matches.map(({ id, domain }) => `${id}${domain && ` (${domain})`}`))}.`, { title: `${wanted} is ambiguous`, next: 'Name the box by its id.' });
}
/** The one box that is meant. */
async function flows_find_box_findBox(client, wanted) {
    return pickBox(await allBoxes(client), wanted);
}
/** The boxes that are meant, each once; all without a list. */
async function findBoxes(client, wanted) {
    const boxes = await allBoxes(client);
    return wanted ? [...new Set(wanted.map((one) => pickBox(boxes, one)))] : boxes;
}
function isCalled({ name, title, domain }, wanted) {
    return name === wanted || title === wanted || sameDomain(domain, wanted);
}
function sameDomain(domain, wanted) {
    const plain = (text) => text.toLowerCase().replace(/\.$/, '');
    return domain !== '' && plain(domain) === plain(wanted);
}
function find_box_absent(wanted, known) {
    const all = known === 1 ? 'is only one box' : `are ${known} boxes`;
    return new contract_errors/* AbsentError */.Es(`There is no box ${wanted}: there ${all} that this login sees, and none is called so.`, {
        title: `No box ${wanted}`,
        next: 'Give its id, or its exact name, title or domain, and check that the box is shared with this login.',
    });
}

;// CONCATENATED MODULE: ./build/operations/raidboxes/check-ssl.js








/** Tells how long the custom certificates of boxes last. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
const checkSsl = defineOperation({
    name: 'check-ssl',
    platform: raidboxesPlatform,
    summary: 'Tell how long the custom certificates of one, several or all boxes last, and warn of those that are due.',
    inputs: {
        required: [],
        optional: [raidboxes.boxes, raidboxes.warnBefore, raidboxes.verifyServed, raidboxes.serveAddress],
    },
    outputs: ['count', 'days-left', 'due'],
    outcomes: ['listed'],
    example: `
warn-before: 21d
`,
    check: checkServeAddress,
    run: async (inputs, context) => {
        const { box: wanted, 'warn-before': warnBefore } = inputs;
        const { 'verify-served': verifyServed, 'serve-address': serveAddress } = inputs;
        const boxes = await findBoxes(context.client, wanted);
        const checked = await checkBoxes(context, boxes, { warnBefore, verifyServed, serveAddress });
        const left = checked.flatMap(({ daysLeft }) => (daysLeft === undefined ? [] : [daysLeft]));
        const due = checked.filter((one) => one.due);
        return {
            outcome: 'listed',
            changed: false,
            title: `${checked.length === 1 ? 'Checked one box' : `Checked ${checked.length} boxes`}: ${tellDue(due.length)}.`,
            resource: checked.map(describe),
            outputs: {
                count: checked.length,
                due: due.map(describe),
                'days-left': left.length === 0 ? undefined : Math.min(...left),
            },
            table: { columns: ['Box', 'Domain', 'Expires', 'Days left', 'Note'], rows: checked.map(row) },
        };
    },
});
function tellDue(due) {
    if (due === 0)
        return 'no certificate is due';
    return due === 1 ? 'one certificate is due' : `${due} certificates are due`;
}
function describe({ box, certificate, daysLeft, due, note }) {
    const { id, name, title, domain } = box;
    const known = certificate ? certificateResource(box, certificate) : { box: { id, name, title, domain } };
    return { ...known, days_left: daysLeft ?? null, due, note };
}
function row({ box, certificate, daysLeft, due, note }) {
    const expires = certificate && view_expiryOf(certificate);
    return [
        `${box.title || box.name} (${box.id})`,
        box.domain,
        expires ? (0,contract_outputs/* formatTime */.fU)(expires) : '',
        daysLeft === undefined ? '' : `${daysLeft}${due ? ' (due)' : ''}`,
        note,
    ];
}

// EXTERNAL MODULE: ./build/platforms/raidboxes/failure.js
var failure = __nccwpck_require__(375);
;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/await-process.js




/** A process may take so long to show, in milliseconds. */
const await_process_VISIBLE_WITHIN = 30_000;
/**
 * Waits until a process is over. Throws when it failed. `what` is what the process does, for people.
 * Source: https://docs.raidboxes.dev/docs/1.x/processes
 */
async function awaitProcess(context, id, what) {
    const ended = await poll({
        what,
        read: (budget) => context.client.within(budget).getProcess(id),
        judge: ({ status }) => JUDGEMENTS[status] ?? 'unknown',
        describe: ({ status }) => status || 'without a status',
        interval: context.pollInterval,
        ...context,
        toleratesAbsenceFor: await_process_VISIBLE_WITHIN,
        resume: 'Raise `timeout`, or run the step again later: what is done already is not done again.',
    });
    if (ended.status !== await_process_FAILED)
        return;
    const reason = reasonOf(ended);
    throw new contract_errors/* ActionError */.lZ(`${what} failed (process ${id})${reason ? `: ${reason}` : '; Raidboxes gives no reason'}.`, { next: 'Run the step again. If it fails again, ask Raidboxes’ support and tell them the process.' });
}
const await_process_FAILED = 'failed';
const JUDGEMENTS = {
    in_progress: 'pending',
    completed: 'settled',
    failed: 'settled',
};
/** No field for it is documented; the likely ones are looked at [inferred]. */
function reasonOf({ error, message }) {
    const texts = [(0,json/* isObject */.G)(error) ? error['message'] : error, message];
    return (0,support_text/* oneLine */.TN)(texts.find((text) => typeof text === 'string') ?? '').replace(/\.+$/, '');
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/remove-certificate.js




/** Deletes the certificate of a box, which has one, and waits until it is gone. */
async function removeCertificate(context, box) {
    const what = `the certificate of ${raidboxes_view_called(box)}`;
    const process = await remove_certificate_remove(context, box);
    context.wrote();
    if (!context.wait)
        return;
    context.left(`${what}, being deleted`);
    if (process !== undefined)
        await awaitProcess(context, process, `the removal of ${what}`);
    await poll({
        what,
        read: async (budget) => (await context.client.within(budget).getCertificate(box, 1)) === undefined,
        judge: (gone) => (gone ? 'settled' : 'pending'),
        describe: (gone) => (gone ? 'gone' : 'still installed'),
        interval: context.pollInterval,
        ...context,
    });
}
/**
 * The answer to a deletion may be lost, and its repetition is then refused because nothing is left. It was there
 * a moment ago, so that it counts as deleted when it is gone now.
 */
async function remove_certificate_remove({ client }, box) {
    try {
        return await client.deleteCertificate(box);
    }
    catch (error) {
        if (!(0,failure/* saysNone */.pD)(error) || (await client.getCertificate(box)) !== undefined)
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/operations/raidboxes/delete-ssl.js







/** Removes a box's custom certificate. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
const deleteSsl = defineOperation({
    name: 'delete-ssl',
    platform: raidboxesPlatform,
    summary: 'Remove the custom certificate of a box, and wait until it is gone.',
    inputs: { required: [raidboxes.box], optional: [raidboxes.ifMissing] },
    outputs: ['id', 'name', 'url', 'fingerprint', 'expires-at', 'days-left', 'domains'],
    outcomes: ['deleted', 'absent'],
    example: `
box: acme-corp.com
`,
    run: async ({ box: wanted, 'if-missing': ifMissing }, context) => {
        const box = await flows_find_box_findBox(context.client, wanted);
        context.known(boxOutputs(box));
        const certificate = await context.client.getCertificate(box);
        if (!certificate)
            return delete_ssl_absent(box, ifMissing);
        const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, context.clock.wall()) };
        context.known(outputs);
        if (!context.dryRun)
            await removeCertificate(context, box);
        const target = `certificate of ${raidboxes_view_called(box)}`;
        return {
            outcome: context.dryRun ? 'planned' : 'deleted',
            changed: true,
            title: context.dryRun ? `Would delete the ${target}.` : `Deleted the ${target}.`,
            resource: certificateResource(box, certificate),
            outputs,
            ...(context.dryRun && { plan: [{ action: 'delete', target }] }),
        };
    },
});
function delete_ssl_absent(box, ifMissing) {
    const title = `There is no custom certificate on ${raidboxes_view_called(box)}.`;
    if (ifMissing === 'fail')
        throw new contract_errors/* AbsentError */.Es(title, { next: 'Set `if-missing: ignore` if that is fine.' });
    return { outcome: 'absent', changed: false, title, outputs: boxOutputs(box) };
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/await-installed.js


/** Waits until a box has any custom certificate. */
async function awaitInstalled(context, box) {
    const { installed } = await poll({
        what: `the certificate of ${raidboxes_view_called(box)}`,
        read: async (budget) => ({ installed: await context.client.within(budget).getCertificate(box, 1) }),
        judge: ({ installed: found }) => (found ? 'settled' : 'pending'),
        describe: ({ installed: found }) => (found ? 'installed' : 'not installed'),
        interval: context.pollInterval,
        ...context,
    });
    return installed;
}

;// CONCATENATED MODULE: ./build/operations/raidboxes/get-ssl.js








/** Reads a box's custom certificate; with `wait: true` waits for one. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
const getSsl = defineOperation({
    name: 'get-ssl',
    platform: raidboxesPlatform,
    summary: 'Read the custom certificate of a box; warn when it expires soon.',
    inputs: { required: [raidboxes.box], optional: [raidboxes.warnBefore] },
    outputs: ['id', 'name', 'url', 'fingerprint', 'expires-at', 'days-left', 'domains'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    example: `
box: acme-corp.com
warn-before: 21d
`,
    run: async ({ box: wanted, 'warn-before': warnBefore }, context) => {
        const { client, clock } = context;
        const box = await flows_find_box_findBox(client, wanted);
        context.known(boxOutputs(box));
        const certificate = context.wait ? await awaitInstalled(context, box) : await client.getCertificate(box);
        if (!certificate) {
            throw new contract_errors/* AbsentError */.Es(`There is no custom certificate on ${raidboxes_view_called(box)}.`, {
                next: 'Install one with `upload-ssl`. What the box serves without one is the platform’s own business.',
            });
        }
        warnOfExpiry(context, box, certificate, warnBefore);
        const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, clock.wall()) };
        return {
            outcome: 'read',
            changed: false,
            title: `Read the certificate of ${raidboxes_view_called(box)}.`,
            resource: certificateResource(box, certificate),
            outputs,
            facts: certificateFacts(box, certificate),
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/raidboxes/list-wordpress-boxes.js




/** Lists the boxes that the login sees, over all pages. Source: https://docs.raidboxes.dev/docs/1.x/boxes */
const listWordpressBoxes = defineOperation({
    name: 'list-wordpress-boxes',
    platform: raidboxesPlatform,
    summary: 'List the WordPress boxes that the login sees, over all pages.',
    inputs: { required: [], optional: [] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: '',
    run: async (_inputs, { client }) => {
        const boxes = await allBoxes(client);
        return {
            outcome: 'listed',
            changed: false,
            title: `${boxes.length === 1 ? 'One box is' : `${boxes.length} boxes are`} there.`,
            resource: boxes.map(boxResource),
            outputs: { count: boxes.length },
            table: {
                columns: ['Id', 'Name', 'Title', 'Domain', 'Address'],
                rows: boxes.map(({ id, name, title, domain, ip_v4 }) => [id, name, title, domain, ip_v4]),
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/await-served.js




/**
 * Waits until the box's web server serves the certificate, and warns when ordinary clients would not trust it.
 * Without `wait` it looks once and warns.
 */
async function awaitServed(context, box, certificate, given) {
    const { log, signal } = context;
    const serving = servingOf(box, certificate, given);
    if (!serving)
        throw unknownAddress(box);
    const { lookAtServed } = await __nccwpck_require__.e(/* import() */ 184).then(__nccwpck_require__.bind(__nccwpck_require__, 2184));
    const seen = await poll({
        what: `the certificate served for ${serving.name}`,
        read: (budget) => lookAtServed({ ...serving, signal: budget?.signal ?? signal }),
        judge: (served) => (serves(served, certificate) || !context.wait ? 'settled' : 'pending'),
        describe: (served) => describeServed(served, certificate),
        interval: context.pollInterval,
        ...context,
        resume: `Raidboxes has the certificate. Check that ${serving.name} is served from ${serving.address.host}, or give \`serve-address\`.`,
    });
    if (!serves(seen, certificate))
        log.warning(`${serving.name}: ${describeServed(seen, certificate)}.`);
    const distrust = describeDistrust(seen, serving);
    if (distrust)
        log.warning(distrust);
}
function unknownAddress(box) {
    return new contract_errors/* ActionError */.lZ(`Where ${raidboxes_view_called(box)} is served cannot be told: it has no IPv4 address or no domain.`, {
        next: 'Give `serve-address`, or set `verify-served: false`.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/installed.js




/** True when the installed certificate is surely the local one. An equal leaf may still have another chain. */
function isOurs(local, installed) {
    return installed !== undefined && compareCertificates(local, installed).verdict === 'same';
}
/** True when what the platform says of its certificate cannot be compared with anything. */
function isIncomparable(local, installed) {
    return installed !== undefined && compareCertificates(local, installed).verdict === 'unknown';
}
/** When the installed certificate expires, if that is later than the local one does. */
function laterExpiry(local, installed) {
    const expires = view_expiryOf(installed);
    return expires && expires.getTime() > local.notAfter.getTime() ? expires : undefined;
}
/** Names of the installed certificate that the local one does not cover, in the platform's words. */
function lostNames(local, { domains }) {
    return domains.filter((name) => {
        const plain = name.toLowerCase().replace(/^ip address:/, '');
        return !local.domains.includes(plain) && !covers(local, plain);
    });
}
/** The change from the installed certificate to the local one, field by field. */
function describeReplacement(local, installed) {
    const expires = installed && view_expiryOf(installed);
    const fingerprint = installed && (fingerprintOf(installed) ?? 'unreadable');
    const gained = local.domains.filter((name) => !installed || !installed_isNamed(installed, name));
    return [
        { field: 'fingerprint', ...(fingerprint ? { from: fingerprint } : {}), to: local.fingerprintSha1 },
        { field: 'expires', ...(expires ? { from: (0,contract_outputs/* formatTime */.fU)(expires) } : {}), to: (0,contract_outputs/* formatTime */.fU)(local.notAfter) },
        ...gained.map((name) => ({ field: 'name gained', to: name })),
        ...(installed ? lostNames(local, installed) : []).map((name) => ({ field: 'name lost', from: name })),
    ];
}
function installed_isNamed(installed, name) {
    const domains = installed.domains.map((known) => known.toLowerCase());
    return domains.includes(name) || covers({ domains, addresses: [] }, name);
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/await-active.js



/**
 * Waits until the platform reports the uploaded certificate as the box's: its answer to the upload may be no more
 * than an echo. [inferred: https://docs.raidboxes.dev/docs/1.x/processes lists SSL installation as work that goes on]
 */
async function awaitActive(context, box, local) {
    const { installed } = await poll({
        what: `the certificate of ${raidboxes_view_called(box)}`,
        read: async (budget) => ({ installed: await context.client.within(budget).getCertificate(box, 1) }),
        judge: ({ installed: found }) => isOurs(local, found) || isIncomparable(local, found) ? 'settled' : 'pending',
        describe: (look) => await_active_describe(look, local),
        interval: context.pollInterval,
        ...context,
        resume: 'Run the step again later: when the certificate has become active, nothing is uploaded.',
    });
    if (isIncomparable(local, installed)) {
        context.log.warning(`What Raidboxes says of the certificate of ${raidboxes_view_called(box)} cannot be compared with the uploaded one: it accepted it, but whether it is active is not known.`);
    }
}
function await_active_describe({ installed }, local) {
    if (isOurs(local, installed))
        return 'active';
    if (!installed)
        return 'uploaded but not active (none is installed)';
    return `uploaded but not active (${fingerprintOf(installed) ?? 'another one'} is installed)`;
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/send-certificate.js





/**
 * Uploads a certificate exactly once, with real line breaks; the fingerprint is what an upload whose answer was
 * lost is found by again. The sample of https://docs.raidboxes.dev/docs/1.x/ssl writes `\\n` inside its JSON, so
 * that a refusal that speaks of the format is answered once with line breaks written out like that [inferred].
 * Waits for the process, if there is one.
 */
async function sendCertificate(context, sending) {
    const { crt, key, bundle, csr } = sending.prepared;
    const upload = { crt, key, ...(bundle && { bundle }), ...(csr && { csr }) };
    const process = await post(context, sending, upload).catch((error) => {
        if (!speaksOfFormat(error))
            throw error;
        context.log.info('Raidboxes does not read the line breaks; uploading once more with them written out');
        return post(context, sending, writtenOut(upload));
    });
    if (process !== undefined && context.wait)
        await awaitProcess(context, process, `the installation of the certificate on ${raidboxes_view_called(sending.box)}`);
}
async function post(context, { box, prepared, installed }, upload) {
    const { client } = context;
    const { leaf } = prepared;
    // The same certificate again says nothing about whether a forced upload arrived.
    const tells = !isOurs(leaf, installed);
    const accepted = () => {
        context.wrote();
        context.left(`the certificate ${leaf.fingerprintSha1} on ${raidboxes_view_called(box)}`);
    };
    const { value } = await createOnce({
        what: `the certificate of ${raidboxes_view_called(box)}`,
        key: `a certificate with fingerprint ${leaf.fingerprintSha1} on ${raidboxes_view_called(box)}`,
        look: async (budget) => {
            const found = await client.within(budget).getCertificate(box);
            return tells && isOurs(leaf, found) ? [{}] : [];
        },
        create: async () => ({ process: await client.uploadCertificate(box, upload) }),
        describe: () => leaf.fingerprintSha1,
        found: accepted,
        ...context,
    });
    accepted();
    return value.process;
}
/** A refused `crt` or `key` whose text is about how it is written, not about what it is. */
function speaksOfFormat(error) {
    if (!(error instanceof errors/* HttpError */.j$) || (error.status !== 400 && error.status !== 422))
        return false;
    return error.details.some((line) => /^(?:crt|key): /.test(line) && FORMAT.test(line));
}
const FORMAT = /\bformat|\bPEM\b|\bnew.?line|\bline.?break|\bvalid (?:\S+ )?(?:certificate|private key|key)\b/i;
function writtenOut(upload) {
    const one = (text) => text.replaceAll('\n', '\\n');
    const { crt, key, bundle, csr } = upload;
    return {
        crt: one(crt),
        key: one(key),
        ...(bundle && { bundle: one(bundle) }),
        ...(csr && { csr: one(csr) }),
    };
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/replace-certificate.js







/**
 * Uploads a certificate in place of whatever is installed. Whether Raidboxes replaces one or refuses is not
 * documented: nothing is deleted before it has refused, and then only when a gap is allowed, since the box is
 * without its certificate in between.
 */
async function replaceCertificate(context, sending, allowGap) {
    try {
        await sendCertificate(context, sending);
    }
    catch (error) {
        if (!sending.installed || !mayBeOccupied(error))
            throw error;
        if (await isThere(context, sending))
            return;
        if (!allowGap)
            throw occupied(sending, error);
        await withGap(context, sending);
    }
}
/** How a platform may say that there is one already: no field is named, as nothing is wrong with any. */
function mayBeOccupied(error) {
    if (!(error instanceof errors/* HttpError */.j$) || error.details.length > 0)
        return false;
    return error.status === 409 || error.status === 422 || (error.status === 400 && (0,failure/* isGeneral */.N$)(error));
}
/** Another run may have installed it, or an earlier upload of this one came through after all. */
async function isThere({ client }, sending) {
    const { box, prepared, installed } = sending;
    return !isOurs(prepared.leaf, installed) && isOurs(prepared.leaf, await client.getCertificate(box));
}
async function withGap(context, sending) {
    const { client, log } = context;
    const target = raidboxes_view_called(sending.box);
    log.info(`Raidboxes does not replace the certificate of ${target}: deleting it, then uploading at once`);
    const process = await client.deleteCertificate(sending.box);
    context.wrote();
    try {
        if (process !== undefined)
            await awaitProcess(context, process, `the removal of the certificate of ${target}`);
        await sendCertificate(context, { ...sending, installed: undefined });
    }
    catch (error) {
        context.left(`${target}, its custom certificate deleted`);
        throw error instanceof contract_errors/* ActionError */.lZ && error.outcome === 'failed' ? exposed(target, error) : error;
    }
}
function occupied({ box }, cause) {
    return new contract_errors/* ActionError */.lZ(`Raidboxes refused the upload, probably because a certificate is installed: ${cause.message}`, {
        title: `The certificate of ${raidboxes_view_called(box)} was not replaced`,
        next: 'Set `allow-gap: true` to delete the installed certificate first; the box is without a custom certificate for a moment then.',
        cause,
    });
}
function exposed(target, cause) {
    return new contract_errors/* ActionError */.lZ(`The installed certificate was deleted, and the new one could not be uploaded: ${cause.message}`, {
        title: `${target} has NO custom certificate now`,
        next: 'Correct the cause and run the step again at once. The deleted certificate cannot be read back from Raidboxes: to restore it, upload it from your own copy.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/ensure-certificate.js









/** Makes sure that a box has this certificate, and that the platform reports it as installed. */
async function ensureCertificate(context, { box, prepared, force, allowGap }) {
    const { leaf, bundle } = prepared;
    checkDomain(context, box, leaf, force);
    const installed = await context.client.getCertificate(box);
    if (isOurs(leaf, installed) && !force) {
        if (bundle)
            context.log.info('The certificate is installed already. Whether its chain is the same cannot be seen; `force: true` uploads both again.');
        return unchanged(context, box);
    }
    if (installed)
        checkReplacement(context, leaf, installed, force);
    if (context.dryRun)
        return ensure_certificate_planned(box, leaf, installed);
    if (!installed)
        registerUndo(context, box, leaf);
    await replaceCertificate(context, { box, prepared, installed }, allowGap);
    if (context.wait)
        await awaitActive(context, box, leaf);
    return { outcome: installed ? 'updated' : 'created', changed: true };
}
/** Browsers would refuse the site. */
function checkDomain(context, box, leaf, force) {
    const { domain } = box;
    if (domain === '' || covers(leaf, domain))
        return;
    if (hostName(domain) === undefined) {
        context.log.warning(`Whether the certificate covers ${domain} cannot be told: that is no host name.`);
        return;
    }
    const names = (0,support_text/* list */.p_)(leaf.domains.slice(0, 10)) || 'no domain';
    const problem = `does not cover ${domain}, the domain of ${raidboxes_view_called(box)}; it is for ${names}`;
    if (!force)
        throw new contract_errors/* InputError */.dz([{ input: 'certificate', problem }], { next: NOT_COVERED });
    context.log.warning(`The certificate ${problem}.`);
}
const NOT_COVERED = 'Use a certificate with this name, or the box it was made for. `force: true` uploads it all the same.';
function checkReplacement({ log }, leaf, installed, force) {
    const later = laterExpiry(leaf, installed);
    if (later && !force) {
        throw new contract_errors/* ActionError */.lZ(`The installed certificate expires at ${(0,contract_outputs/* formatTime */.fU)(later)}, later than the given one (${(0,contract_outputs/* formatTime */.fU)(leaf.notAfter)}).`, {
            title: 'A certificate that lasts longer is installed',
            next: 'Give the newest certificate, or set `force: true` to replace the installed one by an older one.',
        });
    }
    const lost = lostNames(leaf, installed);
    if (lost.length > 0)
        log.warning(`The installed certificate covers names that the new one does not: ${(0,support_text/* list */.p_)(lost.slice(0, 20))}.`);
}
/** Registered before the upload, whose answer may never come; what was replaced cannot be brought back. */
function registerUndo(context, box, leaf) {
    context.undo(`the certificate of ${raidboxes_view_called(box)}, if the upload came through, is deleted again`, async (client) => {
        const now = await client.getCertificate(box);
        // One that is not active yet does not show, and is deleted all the same; somebody else's is left alone.
        if (now && !isOurs(leaf, now))
            return;
        await client.deleteCertificate(box).catch((error) => {
            if (!(0,failure/* saysNone */.pD)(error))
                throw error;
        });
    });
}
function unchanged({ dryRun }, box) {
    if (!dryRun)
        return { outcome: 'unchanged', changed: false };
    return { outcome: 'planned', changed: false, plan: [{ action: 'none', target: targetOf(box) }] };
}
function ensure_certificate_planned(box, leaf, installed) {
    const action = installed ? 'update' : 'create';
    const fields = describeReplacement(leaf, installed);
    return { outcome: 'planned', changed: true, plan: [{ action, target: targetOf(box), fields }] };
}
function targetOf(box) {
    return `certificate of ${raidboxes_view_called(box)}`;
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/flows/prepare-upload.js

/**
 * Everything that can be found out about certificate, key, chain and request before any request; warnings and
 * what was tidied up are told on the way. No problem quotes key material.
 */
async function checkUpload(material, { now, warn, note }) {
    const checked = await check(material, now);
    const { warnings } = checked.ok ? checked.value : checked;
    for (const warning of warnings)
        warn(warning);
    if (!checked.ok)
        return checked.problems;
    for (const line of checked.value.notes)
        note(line);
    return [];
}
/** What to upload. The key in it is a secret of its own: it need not be written as it was given. */
async function prepareUpload(material, now) {
    const checked = await check(material, now);
    if (!checked.ok)
        throw new contract_errors/* InputError */.dz(checked.problems);
    return checked.value;
}
async function check({ certificate, 'private-key': privateKey, chain, csr, force }, now) {
    const { preflight } = await __nccwpck_require__.e(/* import() */ 541).then(__nccwpck_require__.bind(__nccwpck_require__, 4541));
    // One that could not be read is `undefined` here; it has been complained about already.
    const texts = { certificate: certificate ?? '', privateKey: privateKey ?? '', chain, csr };
    return preflight({ ...texts, now: new Date(now), force });
}

;// CONCATENATED MODULE: ./build/operations/raidboxes/upload-ssl.js










/** Installs a certificate on a box. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
const uploadSsl = defineOperation({
    name: 'upload-ssl',
    platform: raidboxesPlatform,
    summary: 'Check a certificate and its key, install them on a box, and wait until they are active.',
    inputs: {
        required: [raidboxes.box, raidboxes.certificate, raidboxes.privateKey],
        optional: [
            raidboxes.chain,
            raidboxes.csr,
            raidboxes.force,
            raidboxes.allowGap,
            raidboxes.verifyServed,
            raidboxes.serveAddress,
        ],
    },
    outputs: ['id', 'name', 'url', 'fingerprint', 'expires-at', 'days-left', 'domains'],
    outcomes: ['created', 'updated', 'unchanged'],
    example: `
box: acme-corp.com
certificate: fullchain.pem
private-key: \${{ secrets.TLS_KEY }}
`,
    check: async (inputs, check) => [
        ...checkServeAddress(inputs, check),
        ...(await checkUpload(inputs, check)),
    ],
    run: async ({ box: wanted, 'allow-gap': allowGap, ...inputs }, context) => {
        const { force, 'verify-served': verifyServed, 'serve-address': serveAddress } = inputs;
        const now = context.clock.wall();
        const prepared = await prepareUpload(inputs, now);
        context.secrets.add(prepared.key);
        const certificate = asCertificate(prepared.leaf);
        const box = await flows_find_box_findBox(context.client, wanted);
        const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, now) };
        context.known(outputs);
        const ended = await ensureCertificate(context, { box, prepared, force, allowGap });
        if (verifyServed && !context.dryRun)
            await awaitServed(context, box, certificate, serveAddress);
        return {
            ...ended,
            title: titleOf(ended.outcome, raidboxes_view_called(box), (0,contract_outputs/* formatTime */.fU)(prepared.leaf.notAfter)),
            resource: certificateResource(box, certificate),
            outputs,
            facts: certificateFacts(box, certificate),
        };
    },
});
function titleOf(outcome, box, until) {
    if (outcome === 'created')
        return `Installed the certificate on ${box}; it is good until ${until}.`;
    if (outcome === 'updated')
        return `Replaced the certificate of ${box}; the new one is good until ${until}.`;
    if (outcome === 'planned')
        return `Looked at the certificate of ${box}.`;
    return `The certificate of ${box} is installed already; it is good until ${until}.`;
}

;// CONCATENATED MODULE: ./build/contract/kinds/event.js




const TEXTS = [
    'trigger',
    'message',
    'sourceType',
    'id',
    'classification',
    'externalIdLink',
    'externalIdName',
];
const event_KEYS = [...TEXTS, 'severity', 'utc', 'rawEvent'];
/**
 * A YAML/JSON map of an event's fields. Fields and their meaning: the vendor's own client,
 * https://github.com/versio-io/n8n-versio-event-umbrella
 */
function event_event() {
    return {
        name: 'event',
        accepts: 'a YAML/JSON map with `trigger` and `message`, and optionally `severity` (0 to 9), `classification`, `sourceType`, `id`, `utc`, `externalIdLink`, `externalIdName`, `rawEvent`',
        secret: false,
        actionType: { type: 'string' },
        parse: async (value, context) => {
            const typed = await readYaml(value, 'core');
            const written = await readYaml(value, 'failsafe');
            if (!(0,json/* isObject */.G)(typed) || !(0,json/* isObject */.G)(written))
                throw new contract_kind/* Unfit */.L('must be a map of the event’s fields');
            const unknown = Object.keys(typed).find((key) => !event_KEYS.includes(key));
            if (unknown !== undefined)
                throw new contract_kind/* Unfit */.L(`has the unknown field ${unknown.slice(0, 40)}; known are ${event_KEYS.join(', ')}, and rawEvent takes anything`);
            return { ...texts(written), ...(await others(typed, written, context)) };
        },
    };
}
/** Text exactly as written: an `id` of `0123` stays what it is. */
function texts(written) {
    const found = {};
    for (const key of TEXTS) {
        const value = written[key];
        if (value === undefined)
            continue;
        if (typeof value !== 'string' || value.trim() === '')
            throw new contract_kind/* Unfit */.L(`${key} must be text`);
        found[key] = value;
    }
    const { trigger, message } = found;
    if (trigger === undefined || message === undefined)
        throw new contract_kind/* Unfit */.L('needs a trigger and a message');
    return { ...found, trigger, message };
}
async function others({ severity, utc, rawEvent }, written, context) {
    const found = {};
    if (severity !== undefined) {
        if (typeof severity !== 'number' || !(severity >= 0 && severity <= 9))
            throw new contract_kind/* Unfit */.L('severity must be a number from 0 (not critical) to 9');
        found.severity = severity;
    }
    if (utc !== undefined)
        found.utc = await timeOf(written['utc'], context);
    if (rawEvent !== undefined) {
        if (!(0,json/* isObject */.G)(rawEvent))
            throw new contract_kind/* Unfit */.L('rawEvent must be a map');
        found.rawEvent = rawEvent;
    }
    return found;
}
async function timeOf(value, context) {
    try {
        return await (0,time/* time */.k)().parse(typeof value === 'string' ? value : '', context);
    }
    catch (error) {
        throw error instanceof contract_kind/* Unfit */.L ? new contract_kind/* Unfit */.L(`utc ${error.message}`) : error;
    }
}

;// CONCATENATED MODULE: ./build/contract/kinds/instance-id.js

/**
 * The id of a configuration item or the name of its entity: letters, digits and special characters, no white
 * space. It becomes one segment of a URL's path, so that nothing in it may climb. Source: the README of
 * https://github.com/versio-io/microsoft-exel-importer
 */
function instanceId() {
    return (0,kinds_text/* text */.Qq)({
        max: 255,
        matches: {
            pattern: /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\s\\]+$/,
            rule: 'without white space and backslashes, and neither `.` nor `..`',
        },
    });
}

;// CONCATENATED MODULE: ./build/contract/kinds/states.js





const states_KEYS = ['entity', 'instance', 'id', 'state', 'at'];
/** States of one step; at a hundred a request it stays well within a minute's requests. */
const MOST_STATES = 5_000;
/** A YAML/JSON map of attributes with YAML 1.2 core types. */
function attributes() {
    return {
        name: 'attributes',
        accepts: 'a YAML/JSON map of attributes (YAML 1.2 core types)',
        secret: false,
        actionType: { type: 'string' },
        parse: async (value) => mapOf(await readYaml(value, 'core'), 'must be a map of attributes'),
    };
}
/**
 * A YAML/JSON list of `{entity, instance, state, at}`. A state has YAML 1.2 core types; ids are text exactly as
 * written (`0123` stays what it is).
 */
function states() {
    return {
        name: 'states',
        accepts: 'a YAML/JSON list of `{entity, instance, state, at}` (`id` is taken for `instance`; `entity` and `at` may be left out)',
        secret: false,
        actionType: { type: 'string' },
        parse: async (value, context) => {
            const [typed, written] = [await readYaml(value, 'core'), await readYaml(value, 'failsafe')];
            if (!Array.isArray(typed) || !Array.isArray(written))
                throw new contract_kind/* Unfit */.L('must be a list of states');
            if (typed.length === 0)
                throw new contract_kind/* Unfit */.L('is an empty list');
            if (typed.length > MOST_STATES)
                throw new contract_kind/* Unfit */.L(`has ${typed.length} states; at most ${MOST_STATES} are allowed`);
            return Promise.all(typed.map((item, i) => stateOf(item, { written: written[i], i, context })));
        },
    };
}
async function stateOf(item, { written, i, context }) {
    const where = `item ${i + 1}`;
    if (!(0,json/* isObject */.G)(item) || !(0,json/* isObject */.G)(written))
        throw new contract_kind/* Unfit */.L(`${where} must be a map with instance and state`);
    const unknown = Object.keys(item).find((key) => !states_KEYS.includes(key));
    if (unknown !== undefined)
        throw new contract_kind/* Unfit */.L(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${states_KEYS.join(', ')}`);
    if ('id' in item === 'instance' in item)
        throw new contract_kind/* Unfit */.L(`${where} needs either instance or id, which mean the same`);
    const instance = await within(where, 'instance', instanceId(), written['instance'] ?? written['id'], context);
    if (instance === undefined)
        throw new contract_kind/* Unfit */.L(`${where} has no instance`);
    const entity = await within(where, 'entity', instanceId(), written['entity'], context);
    const at = await within(where, 'at', (0,time/* time */.k)(), written['at'], context);
    const state = mapOf(item['state'], `${where} (${instance.slice(0, 60)}): state must be a map of attributes`);
    return {
        instance,
        state,
        ...(entity === undefined ? {} : { entity }),
        ...(at === undefined ? {} : { at }),
    };
}
/** A field of an item as an input of its kind; `undefined` when it is not there. */
async function within(where, field, kind, value, context) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'string' || value === '')
        throw new contract_kind/* Unfit */.L(`${where}: ${field} must be text`);
    try {
        return await kind.parse(value, context);
    }
    catch (error) {
        throw error instanceof contract_kind/* Unfit */.L ? new contract_kind/* Unfit */.L(`${where}: ${field} ${error.message}`) : error;
    }
}
function mapOf(value, problem) {
    if (!(0,json/* isObject */.G)(value))
        throw new contract_kind/* Unfit */.L(problem);
    return value;
}

;// CONCATENATED MODULE: ./build/contract/inputs/versio.js







/** The inputs of Versio.io's operations. */
const versio = {
    environmentId: (0,input/* input */.h)('environment-id', (0,kinds_text.id)(), 'Id of the environment, as the dashboard’s first line shows it in brackets. A token belongs to one environment.'),
    entity: (0,input/* input */.h)('entity', instanceId(), 'The entity, which is the type of a configuration item: `host`, `application`. A new one is made by its first state.'),
    instance: (0,input/* input */.h)('instance', instanceId(), 'Id of the configuration item, unique within its entity and without spaces.'),
    state: (0,input/* input */.h)('state', attributes(), 'The whole state of one instance: its attributes. Keep what changes with every run (run ids, times) out of it: every difference is a change in the history.'),
    states: (0,input/* input */.h)('states', states(), 'States of several instances, instead of `instance` and `state`. Items without an `entity` or `at` have that of the input.'),
    at: (0,input/* input */.h)('at', (0,time/* time */.k)(), 'The moment that counts. When a state is recorded or retired: since when it holds, later than the instance’s last update. When reading: the state at that time, or history up to it. Default: now.'),
    event: (0,input/* input */.h)('event', event_event(), 'The event. `sourceType` is `github-actions`, `utc` now and `id` made of the repository, run, attempt, job, trigger and message unless given; the same `id` again overwrites the event.'),
    ifMissing: ifMissing,
};

;// CONCATENATED MODULE: ./build/platforms/versio/flows/read-history.js


/** Largest history that is kept, in characters of JSON; a runner has memory for several times this. */
const read_history_MAX_SIZE = 32 * 1_024 * 1_024;
/** All changes, the oldest first. Throws an `AbsentError` when there are none. */
async function readHistory(client, { environment, entity, instance, until }) {
    const changes = instance === undefined
        ? client.listEntityChanges(environment, entity, until)
        : client.listChanges({ environment, entity, instance }, until);
    const read = [];
    let size = 0;
    try {
        for await (const change of changes) {
            size += JSON.stringify(change).length;
            if (size > read_history_MAX_SIZE)
                throw read_history_tooLarge(read.length);
            read.push(change);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* HttpError */.j$ && error.status === 404))
            throw error;
    }
    if (read.length > 0)
        return read;
    throw new contract_errors/* AbsentError */.Es(`There is no history of ${entity} ${instance ?? '(any instance)'}.`, {
        next: 'Check `environment-id`, the entity, the instance, and `at`.',
    });
}
function read_history_tooLarge(read) {
    return new contract_errors/* ActionError */.lZ(`The history is too long: its first ${read} changes fill ${read_history_MAX_SIZE >> 20} MiB of JSON.`, {
        next: 'Read the history of one instance, or only up to a time with `at`.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/versio/view.js



/** A deletion; every other type is a saved state. Source: https://github.com/versio-io/migrate-asset-configuration */
const DELETED = 2;
/** Attributes that log and summary show; `result` has all. */
const MOST_FACTS = 30;
/** The furthest moment that a date can hold. */
const LAST_MOMENT = 8.64e15;
/** `host web-1`, for the middle of a sentence. */
function versio_view_called({ entity, instance }) {
    return `${entity} ${instance}`;
}
/** The text as the beginning of a sentence. */
function view_capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Milliseconds since the Unix epoch as `2030-03-17T17:46:40Z`; `undefined` when it is no moment. */
function timeText(utc) {
    if (typeof utc !== 'number' || !(Math.abs(utc) <= LAST_MOMENT))
        return undefined;
    return (0,contract_outputs/* formatTime */.fU)(new Date(utc));
}
/** A state as `result` shows it; `utc` is the exact moment in milliseconds. */
function stateResource({ entity, instance }, { state, utc }) {
    return {
        entity,
        instance,
        at: timeText(utc) ?? null,
        utc: utc ?? null,
        state: (state ?? null),
    };
}
/** The facts of a state for log and summary: where it is, since when, and each attribute. */
function stateFacts(key, { state, utc }) {
    const since = timeText(utc);
    const attributes = Object.entries((0,json/* isObject */.G)(state) ? state : {}).slice(0, MOST_FACTS);
    return [
        { label: 'Instance', value: versio_view_called(key) },
        ...(since === undefined ? [] : [{ label: 'Since', value: since }]),
        ...attributes.map(([label, value]) => ({ label: (0,support_text/* oneLine */.TN)(label, 60), value: (0,support_text/* oneLine */.TN)(value, 200) })),
    ];
}
/** The change took the state away. */
function isDeletion({ type, state }) {
    return type === DELETED || state === undefined;
}
/** A change as `result` shows it. */
function changeResource(change, { entity, instance = '' }) {
    const key = { entity: change.entity ?? entity, instance: change.instance ?? instance };
    return { ...stateResource(key, change), deleted: isDeletion(change) };
}
/** How many states ended how, for log and summary. */
function recordedFacts(items) {
    return [...Map.groupBy(items, ({ status }) => status)].map(([label, { length }]) => ({
        label: view_capital(label),
        value: `${length}`,
    }));
}
/** The states of a list, and what became of each. */
function recordedTable(items) {
    return {
        columns: ['Entity', 'Instance', 'Time', 'Status'],
        rows: items.map(({ recording: { key, utc }, status }) => [
            key.entity,
            key.instance,
            timeText(utc) ?? '',
            status,
        ]),
    };
}

;// CONCATENATED MODULE: ./build/operations/versio/get-history.js






/** Reads the changes of instances. Source: https://github.com/versio-io/migrate-asset-configuration */
const getHistory = defineOperation({
    name: 'get-history',
    platform: versioPlatform,
    summary: 'Read every change of one instance, or of all instances of an entity, the oldest first; with `at` up to that time.',
    inputs: { required: [versio.environmentId, versio.entity], optional: [versio.instance, versio.at] },
    outputs: ['id', 'count'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    example: `
environment-id: my-environment
entity: application
instance: shop
`,
    run: async ({ 'environment-id': environment, entity, instance, at }, { client, known }) => {
        known({ id: instance });
        const changes = await readHistory(client, { environment, entity, instance, until: at });
        return {
            outcome: 'read',
            changed: false,
            title: `${view_capital(entity)} ${instance ?? '(all instances)'} has ${(0,support_text/* count */.U9)(changes.length, 'change')}.`,
            resource: changes.map((change) => changeResource(change, { entity, instance })),
            outputs: { id: instance, count: changes.length },
            table: {
                columns: ['Time', 'Instance', 'Change'],
                rows: changes.map((change) => [
                    timeText(change.utc) ?? '',
                    change.instance ?? instance ?? '',
                    isDeletion(change) ? 'deleted' : 'saved',
                ]),
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/operations/versio/get-state.js





/** Reads one state. Source: https://github.com/versio-io/servicenow-cmdb-synchronization */
const get_state_getState = defineOperation({
    name: 'get-state',
    platform: versioPlatform,
    summary: 'Read the state of one instance, as it is or as it was at a time.',
    inputs: { required: [versio.environmentId, versio.entity, versio.instance], optional: [versio.at] },
    outputs: ['id'],
    outcomes: ['read', 'absent'],
    waitsByDefault: false,
    example: `
environment-id: my-environment
entity: application
instance: shop
`,
    run: async ({ 'environment-id': environment, entity, instance, at }, { client, known }) => {
        const key = { environment, entity, instance };
        known({ id: instance });
        const found = await client.getState(key, at);
        const when = at === undefined ? '' : ` at ${timeText(at)}`;
        if (!found) {
            throw new contract_errors/* AbsentError */.Es(`There is no state of ${versio_view_called(key)}${when}.`, {
                next: 'Check `environment-id`, the entity and the instance: it may have been retired, or never recorded.',
            });
        }
        return {
            outcome: 'read',
            changed: false,
            title: `${view_capital(versio_view_called(key))} has a state${when}.`,
            resource: stateResource(key, found),
            outputs: { id: instance },
            facts: stateFacts(key, found),
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/versio/flows/list-instances.js


/**
 * Ids of all instances of an entity; one that moved between pages is listed once. An entity is made by its first
 * state, so that a 404 means that there are none, provided that the server knows the environment. [inferred]
 */
async function list_instances_listInstances(client, { environment, entity, utc }) {
    try {
        return [...new Set(await (0,paginate/* collect */.F)(client.listInstances(environment, entity, utc)))];
    }
    catch (error) {
        if (!(error instanceof errors/* HttpError */.j$ && error.status === 404))
            throw error;
        await client.assertEnvironment(environment);
        return [];
    }
}

;// CONCATENATED MODULE: ./build/operations/versio/list-states.js






/** Lists instances. Source: https://github.com/versio-io/servicenow-cmdb-synchronization */
const listStates = defineOperation({
    name: 'list-states',
    platform: versioPlatform,
    summary: 'List the ids of an entity’s instances, over all pages. Some servers list retired ones too.',
    inputs: { required: [versio.environmentId, versio.entity], optional: [versio.at] },
    outputs: ['count'],
    outcomes: ['listed'],
    example: `
environment-id: my-environment
entity: host
`,
    run: async ({ 'environment-id': environment, entity, at }, { client }) => {
        const ids = await list_instances_listInstances(client, { environment, entity, utc: at });
        const when = at === undefined ? '' : ` at ${timeText(at)}`;
        return {
            outcome: 'listed',
            changed: false,
            title: `${view_capital(entity)} has ${(0,support_text/* count */.U9)(ids.length, 'instance')}${when}.`,
            resource: ids,
            outputs: { count: ids.length },
            table: { columns: ['Instance'], rows: ids.map((id) => [id]) },
        };
    },
});

;// CONCATENATED MODULE: ./build/platforms/versio/same-state.js

/**
 * True for two states that say the same, whatever the order of their keys: how the platform compares a saved
 * state with the one before [inferred]. A number that JavaScript cannot hold equals the text it came as.
 */
function sameState(a, b) {
    return canonical(a) === canonical(b);
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if ((0,json/* isObject */.G)(value)) {
        const names = Object.keys(value).filter((name) => value[name] !== undefined);
        return `{${names
            .sort()
            .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
            .join(',')}}`;
    }
    const exact = typeof value !== 'number' || Number.isSafeInteger(value) || !Number.isInteger(value);
    return exact ? JSON.stringify(value ?? null) : JSON.stringify(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/platforms/versio/diff-state.js



/** Longest value that a plan shows. */
const diff_state_LONGEST = 200;
/** What differs between two states, attribute by attribute; those of nested maps as `technology.os.version`. */
function diffStates(from, to, prefix = '') {
    const [before, after] = [(0,json/* isObject */.G)(from) ? from : {}, (0,json/* isObject */.G)(to) ? to : {}];
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => {
        const [old, fresh] = [own(before, name), own(after, name)];
        const field = prefix + name;
        if (old !== undefined && fresh !== undefined && sameState(old, fresh))
            return [];
        if ((0,json/* isObject */.G)(old) && (0,json/* isObject */.G)(fresh))
            return diffStates(old, fresh, `${field}.`);
        return [{ field, ...diff_state_shown('from', old), ...diff_state_shown('to', fresh) }];
    });
}
function own(holder, name) {
    return Object.hasOwn(holder, name) ? holder[name] : undefined;
}
function diff_state_shown(key, value) {
    if (value === undefined)
        return {};
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { [key]: (0,support_text/* oneLine */.TN)(text, diff_state_LONGEST) };
}

;// CONCATENATED MODULE: ./build/platforms/versio/flows/plan-record.js


/** What recording the states would create and change, attribute by attribute. Writes nothing. */
async function planRecord(context, recordings) {
    const { client, log } = context;
    /** The state that an instance will have, by the time a later item of the list is planned. */
    const states = new Map();
    const plan = [];
    let known = false;
    for (const { key, state, utc } of recordings) {
        const target = versio_view_called(key);
        if (!states.has(target)) {
            const found = await client.getState(key);
            if (!found && !known)
                await client.assertEnvironment(key.environment);
            known = true;
            if (found?.utc && utc <= found.utc)
                log.warning(`The platform will refuse the state of ${target}: it was last changed at ${timeText(found.utc)}, which is not before ${timeText(utc)}.`);
            states.set(target, found?.state);
        }
        plan.push(planOne(target, states.get(target), state));
        states.set(target, state);
    }
    return plan;
}
function planOne(target, before, after) {
    const fields = diffStates(before, after);
    if (before === undefined)
        return { action: 'create', target, fields };
    return { action: fields.length === 0 ? 'none' : 'update', target, fields };
}

;// CONCATENATED MODULE: ./build/platforms/versio/saved.js

/**
 * The status of a save as its page lists it; the list goes on out of sight. Sources:
 * https://live.versio.io/doc/api-configuration-management-database (`created`, `discarded`),
 * https://github.com/versio-io/microsoft-exel-importer (`updated`)
 */
const KNOWN = {
    created: 'created',
    updated: 'updated',
    discarded: 'unchanged',
};
/** Words of a status that can only mean that nothing was saved [inferred]. */
const BAD = /error|fail|reject|refus|invalid|denied|forbidden|conflict/i;
/** Reads what the platform said of one state. */
function fateOf(told) {
    const { saveStatus = '', error } = told ?? {};
    if (saysSomething(error))
        return { kind: 'refused', reason: (0,support_text/* oneLine */.TN)(error) };
    if (saveStatus === '')
        return { kind: 'unanswered' };
    if (BAD.test(saveStatus))
        return { kind: 'refused', reason: `saveStatus ${(0,support_text/* oneLine */.TN)(saveStatus, 60)}` };
    const status = saveStatus.toLowerCase();
    const kind = Object.hasOwn(KNOWN, status) ? KNOWN[status] : undefined;
    return kind ? { kind } : { kind: 'other', status: (0,support_text/* oneLine */.TN)(saveStatus, 60) };
}
function saysSomething(error) {
    return error !== undefined && error !== null && error !== '' && error !== false;
}

;// CONCATENATED MODULE: ./build/platforms/versio/flows/look-back.js



/** Refusals that a repeated save may get for the sake of the first one, whose answer was lost. */
const FOR_THE_FIRST = new Set([400, 409, 412, 422]);
/** True when a save was refused after an earlier try of it may have been applied: `utc` is not later any more. */
function isRefusedRepeat(error) {
    return error instanceof errors/* HttpError */.j$ && error.unclear && FOR_THE_FIRST.has(error.status);
}
/** True when the state is there as of its time. Throws `UnknownResultError` when it cannot be read back. */
async function isRecorded(client, { key, state, utc }) {
    try {
        const found = await client.getState(key, utc);
        return found !== undefined && sameState(found.state, state);
    }
    catch (error) {
        if (!isFailure(error))
            throw error;
        const what = versio_view_called(key);
        throw new errors/* UnknownResultError */.A4(`The state of ${what} may have been recorded: its answer was lost, and it cannot be read back (${error.message}).`, what, { cause: error, next: `Look at ${what} in Versio.io before running the step again.` });
    }
}
/** What recording a state that is there did, told from the state right before its time, if that can be read. */
async function whatChanged(client, { key, state, utc }) {
    try {
        const before = await client.getState(key, utc - 1);
        if (!before)
            return 'created';
        return sameState(before.state, state) ? 'unchanged' : 'updated';
    }
    catch (error) {
        if (isFailure(error))
            return 'updated';
        throw error;
    }
}
function isFailure(error) {
    return error instanceof errors/* HttpError */.j$ || error instanceof errors/* NetworkError */.Dr || error instanceof errors/* AnswerShapeError */.UI;
}

;// CONCATENATED MODULE: ./build/platforms/versio/flows/record-many.js





/** States of one request, as the vendor's own client sends them; the maximum is not documented. */
const record_many_AT_ONCE = 100;
/** Failed items that are named in the message; the log has all. */
const MOST_NAMED = 20;
/**
 * Records many states, a hundred at once, and reads what became of each. Those that were refused or not answered
 * are sent once more, alone and with the same `utc`; what an answer does not surely tell is read back. Throws an
 * `ActionError` that names every item that is not recorded.
 */
async function recordMany(context, environment, recordings) {
    context.left(`${(0,support_text/* count */.U9)(recordings.length, 'state')}, possibly recorded`);
    const done = [];
    const failed = [];
    for (let from = 0; from < recordings.length; from += record_many_AT_ONCE) {
        const chunk = recordings.slice(from, from + record_many_AT_ONCE);
        const open = await round(context, environment, chunk, done);
        if (open.length > 0)
            context.log.info(`Sending ${(0,support_text/* count */.U9)(open.length, 'state')} once more`);
        const again = open.map(({ recording }) => recording);
        if (open.length > 0)
            failed.push(...(await round(context, environment, again, done)));
        context.known({ count: done.length });
        context.log.info(`Recorded ${done.length} of ${(0,support_text/* count */.U9)(recordings.length, 'state')}`);
    }
    if (failed.length > 0)
        throw notRecorded(failed, recordings.length);
    return record_many_inOrder(recordings, done);
}
/** Sends once; adds what is recorded to `done`, and gives the rest. */
async function round(context, environment, recordings, done) {
    const open = [];
    for (const judged of await send(context, environment, recordings)) {
        const item = await settled(context, judged);
        if (!item)
            open.push(judged);
        else
            done.push(item);
        if (item?.changed)
            context.wrote();
    }
    return open;
}
async function send({ client }, environment, recordings) {
    const items = recordings.map(({ key: { entity, instance }, state, utc }) => ({
        entity,
        instance,
        state,
        utc,
    }));
    const told = await client.saveStates(environment, items).catch((error) => {
        if (isRefusedRepeat(error))
            return [];
        throw error;
    });
    return recordings.map((recording, i) => {
        const fate = fateOf(told[i]);
        return { recording, fate, unclear: told[i]?.unclear ?? fate.kind === 'unanswered' };
    });
}
/** The item as recorded; `undefined` when it is not. */
async function settled({ client, log }, { recording, fate, unclear }) {
    if (fate.kind === 'refused' || fate.kind === 'unanswered') {
        const found = (unclear || fate.kind === 'unanswered') && (await isRecorded(client, recording));
        return found ? { recording, status: 'recorded', changed: true } : undefined;
    }
    if (fate.kind === 'unchanged')
        return { recording, status: 'discarded', changed: unclear };
    if (fate.kind !== 'other')
        return { recording, status: fate.kind, changed: true };
    log.notice(`Versio.io answered with the saveStatus "${fate.status}", which is not known.`);
    return { recording, status: fate.status, changed: true };
}
function notRecorded(failed, total) {
    const lines = failed.map(({ recording, fate }) => {
        const why = fate.kind === 'refused' ? fate.reason : 'the answer does not tell, and it is not there';
        return `${versio_view_called(recording.key)}: ${why}`;
    });
    const more = lines.length > MOST_NAMED ? `; and ${lines.length - MOST_NAMED} more` : '';
    return new contract_errors/* ActionError */.lZ(`${lines.slice(0, MOST_NAMED).join('; ')}${more}`, {
        title: `${failed.length} of ${(0,support_text/* count */.U9)(total, 'state')} ${failed.length === 1 ? 'was' : 'were'} not recorded`,
        next: 'The others are recorded. Correct these and run the step again: what is there already is left as it is.',
        ...(more === '' ? {} : { evidence: [{ heading: 'States that were not recorded', lines }] }),
    });
}
function record_many_inOrder(recordings, done) {
    const place = new Map(recordings.map((recording, i) => [recording, i]));
    return done.toSorted((a, b) => (place.get(a.recording) ?? 0) - (place.get(b.recording) ?? 0));
}

;// CONCATENATED MODULE: ./build/platforms/versio/flows/record-one.js





/**
 * Records one state. A save is repeated with the same `utc` and the same bytes; when an earlier try may have
 * been applied, the refusal of a later one, or its `discarded`, is settled by reading the state back. A save
 * that is refused at the first try is refused.
 */
async function recordOne(context, recording) {
    context.left(`the state of ${versio_view_called(recording.key)}, possibly recorded`);
    const told = await save(context, recording);
    const fate = fateOf(told);
    if (fate.kind === 'refused') {
        throw new contract_errors/* ActionError */.lZ(`Versio.io did not save the state of ${versio_view_called(recording.key)}: ${fate.reason}`);
    }
    const settled = fate.kind === 'unanswered' || (fate.kind === 'unchanged' && told?.unclear === true);
    const recorded = settled ? await settle(context, recording, told) : fateWords(context, fate);
    if (recorded.outcome !== 'unchanged')
        context.wrote();
    return recorded;
}
/** What the platform said; `undefined` when it said nothing usable but the state is there. */
async function save({ client, log }, recording) {
    const { key, state, utc } = recording;
    try {
        return await client.saveState(key, state, utc);
    }
    catch (error) {
        if (!isRefusedRepeat(error) && !(error instanceof errors/* AnswerShapeError */.UI))
            throw error;
        if (!(await isRecorded(client, recording)))
            throw error;
        log.info(`The answer was lost; the state of ${versio_view_called(key)} is there`);
        return undefined;
    }
}
async function settle({ client }, recording, told) {
    if (told && fateOf(told).kind === 'unanswered' && !(await isRecorded(client, recording))) {
        throw new contract_errors/* ActionError */.lZ(`Versio.io took the state of ${versio_view_called(recording.key)}, but it is not there when read back.`, { next: 'Run the step again; if it stays, look at the instance in Versio.io.' });
    }
    const outcome = await whatChanged(client, recording);
    return { outcome, status: told?.saveStatus ?? '' };
}
function fateWords({ log }, fate) {
    if (fate.kind === 'created' || fate.kind === 'updated')
        return { outcome: fate.kind, status: fate.kind };
    if (fate.kind === 'unchanged')
        return { outcome: fate.kind, status: 'discarded' };
    const status = fate.kind === 'other' ? fate.status : '';
    log.notice(`Versio.io answered with the saveStatus "${status}", which is not known; taken for an update.`);
    return { outcome: 'updated', status };
}

;// CONCATENATED MODULE: ./build/platforms/versio/recordings.js
/** What is wrong with the inputs together: exactly one form, an entity for each, and times that grow. */
function checkRecordings(inputs) {
    const { entity, instance, state, states } = inputs;
    if (states) {
        if (instance !== undefined || state !== undefined)
            return [{ input: 'states', problem: 'cannot be given together with `instance` or `state`' }];
        return [...withoutEntity(states, entity), ...timesThatShrink(inputs)];
    }
    if (instance === undefined && state === undefined)
        return [
            { input: 'state', problem: 'is required with `entity` and `instance`, or `states` in their place' },
        ];
    const missing = Object.entries({ entity, instance, state }).filter(([, value]) => value === undefined);
    return missing.map(([input]) => ({ input, problem: 'is required to record one state' }));
}
/** What is to be recorded, in the given order. `now` is the moment of those without a time. */
function recordingsOf(environment, { entity = '', instance, state, states, at }, now) {
    const given = states ?? (instance !== undefined && state ? [{ instance, state }] : []);
    return given.map((item) => ({
        key: { environment, entity: item.entity ?? entity, instance: item.instance },
        state: item.state,
        utc: item.at ?? at ?? now,
    }));
}
function withoutEntity(states, entity) {
    if (entity !== undefined)
        return [];
    const i = states.findIndex((item) => item.entity === undefined);
    return i < 0
        ? []
        : [{ input: 'entity', problem: `is required: item ${i + 1} of \`states\` has none of its own` }];
}
/** The platform takes the states of one instance only in the order of their times. */
function timesThatShrink(inputs) {
    const latest = new Map();
    for (const { key, utc } of recordingsOf('', inputs, Number.MAX_SAFE_INTEGER)) {
        const name = `${key.entity} ${key.instance}`;
        const before = latest.get(name);
        if (before !== undefined && utc <= before)
            return [
                { input: 'states', problem: `has ${name} several times; each needs an \`at\`, the earliest first` },
            ];
        latest.set(name, utc);
    }
    return [];
}

;// CONCATENATED MODULE: ./build/operations/versio/record-state.js









/** Records states. Source: https://live.versio.io/doc/api-configuration-management-database */
const recordState = defineOperation({
    name: 'record-state',
    platform: versioPlatform,
    summary: 'Record the state of one instance, or of many at once. A state that is equal to the one before adds no change.',
    inputs: {
        required: [versio.environmentId],
        optional: [versio.entity, versio.instance, versio.state, versio.states, versio.at],
    },
    outputs: ['id', 'status', 'count'],
    outcomes: ['created', 'updated', 'unchanged', 'recorded'],
    example: `
environment-id: my-environment
entity: application
instance: shop
state: |
  displayName: Shop
  version: 1.4.2
  HostId: [web-1]
`,
    check: checkRecordings,
    run: async (inputs, context) => {
        const environment = inputs['environment-id'];
        const recordings = recordingsOf(environment, inputs, context.clock.wall());
        const [only] = inputs.states ? [] : recordings;
        if (only)
            context.known({ id: only.key.instance });
        if (context.dryRun)
            return record_state_planned(await planRecord(context, recordings));
        return only ? one(context, only) : many(context, environment, recordings);
    },
});
async function one(context, recording) {
    const { key } = recording;
    const { outcome, status } = await recordOne(context, recording);
    return {
        outcome,
        changed: outcome !== 'unchanged',
        title: `${view_capital(versio_view_called(key))}: the state is ${outcome}.`,
        resource: stateResource(key, recording),
        outputs: { id: key.instance, status: status || undefined },
        facts: stateFacts(key, recording),
    };
}
async function many(context, environment, recordings) {
    const items = await recordMany(context, environment, recordings);
    return {
        outcome: 'recorded',
        changed: items.some(({ changed }) => changed),
        title: `Recorded ${(0,support_text/* count */.U9)(items.length, 'state')}.`,
        resource: items.map(({ recording, status }) => ({
            ...stateResource(recording.key, recording),
            status,
        })),
        outputs: { count: items.length },
        facts: recordedFacts(items),
        table: recordedTable(items),
    };
}
function record_state_planned(plan) {
    const changes = plan.filter(({ action }) => action !== 'none').length;
    return {
        outcome: 'planned',
        changed: changes > 0,
        title: `Would record ${(0,support_text/* count */.U9)(changes, 'change')} in ${(0,support_text/* count */.U9)(plan.length, 'state')}.`,
        outputs: { count: plan.length },
        plan,
    };
}

;// CONCATENATED MODULE: ./build/platforms/versio/flows/retire.js




/** Looks until an emptied state must be visible; lists and reads may come from a replica. */
const MOST_LOOKS = 3;
/**
 * Takes the state of an instance that is there away, as of `utc`. Neither way is documented: DELETE is tried
 * first, and where the platform does not know it, a save of no state among many [inferred]. What counts is that
 * no state is there when it is read afterwards; else this throws an `ActionError`.
 */
async function retire(context, key, utc) {
    context.left(`${versio_view_called(key)}, possibly retired`);
    const deleted = await retire_remove(context, key, utc);
    if (!deleted && (await hasState(context, key, utc))) {
        context.log.info(`Versio.io does not know DELETE for ${versio_view_called(key)}; saving that there is no state`);
        await saveNothing(context, key, utc);
    }
    context.wrote();
    for (let look = 1; await hasState(context, key, utc); look += 1) {
        if (look >= MOST_LOOKS)
            throw stillThere(key);
        const { clock, pollInterval, signal, timeline } = context;
        await timeline.during('wait', versio_view_called(key), () => clock.sleep(pollInterval, signal));
    }
}
/** False when the platform does not know the call, or the instance any more. */
async function retire_remove(context, key, utc) {
    try {
        return await context.client.deleteState(key, utc);
    }
    catch (error) {
        if (isRefusedRepeat(error) && !(await hasState(context, key, utc)))
            return true;
        throw error;
    }
}
async function saveNothing({ client }, key, utc) {
    const { environment, entity, instance } = key;
    const [told] = await client.saveStates(environment, [{ entity, instance, state: null, utc }]);
    const fate = fateOf(told);
    if (fate.kind !== 'refused' || told?.unclear)
        return;
    throw new contract_errors/* ActionError */.lZ(`Versio.io did not retire ${versio_view_called(key)}: ${fate.reason}`, {
        next: 'This server has no call that retires an instance. Record a state that says so instead, such as `lifecycle: retired`.',
    });
}
async function hasState({ client }, key, utc) {
    return (await client.getState(key, utc)) !== undefined;
}
function stillThere(key) {
    return new contract_errors/* ActionError */.lZ(`${versio_view_called(key)} still has a state, although Versio.io accepted that it ends.`, {
        title: `${versio_view_called(key)} was not retired`,
        next: 'Look at the instance in Versio.io, or record a state that says so, such as `lifecycle: retired`.',
    });
}

;// CONCATENATED MODULE: ./build/operations/versio/retire-state.js






/** Ends the state of an instance; its history stays. Neither call for it is documented. [inferred] */
const retireState = defineOperation({
    name: 'retire-state',
    platform: versioPlatform,
    summary: 'End the state of an instance, as when what it describes is gone, and look that it has ended. Its history stays.',
    inputs: {
        required: [versio.environmentId, versio.entity, versio.instance],
        optional: [versio.at, versio.ifMissing],
    },
    outputs: ['id'],
    outcomes: ['retired', 'absent'],
    example: `
environment-id: my-environment
entity: application
instance: shop-pr-42
`,
    run: async (inputs, context) => {
        const { 'environment-id': environment, entity, instance, at, 'if-missing': ifMissing } = inputs;
        const key = { environment, entity, instance };
        const outputs = { id: instance };
        context.known(outputs);
        const found = await context.client.getState(key);
        if (!found) {
            await context.client.assertEnvironment(environment);
            const title = `There is no state of ${versio_view_called(key)}.`;
            if (ifMissing === 'fail')
                throw new contract_errors/* AbsentError */.Es(title, {
                    next: 'Check the entity and the instance. Or set `if-missing: ignore`.',
                });
            return { outcome: 'absent', changed: false, title, outputs };
        }
        const told = { resource: stateResource(key, found), outputs };
        if (context.dryRun) {
            const plan = [{ action: 'delete', target: `state of ${versio_view_called(key)}` }];
            return { ...told, outcome: 'planned', changed: true, title: `Would retire ${versio_view_called(key)}.`, plan };
        }
        await retire(context, key, at ?? context.clock.wall());
        return { ...told, outcome: 'retired', changed: true, title: `Retired ${versio_view_called(key)}.` };
    },
});

;// CONCATENATED MODULE: ./build/platforms/versio/new-event.js

/**
 * The event with everything that was left out: where it comes from, its time (`now`, milliseconds), and an id of
 * the run, the job, the trigger and the message.
 */
function newEvent({ id, utc, sourceType, ...given }, run, now) {
    return {
        ...given,
        id: id ?? eventId(given, run),
        sourceType: sourceType ?? 'github-actions',
        utc: utc ?? now,
    };
}
function eventId({ trigger, message }, run) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([trigger, message]))
        .digest('hex')
        .slice(0, 12);
    const { repository, runId, runAttempt, job } = run;
    return [repository, runId, runAttempt, job, hash].filter((part) => part !== '').join('/');
}

;// CONCATENATED MODULE: ./build/operations/versio/send-event.js




/** Sends an event. Source: https://github.com/versio-io/n8n-versio-event-umbrella */
const sendEvent = defineOperation({
    name: 'send-event',
    platform: versioPlatform,
    summary: 'Send an event to the event umbrella; the same `id` again overwrites it.',
    inputs: { required: [versio.environmentId, versio.event], optional: [] },
    outputs: ['id'],
    outcomes: ['sent'],
    example: `
environment-id: my-environment
event: |
  trigger: deployment
  message: Shop 1.4.2 is live
  severity: 1
  classification: deployment
`,
    run: async ({ 'environment-id': environment, event: given }, context) => {
        const { client, clock, dryRun, run } = context;
        const event = newEvent(given, run, clock.wall());
        const told = { resource: event, outputs: { id: event.id } };
        context.known(told.outputs);
        if (dryRun) {
            const plan = [{ action: 'create', target: `event ${given.trigger} (${event.id})` }];
            const title = `Would send the event ${given.trigger}.`;
            return { ...told, outcome: 'planned', changed: true, title, plan };
        }
        context.left(`event ${event.id}, possibly sent`);
        await client.sendEvents(environment, [event]);
        context.wrote();
        return { ...told, outcome: 'sent', changed: true, title: `Sent the event ${given.trigger}.` };
    },
});

;// CONCATENATED MODULE: ./build/operations/index.js





















































/** Every operation by its name, sorted. */
const OPERATIONS = {
    'call-api': callApi,
    'check-ssl': checkSsl,
    'create-container': createContainer,
    'create-invitation': createInvitation,
    'create-volume': createVolume,
    'delete-container': deleteContainer,
    'delete-ssl': deleteSsl,
    'delete-volume': deleteVolume,
    'deploy-box': deployBox,
    'get-container': getContainer,
    'get-history': getHistory,
    'get-instance': getInstance,
    'get-invitation': getInvitation,
    'get-kubectl-credential': getKubectlCredential,
    'get-member': getMember,
    'get-org': getOrg,
    'get-ssl': getSsl,
    'get-state': get_state_getState,
    'get-volume': getVolume,
    'issue-kubeconfig': issueKubeconfigOperation,
    'list-box-versions': listBoxVersions,
    'list-boxes': listBoxes,
    'list-containers': listContainers,
    'list-instances': listInstances,
    'list-invitations': listInvitations,
    'list-kubectl-credentials': listKubectlCredentials,
    'list-members': listMembers,
    'list-orgs': listOrgs,
    'list-providers': listProviders,
    'list-states': listStates,
    'list-volumes': listVolumes,
    'list-wordpress-boxes': listWordpressBoxes,
    'list-workspaces': listWorkspaces,
    'preview-box': previewBoxOperation,
    'preview-container': previewContainerOperation,
    'reconfigure-instance': reconfigureInstance,
    'record-state': recordState,
    'reinstall-instance': reinstallInstance,
    'remove-member': removeMember,
    'report-usage': reportUsage,
    'retire-state': retireState,
    'revoke-invitation': revokeInvitation,
    'revoke-kubectl-credential': revokeKubectlCredential,
    'send-event': sendEvent,
    'start-instance': startInstance,
    'stop-instance': stopInstance,
    'sweep-previews': sweepPreviews,
    'terminate-instance': terminateInstance,
    'update-container': updateContainerOperation,
    'update-instance': updateInstance,
    'update-member': updateMemberOperation,
    'update-org': updateOrgOperation,
    'upload-ssl': uploadSsl,
};

// EXTERNAL MODULE: ./build/contract/inputs/common.js + 1 modules
var common = __nccwpck_require__(4133);
;// CONCATENATED MODULE: ./build/operations/inputs.js


/** Every input of the action, as its operations declare them; one name may stand here for several platforms. */
function allInputs() {
    const inputs = new Set([common/* operationInput */.k_, ...common/* COMMON_INPUTS */.s7.optional]);
    for (const { inputs: own, platform } of Object.values(OPERATIONS)) {
        for (const input of [...own.required, ...own.optional, ...platform.credentialInputs])
            inputs.add(input);
    }
    return [...inputs];
}

;// CONCATENATED MODULE: ./build/support/secrets.js
/** Shortest line or form of a secret that is masked by itself; shorter ones would blank harmless text. */
const SHORTEST_PIECE = 8;
/** A secret shorter than this is no secret, and masking it would blank every log. */
const SHORTEST_SECRET = 4;
/** What stands in a printed text where a secret was. */
const MASK = '***';
/**
 * Every secret of the process. A secret is added the moment it exists, before anything else is printed;
 * whoever prints or sends text to people runs it through `redact` first.
 */
class Secrets {
    #forms = new Set();
    #announce;
    /** `announce` is called once for every new form to be masked (the runner's `add-mask`). */
    constructor(announce = () => undefined) {
        this.#announce = announce;
    }
    /**
     * Registers a secret: its text, each line of 8 characters or more (PEM header lines apart), and the
     * base64, JSON-escaped and URL-encoded forms of it. Text of less than 4 characters is ignored.
     */
    add(secret) {
        for (const form of formsOf(secret)) {
            if (this.#forms.has(form))
                continue;
            this.#forms.add(form);
            this.#announce(form);
        }
    }
    /** The text with every known form of every secret replaced by `***`. */
    redact(text) {
        let clean = text;
        for (const form of [...this.#forms].sort((a, b) => b.length - a.length)) {
            if (clean.includes(form))
                clean = clean.replaceAll(form, MASK);
        }
        return clean;
    }
}
function formsOf(secret) {
    const whole = secret.trim();
    const forms = new Set();
    if (whole.length < SHORTEST_SECRET)
        return forms;
    // A PEM may be written in one line, with `\n` for its line breaks; what the platform echoes has real ones.
    const breaks = whole.includes('-----BEGIN') ? /(?:[\r\n]|\\r|\\n)+/ : /[\r\n]+/;
    const lines = whole.split(breaks).map((line) => line.trim());
    const pieces = lines.length === 1 ? lines : lines.filter(isMaskableLine);
    for (const piece of pieces) {
        forms.add(piece);
        if (piece.length >= SHORTEST_PIECE)
            for (const form of encodings(piece))
                forms.add(form);
    }
    if (lines.length > 1)
        for (const form of encodings(whole))
            forms.add(form);
    return forms;
}
/** PEM header lines are public and would blank half a log. */
function isMaskableLine(line) {
    return line.length >= SHORTEST_PIECE && !line.startsWith('-----');
}
function encodings(text) {
    const bytes = Buffer.from(text, 'utf8');
    const base64 = bytes.toString('base64');
    return [
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        JSON.stringify(text).slice(1, -1),
        encodeURIComponent(text.toWellFormed()),
    ].filter((form) => form.length >= SHORTEST_PIECE && form !== text);
}

// EXTERNAL MODULE: ./build/action/strict-tls.js
var strict_tls = __nccwpck_require__(1546);
;// CONCATENATED MODULE: ./build/action/connect.js


/** How the action presents itself to the platforms. */
const USER_AGENT = 'boxwright (GitHub Action)';
/** Loads the platform's client, and HTTP code with it, for the given inputs. Makes no call. */
function connect({ operation, values, env, ...parts }) {
    const ca = values['ca-certificate'];
    const connection = {
        ...parts,
        baseUrl: values['base-url'] ?? operation.platform.defaultBaseUrl,
        maxAttempts: values['max-attempts'],
        clock: support_clock/* systemClock */.m,
        random: Math.random,
        userAgent: USER_AGENT,
        ...(ca === undefined ? {} : { caCertificate: ca }),
        env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: strict_tls/* askedOfTls */.H },
    };
    return operation.platform.connect(values, connection);
}

;// CONCATENATED MODULE: ./build/action/log.js


/** Longest line printed, in characters. */
const MAX_LINE = 2_000;
/**
 * The one place where text is printed. Secrets are taken out, a line stays one line, and nothing in it can
 * be a workflow command: the runner obeys `::command::` at the start of a line and `##[command]` anywhere.
 */
function createLog(secrets) {
    return {
        info: (line) => info(harmless(line, secrets)),
        debug: (line) => core_debug(harmless(line, secrets)),
        notice: (line) => notice(harmless(line, secrets)),
        warning: (line) => warning(harmless(line, secrets)),
    };
}
/** Prints the step's one error annotation. `lines` stay lines; each is made harmless by itself. */
function printError(title, lines, secrets) {
    const text = lines.map((line) => harmless(line, secrets)).join('\n');
    error(text, { title: harmless(title, secrets) });
}
/** Prints lines as a section that the runner's log folds away behind its title. */
function printGroup(title, lines, secrets) {
    startGroup(harmless(title, secrets));
    for (const line of lines)
        info(harmless(line, secrets));
    endGroup();
}
/** One line without secrets that is no workflow command. */
function harmless(text, secrets) {
    return secrets
        .redact((0,support_text/* oneLine */.TN)(secrets.redact(text), MAX_LINE))
        .replaceAll('##[', '## [')
        .replace(/^::/, ': :');
}

// EXTERNAL MODULE: ./build/action/read-inputs.js
var read_inputs = __nccwpck_require__(8793);
;// CONCATENATED MODULE: ./build/action/state.js



/** The name under which the runner keeps our state between main and post. */
const STATE = 'boxwright-cleanup';
/** Keeps what the post step has to do. Each change is written to the runner's state file at once. */
class CleanupState {
    #tasks = new Map();
    /** Adds a task, or replaces the one of the same key. Throws an `ActionError` when the file cannot be written. */
    save(task) {
        this.#tasks.set(task.key, task);
        this.#write();
    }
    /** Takes a task back: it has been done. */
    drop(key) {
        if (this.#tasks.delete(key))
            this.#write();
    }
    #write() {
        try {
            saveState(STATE, JSON.stringify([...this.#tasks.values()]));
        }
        catch {
            throw new contract_errors/* ActionError */.lZ('What the post step has to clean up could not be written to the runner’s file GITHUB_STATE.', { next: 'Look whether the runner’s disk is full, and run the step again.' });
        }
    }
}
/** What main left to do; empty when it left nothing or never ran. What is no task of ours is passed over. */
function readCleanupTasks(env) {
    const text = env[`STATE_${STATE}`];
    if (!text)
        return [];
    const parsed = (0,json/* parseJson */.q)(text)?.value;
    return Array.isArray(parsed) ? parsed.filter(isTask) : [];
}
function isTask(value) {
    if (!(0,json/* isObject */.G)(value) || typeof value['key'] !== 'string')
        return false;
    if (value['kind'] === 'kubectl-credential')
        return isCredentialTask(value);
    if (value['kind'] === 'github-deployment')
        return isDeploymentTask(value);
    return value['kind'] === 'github-comment' && isCommentTask(value);
}
function isCredentialTask({ before, revoke, id, path, directory }) {
    return (typeof revoke === 'boolean' &&
        Array.isArray(before) &&
        before.every((one) => typeof one === 'string') &&
        [id, path, directory].every((text) => text === undefined || typeof text === 'string'));
}
const STATES = ['success', 'failure', 'error', 'inactive'];
function isDeploymentTask({ state, id, environmentUrl, ...task }) {
    return (STATES.includes(state) &&
        (id === undefined || Number.isSafeInteger(id)) &&
        (environmentUrl === undefined || typeof environmentUrl === 'string') &&
        ['sha', 'environment', 'task', 'marker', 'description'].every((name) => typeof task[name] === 'string'));
}
function isCommentTask({ pullRequest, body, onlyUpdate }) {
    return Number.isSafeInteger(pullRequest) && typeof body === 'string' && typeof onlyUpdate === 'boolean';
}

;// CONCATENATED MODULE: ./build/action/cleanup.js












/** The post step has this long, in milliseconds. */
const CLEANUP_TIME = 30_000;
/**
 * Does what main saved for the post step. What cannot be done is a warning: a green job never turns red
 * here. Does nothing, silently, when main left nothing. A signal does not stop it: the runner gives it some
 * seconds, and a credential that lives on is worse than a job that ends a little later.
 */
async function cleanup_post(env = process.env) {
    const tasks = readCleanupTasks(env);
    if (tasks.length === 0)
        return 0;
    const secrets = new Secrets(core_setSecret);
    for (const text of (0,read_inputs/* secretTexts */.Vh)(env, allInputs()))
        secrets.add(text);
    const log = createLog(secrets);
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => undefined);
    return new Promise((resolve) => {
        process.on('uncaughtException', (error) => {
            log.warning(`The post step could not clean up: ${cleanup_reason(error)}`);
            resolve(0);
        });
        run(tasks, { env, log, secrets }).then(resolve);
    });
}
async function run(tasks, { env, log, secrets }) {
    const late = new AbortController();
    const deadline = new Deadline(CLEANUP_TIME);
    const timer = setTimeout(() => late.abort(deadline.error()), CLEANUP_TIME);
    const { signal } = late;
    // A credential that lives on is worse than a report that is late.
    const credentials = tasks.filter((task) => !isReportTask(task));
    await cleanup_attempt(log, () => cleanUp(credentials, { env, log, secrets, deadline, signal }));
    const reports = tasks.filter(isReportTask);
    if (reports.length > 0) {
        const left = () => deadline.leftWithReserve();
        const { finishReports } = await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6527));
        await cleanup_attempt(log, () => finishReports(reports, { env, log, signal, left }));
    }
    clearTimeout(timer);
    return 0;
}
async function cleanup_attempt(log, work) {
    try {
        await work();
    }
    catch (error) {
        log.warning(`The post step could not clean up: ${cleanup_reason(error)}`);
    }
}
function isReportTask(task) {
    return task.kind === 'github-deployment' || task.kind === 'github-comment';
}
async function cleanUp(tasks, { env, ...rest }) {
    if (tasks.length === 0)
        return;
    const operation = (0,read_inputs/* findOperation */.LC)(env, OPERATIONS);
    if ('problem' in operation) {
        rest.log.warning('The post step does not know what to clean up: the operation input is not what it was.');
        return;
    }
    const { values } = await (0,read_inputs/* readInputs */.Ko)(env, operation, []);
    const client = await connect({
        operation: onPlatform(operation, values),
        values,
        env,
        timeline: new Timeline(),
        ...rest,
    });
    try {
        for (const task of tasks) {
            await operation
                .cleanup?.(task, { client, log: rest.log, signal: rest.signal })
                .catch((error) => {
                rest.log.warning(`The post step could not finish its clean-up: ${cleanup_reason(error)}`);
            });
        }
    }
    finally {
        await client.close();
    }
}
function cleanup_reason(error) {
    if (!(error instanceof contract_errors/* ActionError */.lZ))
        return 'an unexpected error.';
    return error.next ? `${error.message} Next: ${error.next}` : error.message;
}

;// CONCATENATED MODULE: ./build/action/check-inputs.js




/**
 * Parses the inputs and runs the checks that need several of them. Throws one `InputError` with every
 * problem found; warns of inputs that are not used.
 */
async function checkInputs({ env, operation, event, names, log, secrets, }) {
    const { values, problems, unused } = await (0,read_inputs/* readInputs */.Ko)(env, operation, names);
    maskFiles(operation, values, secrets);
    for (const name of unused)
        log.warning(`Input ${name} is not used by ${operation.name}.`);
    const all = [
        ...problems,
        ...onPlatform(operation, values)
            .platform.checkCredentials(values)
            .filter(unlessNamed(problems)),
        ...((await operation.check?.(values, checkContext(event, log))) ?? []).filter(unlessNamed(problems)),
    ];
    if (all.length > 0)
        throw new contract_errors/* InputError */.dz(all, { next: nextStep(operation, all) });
    return values;
}
/** A secret may be given as a file: its content is as secret as the text would be. */
function maskFiles(operation, values, secrets) {
    for (const { name, kind } of [...operation.inputs.required, ...operation.inputs.optional]) {
        const value = values[name];
        if (kind.secret && typeof value === 'string')
            secrets.add(value);
    }
}
/** An input that could not be read is not also said to be missing. */
function unlessNamed(problems) {
    const named = new Set(problems.map(({ input }) => input));
    return ({ input }) => input === '' || !named.has(input);
}
function checkContext(event, log) {
    return {
        now: Date.now(),
        event,
        warn: (line) => log.warning(line),
        note: (line) => log.info(line),
    };
}
function nextStep(operation, problems) {
    const missing = problems.some(({ input, problem }) => input === 'token' && problem.startsWith('is required'));
    if (missing) {
        return 'Set the secret in the repository’s or environment’s settings. Runs for a fork’s pull request and for Dependabot are not given the repository’s secrets.';
    }
    return `${operation.name} takes ${(0,support_text/* list */.p_)(operation.inputs.required.map(({ name }) => name))}; the README lists every input.`;
}

// EXTERNAL MODULE: ./build/action/event.js
var action_event = __nccwpck_require__(8623);
;// CONCATENATED MODULE: ./build/action/explain.js




/** Translates how a step ended badly. Nothing but an `ActionError` is trusted to have a message for people. */
function explain(ending) {
    const { error } = ending;
    const name = ending.operation?.name ?? 'boxwright';
    if (!(error instanceof contract_errors/* ActionError */.lZ))
        return explainBug(error, name);
    if (error instanceof contract_errors/* InputError */.dz) {
        return {
            outcome: error.outcome,
            title: error.title ?? `${name}: ${(0,support_text/* count */.U9)(error.problems.length, 'input')} cannot be used`,
            lines: [...error.message.split('\n'), ...next(error.next)],
        };
    }
    return {
        outcome: error.outcome,
        title: error.title ?? `${name} ${failedWord(error)}`,
        lines: [
            sentence(error.message),
            ...spent(error, ending.timeline),
            ...leftBehind(error, ending),
            ...resume(error, ending),
            ...next(error.next ?? anyNext(error)),
            ...(ending.requestId ? [`Request id: ${ending.requestId}`] : []),
        ],
    };
}
/** Messages often begin with a resource, such as `container web (123)`; the name of a field stays as it is. */
function sentence(text) {
    return /^[a-z]+\s/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
/** Anything else is a fault in this action. Its text may quote anything, so only its class is told. */
function explainBug(error, name) {
    const kind = error instanceof Error ? error.name : typeof error;
    const code = error?.code;
    const detail = typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? `${kind}, ${code}` : kind;
    return {
        outcome: 'failed',
        title: `${name} failed`,
        lines: [
            `An unexpected error (${detail}) stopped the step.`,
            'Next: run it again with step debugging, and report it with the log if it stays.',
        ],
    };
}
function failedWord(error) {
    if (error.outcome === 'timed-out')
        return 'did not finish in time';
    return error.outcome === 'cancelled' ? 'was cancelled' : 'failed';
}
/** What can always be done next, for an error that knows nothing better. */
function anyNext({ outcome }) {
    if (outcome === 'cancelled')
        return undefined;
    if (outcome === 'timed-out')
        return 'Raise `timeout`, or run the step again.';
    return 'Run the step again with step debugging, which shows every call; look at the platform before, when something may have been written.';
}
function next(text) {
    return text ? [`Next: ${text}`] : [];
}
const ACTIVITIES = {
    call: 'calls',
    retry: 'pauses before retries',
    pause: 'pauses the server asked for',
    wait: 'waiting',
    work: 'work',
};
/** Where the time went, longest first: `waiting 9 min 40 s, calls 12 s`. */
function spentOn(timeline) {
    return [...timeline.totals()]
        .filter(([, ms]) => ms >= 1)
        .sort((a, b) => b[1] - a[1])
        .map(([activity, ms]) => `${ACTIVITIES[activity]} ${(0,duration/* formatDuration */.a3)(ms)}`)
        .join(', ');
}
function spent(error, timeline) {
    const text = error.outcome === 'timed-out' ? spentOn(timeline) : '';
    return text ? [`Time spent: ${text}.`] : [];
}
function leftBehind(error, { left, undone }) {
    if (undone.length > 0)
        return [...undone];
    const interrupted = error.outcome === 'timed-out' || error.outcome === 'cancelled';
    if (left.length > 0)
        return interrupted ? [`Left as it is: ${(0,support_text/* list */.p_)(left)}.`] : [];
    return error instanceof contract_errors/* CancelledError */.cc ? ['Nothing is left behind.'] : [];
}
function resume(error, { operation, known, undone }) {
    const how = operation?.resume;
    const id = how && known[how.output];
    if (error.outcome !== 'timed-out' || !how || id === undefined || id === null || undone.length > 0)
        return [];
    return [
        `To resume the wait in a later step: \`operation: ${how.operation}\`, \`${how.input}: ${(0,contract_outputs/* formatOutput */.V$)(id)}\`, \`wait: true\`.`,
    ];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/action/outputs.js





/** The runner takes outputs of up to 1 MB each; a longer result goes to a file. */
const MAX_OUTPUT = 500_000;
/**
 * Writes the outputs, secrets taken out. Output names are ours alone, and `@actions/core` writes each value
 * behind a random delimiter, so no value can forge another output. A `result` too long for an output is
 * written to a JSON file in `temp`, and `result-path` names it.
 */
function writeOutputs(outputs, secrets, temp) {
    for (const [name, value] of Object.entries(outputs)) {
        if (value === undefined)
            continue;
        const text = secrets.redact((0,contract_outputs/* formatOutput */.V$)(value));
        if (text.length <= MAX_OUTPUT)
            setOutput(name, text);
        else if (name === 'result' && temp !== '')
            setOutput('result-path', writeResult(text, temp));
    }
}
function writeResult(text, temp) {
    const path = (0,external_node_path_.join)(temp, `boxwright-result-${(0,external_node_crypto_.randomUUID)()}.json`);
    (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx', mode: 0o600 });
    return path;
}

// EXTERNAL MODULE: ./build/reporting/markdown.js
var markdown = __nccwpck_require__(2304);
;// CONCATENATED MODULE: ./build/reporting/time-chart.js
/** Bars drawn at most; a chart is for a glance, not for reading. */
const MOST_BARS = 24;
/** So few are all drawn, however short. */
const FEW_BARS = 10;
/** The chart's sections, in this order. */
const SECTIONS = {
    work: 'Work',
    call: 'Calls',
    retry: 'Before a retry',
    pause: 'Asked to wait',
    wait: 'Waiting',
};
/**
 * What the step spent its time on as a Mermaid gantt; empty without spans. The pauses of one wait are
 * one bar, and of too many bars the longest are drawn. Labels are reduced to characters that mean nothing to
 * Mermaid. Source: https://mermaid.js.org/syntax/gantt.html
 */
function timeChart(spans) {
    const bars = longest(time_chart_joined(spans));
    if (bars.length === 0)
        return '';
    const sections = Object.entries(SECTIONS).flatMap(([activity, title]) => {
        const own = bars.filter((bar) => bar.activity === activity);
        return own.length === 0 ? [] : [`  section ${title}`, ...own.map(bar)];
    });
    const axis = Math.max(...bars.map(({ to }) => to)) < 10_000 ? '%S.%L' : '%M:%S';
    return ['```mermaid', 'gantt', '  dateFormat x', `  axisFormat ${axis}`, ...sections, '```'].join('\n');
}
/** A bar needs some width to be seen, so the shortest is drawn as 1 ms. */
function bar({ label, from, to }) {
    const start = Math.round(from);
    return `    ${label
        .replace(/[^A-Za-z0-9 ./_()-]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 48) || 'step'} :${start}, ${Math.max(start + 1, Math.round(to))}`;
}
/** Puts together the pauses of one wait; the looks between them do not part it. */
function time_chart_joined(spans) {
    const done = [];
    let wait;
    for (const span of [...spans].sort((a, b) => a.from - b.from)) {
        if (span.activity !== 'wait')
            done.push(span);
        else if (wait?.label === span.label)
            wait = { ...wait, to: span.to };
        else {
            if (wait)
                done.push(wait);
            wait = span;
        }
    }
    if (wait)
        done.push(wait);
    return done.sort((a, b) => a.from - b.from);
}
/** The looks of a long wait are too short to be seen, and too many to be drawn. */
function longest(spans) {
    const total = Math.max(0, ...spans.map(({ to }) => to));
    const seen = spans.length <= FEW_BARS ? spans : spans.filter(({ from, to }) => to - from >= total / 200);
    const byLength = [...seen].sort((a, b) => b.to - b.from - (a.to - a.from));
    return byLength.slice(0, MOST_BARS).sort((a, b) => a.from - b.from);
}

;// CONCATENATED MODULE: ./build/reporting/summary.js




/** GitHub takes summaries of up to 1 MiB a step; a summary is for reading, so it ends far earlier. */
const MAX_SUMMARY = 200_000;
/** A step that took longer, in milliseconds, shows where its time went without being asked. */
const LONG_STEP = 10_000;
/** Rows of a list that are shown; the rest is counted. */
const MAX_ROWS = 200;
/** The job summary of one step, as GitHub markdown; ends with an empty line so that several read well in a row. */
function renderSummary(facts) {
    const parts = [
        heading(facts),
        facts.problem ? problem(facts.problem) : '',
        factTable(facts),
        plan(facts.result?.plan),
        list(facts.result),
        ...facts.evidence.map(({ heading: title, lines }) => details(title, (0,markdown/* block */.om)(lines.slice(-60)))),
        timeSpent(facts.spans),
    ].filter((part) => part !== '');
    const text = `${parts.join('\n\n')}\n\n`;
    return text.length <= MAX_SUMMARY
        ? text
        : `${wholeLines(parts.slice(0, 3).join('\n\n'))}\n\n_Shortened._\n\n`;
}
/** Cut between lines, so that no tag is left open. */
function wholeLines(text) {
    return text.length <= MAX_SUMMARY ? text : text.slice(0, text.lastIndexOf('\n', MAX_SUMMARY));
}
function heading({ operation, platform, result, problem: bad, tolerated, spans }) {
    const outcome = bad?.outcome ?? result?.outcome ?? 'failed';
    const mark = bad && !tolerated ? '❌' : bad ? '⚠️' : result?.changed ? '✅' : '☑️';
    const took = spans.length === 0 ? '' : (0,duration/* formatDuration */.a3)(Math.max(...spans.map(({ to }) => to)));
    const aside = [platform ?? '', took].filter((part) => part !== '').map((part) => (0,markdown/* plain */.pj)(part));
    return [
        `### ${mark} ${(0,markdown/* plain */.pj)(operation)}: ${(0,markdown/* plain */.pj)(outcome)}`,
        '',
        `${(0,markdown/* plain */.pj)(bad?.title ?? result?.title ?? '')}${aside.length > 0 ? ` <sub>${aside.join(' · ')}</sub>` : ''}`,
    ].join('\n');
}
function problem({ lines }) {
    return lines.map((line) => `> ${(0,markdown/* plain */.pj)(line, 1_000)}`).join('\n>\n');
}
/** Outputs known of a step that failed, in the words of the outputs. */
const SHOWN = ['id', 'name', 'status', 'url', 'address', 'credential-id'];
function factTable({ result, known }) {
    if (result)
        return (0,markdown/* table */.tp)(['', ''], (result.facts ?? []).map(({ label, value }) => [(0,markdown/* plain */.pj)(label), summary_cell(value, label)]));
    const rows = SHOWN.flatMap((name) => {
        const value = known[name];
        return value === undefined || value === null ? [] : [[(0,markdown/* plain */.pj)(name), summary_cell((0,contract_outputs/* formatOutput */.V$)(value), name)]];
    });
    return (0,markdown/* table */.tp)(['Known so far', ''], rows);
}
/** Only what is called a URL becomes a link: a name or status that looks like one is somebody's trick. */
function summary_cell(value, label) {
    return label.toLowerCase() === 'url' ? (0,markdown/* link */.nf)(value, value) : (0,markdown/* code */.aY)(value);
}
function plan(changes) {
    if (!changes || changes.length === 0)
        return '';
    const rows = changes.flatMap(({ action, target, fields = [] }) => [
        [(0,markdown/* plain */.pj)(action === 'none' ? 'nothing to do' : action), (0,markdown/* plain */.pj)(target), '', ''],
        ...fields.map(({ field, from, to }) => ['', (0,markdown/* code */.aY)(field), (0,markdown/* code */.aY)(from ?? ''), (0,markdown/* code */.aY)(to ?? '')]),
    ]);
    return (0,markdown/* table */.tp)(['Would', 'what', 'from', 'to'], rows);
}
function list(result) {
    const { columns, rows } = result?.table ?? { columns: [], rows: [] };
    const shown = (0,markdown/* table */.tp)(columns.map((column) => (0,markdown/* plain */.pj)(column)), rows.slice(0, MAX_ROWS).map((row) => row.map((value, at) => summary_cell(value, columns[at] ?? ''))));
    return rows.length > MAX_ROWS ? `${shown}\n\n… and ${rows.length - MAX_ROWS} more.` : shown;
}
/** A step that waited long opens its chart; of a quick one it is folded. */
function timeSpent(spans) {
    const chart = timeChart(spans);
    const long = Math.max(0, ...spans.map(({ to }) => to)) >= LONG_STEP;
    return details('Where the time went', chart, long);
}
function details(title, content, open = false) {
    return content === ''
        ? ''
        : `<details${open ? ' open' : ''}><summary>${(0,markdown/* plain */.pj)(title)}</summary>\n\n${content}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/action/without-secrets.js
var without_secrets = __nccwpck_require__(2119);
;// CONCATENATED MODULE: ./build/action/report.js




/** Writes the job summary. A report that cannot be written is a warning and never changes how the step ended. */
function writeReports(ending, explanation, settings) {
    if (!settings.summary || settings.summaryFile === '')
        return;
    try {
        const facts = {
            operation: ending.operation?.name ?? 'boxwright',
            platform: ending.operation?.platform.title,
            result: ending.result,
            problem: explanation,
            tolerated: ending.tolerated,
            known: ending.known,
            evidence: ending.error instanceof contract_errors/* ActionError */.lZ ? ending.error.evidence : [],
            spans: ending.timeline.spans,
        };
        const clean = (0,without_secrets/* withoutSecrets */.c)(facts, settings.secrets);
        (0,external_node_fs_.appendFileSync)(settings.summaryFile, settings.secrets.redact(renderSummary(clean)));
    }
    catch {
        settings.log.warning('The job summary could not be written; the result of the step stands.');
    }
}

;// CONCATENATED MODULE: ./build/action/signals.js

/** The runner kills a cancelled step after 7.5 s; everything is said and done well before. */
const GRACE = 2_000;
/**
 * Aborts at the first signal; `lastResort` runs when the step has still not ended when most of the grace is
 * over, and at once at a second signal.
 */
function listenForCancel(lastResort) {
    const controller = new AbortController();
    let timer;
    let at;
    let ended = false;
    const onSignal = () => {
        if (ended)
            return;
        if (controller.signal.aborted) {
            lastResort();
            return;
        }
        at = performance.now();
        controller.abort(new contract_errors/* CancelledError */.cc('The run was cancelled while this step was at work.'));
        timer = setTimeout(lastResort, GRACE * 0.8);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        at: () => at,
        dispose: () => {
            clearTimeout(timer);
            ended = true;
        },
    };
}

;// CONCATENATED MODULE: ./build/action/report-time.js

/** Reporting to GitHub has this long after the work, in milliseconds. */
const REPORT_TIME = 30_000;
/** When the grace after a signal is over before the reports begin, one call still gets this long. */
const LAST_CALL = 500;
/** Starts the time for reports: 30 s, or what is left of 2 s after the runner's signal, whenever it comes. */
function startReportTime({ signal: cancel, at }) {
    const start = performance.now();
    const left = () => {
        const cancelled = at();
        const end = cancelled === undefined ? start + REPORT_TIME : Math.max(cancelled + GRACE, start + LAST_CALL);
        return Math.max(0, end - performance.now());
    };
    const controller = new AbortController();
    let timer;
    const arm = () => {
        clearTimeout(timer);
        timer = setTimeout(() => controller.abort(new Error('no time is left')), left());
    };
    arm();
    cancel.addEventListener('abort', arm, { once: true });
    return {
        left,
        signal: controller.signal,
        hurry: cancel.aborted,
        dispose: () => {
            clearTimeout(timer);
            cancel.removeEventListener('abort', arm);
        },
    };
}

;// CONCATENATED MODULE: ./build/action/tell.js




/** Steps of the timeline that are listed; a long wait has hundreds. */
const MOST_STEPS = 60;
/** The summary has it, too; but it is the log that people look at first when a step is red. */
function tellEvidence({ error }, { secrets }) {
    for (const { heading, lines } of error instanceof contract_errors/* ActionError */.lZ ? error.evidence : []) {
        printGroup(heading, lines, secrets);
    }
}
/** The steps of the timeline, folded away behind how the time was spent. */
function tellTime({ timeline }, { secrets }) {
    const spent = spentOn(timeline);
    if (spent === '')
        return;
    const shown = timeline.spans.slice(-MOST_STEPS);
    const lines = shown.map(({ activity, label, from, to }) => `after ${(0,duration/* formatDuration */.a3)(from)}: ${activity} ${label}, ${(0,duration/* formatDuration */.a3)(to - from)}`);
    printGroup(`Where the time went: ${spent}`, lines, secrets);
}
/** What a good end says: the plan of a dry run, the facts, and one sentence at last. */
function tellResult(how, settings) {
    const { result } = how;
    if (!result)
        return;
    const { log, secrets } = settings;
    if (result.plan)
        printGroup('What this would do', result.plan.flatMap(planLines), secrets);
    for (const { label, value } of result.facts ?? [])
        log.info(`${label}: ${value}`);
    tellTime(how, settings);
    log.info(result.title);
}
function planLines({ action, target, fields = [] }) {
    return [
        `Would ${action === 'none' ? 'leave as it is' : action}: ${target}`,
        ...fields.map(({ field, from, to }) => `  ${field}: ${from ?? '(none)'} → ${to ?? '(none)'}`),
    ];
}

;// CONCATENATED MODULE: ./build/action/finish.js






/** Writes outputs and reports, prints the one annotation, and returns the exit code. Never throws. */
async function finish(how, settings, reporting) {
    const said = how.result ? undefined : explain(how);
    const lost = tryOutputs(collectOutputs(how, said), settings);
    const explanation = said ?? (lost ? outputsLost(lost) : undefined);
    writeReports(how, explanation, settings);
    const code = annotate(how, explanation, { settings, lost: lost !== undefined });
    // Last, as it waits for a server: whatever becomes of it, all else has been said.
    await tellGithub(how, explanation, { ...reporting, settings });
    return code;
}
function annotate(how, explanation, { settings, lost }) {
    if (!explanation) {
        tellResult(how, settings);
        return 0;
    }
    if (how.tolerated && !lost) {
        settings.log.warning([explanation.title, ...explanation.lines].join(' '));
        return 0;
    }
    tellEvidence(how, settings);
    tellTime(how, settings);
    printError(explanation.title, explanation.lines, settings.secrets);
    return 1;
}
async function tellGithub(how, explanation, { reports, signals, settings }) {
    if (!reports)
        return;
    const time = startReportTime(signals);
    try {
        tryOutputs(await reports.end(how, explanation, time), settings);
    }
    catch {
        settings.log.warning('GitHub could not be told how the step ended; its result stands.');
    }
    finally {
        time.dispose();
    }
}
/** Writes the outputs; gives them back when they could not be written, so that they are not lost silently. */
function tryOutputs(outputs, { outputFile, secrets, temp, log }) {
    if (outputFile === '')
        return outputs;
    try {
        writeOutputs(outputs, secrets, temp);
        return undefined;
    }
    catch {
        const { outcome, id, name, 'kubeconfig-path': path, 'credential-id': credential } = outputs;
        log.info(`Outputs that could not be written: ${JSON.stringify({ outcome, id, name, path, credential })}`);
        return outputs;
    }
}
/** What was done stands, but later steps will not learn of it. */
function outputsLost({ outcome, operation }) {
    return {
        outcome: 'failed',
        title: `${String(operation)}: outputs could not be written`,
        lines: [
            `The operation ended as ${String(outcome)}, but its outputs could not be written to GITHUB_OUTPUT.`,
            'Next: look whether the runner’s disk is full; the log above has what is known. Running the step again is safe.',
        ],
    };
}
function collectOutputs({ operation, result, known, changed, requestId }, bad) {
    return {
        platform: operation?.platform.id,
        operation: operation?.name,
        ...known,
        ...result?.outputs,
        outcome: bad?.outcome ?? result?.outcome,
        changed,
        result: result?.resource,
        plan: result?.plan,
        'request-id': requestId,
    };
}

;// CONCATENATED MODULE: ./build/action/export.js


/**
 * Exports a variable to the job's later steps. The type keeps it to the two names that tools of Kubernetes read.
 * Throws an `ActionError` when the runner's file cannot be written.
 */
function export_exportVariable(name, value) {
    try {
        exportVariable(name, value);
    }
    catch {
        throw new contract_errors/* ActionError */.lZ(`${name} could not be written to the runner’s file GITHUB_ENV.`, {
            next: 'Look whether the runner’s disk is full, or set `export-kubeconfig: false` and use the output `kubeconfig-path`.',
        });
    }
}

;// CONCATENATED MODULE: ./build/action/github-port.js
/** What operations may ask of GitHub; nothing is loaded before the first question. */
function githubPort(access) {
    let opened;
    const github = () => {
        opened ??= github_port_open(access);
        return opened;
    };
    return {
        pullRequest: async (number) => {
            const { pulls, client } = await github();
            return pulls.getPullRequest(client, number);
        },
        openPullRequests: async () => {
            const { pulls, client } = await github();
            return pulls.openNumbers(client);
        },
    };
}
async function github_port_open(access) {
    const { openGithub } = await __nccwpck_require__.e(/* import() */ 67).then(__nccwpck_require__.bind(__nccwpck_require__, 9067));
    const pulls = await __nccwpck_require__.e(/* import() */ 27).then(__nccwpck_require__.bind(__nccwpck_require__, 2027));
    return { pulls, client: await openGithub(access) };
}

// EXTERNAL MODULE: ./build/action/runner.js
var runner = __nccwpck_require__(7349);
;// CONCATENATED MODULE: ./build/action/undo.js



/** Undoing has this long, in milliseconds, after the deadline. */
const UNDO_TIME = 30_000;
/** How to undo what the step created, for `on-timeout: cancel`. */
class Undo {
    #steps = [];
    #performance;
    #progress;
    constructor(performance, progress) {
        this.#performance = performance;
        this.#progress = progress;
    }
    register(what, work) {
        this.#steps.push({ what, work });
    }
    /** Undoes the last step first, with a client and a deadline of its own. Returns one sentence for each step. */
    async run() {
        if (this.#steps.length === 0)
            return ['Nothing was created by this step, so nothing was undone.'];
        const late = new AbortController();
        const deadline = new Deadline(UNDO_TIME);
        const timer = setTimeout(() => late.abort(deadline.error()), UNDO_TIME);
        const signal = AbortSignal.any([this.#performance.cancel, late.signal]);
        const client = await connect({
            ...this.#performance,
            signal,
            deadline,
            timeline: this.#progress.timeline,
        });
        try {
            const said = [];
            for (const step of this.#steps.toReversed())
                said.push(await undoStep(step, client));
            return said;
        }
        finally {
            clearTimeout(timer);
            await client.close();
        }
    }
}
async function undoStep({ what, work }, client) {
    try {
        await work(client);
        return `Undone: ${what}.`;
    }
    catch (error) {
        const reason = error instanceof contract_errors/* ActionError */.lZ ? error.message : 'an unexpected error';
        return `Could not be undone, and is left: ${what} (${reason})`;
    }
}

;// CONCATENATED MODULE: ./build/action/perform.js









/** Runs the operation under one deadline and says how it ended. Never throws. */
async function perform(performance, progress) {
    const { operation, values, cancel } = performance;
    const deadline = new Deadline(values['timeout']);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(deadline.error()), deadline.total);
    const signal = AbortSignal.any([cancel, late.signal]);
    const undo = new Undo(performance, progress);
    try {
        await performance.reports?.begin(signal, () => deadline.left(), progress);
        signal.throwIfAborted();
        progress.client = await connect({ ...performance, signal, deadline, timeline: progress.timeline });
        const result = await operation.run(values, createContext(performance, progress, { signal, deadline, undo }));
        return ending(performance, progress, { result });
    }
    catch (error) {
        const onTimeout = values['on-timeout'];
        const timedOut = error instanceof contract_errors/* ActionError */.lZ && error.outcome === 'timed-out';
        const undone = timedOut && onTimeout === 'cancel' ? await undo.run() : [];
        return ending(performance, progress, { error, undone, tolerated: timedOut && onTimeout === 'warn' });
    }
    finally {
        clearTimeout(timer);
        await progress.client?.close();
    }
}
/** Puts together how the step ended from what is known. */
function ending({ operation }, progress, how) {
    return {
        operation,
        known: progress.known,
        changed: how.result?.changed ?? progress.changed,
        left: progress.left,
        undone: [],
        tolerated: false,
        timeline: progress.timeline,
        requestId: how.error === undefined ? undefined : (progress.client?.lastRequestId ?? requestIdOf(how.error)),
        ...how,
    };
}
/** The request id of a login that was refused: then there is no client to ask. */
function requestIdOf(error) {
    const id = error instanceof contract_errors/* ActionError */.lZ && 'requestId' in error ? error.requestId : undefined;
    return typeof id === 'string' ? id : undefined;
}
function createContext({ operation, values, env, log, secrets, state }, progress, { signal, deadline, undo }) {
    const given = values['poll-interval'];
    return {
        client: progress.client,
        dryRun: values['dry-run'],
        wait: values['wait'] ?? operation.waitsByDefault ?? true,
        pollInterval: given ?? operation.platform.pollInterval,
        fixed: given !== undefined,
        signal,
        deadline,
        clock: support_clock/* systemClock */.m,
        random: Math.random,
        log,
        timeline: progress.timeline,
        secrets,
        run: (0,runner/* readRun */.cI)(env),
        event: (0,action_event/* readEvent */.j)(env),
        github: githubPort({
            env,
            token: values['github-token'],
            signal,
            left: () => deadline.left(),
        }),
        directories: (0,runner/* readDirectories */.A$)(env),
        env,
        known: (outputs) => {
            progress.known = { ...progress.known, ...outputs };
        },
        wrote: () => {
            progress.changed = true;
        },
        undo: (what, work) => undo.register(what, work),
        left: (what) => {
            if (!progress.left.includes(what))
                progress.left.push(what);
        },
        cleanup: (task) => state.save(task),
        exportVariable: export_exportVariable,
    };
}

;// CONCATENATED MODULE: ./build/action/progress.js

/** What is known of a step while it runs, so that it can be told however the step ends. */
class Progress {
    known = {};
    changed = false;
    left = [];
    client;
    timeline = new Timeline();
}

;// CONCATENATED MODULE: ./build/action/main.js
















/** Runs the step: inputs, operation, outputs, reports. Returns the exit code; never throws. */
async function main(env = process.env) {
    const progress = new Progress();
    const step = {};
    const secrets = new Secrets(core_setSecret);
    const log = createLog(secrets);
    const settings = {
        log,
        secrets,
        temp: (0,runner/* readDirectories */.A$)(env).temp,
        outputFile: env['GITHUB_OUTPUT'] ?? '',
        summary: (0,read_inputs/* rawInput */.JR)(env, 'summary').toLowerCase() !== 'false',
        summaryFile: env['GITHUB_STEP_SUMMARY'] ?? '',
    };
    return new Promise((resolve) => {
        const end = once((how) => {
            finish(how, settings, { reports: step.reports, signals })
                .catch(() => 1)
                .then((code) => {
                signals.dispose();
                resolve(code);
            });
        });
        const fail = (error) => end(ending(step, progress, { error }));
        const signals = listenForCancel(() => fail(cancelled()));
        // Not once: a second one would print itself, and what it quotes.
        process.on('uncaughtException', fail);
        const inputs = allInputs();
        for (const text of (0,read_inputs/* secretTexts */.Vh)(env, inputs))
            secrets.add(text);
        main_run({ env, log, secrets, inputs, progress, step, cancel: signals.signal }).then(end, fail);
    });
}
async function main_run({ env, inputs, progress, step, ...rest }) {
    (0,runner/* checkNode */.Ps)();
    const named = (0,read_inputs/* findOperation */.LC)(env, OPERATIONS);
    if ('problem' in named)
        throw new contract_errors/* InputError */.dz([named]);
    step.operation = named;
    const event = (0,action_event/* readEvent */.j)(env);
    const reason = named.skip?.((name) => (0,read_inputs/* rawInput */.JR)(env, name), event);
    if (reason !== undefined)
        return skipped(reason, { operation: named, env, progress, log: rest.log });
    const names = [...new Set(inputs.map(({ name }) => name))];
    const values = await checkInputs({ env, operation: named, event, names, ...rest });
    const operation = onPlatform(named, values);
    step.operation = operation;
    (0,runner/* checkOutputFile */.CK)(env);
    const work = { operation, values, env, state: new CleanupState(), ...rest };
    if (values['comment'] === true || values['environment'] !== undefined) {
        step.reports = (await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4999))).createGithubReports(work);
    }
    return perform({ ...work, reports: step.reports }, progress);
}
/** Ends a step that has nothing to do in a run like this; nothing is sent. */
function skipped(reason, { operation, env, progress, log }) {
    (0,runner/* checkOutputFile */.CK)(env);
    log.notice(reason);
    return ending({ operation }, progress, { result: { outcome: 'skipped', changed: false, title: reason } });
}
function cancelled() {
    return new contract_errors/* CancelledError */.cc('The run was cancelled while this step was at work; it had no time to look what became of its last call.');
}
function once(work) {
    let done = false;
    return (value) => {
        if (done)
            return;
        done = true;
        work(value);
    };
}

;// CONCATENATED MODULE: ./build/index.js
/** What the bundle offers to its two entries. */



var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
