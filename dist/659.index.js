export const id = 659;
export const ids = [659];
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

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   vD: () => (/* binding */ isTreeMap),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** The text of a field; `undefined` when it is absent, null, or not text. */
function textOf(fields, key) {
    const value = fields.get(key);
    return typeof value === 'string' ? value : undefined;
}
/** True for a map of a document. */
function isTreeMap(value) {
    return value instanceof Map;
}
/** True when nothing stands there: absent, null, an empty text, list or map. */
function isBlank(value) {
    if (value === undefined || value === null || value === '')
        return true;
    if (typeof value === 'string')
        return false;
    return isTreeMap(value) ? value.size === 0 : value.length === 0;
}


/***/ }),

/***/ 6469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   RC: () => (/* binding */ decodeField),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   o8: () => (/* binding */ compactField)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/** The text inside a base64 field (line breaks allowed); `undefined` when it is not base64 or is empty. */
function decodeField(value) {
    const compact = compactField(value);
    if (compact === '' || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) {
        return undefined;
    }
    return Buffer.from(compact, 'base64').toString('utf8');
}
/** A base64 field without white space, as it is written again. */
function compactField(value) {
    return value.replace(/\s+/g, '');
}
/**
 * The certificates of a base64 field that holds PEM; `undefined` unless every block in it is a certificate that
 * can be read.
 */
function readCertificates(value) {
    const pem = decodeField(value);
    const blocks = pem?.match(CERTIFICATE) ?? [];
    if (blocks.length === 0 || blocks.length !== pem?.match(/-----BEGIN /g)?.length)
        return undefined;
    try {
        return blocks.map((block) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block));
    }
    catch {
        return undefined;
    }
}
/** The private key of a base64 field that holds PEM; `undefined` when there is none or it is encrypted. */
function readPrivateKey(value) {
    const pem = decodeField(value);
    if (pem === undefined)
        return undefined;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   S: () => (/* binding */ secretsInText)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(311);
/* harmony import */ var _pem_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6469);


/** Lines of a decoded key that are worth a mask of their own. */
const SHORTEST_LINE = 16;
/** Shortest value of a plugin's environment that is masked: shorter ones are words like `default`. */
const SHORTEST_SETTING = 8;
/** Settings of an `auth-provider` that are credentials. */
const PROVIDER_SECRETS = ['access-token', 'id-token', 'refresh-token', 'client-secret'];
/** A field that holds a secret, in YAML or JSON that may be too broken to be read. */
const LOOSE_FIELD = /["']?\b(?:token|password|client-key-data|access-token|id-token|refresh-token|client-secret)["']?[ \t]*[:=][ \t]*(?:![^\s]*[ \t]+)?["']?([^\s"',}\]\\]{8,})/g;
/**
 * The values that must be masked before anything else is printed: of every user, used or not, the token, the
 * password, the client key (as given and each line of the decoded PEM), and what a login plugin holds. Names,
 * the server and certificates are public and are left alone.
 */
function secretsOf(kubeconfig) {
    return unique(kubeconfig.users.flatMap((user) => userSecrets(user)));
}
/**
 * The same for text that cannot be read: whatever stands behind a key like `token:`, 8 characters or more.
 * A guess that errs on masking too much. Total.
 */
function secretsInText(text) {
    return unique([...text.matchAll(LOOSE_FIELD)].map((match) => match[1] ?? ''));
}
function userSecrets({ fields }) {
    const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 'client-key-data') ?? '';
    const plain = [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 'token'), (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 'password')].map((text) => text ?? '');
    const keyLines = ((0,_pem_data_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeField */ .RC)(key) ?? '')
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'));
    return [...plain, key, (0,_pem_data_js__WEBPACK_IMPORTED_MODULE_0__/* .compactField */ .o8)(key), ...keyLines, ...execSecrets(fields), ...providerSecrets(fields)];
}
function execSecrets(fields) {
    const env = childOf(fields.get('exec'), 'env');
    if (!Array.isArray(env))
        return [];
    return env
        .map((item) => ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(item) ? ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item, 'value') ?? '') : ''))
        .filter((value) => value.length >= SHORTEST_SETTING);
}
function providerSecrets(fields) {
    const config = childOf(fields.get('auth-provider'), 'config');
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(config) ? PROVIDER_SECRETS.map((key) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(config, key) ?? '') : [];
}
function childOf(value, key) {
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(value) ? value.get(key) : undefined;
}
function unique(values) {
    return [...new Set(values.filter((value) => value.trim() !== ''))];
}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// UNUSED EXPORTS: DollarboxClient

// EXTERNAL MODULE: ./build/http/client.js + 19 modules
var client = __webpack_require__(1567);
// EXTERNAL MODULE: ./build/http/path.js
var path = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/support/json.js
var json = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/platforms/dollarbox/failure.js

/**
 * Reads DollarBox's error envelope, `{"error": {code, message, detail}}`. The code is what counts; of the
 * statuses only 429 is documented. Source: https://dollarbox.dev/docs/api/ (Errors).
 */
function readFailure({ body, status }) {
    const error = (0,json/* isObject */.G)(body) && (0,json/* isObject */.G)(body['error']) ? body['error'] : {};
    const code = typeof error['code'] === 'string' ? error['code'] : undefined;
    const message = typeof error['message'] === 'string' ? error['message'] : '';
    return {
        code,
        message,
        details: describeDetail(error['detail']),
        next: nextStep(code, status),
        permanent: code !== undefined && PERMANENT.has(code),
    };
}
/** Codes that no repeat can change, whatever status they come with. */
const PERMANENT = new Set([
    'authentication_failed',
    'permission_denied',
    'not_found',
    'validation_error',
    'quota_exceeded',
    'billing_error',
    'api_disabled',
    'org_required',
    'conflict',
    'kubectl_disabled',
]);
/**
 * What to do about each code. `billing_error` is only in the provider's tests; `not_authenticated`, `conflict` and
 * `kubectl_disabled` are [inferred]; the rest is on the page above.
 */
const NEXT_STEPS = {
    authentication_failed: 'Check the token: it may be mistyped, revoked or expired. Make a new one under Account → API tokens.',
    not_authenticated: 'Check that the `token` input holds a DollarBox API token.',
    permission_denied: 'Use a token with the scope Read & write, of a user whose role in the org (owner, admin, member) allows this.',
    not_found: 'Check the id or name, and that `org` is the org it belongs to.',
    validation_error: 'Correct the inputs named above.',
    quota_exceeded: 'Delete containers or volumes that are no longer needed (failed containers count until they are deleted), or extend the plan.',
    rate_limited: 'Run fewer steps with this token at the same time, or raise `poll-interval`.',
    api_disabled: 'Have an owner of the org enable API access in the control panel.',
    org_required: 'The token’s user belongs to several orgs: set the `org` input to the slug of the one that is meant.',
    conflict: 'Wait until other changes to it are done, then run the step again.',
    kubectl_disabled: 'Have an owner of the org enable kubectl mode in the control panel.',
    billing_error: 'Check the org’s subscription and payment under Billing in the control panel.',
};
function nextStep(code, status) {
    if (code !== undefined && Object.hasOwn(NEXT_STEPS, code))
        return NEXT_STEPS[code];
    if (status === 401)
        return NEXT_STEPS['authentication_failed'];
    if (status === 402)
        return NEXT_STEPS['billing_error'];
    if (status === 403)
        return NEXT_STEPS['permission_denied'];
    if (status === 429)
        return NEXT_STEPS['rate_limited'];
    return status === 404 ? NEXT_STEPS['not_found'] : undefined;
}
/** `detail` differs by code: fields with messages, or a quota's figures. Short lines of `name: value`. */
function describeDetail(detail) {
    if (typeof detail === 'string')
        return detail === '' ? [] : [detail];
    if (!(0,json/* isObject */.G)(detail))
        return [];
    return Object.entries(detail)
        .slice(0, 20)
        .map(([field, value]) => `${field}: ${Array.isArray(value) ? value.map(failure_text).join(' ') : failure_text(value)}`);
}
function failure_text(value) {
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

// EXTERNAL MODULE: ./build/http/cursor.js
var http_cursor = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/kubeconfig/secrets.js
var kubeconfig_secrets = __webpack_require__(8151);
// EXTERNAL MODULE: ./build/platforms/raw.js
var raw = __webpack_require__(4605);
// EXTERNAL MODULE: ./build/platforms/take-out.js
var take_out = __webpack_require__(1173);
;// CONCATENATED MODULE: ./build/platforms/dollarbox/raw-call.js





/** Pages with a link to the next. Source: https://dollarbox.dev/docs/api/ (Pagination) */
const paging = {
    parameter: 'cursor',
    read: (answer) => {
        const { body } = answer;
        if (!(0,json/* isObject */.G)(body) || !Array.isArray(body['results']))
            throw (0,raw/* noPage */.D)(answer);
        return { items: body['results'], next: (0,http_cursor/* cursorFrom */.tX)(body['next']) };
    },
};
/** The body without kubeconfigs and the values of environment variables. What a kubeconfig holds is masked. */
function withoutSecrets(body, secrets) {
    return (0,take_out/* takeOut */.g)(body, (name, holder) => {
        const value = holder[name];
        if (name === 'kubeconfig' && typeof value === 'string')
            for (const secret of (0,kubeconfig_secrets/* secretsInText */.S)(value))
                secrets.add(secret);
        return name === 'kubeconfig' || name === 'env' || name === 'token';
    });
}

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(2602);
// EXTERNAL MODULE: ./build/http/paginate.js
var paginate = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/platforms/shape.js
var shape = __webpack_require__(9170);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/platforms/dollarbox/schema.js


/*
 * What DollarBox answers, only the fields that are used. The resources are described at
 * https://dollarbox.dev/docs/api/; the field names come from the platform's Terraform provider
 * (https://github.com/unicornops/terraform-provider-dollarbox). Fields that may be missing are read leniently.
 */
/** An id: a number in most resources, text in some; text from here on, fit to stand in a path. */
const Id = (0,dist/* pipe */.FsL)((0,dist/* union */.KCZ)([(0,dist/* number */.aig)(), (0,dist/* string */.YjP)()]), (0,dist/* transform */.pdi)((id) => `${id}`), (0,dist/* regex */.yGV)(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/));
/** Text that may be null or missing. */
const Text = (0,dist/* nullish */.cl6)((0,dist/* string */.YjP)(), '');
/** A moment in ISO 8601, as the platform writes it; null or missing is null. */
const Time = (0,dist/* nullish */.cl6)((0,dist/* string */.YjP)(), null);
/** Reasons for a failure. None is documented; whichever is there is shown [inferred]. */
const reasons = {
    error: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()),
    status_message: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()),
    status_reason: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()),
    message: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()),
};
/** A container. `ipv6_address` is empty until one is assigned. */
const Container = (0,dist/* object */.Ikc)({
    id: Id,
    name: (0,dist/* string */.YjP)(),
    image: (0,dist/* fallback */.NpB)((0,dist/* string */.YjP)(), ''),
    env: (0,dist/* pipe */.FsL)(
    // Not `record`, which drops names such as `constructor`.
    (0,dist/* nullish */.cl6)((0,dist/* custom */.IeY)(json/* isObject */.G), {}), (0,dist/* transform */.pdi)((env) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`])))),
    command: (0,dist/* nullish */.cl6)((0,dist/* array */.YOg)((0,dist/* string */.YjP)()), []),
    status: Text,
    ipv6_address: Text,
    created_at: Time,
    updated_at: Time,
    ...reasons,
});
/** A volume; immutable once created. */
const Volume = (0,dist/* object */.Ikc)({
    id: Id,
    name: (0,dist/* string */.YjP)(),
    size_gb: (0,dist/* nullish */.cl6)((0,dist/* number */.aig)(), null),
    status: Text,
    storage_class: Text,
    created_at: Time,
    updated_at: Time,
    ...reasons,
});
/** An org. Its key is the slug. */
const Org = (0,dist/* object */.Ikc)({
    slug: (0,dist/* string */.YjP)(),
    name: Text,
    billing_email: Text,
    status: Text,
    billing_mode: Text,
    kubectl_enabled: (0,dist/* nullish */.cl6)((0,dist/* boolean */.zMY)()),
    api_enabled: (0,dist/* nullish */.cl6)((0,dist/* boolean */.zMY)()),
    created_at: Time,
});
/** A member of an org. The answer to a changed role may lack `joined_at`. */
const Member = (0,dist/* object */.Ikc)({ id: Id, email: Text, role: Text, joined_at: Time });
/** An invitation to an org. */
const Invitation = (0,dist/* object */.Ikc)({
    id: Id,
    email: Text,
    role: Text,
    accepted: (0,dist/* nullish */.cl6)((0,dist/* boolean */.zMY)(), false),
    expires_at: Time,
    created_at: Time,
});
/** A kubectl credential. `kubeconfig` is only in the answer that creates it. */
const KubectlCredential = (0,dist/* object */.Ikc)({
    id: Id,
    org: Text,
    sa_name: Text,
    created_at: Time,
    rotated_at: Time,
    last_downloaded_at: Time,
    // Whatever else stands there, the credential exists and has to be revoked by its id.
    kubeconfig: (0,dist/* fallback */.NpB)((0,dist/* nullish */.cl6)((0,dist/* string */.YjP)()), undefined),
});
/** One page of any list. */
const Page = (0,dist/* object */.Ikc)({ next: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()), results: (0,dist/* array */.YOg)((0,dist/* unknown */.L5J)()) });

;// CONCATENATED MODULE: ./build/platforms/dollarbox/resource.js






/** Page size asked for; the platform's default and maximum are not documented. */
const PAGE_SIZE = 100;
/**
 * One resource of the API and its endpoints. `Creation` and `Change` are the bodies of POST and PATCH, `never`
 * where the platform has no such operation. Source: https://dollarbox.dev/docs/api/ (Resources, Pagination)
 */
class Resource {
    #http;
    #at;
    constructor(http, at) {
        this.#http = http;
        this.#at = at;
    }
    /** All of them in the org, page by page; the host of a `next` link is never followed. */
    list() {
        const { list, schema, what } = this.#at;
        return (0,paginate/* paginate */.E)({
            fetch: async (cursor) => {
                const query = { limit: PAGE_SIZE, cursor };
                const answer = await this.#http.request({ method: 'GET', path: list, query });
                const { results, next } = (0,shape/* shape */.c)(Page, answer, 'a page of a list');
                const items = results.map((body) => (0,shape/* shape */.c)(schema, { ...answer, body }, what));
                return { items, next: (0,http_cursor/* cursorFrom */.tX)(next) };
            },
        });
    }
    /** Reads one. Throws an `HttpError` of status 404 when it is not there. `attempts`: 1 for one look of many. */
    async get(id, attempts) {
        const once = attempts === undefined ? {} : { attempts };
        const answer = await this.#http.request({ method: 'GET', path: this.#at.item(id), ...once });
        return this.#asked(id, (0,shape/* shape */.c)(this.#at.schema, answer, this.#at.what));
    }
    /** One request; throws `AnswerLostError` when it may have been applied. */
    async create(body) {
        const answer = await this.#http.request({ method: 'POST', path: this.#at.list, body });
        const created = (0,shape/* readCreated */.$)(this.#at.what, () => (0,shape/* shape */.c)(this.#at.schema, answer, this.#at.what));
        if (!(0,json/* isObject */.G)(body) || !(0,json/* isObject */.G)(created) || body['name'] === created['name'])
            return created;
        throw new errors/* AnswerLostError */.B0(`The answer to the creation is ${this.#at.what} of another name.`, undefined);
    }
    /** Changes the given fields. */
    async update(id, body) {
        const answer = await this.#http.request({ method: 'PATCH', path: this.#at.item(id), body });
        return this.#asked(id, (0,shape/* shape */.c)(this.#at.schema, answer, this.#at.what));
    }
    /**
     * Deletes or revokes; false when it was not there. With `once` a request whose answer was lost is not repeated:
     * it throws `AnswerLostError`, since "not there" would then say nothing of who removed it.
     */
    async remove(id, once = false) {
        const path = this.#at.item(id);
        const repeat = once ? 'create' : 'safe';
        const rules = { repeat, allow: [404], accept: 'any' };
        const { status } = await this.#http.request({ method: 'DELETE', path, ...rules });
        return status !== 404;
    }
    /** An answer about another one than was asked for must not be taken for it. Orgs are asked for by slug. */
    #asked(id, found) {
        if ((0,json/* isObject */.G)(found) && [found['id'], found['slug']].includes(id))
            return found;
        throw new errors/* AnswerShapeError */.UI(`The platform’s answer is ${this.#at.what}, but not the one asked for.`, {}, {
            next: 'Run the step again; if it stays, tell the platform’s support.',
        });
    }
}

;// CONCATENATED MODULE: ./build/platforms/dollarbox/client.js






/**
 * DollarBox's REST API v1. Every path ends in `/`, every call names the org, and a token is sent as a bearer
 * credential. Sources: https://dollarbox.dev/docs/api/; the fields of the bodies, and that orgs are addressed
 * by slug, https://github.com/unicornops/terraform-provider-dollarbox
 */
class DollarboxClient {
    #http;
    #secrets;
    paging = paging;
    /** Slug of the org that every call names; empty when the platform is to find it. */
    org;
    containers;
    volumes;
    orgs;
    members;
    invitations;
    /** The caller's own; a creation has no body, and only its answer has the kubeconfig. */
    kubectlCredentials;
    constructor(http, org, secrets) {
        this.#http = http;
        this.#secrets = secrets;
        this.org = org;
        this.containers = new Resource(http, {
            what: 'a container',
            schema: Container,
            list: (0,path/* path */.Ae) `/api/v1/containers/`,
            item: (id) => (0,path/* path */.Ae) `/api/v1/containers/${id}/`,
        });
        this.volumes = new Resource(http, {
            what: 'a volume',
            schema: Volume,
            list: (0,path/* path */.Ae) `/api/v1/volumes/`,
            item: (id) => (0,path/* path */.Ae) `/api/v1/volumes/${id}/`,
        });
        this.orgs = new Resource(http, {
            what: 'an org',
            schema: Org,
            list: (0,path/* path */.Ae) `/api/v1/orgs/`,
            item: (slug) => (0,path/* path */.Ae) `/api/v1/orgs/${slug}/`,
        });
        this.members = new Resource(http, {
            what: 'a member',
            schema: Member,
            list: (0,path/* path */.Ae) `/api/v1/members/`,
            item: (id) => (0,path/* path */.Ae) `/api/v1/members/${id}/`,
        });
        this.invitations = new Resource(http, {
            what: 'an invitation',
            schema: Invitation,
            list: (0,path/* path */.Ae) `/api/v1/invitations/`,
            item: (id) => (0,path/* path */.Ae) `/api/v1/invitations/${id}/`,
        });
        this.kubectlCredentials = new Resource(http, {
            what: 'a kubectl credential',
            schema: KubectlCredential,
            list: (0,path/* path */.Ae) `/api/v1/kubectl-credentials/`,
            item: (id) => (0,path/* path */.Ae) `/api/v1/kubectl-credentials/${id}/`,
        });
    }
    get lastRequestId() {
        return this.#http.lastRequestId;
    }
    close() {
        return this.#http.close();
    }
    /** The same client under another signal and deadline: for a last look. */
    within(budget) {
        return budget ? new DollarboxClient(this.#http.within(budget), this.org, this.#secrets) : this;
    }
    /** A call that there is no method for; secrets are taken out of its answer. */
    async raw(request) {
        const answer = await this.#http.request(request);
        return { ...answer, body: withoutSecrets(answer.body, this.#secrets) };
    }
}
/** Makes the client of one step. Sends nothing. */
function createClient({ token = '', org = '' }, connection) {
    const headers = { authorization: `Bearer ${token}`, ...(org && { 'x-dollarbox-org': org }) };
    const http = new client/* HttpClient */.Q(connection, { authorize: () => headers, readFailure: readFailure });
    return new DollarboxClient(http, org, connection.secrets);
}


/***/ })

};
