export const id = 584;
export const ids = [584];
export const modules = {

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient)
});

// EXTERNAL MODULE: ./build/support/duration.js
var duration = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(2602);
;// CONCATENATED MODULE: ./build/http/failure-text.js

const LONGEST_CODE = 80;
const MOST_DETAILS = 20;
/** Statuses whose meaning is plain whoever sends them. */
const HINTS = {
    429: 'Run fewer steps at the same time, or later; the platform limits how many calls it takes.',
    407: 'A proxy asks for authentication: check HTTPS_PROXY of the runner.',
    511: 'A captive portal or proxy answers in place of the platform: check the network of the runner.',
};
const DOWN = 'Run the step again later. If it stays, ask the platform’s support.';
const REFUSED = 'Correct what the platform names above, or ask its support.';
/** The error of an answer that says no. Everything foreign in it is cleaned and capped. */
function httpError(answer, failure, facts, clean) {
    const code = clean(failure.code ?? '', LONGEST_CODE) || undefined;
    const requestId = clean(failure.requestId ?? answer.requestId ?? '') || undefined;
    const details = (failure.details ?? []).slice(0, MOST_DETAILS).map((detail) => clean(detail));
    const next = failure.next ?? HINTS[answer.status] ?? (answer.status >= 500 ? DOWN : REFUSED);
    const message = sentence(answer.status, { code, requestId, details, text: clean(failure.message) }, facts);
    const { permanent } = failure;
    return new errors/* HttpError */.j$(message, { ...facts, status: answer.status, code, details, requestId, permanent }, {
        next,
    });
}
/** What an answer without a JSON envelope says. Markup is never shown. */
function plainFailure({ status, headers, text }) {
    const html = /html/i.test(headers['content-type'] ?? '') || /^\s*</.test(text);
    if (html)
        return { message: status >= 500 ? 'gateway error (HTML)' : 'an HTML page instead of an answer' };
    return { message: text };
}
function sentence(status, parts, { method, path, attempts }) {
    const verb = status >= 500 ? 'failed' : 'was refused';
    const what = parts.code === undefined ? `${status}` : `${status} ${parts.code}`;
    const tries = attempts > 1 ? ` after ${attempts} tries` : '';
    const details = parts.details.length > 0 ? ` [${parts.details.join('; ')}]` : '';
    const id = parts.requestId === undefined ? '' : ` (request id ${parts.requestId})`;
    return `${method} ${path} ${verb}${tries} with ${what}: ${parts.text || 'no reason given'}${details}${id}`;
}

// EXTERNAL MODULE: ./build/support/json.js
var json = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/http/exact-json.js

/** No answer of any platform nests deeper; deeper ones overflow whoever walks them. */
const DEEPEST = 512;
/** Text that may hold a number to be kept as text. A reviver makes parsing 20 times slower. */
const LOSSY = /\d{16}|\d[eE]\+?\d{3}/;
/**
 * Parses JSON of unknown origin. A byte order mark is skipped, a number that JavaScript cannot hold exactly
 * (an integer beyond 2^53, 1e999) becomes the text it was written as, nesting beyond 512 is refused.
 */
function parseExact(text) {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''), LOSSY.test(text) ? keepExact : undefined);
        return depthFits(value) ? { ok: true, value } : { ok: false, problem: 'too-deep' };
    }
    catch (error) {
        // The reviver recurses: very deep nesting ends in a RangeError, an ordinary fault in a SyntaxError.
        const tooDeep = (0,json/* isObject */.G)(error) && error['name'] === 'RangeError';
        return { ok: false, problem: tooDeep ? 'too-deep' : 'not-json' };
    }
}
function keepExact(_key, value, context) {
    if (typeof value !== 'number' || context?.source === undefined)
        return value;
    const lossy = Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source);
    return lossy || !Number.isFinite(value) ? context.source : value;
}
/** Level by level, since a recursive walk would be the very thing to protect from. */
function depthFits(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > DEEPEST)
            return false;
        const below = [];
        for (const item of level) {
            if (typeof item !== 'object' || item === null)
                continue;
            for (const child of Object.values(item))
                if (typeof child === 'object' && child)
                    below.push(child);
        }
        level = below;
    }
    return true;
}

// EXTERNAL MODULE: ./build/http/retry-after.js
var retry_after = __webpack_require__(7344);
;// CONCATENATED MODULE: ./build/http/interpret.js




/** Headers that carry the id a platform's support asks for. */
const REQUEST_ID_HEADERS = ['x-request-id', 'request-id', 'x-amzn-requestid'];
const LONGEST_REQUEST_ID = 128;
/**
 * Reads an answer. A 2xx whose JSON object has an `error` (an object or text) and no `id` is a failure: some
 * gateways answer 200 to everything, while a resource may well have an `error` of its own. `allow: [200]` takes it
 * as it is.
 */
function interpret(call, incoming) {
    const { status } = incoming;
    const parsed = incoming.text.trim() === '' ? undefined : parseExact(incoming.text);
    const body = parsed?.ok ? parsed.value : undefined;
    const good = (status >= 200 && status < 300) || call.allow.includes(status);
    if (!good) {
        const answer = answerOf(incoming, body);
        if (status >= 400 && status < 500 && call.allowIf?.(answer))
            return { kind: 'success', answer };
        if (status >= 400)
            return { kind: 'failure', answer };
        const problem = status >= 300 && 'location' in incoming.headers ? 'redirect' : 'status';
        return { kind: 'unusable', answer, problem };
    }
    if (incoming.unread)
        return { kind: 'unusable', answer: answerOf(incoming, body), problem: incoming.unread };
    if (call.accept === 'text')
        return { kind: 'success', answer: answerOf(incoming, incoming.text) };
    if (parsed && !parsed.ok && (call.accept === 'json' || parsed.problem === 'too-deep')) {
        if (call.allow.includes(status))
            return { kind: 'success', answer: answerOf(incoming, undefined) };
        const problem = parsed.problem === 'not-json' && isCutShort(incoming) ? 'incomplete' : parsed.problem;
        return { kind: 'unusable', answer: answerOf(incoming, undefined), problem };
    }
    const answer = answerOf(incoming, parsed && !parsed.ok ? incoming.text : body);
    const told = status < 300 && !call.allow.includes(status);
    return told && saysError(body) ? { kind: 'failure', answer } : { kind: 'success', answer };
}
function answerOf(incoming, body) {
    const { status, headers, text } = incoming;
    const id = REQUEST_ID_HEADERS.map((name) => headers[name]).find((value) => value !== undefined);
    const requestId = (0,support_text/* oneLine */.TN)(id, LONGEST_REQUEST_ID);
    const time = (0,retry_after/* serverTime */.n)(headers);
    return {
        status,
        headers,
        body,
        text,
        ...(requestId === '' ? {} : { requestId }),
        ...(time === undefined ? {} : { serverTime: time }),
    };
}
/** JSON without a length ends where the connection does, so a broken connection looks like the end. */
function isCutShort({ headers, text }) {
    return !('content-length' in headers) && !('transfer-encoding' in headers) && /^\uFEFF?\s*[[{]/.test(text);
}
function saysError(body) {
    if (!(0,json/* isObject */.G)(body) || 'id' in body)
        return false;
    const { error } = body;
    return (0,json/* isObject */.G)(error) || (typeof error === 'string' && error !== '');
}

// EXTERNAL MODULE: ./build/http/classify.js
var classify = __webpack_require__(9439);
// EXTERNAL MODULE: ./build/http/reason.js
var reason = __webpack_require__(8277);
;// CONCATENATED MODULE: ./build/http/exchange.js

/** Own reason code: the attempt as a whole took too long. */
const ATTEMPT_TIMEOUT = 'ATTEMPT_TIMEOUT';
/** Answers that are errors need no more than this to be explained. */
const MAX_ERROR_BYTES = 1_048_576;
/**
 * Sends one request and reads the whole answer. Never rejects. undici does not look at a signal before it is
 * connected, so the signal and the attempt's timer are raced here, and the lane is destroyed when either wins.
 */
async function exchange(lane, outgoing, limits, signal) {
    const { promise: stopped, resolve: stop } = Promise.withResolvers();
    const onAbort = () => stop('aborted');
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => stop('timeout'), limits.attempt);
    const phase = () => (lane.connected ? 'unknown' : 'not-sent');
    try {
        const work = send(lane, outgoing, limits).then((answer) => ({ kind: 'answer', answer }), (error) => ({ kind: 'broken', reason: (0,reason/* reasonOf */.A)(error), phase: phase() }));
        const first = await Promise.race([work, stopped]);
        if (typeof first !== 'string')
            return first;
        const sent = phase();
        lane.destroy();
        return first === 'aborted'
            ? { kind: 'aborted', phase: sent }
            : { kind: 'broken', reason: ATTEMPT_TIMEOUT, phase: sent };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
async function send(lane, outgoing, limits) {
    const { url, method } = outgoing;
    const { statusCode, headers, body } = await lane.dispatcher.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: method,
        headers: outgoing.headers,
        body: outgoing.body ?? null,
        headersTimeout: limits.headers,
        bodyTimeout: limits.bodyIdle,
    });
    const flat = flatten(headers);
    const encoding = flat['content-encoding']?.trim().toLowerCase() ?? '';
    if (encoding !== '' && encoding !== 'identity') {
        body.on('error', () => undefined).destroy();
        return { status: statusCode, headers: flat, text: '', unread: 'encoded' };
    }
    const most = statusCode >= 400 ? Math.min(outgoing.maxBytes, MAX_ERROR_BYTES) : outgoing.maxBytes;
    const text = await readUpTo(body, most);
    if (text === undefined)
        return { status: statusCode, headers: flat, text: '', unread: 'too-large' };
    return { status: statusCode, headers: flat, text };
}
async function readUpTo(body, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > most)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function flatten(headers) {
    const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : String(value),
    ]));
}

;// CONCATENATED MODULE: ./build/http/network-text.js


const REACH = 'Check `base-url` and whether the runner may reach it.';
const AGAIN = 'Run the step again. If it stays, ask whoever runs the platform, or a proxy on the way to it.';
const PROXY = 'Check HTTPS_PROXY and NO_PROXY of the runner.';
const TRUST = 'If a proxy or a private CA signs for this host, give its certificate as `ca-certificate`; check the clock too.';
/** `{}` stands for the host. */
const KNOWN = {
    ENOTFOUND: { what: 'cannot resolve {}', next: REACH },
    EAI_AGAIN: { what: 'cannot resolve {} just now: the name server gave no answer', next: REACH },
    ECONNREFUSED: { what: '{} refused the connection', next: REACH },
    EHOSTUNREACH: { what: '{} cannot be reached', next: REACH },
    ENETUNREACH: { what: '{} cannot be reached from this network', next: REACH },
    ECONNRESET: { what: '{} closed the connection without an answer' },
    EPIPE: { what: '{} closed the connection while the request was sent' },
    UND_ERR_SOCKET: { what: '{} closed the connection without a complete answer' },
    UND_ERR_CONNECT_TIMEOUT: {
        what: '{} did not complete the connection (TCP and TLS handshake) in time',
        next: REACH,
    },
    ETIMEDOUT: { what: '{} did not answer the connection in time', next: REACH },
    UND_ERR_HEADERS_TIMEOUT: { what: '{} took the request and did not answer in time' },
    UND_ERR_BODY_TIMEOUT: { what: '{} stopped in the middle of its answer' },
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { what: '{} sent an incomplete answer' },
    UND_ERR_HEADERS_OVERFLOW: { what: '{} sent more headers than are accepted' },
    UND_ERR_INVALID_ARG: {
        what: 'the request to {} holds something that HTTP cannot carry, probably in a header',
        next: 'Check the token for characters that do not belong to it.',
    },
    ERR_TLS_CERT_ALTNAME_INVALID: { what: 'the certificate of {} is for another host name', next: TRUST },
    CERT_HAS_EXPIRED: { what: 'the certificate of {} has expired', next: TRUST },
    CERT_NOT_YET_VALID: { what: 'the certificate of {} is not valid yet', next: TRUST },
    PROXY_407: { what: 'the proxy requires authentication to reach {}', next: PROXY },
    PROXY_CLOSED: { what: 'the proxy closed the connection instead of connecting to {}', next: PROXY },
};
/** Explains the reason code of a failed connection to `host` (`api.example.com:8443`). */
function explainReason(reason, host) {
    const known = KNOWN[reason];
    if (known)
        return { next: AGAIN, ...known, what: known.what.replace('{}', host) };
    if (reason === ATTEMPT_TIMEOUT)
        return { what: `${host} did not answer completely in time`, next: AGAIN };
    if ((0,classify/* isTlsReason */.q)(reason))
        return { what: `the certificate of ${host} is not trusted (${reason})`, next: TRUST };
    if (reason.startsWith('PROXY_')) {
        return { what: `the proxy answered ${reason.slice(6)} instead of connecting to ${host}`, next: PROXY };
    }
    if (reason === 'HTTP_PARSER' || reason.startsWith('HPE_')) {
        return { what: `${host} sent something that is not valid HTTP`, next: REACH };
    }
    return { what: `the connection to ${host} failed (${reason})`, next: AGAIN };
}

;// CONCATENATED MODULE: ./build/http/shape-text.js

/** The error of an answer that cannot be used. Names what it is, never what it says. */
function shapeError(answer, problem, call, clean) {
    const what = describe(answer, problem, call.url);
    const id = answer.requestId === undefined ? '' : ` (request id ${clean(answer.requestId)})`;
    const details = { problem, status: answer.status, requestId: answer.requestId };
    return new errors/* AnswerShapeError */.UI(clean(`${call.method} ${call.path}: ${what}${id}`), details, {
        next: 'Check `base-url`: something else than the platform may be answering there.',
    });
}
function describe(answer, problem, url) {
    const { status, headers } = answer;
    switch (problem) {
        case 'redirect':
            return redirected(status, headers['location'] ?? '', url);
        case 'too-large':
            return 'the answer is too large';
        case 'too-deep':
            return 'the answer is nested too deeply';
        case 'encoded':
            return 'the answer is compressed although that was not asked for';
        case 'incomplete':
            return 'incomplete answer';
        case 'not-json':
            return `expected JSON, got ${mediaType(headers['content-type'])}`;
        default:
            return `unexpected answer (status ${status})`;
    }
}
function redirected(status, location, url) {
    const target = URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
    const where = !target
        ? 'an unreadable address'
        : target.origin === url.origin
            ? 'another path'
            : target.origin;
    return `redirected (${status}) to ${where}, which is not followed`;
}
function mediaType(contentType) {
    const type = contentType?.split(';')[0]?.trim() ?? '';
    return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'something else';
}

;// CONCATENATED MODULE: ./build/http/attempt.js






/** Makes of an exchange what it means for the call. */
function judge(call, exchanged, { platform, clean, wall }) {
    if (exchanged.kind === 'aborted')
        return exchanged;
    if (exchanged.kind === 'broken')
        return broken(call, exchanged.reason, exchanged.phase);
    const seen = interpret(call, exchanged.answer);
    if (seen.kind === 'success')
        return seen;
    const { answer } = seen;
    if (seen.kind === 'unusable') {
        const { problem } = seen;
        const error = ({ attempts }) => shapeError(answer, problem, { ...call, attempts }, clean);
        return { kind: 'failed', fault: { kind: 'shape', problem, status: answer.status }, answer, error };
    }
    const failure = readFailure(platform, answer);
    const asked = (0,retry_after/* askedPause */.T)(answer.status, answer.headers, wall) ??
        (answer.status === 429 ? platform.limitedFor?.() : undefined);
    const fault = { kind: 'status', status: answer.status, permanent: failure.permanent };
    const error = ({ attempts, unclear }) => httpError(answer, failure, { method: call.method, path: call.path, attempts, unclear, retryAfterMs: asked }, clean);
    return { kind: 'failed', fault, answer, asked, error };
}
function broken(call, reason, phase) {
    const { host } = call.url;
    const { what, next } = explainReason(reason, host);
    const error = ({ attempts }) => {
        const tries = attempts > 1 ? ` (${attempts} tries)` : '';
        const facts = { reason, phase, host, method: call.method, path: call.path, attempts };
        return new errors/* NetworkError */.Dr(`${call.method} ${call.path}: ${what}${tries}`, facts, next ? { next } : {});
    };
    return { kind: 'failed', fault: { kind: 'network', reason, phase }, error };
}
/** A platform's reader meets whatever a gateway sends, so that its own mistake must not hide the status. */
function readFailure(platform, answer) {
    if (answer.body === null)
        return { message: '' };
    try {
        const failure = platform.readFailure(answer);
        return answer.body === undefined ? { ...plainFailure(answer), next: failure.next } : failure;
    }
    catch {
        return answer.body === undefined ? plainFailure(answer) : { message: 'no reason given' };
    }
}

// EXTERNAL MODULE: ./build/http/backoff.js
var backoff = __webpack_require__(5029);
// EXTERNAL MODULE: ./build/contract/errors.js
var contract_errors = __webpack_require__(2776);
;// CONCATENATED MODULE: ./build/http/url.js

/**
 * The origin and path prefix that every request stays under. Throws an `ActionError` for anything but `https:`
 * (`http:` to a loopback host), and for a user, a query or a fragment in it.
 */
function parseBase(baseUrl) {
    const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    if (!base || base.hostname === '')
        throw new contract_errors/* ActionError */.lZ('`base-url` is not an address.');
    if (base.username || base.password)
        throw new contract_errors/* ActionError */.lZ('`base-url` must not hold a user or password.');
    if (base.search || base.hash)
        throw new contract_errors/* ActionError */.lZ('`base-url` must not hold a query or fragment.');
    const plain = base.protocol === 'http:' && isLoopback(base.hostname);
    if (base.protocol !== 'https:' && !plain) {
        throw new contract_errors/* ActionError */.lZ('`base-url` must start with https: (http: only for a loopback host).');
    }
    return base;
}
/** True for `localhost`, `*.localhost`, 127.0.0.0/8 and `::1`, as the URL parser writes them. */
function isLoopback(hostname) {
    const host = hostname.toLowerCase().replace(/\.$/, '');
    return (host === 'localhost' ||
        host.endsWith('.localhost') ||
        /^127(\.\d{1,3}){3}$/.test(host) ||
        host === '[::1]');
}
/** Base, path and query as one address. Throws when the result would not be exactly base + path. */
function joinUrl(base, path, query = {}) {
    const expected = prefixOf(base) + path.value;
    const url = new URL(base.origin + expected);
    if (url.origin !== base.origin || url.pathname !== expected || url.search || url.hash) {
        throw new contract_errors/* ActionError */.lZ(`The path ${path.template} would leave ${base.origin}${prefixOf(base)}.`);
    }
    for (const [name, value] of Object.entries(query)) {
        for (const item of Array.isArray(value) ? value : [value]) {
            if (item !== undefined)
                url.searchParams.append(name, String(item));
        }
    }
    return url;
}
/** True when `url` has the base's origin and lies at or below its prefix. */
function isUnder(base, url) {
    return url.origin === base.origin && `${url.pathname}/`.startsWith(`${prefixOf(base)}/`);
}
function prefixOf(base) {
    return base.pathname.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/http/call.js

const MAX_BYTES = 4 * 1_024 * 1_024;
/** Makes a request ready. The body is written once, so that a repeated call is identical. */
function prepare(request, base, defaults) {
    const method = request.method.toUpperCase();
    const { bytes, contentType } = bodyOf(request);
    return {
        method,
        path: request.path.template,
        url: joinUrl(base, request.path, request.query),
        headers: {
            accept: request.accept === 'text' || request.accept === 'any' ? '*/*' : 'application/json',
            // A compressed answer could be a thousand times larger than what is counted on the wire.
            'accept-encoding': 'identity',
            'user-agent': defaults.userAgent,
            ...(contentType === undefined ? {} : { 'content-type': contentType }),
            ...lowerCase(request.headers ?? {}),
        },
        body: bytes,
        repeat: request.repeat ?? (method === 'POST' ? 'create' : 'safe'),
        accept: request.accept ?? 'json',
        allow: request.allow ?? [],
        allowIf: request.allowIf,
        maxBytes: request.maxBytes ?? MAX_BYTES,
        attempts: Math.max(1, request.attempts ?? defaults.maxAttempts),
    };
}
/** Header names are compared without case; one spelling keeps a later header in place of an earlier one. */
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function bodyOf(request) {
    if (request.raw)
        return { bytes: request.raw.bytes, contentType: request.raw.contentType };
    if (request.body === undefined)
        return { bytes: undefined, contentType: undefined };
    return { bytes: Buffer.from(JSON.stringify(request.body), 'utf8'), contentType: 'application/json' };
}

// EXTERNAL MODULE: ./build/http/endings.js
var endings = __webpack_require__(5533);
;// CONCATENATED MODULE: ./build/http/redirect.js

/**
 * Where to repeat a call that was redirected; `undefined` for all redirects that are not followed, which are
 * nearly all: a token in a header of its own, or a body with a key, must never reach another host. Only a
 * permanent redirect of a GET or HEAD to a place under the same base is (a missing slash at the end).
 */
function redirectTarget(call, answer, base) {
    const { status, headers } = answer;
    const { location } = headers;
    if ((status !== 301 && status !== 308) || location === undefined)
        return undefined;
    if (call.repeat !== 'safe' || (call.method !== 'GET' && call.method !== 'HEAD'))
        return undefined;
    if (!URL.canParse(location, call.url.href))
        return undefined;
    const url = new URL(location, call.url.href);
    return isUnder(base, url) && !url.username && !url.password ? url : undefined;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/http/wasm-tiering.js

/*
 * undici parses HTTP in WebAssembly, which V8 would recompile with its optimising compiler after three
 * answers: about 20 MiB of memory, and a process that cannot end until that is done. A step makes a handful of
 * calls, so the baseline code is kept. Imported for its effect, before undici.
 */
(0,external_node_v8_.setFlagsFromString)('--wasm-tiering-budget=2000000000');

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
;// CONCATENATED MODULE: ./build/http/lane.js


const MAX_HEADER_BYTES = 16 * 1_024;
/**
 * One connection at most, and one request at a time on it. Since nothing else shares it, it can be destroyed
 * when its request hangs, which is the only way to stop undici while it connects, and nobody else notices.
 */
class Lane {
    dispatcher;
    #stop = new AbortController();
    #connected = false;
    /** `single`: the connection serves one request and is closed after it. */
    constructor(settings, single) {
        const tls = this.#connectOptions(settings);
        const options = { pipelining: single ? 0 : 1, maxHeaderSize: MAX_HEADER_BYTES, allowH2: false };
        const { origin, proxy } = settings;
        this.dispatcher = proxy
            ? new undici.ProxyAgent({
                uri: proxy.uri,
                ...(proxy.token === undefined ? {} : { token: proxy.token }),
                requestTls: tls,
                proxyTls: tls,
                clientFactory: (url, opts) => new undici.Client(url, { ...opts, headersTimeout: settings.connectTimeout }),
                factory: (url, opts) => new undici.Client(url, { ...options, connect: this.#watch(connectorIn(opts)) }),
            })
            : new undici.Client(origin, { ...options, connect: this.#watch((0,undici.buildConnector)(tls)) });
    }
    /** True once the server could have read something: TCP and TLS are up. */
    get connected() {
        return this.#connected;
    }
    /** Ends everything on this lane at once: the request, the handshake, the tunnel. */
    destroy() {
        this.dispatcher.destroy().catch(() => undefined);
        this.#stop.abort();
    }
    #connectOptions(settings) {
        const { trust, lookup, connectTimeout: timeout } = settings;
        return {
            timeout,
            allowH2: false,
            rejectUnauthorized: true,
            signal: this.#stop.signal,
            ...(trust ? { secureContext: trust } : {}),
            ...(lookup ? { lookup } : {}),
        };
    }
    #watch(connect) {
        return (options, callback) => {
            this.#connected = false;
            connect(options, (...[error, socket]) => {
                if (error)
                    return callback(distinct(error), null);
                this.#connected = true;
                callback(null, socket);
            });
        };
    }
}
/** What `ProxyAgent` makes its tunnel with; it hands it to the factory untyped. */
function connectorIn(options) {
    const connect = 'connect' in options ? options.connect : undefined;
    if (!isConnector(connect))
        throw new TypeError('the proxy agent gave no connector');
    return connect;
}
function isConnector(value) {
    return typeof value === 'function';
}
/**
 * undici connects again and again, without pause, when connecting fails with one of its own "socket" codes,
 * as it does for a proxy that hangs up on CONNECT. Under another code it gives up.
 */
function distinct(error) {
    const code = 'code' in error ? error.code : undefined;
    const proxied = /^Proxy response \((\d{3})\)/.exec(error.message);
    if (proxied)
        return Object.assign(new Error('proxy refused'), { code: `PROXY_${proxied[1]}` });
    if (code !== 'UND_ERR_SOCKET' && code !== 'UND_ERR_INFO')
        return error;
    return Object.assign(new Error('connection lost while connecting'), { code: 'PROXY_CLOSED' });
}

;// CONCATENATED MODULE: ./build/http/lanes.js

/** Idle connections kept for later; more are closed. */
const MOST_IDLE = 8;
/**
 * The connections of one client. Safe calls share kept-alive ones; a creation gets its own fresh one, so that
 * a connection the server has just closed never leaves it open whether the creation arrived.
 */
class Lanes {
    #settings;
    #idle = [];
    #busy = new Set();
    constructor(settings) {
        this.#settings = settings;
    }
    /** A lane for one request; `fresh` for one that nothing was sent on yet and nothing will be after it. */
    take(fresh) {
        const lane = (fresh ? undefined : this.#idle.pop()) ?? new Lane(this.#settings, fresh);
        this.#busy.add(lane);
        return lane;
    }
    /** Gives a lane back. `reusable`: its request was answered and the answer read to the end. */
    giveBack(lane, reusable) {
        const known = this.#busy.delete(lane);
        if (known && reusable && this.#idle.length < MOST_IDLE)
            this.#idle.push(lane);
        else
            lane.destroy();
    }
    /** Destroys every connection, busy ones included. */
    close() {
        for (const lane of [...this.#idle.splice(0), ...this.#busy])
            lane.destroy();
        this.#busy.clear();
    }
}

;// CONCATENATED MODULE: ./build/http/no-proxy.js
/**
 * Compares a `NO_PROXY` list (separated by commas or white space) with a target. `*` matches everything,
 * `example.com` itself and its subdomains, `.example.com` and `*.example.com` subdomains only, `host:port`
 * that port only, addresses exactly. Networks (`10.0.0.0/8`) are not supported and are reported.
 */
function matchNoProxy(list, target) {
    const entries = list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '');
    const unsupported = entries.filter((entry) => entry.includes('/'));
    return { direct: entries.some((entry) => !entry.includes('/') && matches(entry, target)), unsupported };
}
function matches(entry, { host, port }) {
    if (entry === '*')
        return true;
    const parts = split(entry);
    if (parts.port !== undefined && parts.port !== port)
        return false;
    const name = parts.host.replace(/^\*(?=\.)/, '');
    if (name.startsWith('.'))
        return name.length > 1 && host.endsWith(name);
    return host === name || (!isAddress(host) && host.endsWith(`.${name}`));
}
/** `host`, `host:port`, `[v6]`, `[v6]:port`, and a bare IPv6 address, whose colons belong to the host. */
function split(entry) {
    const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry);
    if (bracketed)
        return { host: bracketed[1] ?? '', port: bracketed[2] };
    const plain = /^([^:]+):(\d+)$/.exec(entry);
    return plain ? { host: plain[1] ?? '', port: plain[2] } : { host: entry, port: undefined };
}
function isAddress(host) {
    return host.includes(':') || /^[\d.]+$/.test(host);
}

;// CONCATENATED MODULE: ./build/http/proxy.js



/**
 * Decides whether `url` is reached through a proxy. `HTTPS_PROXY` counts for https, `HTTP_PROXY` for http
 * (neither stands in for the other), `NO_PROXY` for both; of two spellings the lower-case one wins unless it
 * is empty. `host:port` without a scheme is taken. A loopback host is never proxied: a proxy elsewhere has
 * another loopback. Throws an `ActionError`, without the value, for a variable that is no proxy address.
 */
function routeTo(url, env) {
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const value = read(env, name);
    if (value === '' || isLoopback(url.hostname))
        return { warnings: [] };
    const target = {
        host: url.hostname
            .toLowerCase()
            .replace(/^\[|\]$/g, '')
            .replace(/\.$/, ''),
        port: url.port || (url.protocol === 'https:' ? '443' : '80'),
    };
    const { direct, unsupported } = matchNoProxy(read(env, 'NO_PROXY'), target);
    const warnings = unsupported.length === 0 ? [] : [NETWORKS];
    return direct ? { warnings } : { proxy: parseProxy(value, name), warnings };
}
const NETWORKS = 'NO_PROXY: networks such as 10.0.0.0/8 are not supported and were ignored; write host names.';
function read(env, name) {
    return env[name.toLowerCase()]?.trim() || env[name]?.trim() || '';
}
function parseProxy(value, name) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || (url.pathname !== '/' && url.pathname !== '')) {
        throw new contract_errors/* ActionError */.lZ(`${name} is not the address of an HTTP proxy.`, {
            next: `Write ${name} as http://host:port, or remove it.`,
        });
    }
    if (url.username === '')
        return { uri: url.origin };
    const password = decode(url.password);
    const pair = Buffer.from(`${decode(url.username)}:${password}`, 'utf8').toString('base64');
    return { uri: url.origin, token: `Basic ${pair}`, password };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/http/trust.js



const BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/**
 * What TLS servers are checked against: the roots Node trusts anyway (`NODE_EXTRA_CA_CERTS` included) and the
 * given PEM beside them. `undefined` without one: Node's own choice. Throws an `ActionError` for a bad PEM.
 */
function trustOf(caCertificate) {
    if (caCertificate === undefined || caCertificate.trim() === '')
        return undefined;
    const blocks = caCertificate.match(BLOCK) ?? [];
    // TLS itself silently skips what it cannot read, and the user would search for the mistake elsewhere.
    if (blocks.length === 0 || !blocks.every(isReadable)) {
        throw new contract_errors/* ActionError */.lZ('`ca-certificate` holds no readable PEM certificate.', {
            next: 'Give the certificate of the authority that signs for the host, as PEM text or as the path of a file.',
        });
    }
    return (0,external_node_tls_.createSecureContext)({ ca: [...(0,external_node_tls_.getCACertificates)('default'), ...blocks] });
}
function isReadable(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/http/connections.js



/**
 * Opens the connections of a client: straight or through a proxy, with the trusted CAs. Warns about variables
 * that weaken or confuse, and registers the proxy's credentials as secrets. Throws an `ActionError` for a bad
 * proxy variable or CA.
 */
function connectionsOf(settings, base, connectTimeout) {
    const { env, log, secrets, caCertificate, lookup } = settings;
    const { proxy, warnings } = routeTo(base, env);
    for (const warning of warnings)
        log.warning(warning);
    for (const secret of [proxy?.token, proxy?.password])
        if (secret)
            secrets.add(secret);
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        log.warning('NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: certificates of platforms are always checked.');
    }
    return new Lanes({ origin: base.origin, proxy, trust: trustOf(caCertificate), lookup, connectTimeout });
}

;// CONCATENATED MODULE: ./build/http/retry-budget.js
const SIZE = 20;
const RETRY = 1;
const TIMEOUT = 2;
const SUCCESS = 1;
/**
 * A bucket of 20 tokens that all calls of a client share: a retry takes 1, after a timeout 2, a success gives
 * 1 back. When it is empty nothing is retried any more, so that lists, retries and polls cannot multiply.
 */
class RetryBudget {
    #tokens = SIZE;
    /** Takes what a retry costs; false when there is not enough left. */
    spend(afterTimeout) {
        const cost = afterTimeout ? TIMEOUT : RETRY;
        if (this.#tokens < cost)
            return false;
        this.#tokens -= cost;
        return true;
    }
    /** A call succeeded. */
    succeed() {
        this.#tokens = Math.min(SIZE, this.#tokens + SUCCESS);
    }
}

;// CONCATENATED MODULE: ./build/http/shared.js



const LIMITS = { attempt: 30_000, connect: 10_000, headers: 20_000, bodyIdle: 15_000 };
/** Opens what the views of a new client share. Throws an `ActionError` for settings that cannot be used. */
function share(settings) {
    const base = parseBase(settings.baseUrl);
    const limits = { ...LIMITS, ...settings.limits };
    const lanes = connectionsOf(settings, base, limits.connect);
    return { base, limits, lanes, retries: new RetryBudget(), lastRequestId: undefined };
}

;// CONCATENATED MODULE: ./build/http/client.js










/** Timers fire up to this early; less time left is none. */
const TIMER_SLACK = 5;
const TIMEOUTS = /TIMEOUT|TIMEDOUT/;
/**
 * HTTP towards one platform: one retry loop around whole attempts (connection, headers, body, JSON), under one
 * deadline. A creation (`repeat: 'create'`) is repeated only when it certainly had no effect.
 */
class HttpClient {
    #settings;
    #platform;
    #shared;
    /** Throws an `ActionError` for a `baseUrl`, proxy variable or CA that cannot be used. Sends nothing. */
    constructor(settings, platform, shared = share(settings)) {
        this.#settings = settings;
        this.#platform = platform;
        this.#shared = shared;
    }
    /** The request id of the last answer that had one. */
    get lastRequestId() {
        return this.#shared.lastRequestId;
    }
    /** The same client under another signal and deadline: for a last look, for undoing. */
    within(budget) {
        return new HttpClient({ ...this.#settings, ...budget }, this.#platform, this.#shared);
    }
    /** Closes all connections; requests still running fail. */
    async close() {
        this.#shared.lanes.close();
    }
    /**
     * Makes a call. Throws `HttpError` (refused or failed), `NetworkError` (no answer), `AnswerShapeError`
     * (unusable answer), `AnswerLostError` (a creation that may have been applied), `DeadlineError`, and the
     * signal's reason.
     */
    async request(request) {
        let call = prepare(request, this.#shared.base, this.#settings);
        const fresh = { unclear: false, repeatedOnce: false, renewed: false, redirected: false };
        const progress = { attempts: 0, ...fresh };
        for (;;) {
            this.#assertTime();
            progress.attempts += 1;
            const result = await this.#attempt(call, progress.attempts);
            if (result.kind === 'success') {
                this.#shared.retries.succeed();
                return progress.unclear ? { ...result.answer, unclear: true } : result.answer;
            }
            if (result.kind === 'aborted')
                throw this.#interrupted(call, result.phase);
            const again = await this.#atOnce(call, result, progress);
            if (!again)
                await this.#waitOrThrow(call, result, progress);
            call = again ?? call;
        }
    }
    #assertTime() {
        this.#settings.signal.throwIfAborted();
        if (this.#timeLeft() === 0)
            throw this.#settings.deadline.error();
    }
    #timeLeft() {
        const left = this.#settings.deadline.left();
        return left < TIMER_SLACK ? 0 : left;
    }
    async #attempt(call, attempt) {
        const { timeline, clock, log } = this.#settings;
        const headers = { ...call.headers, ...lowerCase(await this.#platform.authorize()) };
        this.#assertTime();
        const start = clock.now();
        const label = `${call.method} ${call.path}`;
        const exchanged = await timeline.during('call', label, () => this.#exchange({ ...call, headers }));
        const result = judge(call, exchanged, {
            platform: this.#platform,
            clean: this.#clean,
            wall: clock.wall(),
        });
        const id = 'answer' in result ? result.answer?.requestId : undefined;
        if (id !== undefined)
            this.#shared.lastRequestId = this.#clean(id);
        const ms = (0,duration/* formatDuration */.a3)(clock.now() - start);
        log.debug(`${label}: ${outcome(exchanged)} in ${ms}, attempt ${attempt}, request id ${id ?? 'none'}`);
        return result;
    }
    async #exchange(call) {
        const { lanes, limits } = this.#shared;
        const lane = lanes.take(call.repeat === 'create');
        const attempt = Math.min(limits.attempt, this.#timeLeft());
        const exchanged = await exchange(lane, call, { ...limits, attempt }, this.#settings.signal);
        const { kind } = exchanged;
        const whole = kind === 'answer' && !exchanged.answer.unread && exchanged.answer.status !== 408;
        lanes.giveBack(lane, whole && call.repeat === 'safe');
        return exchanged;
    }
    /** The call to repeat without a pause: with a renewed credential, or where a redirect points. */
    async #atOnce(call, { answer }, progress) {
        if (!answer)
            return undefined;
        if (answer.status === 401 && this.#platform.renew && !progress.renewed) {
            progress.renewed = true;
            return (await this.#platform.renew()) ? call : undefined;
        }
        const url = progress.redirected ? undefined : redirectTarget(call, answer, this.#shared.base);
        if (!url)
            return undefined;
        progress.redirected = true;
        return { ...call, url };
    }
    /** Whether, how long, until when: waits before the next attempt, or throws what the call ends with. */
    async #waitOrThrow(call, failed, progress) {
        const { fault, asked } = failed;
        const { deadline } = this.#settings;
        const verdict = (0,classify/* classify */.L)(call.repeat, fault);
        const error = failed.error(progress);
        const late = this.#timeLeft() === 0;
        if (verdict === 'reconcile')
            throw (0,endings/* lost */.DU)(call, late ? (0,endings/* noTime */.$A)(error, deadline) : error, asked);
        if (verdict === 'fail')
            throw error;
        if (late)
            throw (0,endings/* noTime */.$A)(error, deadline);
        if (progress.attempts >= call.attempts || (verdict === 'retry-once' && progress.repeatedOnce))
            throw error;
        progress.repeatedOnce ||= verdict === 'retry-once';
        const timeout = fault.kind === 'network' && TIMEOUTS.test(fault.reason);
        if (asked !== undefined && asked > this.#timeLeft())
            throw (0,endings/* asksTooMuch */.wI)(error, asked, this.#timeLeft());
        const limited = fault.kind === 'status' && fault.status === 429;
        const single = verdict === 'retry-once';
        const left = this.#timeLeft();
        const pause = (0,backoff/* pauseBefore */.GB)({ asked, single, limited, n: progress.attempts - 1, left }, this.#settings.random);
        if (pause > this.#timeLeft())
            throw (0,endings/* noTime */.$A)(error, deadline);
        if (!this.#shared.retries.spend(timeout)) {
            error.message = `${error.message}; too many failures in this step, no more tries`;
            throw error;
        }
        progress.unclear ||= (0,classify/* classify */.L)('create', fault) === 'reconcile';
        await this.#sleep(call, failed, pause, progress.attempts);
    }
    async #sleep(call, { fault, asked }, pause, attempts) {
        const { log, timeline, clock, signal } = this.#settings;
        const label = `${call.method} ${call.path}`;
        const why = fault.kind === 'network' ? fault.reason : `${fault.status}`;
        const wait = (0,duration/* formatDuration */.a3)(pause);
        log.info(`${label} failed (${why}), attempt ${attempts}/${call.attempts}; trying again in ${wait}`);
        await timeline.during(asked === undefined ? 'retry' : 'pause', label, () => clock.sleep(pause, signal));
    }
    #interrupted(call, phase) {
        const { reason } = this.#settings.signal;
        return call.repeat === 'create' && phase === 'unknown' ? (0,endings/* lost */.DU)(call, reason) : reason;
    }
    #clean = (text, max) => {
        const { secrets } = this.#settings;
        // Before cutting, so that no part of a secret is left at the end; after, since cleaning joins lines.
        return secrets.redact((0,support_text/* oneLine */.TN)(typeof text === 'string' ? secrets.redact(text) : text, max));
    };
}
function outcome(exchanged) {
    if (exchanged.kind === 'answer')
        return `${exchanged.answer.status}`;
    return exchanged.kind === 'aborted' ? 'aborted' : exchanged.reason;
}


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);

/** How far a chain of causes is followed. */
const LONGEST_CHAIN = 5;
/**
 * The short code of whatever a connection attempt threw: its own `code`, that of the first of several
 * addresses tried, or of its cause. The message is never used: it may quote what was sent or received.
 */
function reasonOf(error) {
    let current = error;
    for (let i = 0; i < LONGEST_CHAIN && (0,_support_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(current); i += 1) {
        const { code, errors, cause, name } = current;
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code))
            return code;
        if (name === 'HTTPParserError')
            return 'HTTP_PARSER';
        current = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
    }
    return 'UNKNOWN';
}


/***/ }),

/***/ 7344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ askedPause),
/* harmony export */   n: () => (/* binding */ serverTime)
/* harmony export */ });
/** `Sun, 06 Nov 1994 08:49:37 GMT`, the one date form that is sent today (RFC 9110, 5.6.7). */
const IMF_FIXDATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** A reset farther away than this is a misread format, not a rate limit. */
const LONGEST_RESET = 86_400_000;
/**
 * HOW LONG the server asks to wait, in milliseconds, more than 0; `undefined` when it does not say, or says
 * nothing usable (`0`, negative, past, garbage, two values). Never capped: a caller that has less time stops.
 * `Retry-After` counts on every status; `X-RateLimit-Reset` on 429 only.
 *
 * @param wall the local time, used for date forms when the answer has no `Date` of its own
 */
function askedPause(status, headers, wall) {
    const now = serverTime(headers) ?? wall;
    const asked = retryAfter(headers['retry-after'], now);
    return asked ?? (status === 429 ? rateLimitReset(headers['x-ratelimit-reset'], now) : undefined);
}
/** The time of the answer's `Date` header, milliseconds since the epoch. */
function serverTime(headers) {
    return fixdate(headers['date']);
}
/** `Retry-After` (RFC 9110, 10.2.3): decimal seconds or a date, nothing more lenient. */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,10}$/.test(value))
        return positive(Number(value) * 1_000);
    const at = fixdate(value);
    return at === undefined ? undefined : positive(at - now);
}
/**
 * `X-RateLimit-Reset`, whose format no platform here documents [inferred]: milliseconds or seconds since the
 * epoch, seconds from now, or a date. Only a plausible reset, within a day, is believed.
 */
function rateLimitReset(value, now) {
    if (value === undefined)
        return undefined;
    const pause = positive(resetFromNow(value, now));
    return pause === undefined || pause > LONGEST_RESET ? undefined : pause;
}
function resetFromNow(value, now) {
    if (/^\d{1,15}$/.test(value)) {
        const figure = Number(value);
        if (figure >= 1e12)
            return figure - now;
        return figure >= 1e9 ? figure * 1_000 - now : figure * 1_000;
    }
    const at = ISO_DATE.test(value) ? Date.parse(value) : fixdate(value);
    return (at ?? Number.NaN) - now;
}
function fixdate(value) {
    if (value === undefined || !IMF_FIXDATE.test(value))
        return undefined;
    const at = Date.parse(value);
    return Number.isNaN(at) ? undefined : at;
}
function positive(ms) {
    return ms > 0 ? ms : undefined;
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCreated),
/* harmony export */   c: () => (/* binding */ shape)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);


/**
 * The answer's body as its schema describes it. Throws an `AnswerShapeError` that names the first field that
 * does not fit, never its value. Schemas list only what is used; other fields are ignored.
 */
function shape(schema, answer, what) {
    const parsed = (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC)(schema, answer.body);
    if (parsed.success)
        return parsed.output;
    const keys = parsed.issues[0]?.path?.map(({ key }) => String(key).slice(0, 40)) ?? [];
    const where = keys.length > 0 ? ` (field ${keys.slice(0, 5).join('.')})` : '';
    throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI(`The platform’s answer is not ${what} as its documentation describes it${where}.`, { status: answer.status, requestId: answer.requestId }, { next: 'Look whether `base-url` is the platform’s API and not another site.' });
}
/**
 * Reads the answer to a creation. One that `read` cannot take says that something was made but not what: it is
 * as good as lost (`AnswerLostError`), so the caller looks for it. `what` is for people: `a container`.
 */
function readCreated(what, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI))
            throw error;
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerLostError */ .B0(`The answer to the creation is not ${what}; it may have been applied.`, error);
    }
}


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ takeOut)
/* harmony export */ });
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);

/** What stands in the place of a secret. */
const OUT = '***';
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** A copy of an answer’s body without secrets: those that `isSecret` names, and every private key. */
function takeOut(body, isSecret) {
    if (typeof body === 'string')
        return PRIVATE_KEY.test(body) ? OUT : body;
    if (Array.isArray(body))
        return body.map((item) => takeOut(item, isSecret));
    if (!(0,_support_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(body))
        return body;
    const entries = Object.entries(body).map(([name, value]) => [
        name,
        isSecret(name, body) ? blank(value) : takeOut(value, isSecret),
    ]);
    return Object.fromEntries(entries);
}
/** Names stay, values go; what is empty says nothing. */
function blank(value) {
    if (Array.isArray(value))
        return value.map(blank);
    if ((0,_support_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, blank(one)]));
    return value === null || value === undefined || value === '' || value === false ? value : OUT;
}


/***/ })

};
