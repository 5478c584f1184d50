export const id = 928;
export const ids = [928];
export const modules = {

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ nextPage),
/* harmony export */   tX: () => (/* binding */ cursorFrom),
/* harmony export */   vk: () => (/* binding */ nextOffset)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);

const LONGEST_CURSOR = 2_048;
/**
 * The cursor in a page's `next`, whatever address it is part of: absolute, relative, of another host. The
 * address itself is never used, so that a token cannot be led elsewhere. `undefined` when `next` is null or
 * missing: the last page. Throws an `AnswerShapeError` for everything else that holds no single usable cursor.
 */
function cursorFrom(next, parameter = 'cursor') {
    if (next === null || next === undefined)
        return undefined;
    if (typeof next !== 'string')
        throw bad('is not text');
    const query = next.indexOf('?');
    if (query === -1)
        throw bad('holds no cursor');
    const cursors = new URLSearchParams(next.slice(query + 1).replace(/#.*$/s, '')).getAll(parameter);
    const [cursor, ...others] = cursors;
    if (cursor === undefined || cursor.trim() === '' || cursor === 'null')
        throw bad('holds no cursor');
    if (others.length > 0)
        throw bad('holds several cursors');
    if (cursor.length > LONGEST_CURSOR || /[\u0000-\u001f\u007f]/.test(cursor)) {
        throw bad('holds no usable cursor');
    }
    return cursor;
}
/**
 * The next offset of a list read by `offset` and `limit`; `undefined` after the last page. An empty page ends
 * the list; a total that is no count, or that keeps growing, is not believed further than that.
 */
function nextOffset(offset, items, total) {
    if (items === 0)
        return undefined;
    const next = offset + items;
    const known = typeof total === 'number' && Number.isSafeInteger(total) && total >= 0;
    return known && next >= total ? undefined : next;
}
/**
 * The next number of a list read by `page`, counted from 1; `undefined` after the last one. A page shorter than
 * `size` is the last, unless `size` is not given: then the first empty one.
 */
function nextPage(page, items, size) {
    if (items === 0)
        return undefined;
    return size !== undefined && items < size ? undefined : page + 1;
}
function bad(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI(`Bad pagination: the address of the next page ${what}.`);
}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RaidboxesClient: () => (/* binding */ RaidboxesClient)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/http/client.js + 19 modules
var client = __webpack_require__(1567);
// EXTERNAL MODULE: ./build/http/cursor.js
var cursor = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/http/paginate.js
var paginate = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/http/path.js
var path = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/platforms/shape.js
var shape = __webpack_require__(9170);
// EXTERNAL MODULE: ./build/support/json.js
var json = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/platforms/raidboxes/envelope.js

/**
 * The body without a `data` around it. Raidboxes answers some calls bare, some with a list under its own name,
 * and says that others are wrapped: whatever is in `data` is taken when `key` is not beside it. A bare list gets
 * its key. [inferred from https://docs.raidboxes.dev/docs/1.x/api-gateway]
 */
function unwrap(body, key) {
    if (Array.isArray(body))
        return { [key]: body };
    if (!(0,json/* isObject */.G)(body) || key in body || !('data' in body))
        return body;
    return Array.isArray(body['data']) ? { ...body, [key]: body['data'] } : body['data'];
}
/** True for an answer that says nothing: no body, null, an empty object or list, also inside `data`. */
function isNothing(body) {
    if (body === undefined || body === null || body === '')
        return true;
    if ((0,json/* isObject */.G)(body) && 'data' in body)
        return isNothing(body['data']);
    return typeof body === 'object' && Object.keys(body).length === 0;
}

// EXTERNAL MODULE: ./build/platforms/raidboxes/failure.js
var raidboxes_failure = __webpack_require__(375);
// EXTERNAL MODULE: ./build/http/retry-after.js
var retry_after = __webpack_require__(7344);
;// CONCATENATED MODULE: ./build/platforms/raidboxes/pace.js

/** Calls a minute. Source: https://docs.raidboxes.dev/docs/1.x/api-gateway; which call is in which class is [inferred]. */
const LIMITS = { general: 100, creation: 20 };
const MINUTE = 60_000;
/**
 * Keeps within the rate limits before the platform has to refuse: counts its own calls of the last minute, and
 * heeds `X-RateLimit-Remaining: 0`. Others may use the same login, so that a 429 is still possible; the HTTP
 * layer obeys it.
 */
class Pace {
    #clock;
    #calls = { general: [], creation: [] };
    #closedUntil = { general: 0, creation: 0 };
    constructor(clock) {
        this.#clock = clock;
    }
    /** Milliseconds to wait before the next call of this class; 0 most of the time. */
    pause(kind) {
        const now = this.#clock.now();
        const recent = this.#calls[kind].filter((at) => now - at < MINUTE);
        this.#calls[kind] = recent;
        const oldest = recent.length >= LIMITS[kind] ? recent.at(-LIMITS[kind]) : undefined;
        const free = oldest === undefined ? 0 : oldest + MINUTE - now;
        return Math.max(0, free, this.#closedUntil[kind] - now);
    }
    /** A call is about to be made. */
    count(kind) {
        this.#calls[kind].push(this.#clock.now());
    }
    /** Reads how much the platform says is left. Its reset has the same form as with a 429. */
    heed(kind, { headers }) {
        if (headers['x-ratelimit-remaining'] !== '0')
            return;
        const { 'retry-after': _, ...rest } = headers;
        const pause = (0,retry_after/* askedPause */.T)(429, rest, this.#clock.wall()) ?? 0;
        this.#closedUntil[kind] = this.#clock.now() + Math.min(pause, MINUTE);
    }
}

// EXTERNAL MODULE: ./build/platforms/raw.js
var raw = __webpack_require__(4605);
// EXTERNAL MODULE: ./build/platforms/take-out.js
var take_out = __webpack_require__(1173);
;// CONCATENATED MODULE: ./build/platforms/raidboxes/raw-call.js




/** Numbered pages; the list stands under its own name or `data`. Source: https://docs.raidboxes.dev/docs/1.x/api-gateway */
const paging = {
    parameter: 'page',
    read: (answer, asked) => {
        const { items, last } = listIn(answer.body);
        if (!items)
            throw (0,raw/* noPage */.D)(answer);
        const page = Number(asked['page'] ?? 1);
        const more = last === undefined || page < last;
        return { items, next: more ? (0,cursor/* nextPage */.Zj)(page, items.length)?.toString() : undefined };
    },
};
/** The only list of the body, and the number of the last page as far as it is told. */
function listIn(body) {
    if (Array.isArray(body))
        return { items: body };
    if (!(0,json/* isObject */.G)(body))
        return {};
    const [items, ...others] = Object.values(body).filter((value) => Array.isArray(value));
    if (items === undefined)
        return listIn(body['data']);
    const last = (0,json/* isObject */.G)(body['meta']) ? body['meta']['last_page'] : undefined;
    return others.length > 0 ? {} : { items, ...(typeof last === 'number' ? { last } : {}) };
}
const TOKENS = new Set(['access_token', 'refresh_token', 'token', 'password']);
/** The body without what a login gives; it is masked too. */
function withoutSecrets(body, secrets) {
    return (0,take_out/* takeOut */.g)(body, (name, holder) => {
        const value = holder[name];
        if (TOKENS.has(name) && typeof value === 'string')
            secrets.add(value);
        return TOKENS.has(name);
    });
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/schema.js


/*
 * What Raidboxes answers, only the fields that are used. Sources: https://docs.raidboxes.dev/docs/1.x/boxes,
 * https://docs.raidboxes.dev/docs/1.x/ssl and https://docs.raidboxes.dev/docs/1.x/processes. Texts are made fit
 * to be printed as they are read, and whatever may be missing is read leniently.
 */
const LONGEST = 255;
/** An id: opaque text, fit to stand in a path. */
const Id = (0,dist/* pipe */.FsL)((0,dist/* union */.KCZ)([(0,dist/* string */.YjP)(), (0,dist/* number */.aig)()]), (0,dist/* transform */.pdi)((id) => `${id}`), (0,dist/* regex */.yGV)(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/));
/** Text, number or null; anything else counts as missing. */
const Text = (0,dist/* pipe */.FsL)((0,dist/* fallback */.NpB)((0,dist/* nullish */.cl6)((0,dist/* union */.KCZ)([(0,dist/* string */.YjP)(), (0,dist/* number */.aig)()]), ''), ''), (0,dist/* transform */.pdi)((text) => (0,support_text/* oneLine */.TN)(text, LONGEST)));
/** A WordPress box. `domain` is empty when it has none. */
const Box = (0,dist/* object */.Ikc)({ id: Id, name: Text, title: Text, domain: Text, ip_v4: Text, created_at: Text });
/** One page of the list; `meta` may be missing. */
const BoxPage = (0,dist/* object */.Ikc)({
    boxes: (0,dist/* array */.YOg)((0,dist/* unknown */.L5J)()),
    meta: (0,dist/* fallback */.NpB)((0,dist/* optional */.lqM)((0,dist/* object */.Ikc)({ current_page: (0,dist/* number */.aig)(), last_page: (0,dist/* number */.aig)() })), undefined),
});
/** A custom certificate as the platform describes it. There is no PEM in it, and never a key. */
const Certificate = (0,dist/* pipe */.FsL)((0,dist/* object */.Ikc)({
    domains: (0,dist/* pipe */.FsL)((0,dist/* fallback */.NpB)((0,dist/* nullish */.cl6)((0,dist/* array */.YOg)((0,dist/* unknown */.L5J)()), []), []), (0,dist/* transform */.pdi)((names) => names.filter((name) => typeof name === 'string')), (0,dist/* transform */.pdi)((names) => names.map((name) => (0,support_text/* oneLine */.TN)(name, LONGEST)))),
    expires_at: Text,
    issuer: Text,
    organization: Text,
    fingerprint: Text,
    serial_number: Text,
}), (0,dist/* check */.z6Y)(({ fingerprint, serial_number, expires_at }) => `${fingerprint}${serial_number}${expires_at}` !== ''));
/** Work that goes on after an answer. Only `process_id` and `status` are documented. */
const Process = (0,dist/* object */.Ikc)({
    process_id: Id,
    status: Text,
    error: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()),
    message: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()),
});

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(2602);
// EXTERNAL MODULE: ./build/contract/errors.js
var contract_errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/support/duration.js
var duration = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/platforms/raidboxes/credentials.js
var credentials = __webpack_require__(1443);
;// CONCATENATED MODULE: ./build/platforms/raidboxes/token.js

/** A token is renewed so long before it expires, in milliseconds. */
const MARGIN = 60_000;
/** Longer text is no token. */
const token_LONGEST = 16_384;
/** A token that the user gave: renewed a minute before it expires, or at once when that is past. */
function givenToken(text) {
    const expiry = expiryOf(text);
    return { text, due: expiry === undefined ? undefined : expiry - MARGIN };
}
/**
 * A token got at `now` (server time). A short-lived one is renewed when half its life is over; one that seems to
 * have expired already has a time that cannot be trusted, and is used until it is refused.
 */
function freshToken(text, now) {
    const expiry = expiryOf(text);
    if (expiry === undefined || expiry <= now)
        return { text, due: undefined };
    return { text, due: expiry - Math.min(MARGIN, (expiry - now) / 2) };
}
/**
 * The token in the answer of a login or refresh: in the header `access_token`; else, for a proxy may drop header
 * names with an underscore, in the body's `access_token` or in an `Authorization: Bearer` header [inferred].
 * Source: https://docs.raidboxes.dev/docs/1.x/authentication
 */
function findToken({ headers, body }) {
    const outer = (0,json/* isObject */.G)(body) ? body : {};
    const inner = (0,json/* isObject */.G)(outer['data']) ? outer['data'] : {};
    const bearer = /^Bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
    return [headers['access_token'], outer['access_token'], inner['access_token'], bearer].find(isToken);
}
function isToken(value) {
    return typeof value === 'string' && value.length <= token_LONGEST && /^[\u0021-\u007e]+$/.test(value);
}
/** The `exp` claim in milliseconds. Read without a check of the signature: it only says when to ask anew. */
function expiryOf(token) {
    const payload = token.split('.')[1] ?? '';
    const claims = (0,json/* parseJson */.q)(Buffer.from(payload, 'base64url').toString('utf8'))?.value;
    const exp = (0,json/* isObject */.G)(claims) ? claims['exp'] : undefined;
    return typeof exp === 'number' && Number.isFinite(exp) ? exp * 1_000 : undefined;
}

// EXTERNAL MODULE: ./build/platforms/raidboxes/totp.js
var totp = __webpack_require__(7032);
;// CONCATENATED MODULE: ./build/platforms/raidboxes/authentication.js









/**
 * Logins and refreshes are repeated like reads: a lost one leaves nothing behind but a token that nobody knows.
 * Only once, as Raidboxes takes 10 of them a minute (https://docs.raidboxes.dev/docs/1.x/api-gateway).
 */
const ONCE_MORE = { method: 'POST', repeat: 'safe', attempts: 2 };
/** The server's clock may be a moment behind. */
const CODE_SLACK = 500;
const LOGIN_HINT = 'Check `email` and `password`. If the account has two-factor authentication, give `otp`: the base32 seed of the authenticator, or a code that was not used yet.';
/** Login and refresh. Source: https://docs.raidboxes.dev/docs/1.x/authentication */
class Authentication {
    #connection;
    #http;
    /** Milliseconds by which the server's clock is ahead of the runner's, as far as it is known. */
    #ahead = 0;
    constructor(connection) {
        this.#connection = connection;
        this.#http = new client/* HttpClient */.Q(connection, {
            authorize: () => ({}),
            readFailure: (answer) => {
                this.#note(answer);
                return (0,raidboxes_failure/* readFailure */.f1)(answer);
            },
        });
    }
    /** The server's time, milliseconds since the epoch. */
    now() {
        return this.#connection.clock.wall() + this.#ahead;
    }
    close() {
        return this.#http.close();
    }
    /** Trades a token for a new one; the old one may be dead from then on. */
    refresh({ text }) {
        const headers = { authorization: `Bearer ${text}` };
        return this.#call('refresh', { ...ONCE_MORE, path: (0,path/* path */.Ae) `/v1/refresh-token`, headers });
    }
    /**
     * Logs in. With the seed of an authenticator a refusal may mean that the code was used before: the next code
     * is tried, once.
     */
    async logIn({ email, password, otp }) {
        const withCode = (code) => ({
            email,
            password,
            ...(code === undefined ? {} : { code }),
        });
        if (otp === undefined || (0,credentials/* isCode */._)(otp))
            return this.#logIn(withCode(otp));
        try {
            return await this.#logIn(withCode((0,totp/* codeAt */.LT)(otp, this.now())));
        }
        catch (error) {
            if (!(error instanceof errors/* HttpError */.j$ && isRefusal(error)))
                throw error;
            await this.#awaitNextCode();
            return this.#logIn(withCode((0,totp/* codeAt */.LT)(otp, this.now())));
        }
    }
    async #awaitNextCode() {
        const { clock, deadline, log, signal, timeline } = this.#connection;
        const pause = (0,totp/* untilNextCode */.Nl)(this.now()) + CODE_SLACK;
        if (pause > deadline.left())
            throw deadline.error();
        log.info(`The login was refused; trying once more with the next one-time code in ${(0,duration/* formatDuration */.a3)(pause)}`);
        await timeline.during('pause', 'next one-time code', () => clock.sleep(pause, signal));
    }
    async #logIn(body) {
        try {
            return await this.#call('login', { ...ONCE_MORE, path: (0,path/* path */.Ae) `/v1/login`, body });
        }
        catch (error) {
            if (!(error instanceof errors/* HttpError */.j$ && isRefusal(error)))
                throw error;
            throw new errors/* HttpError */.j$(error.message, error, { title: 'Raidboxes refused the login', next: LOGIN_HINT });
        }
    }
    async #call(what, request) {
        const answer = await this.#http.request(request);
        this.#note(answer);
        const text = findToken(answer);
        if (text === undefined)
            throw tokenless(what);
        this.#connection.secrets.add(text);
        return freshToken(text, this.now());
    }
    #note({ serverTime }) {
        if (serverTime !== undefined)
            this.#ahead = serverTime - this.#connection.clock.wall();
    }
}
/** 401 for wrong credentials is documented; how a missing or wrong code is answered is not. */
function isRefusal({ status }) {
    return status === 400 || status === 401 || status === 403 || status === 422;
}
function tokenless(what) {
    return new contract_errors/* ActionError */.lZ(`Raidboxes answered the ${what} with success, but without a token: there is neither a header \`access_token\` nor one in the body.`, {
        title: 'No token came with the login',
        next: 'A proxy on the way may drop header names with an underscore. Make a JWT elsewhere and give it as `token`.',
    });
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/session.js



/**
 * Keeps a login alive: logs in when the first call is made, renews the token before it expires and when it is
 * refused. One renewal is one refresh, then one login, then nothing more; calls that need one at the same time
 * share it, since a refresh kills the token it was made with.
 */
class Session {
    #credentials;
    #authentication;
    #token;
    #underWay;
    constructor(credentials, connection) {
        this.#credentials = credentials;
        this.#authentication = new Authentication(connection);
        if (credentials.token !== undefined)
            this.#token = givenToken(credentials.token);
    }
    /** The header that authenticates a call. Throws what a first login ends with. */
    async headers() {
        const { due } = this.#token ?? { due: 0 };
        if (due !== undefined && this.#authentication.now() >= due && !(await this.renew()))
            this.#keep();
        return { authorization: `Bearer ${this.#token?.text ?? ''}` };
    }
    /** Gets a new token; false when that is not possible. Throws what a login ends with. */
    renew() {
        this.#underWay ??= this.#obtain().finally(() => {
            this.#underWay = undefined;
        });
        return this.#underWay;
    }
    close() {
        return this.#authentication.close();
    }
    async #obtain() {
        const token = (this.#token && (await this.#refresh(this.#token))) ?? (await this.#logIn());
        if (token !== undefined)
            this.#token = token;
        return token !== undefined;
    }
    async #refresh(token) {
        try {
            return await this.#authentication.refresh(token);
        }
        catch (error) {
            if (isFailure(error))
                return undefined;
            throw error;
        }
    }
    async #logIn() {
        const { email, password } = this.#credentials;
        if (email === undefined || password === undefined)
            return undefined;
        return this.#authentication.logIn(this.#credentials);
    }
    /** It cannot be renewed: it is used as long as it lasts, and not tried again before each call. */
    #keep() {
        if (this.#token)
            this.#token = { ...this.#token, due: undefined };
    }
}
function isFailure(error) {
    return error instanceof errors/* HttpError */.j$ || error instanceof errors/* NetworkError */.Dr || error instanceof errors/* AnswerShapeError */.UI;
}

;// CONCATENATED MODULE: ./build/platforms/raidboxes/client.js













/** Rows asked for; the platform's maximum is not documented, its own answer counts. */
const PAGE_SIZE = 100;
/**
 * Raidboxes' API v1, a method per call. Logs in by itself when the first call is made.
 * Source: https://docs.raidboxes.dev/docs/1.x/api-gateway
 */
class RaidboxesClient {
    paging = paging;
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    /** A client for these credentials. Makes no call. */
    static open(credentials, connection) {
        const session = new Session(credentials, connection);
        const failed = {};
        const http = new client/* HttpClient */.Q(connection, {
            authorize: () => session.headers(),
            renew: () => session.renew(),
            readFailure: (answer) => {
                const failure = (0,raidboxes_failure/* readFailure */.f1)(answer);
                if (failure.requestId)
                    failed.requestId = connection.secrets.redact((0,support_text/* oneLine */.TN)(failure.requestId, 128));
                return failure;
            },
        });
        return new RaidboxesClient({ connection, http, session, failed, pace: new Pace(connection.clock) });
    }
    get lastRequestId() {
        return this.#parts.failed.requestId ?? this.#parts.http.lastRequestId;
    }
    async close() {
        await Promise.all([this.#parts.http.close(), this.#parts.session.close()]);
    }
    /** The same client under another signal and deadline: for a last look. */
    within(budget) {
        if (!budget)
            return this;
        const { connection, http, ...rest } = this.#parts;
        return new RaidboxesClient({
            ...rest,
            connection: { ...connection, ...budget },
            http: http.within(budget),
        });
    }
    /** A call that there is no method for; secrets are taken out of its answer. */
    async raw(request) {
        const kind = request.method === 'POST' ? 'creation' : 'general';
        const answer = await this.#request(kind, request);
        return { ...answer, body: withoutSecrets(answer.body, this.#parts.connection.secrets) };
    }
    /** All boxes that the login sees, page by page. */
    listBoxes() {
        return (0,paginate/* paginate */.E)({
            fetch: async (next) => {
                const page = Number(next ?? 1);
                const query = { page, per_page: PAGE_SIZE };
                const answer = await this.#request('general', { method: 'GET', path: (0,path/* path */.Ae) `/v1/boxes`, query });
                const body = unwrap(answer.body, 'boxes');
                const { boxes, meta } = (0,shape/* shape */.c)(BoxPage, { ...answer, body }, 'a page of boxes');
                const items = boxes.map((box) => (0,shape/* shape */.c)(Box, { ...answer, body: box }, 'a box'));
                // Without `meta` only an empty page is surely the last: the platform may have cut the page size.
                const more = meta === undefined || page < meta.last_page;
                return { items, next: more ? (0,cursor/* nextPage */.Zj)(page, items.length)?.toString() : undefined };
            },
        });
    }
    /**
     * The box's custom certificate; `undefined` when none is installed, which the platform may say in five ways.
     * Only for a box out of the list: an unknown box is answered alike. One look, with `attempts: 1` when it is one of many.
     */
    async getCertificate({ id }, attempts) {
        const once = attempts === undefined ? {} : { attempts };
        try {
            const answer = await this.#request('general', {
                method: 'GET',
                path: (0,path/* path */.Ae) `/v1/boxes/${id}/ssl`,
                ...once,
            });
            if (isNothing(answer.body))
                return undefined;
            const body = unwrap(answer.body, 'fingerprint');
            return (0,shape/* shape */.c)(Certificate, { ...answer, body }, 'a certificate');
        }
        catch (error) {
            if ((0,raidboxes_failure/* saysNone */.pD)(error))
                return undefined;
            throw error;
        }
    }
    /** One request; the id of the process to wait for, if there is one. Throws `AnswerLostError` when it may have been applied. */
    async uploadCertificate({ id }, body) {
        return processId(await this.#request('creation', { method: 'POST', path: (0,path/* path */.Ae) `/v1/boxes/${id}/ssl`, body }));
    }
    /** Removes the certificate; the id of the process to wait for, if there is one. */
    async deleteCertificate({ id }) {
        const request = { method: 'DELETE', path: (0,path/* path */.Ae) `/v1/boxes/${id}/ssl`, accept: 'any' };
        return processId(await this.#request('general', request));
    }
    /** One look at a process. One that failed has an `error`, and is an answer all the same. */
    async getProcess(id) {
        const request = { method: 'GET', path: (0,path/* path */.Ae) `/v1/processes/${id}`, attempts: 1, allow: [200] };
        const answer = await this.#request('general', request);
        return (0,shape/* shape */.c)(Process, { ...answer, body: unwrap(answer.body, 'process_id') }, 'a process');
    }
    async #request(kind, request) {
        const { connection, http, pace } = this.#parts;
        const { clock, signal, deadline, timeline } = connection;
        const pause = Math.min(pace.pause(kind), deadline.left());
        if (pause > 0)
            await timeline.during('pause', 'rate limit', () => clock.sleep(pause, signal));
        pace.count(kind);
        const answer = await http.request(request);
        pace.heed(kind, answer);
        return answer;
    }
}
function processId({ body }) {
    const parsed = (0,dist/* safeParse */.xLC)(Process, unwrap(body, 'process_id'));
    return parsed.success ? parsed.output.process_id : undefined;
}


/***/ })

};
