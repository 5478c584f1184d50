export const id = 601;
export const ids = [601];
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

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// UNUSED EXPORTS: VersioClient

// EXTERNAL MODULE: ./build/http/client.js + 19 modules
var client = __webpack_require__(1567);
// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(2602);
// EXTERNAL MODULE: ./build/http/path.js
var path = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/platforms/shape.js
var shape = __webpack_require__(9170);
// EXTERNAL MODULE: ./build/platforms/take-out.js
var take_out = __webpack_require__(1173);
// EXTERNAL MODULE: ./build/support/json.js
var json = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/platforms/versio/failure.js

/**
 * Reads Versio.io's error answers. The page names the statuses and that a body tells more, not its form; `error`
 * is what an item of many says, the other keys are [inferred].
 * Source: https://live.versio.io/doc/api-fundamentals
 */
function readFailure({ body, status }) {
    return { message: reasonIn(body), next: NEXT_STEPS[status] };
}
/** The text that explains a refusal: the body itself, or what stands under a likely key. */
function reasonIn(body) {
    if (typeof body === 'string')
        return body;
    if (!(0,json/* isObject */.G)(body))
        return '';
    const reason = ['error', 'message', 'errorMessage', 'detail'].map((key) => body[key]).find(isReason);
    return typeof reason === 'string' ? reason : (0,json/* isObject */.G)(reason) ? reasonIn(reason) : '';
}
function isReason(value) {
    return (0,json/* isObject */.G)(value) || (typeof value === 'string' && value !== '');
}
/** What to do about each status. */
const NEXT_STEPS = {
    400: 'Correct what is named above. A state’s time must be later than the instance’s last update, and an id has no spaces.',
    401: 'Versio.io answers 401 for a token that it does not accept (mistyped, deactivated, of another environment) or for one that lacks the permission for this request: check both under Environment settings → Access management → API token, and `environment-id`.',
    404: 'Check `environment-id` (the id in brackets on the dashboard’s first line), the entity and the instance, and that `base-url` is your Versio.io server.',
    429: 'Versio.io takes 50 requests a minute of a token: run fewer steps with it at the same time.',
};

;// CONCATENATED MODULE: ./build/platforms/versio/pace.js
/** Requests a minute of one token. Source: https://live.versio.io/doc/api-fundamentals (Throttling) */
const LIMIT = 50;
const MINUTE = 60_000;
/**
 * Keeps within the platform's requests a minute before it has to refuse: every try counts. Others may use the
 * same token, so that a 429 is still possible.
 */
class Pace {
    #clock;
    /** When each request of the last minute was made; the oldest first. */
    #made = [];
    constructor(clock) {
        this.#clock = clock;
    }
    /** Milliseconds to wait before the next request; 0 most of the time. */
    pause() {
        const recent = this.#recent();
        const oldest = recent.length < LIMIT ? undefined : recent.at(-LIMIT);
        return oldest === undefined ? 0 : oldest + MINUTE - this.#clock.now();
    }
    /** A request is about to be made. */
    count() {
        this.#made = [...this.#recent(), this.#clock.now()];
    }
    /** Milliseconds until the minute ends that began with the first of the recent requests. */
    untilMinuteEnds() {
        const [first = this.#clock.now()] = this.#recent();
        return Math.max(1, first + MINUTE - this.#clock.now());
    }
    #recent() {
        const now = this.#clock.now();
        return this.#made.filter((at) => now - at < MINUTE);
    }
}

;// CONCATENATED MODULE: ./build/platforms/versio/authentication.js


/**
 * The header form of authentication, the realm word exactly as documented; the token never stands in a query,
 * which logs and proxies keep. Each try waits its turn first.
 * Source: https://live.versio.io/doc//api-authentification/
 */
function authentication({ token = '' }, connection) {
    const pace = new Pace(connection.clock);
    return {
        authorize: async () => {
            await turn(pace, connection);
            return { authorization: `apiToken ${token}` };
        },
        limitedFor: () => pace.untilMinuteEnds(),
        readFailure: readFailure,
    };
}
async function turn(pace, { clock, deadline, signal, timeline }) {
    const pause = pace.pause();
    if (pause > deadline.left())
        throw deadline.error();
    if (pause > 0)
        await timeline.during('pause', 'rate limit', () => clock.sleep(pause, signal));
    pace.count();
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/platforms/versio/schema.js


/*
 * What Versio.io answers, only the fields that are used. Saving is described at
 * https://live.versio.io/doc/api-configuration-management-database; everything else comes from the vendor's own
 * clients (https://github.com/versio-io/migrate-asset-configuration,
 * https://github.com/versio-io/servicenow-cmdb-synchronization). What may be missing is read leniently.
 */
/** An id: text, or a number that became one. */
const Id = (0,dist/* pipe */.FsL)((0,dist/* union */.KCZ)([(0,dist/* string */.YjP)(), (0,dist/* number */.aig)()]), (0,dist/* transform */.pdi)((id) => `${id}`));
/** A moment in milliseconds since the Unix epoch; anything else counts as not given. */
const Utc = (0,dist/* fallback */.NpB)((0,dist/* nullish */.cl6)((0,dist/* number */.aig)()), undefined);
/** Text that may be missing; anything else counts as not given. */
const Text = (0,dist/* fallback */.NpB)((0,dist/* optional */.lqM)((0,dist/* string */.YjP)()), undefined);
/** Attributes; a deleted instance has none, or something empty in their place. */
const State = (0,dist/* optional */.lqM)((0,dist/* pipe */.FsL)((0,dist/* unknown */.L5J)(), (0,dist/* transform */.pdi)((state) => state || undefined), (0,dist/* optional */.lqM)((0,dist/* custom */.IeY)(json/* isObject */.G))));
/** What became of a state: the answer to one, or the item of one among many. */
const Saved = (0,dist/* object */.Ikc)({
    id: (0,dist/* fallback */.NpB)((0,dist/* nullish */.cl6)(Id), undefined),
    utc: Utc,
    /** `created`, `updated`, `discarded` (no difference), and whatever else there may be. */
    saveStatus: Text,
    lastUpdateUtc: Utc,
    /** Why an item was refused; any form [inferred]. */
    error: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()),
});
/** A change, or the present state, of an instance. `type` 2 is a deletion; 0 and 1 are [inferred]. */
const Change = (0,dist/* object */.Ikc)({
    entity: (0,dist/* fallback */.NpB)((0,dist/* nullish */.cl6)(Id), undefined),
    instance: (0,dist/* fallback */.NpB)((0,dist/* nullish */.cl6)(Id), undefined),
    utc: Utc,
    type: (0,dist/* fallback */.NpB)((0,dist/* nullish */.cl6)((0,dist/* number */.aig)()), undefined),
    state: State,
});
/** An instance in a list of ids: the id itself, or an object that holds it [inferred]. */
const ListedId = (0,dist/* union */.KCZ)([
    Id,
    (0,dist/* pipe */.FsL)((0,dist/* object */.Ikc)({ instance: Id }), (0,dist/* transform */.pdi)(({ instance }) => instance)),
    (0,dist/* pipe */.FsL)((0,dist/* object */.Ikc)({ id: Id }), (0,dist/* transform */.pdi)(({ id }) => id)),
]);
/** A list, or a piece of one. */
const Piece = (0,dist/* object */.Ikc)({ totalAvailableItems: (0,dist/* optional */.lqM)((0,dist/* unknown */.L5J)()), items: (0,dist/* array */.YOg)((0,dist/* unknown */.L5J)()) });

;// CONCATENATED MODULE: ./build/platforms/versio/bulk-results.js



/**
 * The result of each item. Results have an id and a time but no entity: when there are as many as items, and no
 * id says otherwise, they are in the same order [inferred]; else an item gets the only result that can be its
 * own. `undefined` for an item that the answer does not surely tell of.
 */
function matchResults(items, answer) {
    const { body, unclear = false } = answer;
    const results = (Array.isArray(body) ? body : []).map((result) => (0,dist.is)(Saved, result) ? { ...(0,shape/* shape */.c)(Saved, { ...answer, body: result }, 'a result'), unclear } : undefined);
    const inOrder = results.length === items.length && results.every((result, i) => !result || fits(result, items[i], items));
    return items.map((item, i) => (inOrder ? results[i] : onlyOne(items, results, item)));
}
/** The time tells results apart only where one instance is there several times; a server may write it otherwise. */
function fits({ id, utc }, item, items) {
    if ((id ?? item?.instance) !== item?.instance)
        return false;
    const times = items.filter(({ instance }) => instance === item?.instance).length;
    return times === 1 || (utc ?? item?.utc) === item?.utc;
}
function onlyOne(items, results, item) {
    const alike = items.filter(({ instance, utc }) => instance === item.instance && utc === item.utc);
    const found = results.filter((result) => result?.id === item.instance && fits(result, item, items));
    return alike.length === 1 && found.length === 1 ? found[0] : undefined;
}

// EXTERNAL MODULE: ./build/http/cursor.js
var cursor = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/http/paginate.js
var paginate = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/platforms/versio/lists.js




/** The end of all times, as the vendor's own client asks for it. */
const FOREVER = 9_999_999_999_999;
/** A piece of a list holds whole states. */
const MAX_PIECE = 64 * 1_024 * 1_024;
/** Ids of instances. Source: https://github.com/versio-io/servicenow-cmdb-synchronization */
const IDS = { size: 1_000, schema: ListedId, what: 'the id of an instance' };
/** Changes. Source: https://github.com/versio-io/migrate-asset-configuration */
const CHANGES = { size: 100, schema: Change, what: 'a change' };
/** The query for all changes up to a moment, the oldest first. */
function changesUntil(until = FOREVER) {
    return { content: 'changes', utcStart: 0, utcEnd: until, sortTime: 'asc' };
}
/** All items of a list, piece by piece; the server may give smaller pieces than asked for. */
function readList(http, path, query, { size, schema, what }) {
    return (0,paginate/* paginate */.E)({
        fetch: async (next) => {
            const offset = Number(next ?? 0);
            const asked = { ...query, limit: size, offset };
            const answer = await http.request({ method: 'GET', path, query: asked, maxBytes: MAX_PIECE });
            const { items, totalAvailableItems } = (0,shape/* shape */.c)(Piece, answer, 'a piece of a list');
            const read = items.map((body) => (0,shape/* shape */.c)(schema, { ...answer, body }, what));
            return { items: read, next: (0,cursor/* nextOffset */.vk)(offset, items.length, totalAvailableItems)?.toString() };
        },
    });
}

// EXTERNAL MODULE: ./build/platforms/raw.js
var raw = __webpack_require__(4605);
;// CONCATENATED MODULE: ./build/platforms/versio/raw-call.js




/** Lists by `limit` and `offset`. Source: https://github.com/versio-io/migrate-asset-configuration */
const paging = {
    parameter: 'offset',
    read: (answer, asked) => {
        const parsed = (0,dist/* safeParse */.xLC)(Piece, answer.body);
        if (!parsed.success)
            throw (0,raw/* noPage */.D)(answer);
        const { items, totalAvailableItems } = parsed.output;
        const offset = Number(asked['offset'] ?? 0);
        return { items, next: (0,cursor/* nextOffset */.vk)(offset, items.length, totalAvailableItems)?.toString() };
    },
};

;// CONCATENATED MODULE: ./build/platforms/versio/client.js










/** An instance with its whole state. */
const MAX_INSTANCE = 64 * 1_024 * 1_024;
/**
 * Versio.io's REST API 1.0, a method per call. All times are milliseconds since the Unix epoch.
 * Sources: https://live.versio.io/doc/api-configuration-management-database,
 * https://live.versio.io/doc/api-fundamentals, and the vendor's own clients named at the calls.
 */
class VersioClient {
    paging = paging;
    #http;
    constructor(http) {
        this.#http = http;
    }
    get lastRequestId() {
        return this.#http.lastRequestId;
    }
    close() {
        return this.#http.close();
    }
    /** The same client under another signal and deadline: for a last look. */
    within(budget) {
        return budget ? new VersioClient(this.#http.within(budget)) : this;
    }
    /** A call that there is no method for; a private key is taken out of its answer, states have no other secrets. */
    async raw(request) {
        const answer = await this.#http.request(request);
        return { ...answer, body: (0,take_out/* takeOut */.g)(answer.body, () => false) };
    }
    /** Replaces the state as of `utc`. An equal one adds no change (`discarded`). */
    async saveState(key, state, utc) {
        const answer = await this.#http.request({
            method: 'PUT',
            path: at(key),
            query: { utc },
            body: state,
        });
        return { ...(0,shape/* shape */.c)(Saved, answer, 'the result of a saved state'), unclear: answer.unclear ?? false };
    }
    /**
     * Saves up to a hundred; what became of each, `undefined` for those that the answer does not tell of. Failures
     * of single items come inside a 2xx, or inside a 400 [inferred].
     * Source: https://github.com/versio-io/migrate-asset-configuration
     */
    async saveStates(environment, items) {
        const request = {
            method: 'PUT',
            path: (0,path/* path */.Ae) `/api-versio.db/1.0/environments/${environment}/instances`,
            body: items.map(({ entity, instance, state, utc }) => ({ entity, id: instance, state, utc })),
            // One failed item can make the whole answer a 400 [inferred]; it tells of each item all the same.
            allowIf: ({ status, body }) => status === 400 && Array.isArray(body),
        };
        const answer = await this.#http.request(request);
        return matchResults(items, answer);
    }
    /** The state now or at `utc`; `undefined` when there is none: unknown, deleted, or not there yet. */
    async getState(key, utc) {
        const answer = await this.#find({ method: 'GET', path: at(key), query: { utc }, maxBytes: MAX_INSTANCE });
        if (!answer)
            return undefined;
        const [first] = (0,shape/* shape */.c)(Piece, answer, 'an instance').items;
        if (first === undefined)
            return undefined;
        const found = (0,shape/* shape */.c)(Change, { ...answer, body: first }, 'an instance');
        assertMeant(found, key);
        return found.state ? found : undefined;
    }
    /** Ids of the instances of an entity, now or at `utc`, page by page; they may hold deleted ones. */
    listInstances(environment, entity, utc) {
        const list = (0,path/* path */.Ae) `/api-versio.db/1.0/${environment}/${entity}`;
        return readList(this.#http, list, { utc }, IDS);
    }
    /** All changes of an instance up to `until`, the oldest first. */
    listChanges(key, until) {
        return readList(this.#http, at(key), changesUntil(until), CHANGES);
    }
    /** All changes of all instances of an entity up to `until`, the oldest first. */
    listEntityChanges(environment, entity, until) {
        const query = { ...changesUntil(until), entityFilter: entity };
        return readList(this.#http, (0,path/* path */.Ae) `/api-versio.db/1.0/${environment}`, query, CHANGES);
    }
    /**
     * Deletes as of `utc`; false when the platform knows no such instance, or no such call. That this is the call
     * is [inferred] from https://github.com/versio-io/migrate-asset-configuration (an older script's comment).
     */
    async deleteState(key, utc) {
        const allow = [404, 405, 501];
        const request = { method: 'DELETE', path: at(key), query: { utc }, accept: 'any', allow };
        return !allow.includes((await this.#http.request(request)).status);
    }
    /**
     * Sends events; one with an `id` that was sent before overwrites it, so that repeating the call is safe. The
     * answer is not documented and not read. Source: https://github.com/versio-io/n8n-versio-event-umbrella
     */
    async sendEvents(environment, events) {
        const to = (0,path/* path */.Ae) `/api-versio.eventProcessing/1.0/environments/${environment}/events`;
        await this.#http.request({ method: 'POST', path: to, body: events, repeat: 'safe', accept: 'any' });
    }
    /** Throws what the platform says when it does not know the environment: the server itself may be another. */
    async assertEnvironment(environment) {
        const request = { method: 'GET', path: (0,path/* path */.Ae) `/api-versio.db/1.0/${environment}`, query: { limit: 1 } };
        await this.#http.request({ ...request, accept: 'any' });
    }
    /** An answer that may be 404. */
    async #find(request) {
        try {
            return await this.#http.request(request);
        }
        catch (error) {
            if (error instanceof errors/* HttpError */.j$ && error.status === 404)
                return undefined;
            throw error;
        }
    }
}
function at({ environment, entity, instance }) {
    return (0,path/* path */.Ae) `/api-versio.db/1.0/${environment}/${entity}/${instance}`;
}
function assertMeant({ instance, entity }, key) {
    const other = [instance ?? key.instance, entity ?? key.entity];
    if (other[0] === key.instance && other[1] === key.entity)
        return;
    throw new errors/* AnswerShapeError */.UI('The platform answered with another instance than the one asked for.');
}
/** Makes the client of one step. Sends nothing. */
function createClient(credentials, connection) {
    return new VersioClient(new client/* HttpClient */.Q(connection, authentication(credentials, connection)));
}


/***/ })

};
