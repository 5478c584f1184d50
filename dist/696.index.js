export const id = 696;
export const ids = [696];
export const modules = {

/***/ 7696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ElasticboxClient: () => (/* binding */ ElasticboxClient)
});

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(2602);
// EXTERNAL MODULE: ./build/http/path.js
var path = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/support/json.js
var json = __webpack_require__(1016);
// EXTERNAL MODULE: ./build/platforms/shape.js
var shape = __webpack_require__(9170);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/platforms/elasticbox/lenient.js

/*
 * How ElasticBox's answers are read. A list may hold things of older releases or in a slim form, so everything
 * but an id is read leniently: one odd item must not hide the others.
 */
/** GUIDs, `i-abc123`, `eb-abc12`, a workspace's slug: fit to stand in a path. */
const Id = (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* regex */.yGV)(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/));
/** Text that may be null, missing or something else. */
const Text = (0,dist/* fallback */.NpB)((0,dist/* string */.YjP)(), '');
/** Text that may come as a number or flag. */
const Value = (0,dist/* fallback */.NpB)((0,dist/* pipe */.FsL)((0,dist/* union */.KCZ)([(0,dist/* string */.YjP)(), (0,dist/* number */.aig)(), (0,dist/* boolean */.zMY)()]), (0,dist/* transform */.pdi)((value) => `${value}`)), '');
/** Those items of a list that are text. */
const Texts = those((0,dist/* string */.YjP)());
/** The items of a list that fit; none when it is no list. */
function those(schema) {
    return (0,dist/* pipe */.FsL)((0,dist/* fallback */.NpB)((0,dist/* array */.YOg)((0,dist/* unknown */.L5J)()), []), (0,dist/* transform */.pdi)((items) => items.flatMap((item) => {
        const parsed = (0,dist/* safeParse */.xLC)(schema, item);
        return parsed.success ? [parsed.output] : [];
    })));
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/box-schema.js


/*
 * What ElasticBox answers about boxes, only the fields that are used. Sources: https://www.ctl.io/api-docs/cam and
 * https://elasticbox.com/documentation/api/.
 */
/** A variable of a box, or of an instance, which only lists its own values. */
const Variable = (0,dist/* object */.Ikc)({
    name: (0,dist/* string */.YjP)(),
    type: Text,
    value: Value,
    required: (0,dist/* fallback */.NpB)((0,dist/* boolean */.zMY)(), false),
    visibility: Text,
    scope: Text,
    /** Of type Options: comma-separated. */
    options: (0,dist/* fallback */.NpB)((0,dist/* pipe */.FsL)((0,dist/* union */.KCZ)([(0,dist/* string */.YjP)(), (0,dist/* array */.YOg)((0,dist/* string */.YjP)())]), (0,dist/* transform */.pdi)((options) => (typeof options === 'string' ? options.split(',') : options)), (0,dist/* transform */.pdi)((options) => options.map((option) => option.trim()).filter((option) => option !== ''))), []),
    /** Of type Binding: what the bound instances are found by. */
    tags: Texts,
});
const Figure = (0,dist/* fallback */.NpB)((0,dist/* number */.aig)(), 0);
/** `{major, minor, patch}` as `1.2.0`. */
const VersionNumber = (0,dist/* pipe */.FsL)((0,dist/* object */.Ikc)({ major: Figure, minor: Figure, patch: Figure }), (0,dist/* transform */.pdi)(({ major, minor, patch }) => `${major}.${minor}.${patch}`));
/** A box, one of its versions (which has an id of its own), or a deployment policy. */
const Box = (0,dist/* object */.Ikc)({
    id: Id,
    name: Text,
    schema: Text,
    owner: Text,
    members: those((0,dist/* object */.Ikc)({ role: Text, workspace: Text })),
    variables: those(Variable),
    requirements: Texts,
    claims: Texts,
    updated: Text,
    description: Text,
    /** Absent for the box itself, which is the editable draft. */
    version: (0,dist/* optional */.lqM)((0,dist/* fallback */.NpB)((0,dist/* object */.Ikc)({ box: Text, number: (0,dist/* fallback */.NpB)(VersionNumber, ''), description: Text }), EMPTY())),
    /** Of policies and of CloudFormation boxes. */
    provider_id: Text,
    profile: (0,dist/* fallback */.NpB)((0,dist/* object */.Ikc)({ location: Text, flavor: Text }), { location: '', flavor: '' }),
});
function EMPTY() {
    return { box: '', number: '', description: '' };
}

// EXTERNAL MODULE: ./build/http/client.js + 19 modules
var client = __webpack_require__(1567);
;// CONCATENATED MODULE: ./build/platforms/elasticbox/failure.js

/**
 * Reads ElasticBox's error envelope: an object whose only known key is `message`. There is no error code, so
 * the status decides. Source: https://www.ctl.io/api-docs/cam (error messages of the providers page); the key
 * is what the platform's own Jenkins plugin reads (https://github.com/jenkinsci/elasticbox-plugin).
 */
function readFailure({ body, status }) {
    const message = (0,json/* isObject */.G)(body) && typeof body['message'] === 'string' ? body['message'] : '';
    return { message, next: NEXT_STEPS[status] };
}
/** What to do about each status. Source: the pages of https://www.ctl.io/api-docs/cam */
const NEXT_STEPS = {
    400: 'Correct the inputs named above. For ElasticBox support, send the body of the request with the details.',
    401: 'Check the token: it may be mistyped or deleted. Tokens are made under Authentication Tokens in the user menu; later releases may want `auth-scheme: bearer`.',
    403: 'Use a token whose user may do this in the workspace. The platform also answers 403 for what does not exist, so check the ids; with `workspace` given, its list tells whether an instance is there.',
    404: 'Check the id, and that `base-url` is your ElasticBox site.',
    409: 'Another operation is under way, or the state does not allow this one: wait until the instance has settled and run the step again.',
};

;// CONCATENATED MODULE: ./build/platforms/elasticbox/calls.js




/** Lists are not paged and every instance holds copies of its boxes. */
const MAX_BYTES = 64 * 1_024 * 1_024;
/**
 * How every call of ElasticBox is made. Each request has the three documented headers: content type, token and
 * release. Source: https://elasticbox.com/documentation/api/api-overview-and-access/
 */
class Calls {
    #http;
    constructor(http) {
        this.#http = http;
    }
    static connect(credentials, connection) {
        return new Calls(new client/* HttpClient */.Q(connection, { authorize: () => headersFor(credentials), readFailure: readFailure }));
    }
    get lastRequestId() {
        return this.#http.lastRequestId;
    }
    close() {
        return this.#http.close();
    }
    within(budget) {
        return new Calls(this.#http.within(budget));
    }
    /** One call; a body that is not JSON names its own content type. */
    send(request) {
        const headers = request.raw ? {} : { 'content-type': 'application/json' };
        return this.#http.request({ maxBytes: MAX_BYTES, ...request, headers });
    }
    /** The items of a list; all lists are bare arrays without pages. */
    async items(request) {
        return itemsOf(await this.send({ method: 'GET', ...request }));
    }
    /** A list whose items all are what the schema says. */
    async list(path, schema, what, query = {}) {
        return (await this.items({ path, query })).map((answer) => (0,shape/* shape */.c)(schema, answer, what));
    }
}
/** Each item of an answer that is a list as an answer of its own. */
function itemsOf(answer) {
    if (Array.isArray(answer.body))
        return answer.body.map((body) => ({ ...answer, body }));
    throw new errors/* AnswerShapeError */.UI('The platform’s answer is not a list as its documentation describes it.', { status: answer.status, requestId: answer.requestId }, { next: 'Look whether `base-url` is the platform’s API and not another site.' });
}
/** The token in the header of its scheme, and the release that the API is of. */
function headersFor({ token = '', 'auth-scheme': scheme }) {
    const release = { 'elasticbox-release': '4.0' };
    if (scheme === 'bearer')
        return { authorization: `Bearer ${token}`, ...release };
    return { 'elasticbox-token': token, ...release };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/instance-schema.js



/*
 * What ElasticBox answers about instances, only the fields that are used. Sources: https://www.ctl.io/api-docs/cam and
 * https://elasticbox.com/documentation/api/.
 */
/** A copy of a box within an instance; the slim form of a list has no ids. */
const Copy = (0,dist/* object */.Ikc)({ ...Box.entries, id: (0,dist/* fallback */.NpB)(Id, '') });
const Lease = (0,dist/* object */.Ikc)({ expire: Text, operation: Text, released: (0,dist/* fallback */.NpB)((0,dist/* boolean */.zMY)(), false) });
/** Prices are figures over `factor`, in dollars; `hourly_price` per hour [inferred from the page's samples]. */
const Pricing = (0,dist/* object */.Ikc)({ hourly_price: (0,dist/* number */.aig)(), factor: (0,dist/* number */.aig)() });
/** An instance. `operation` was plain text before release 4.0. */
const InstanceFields = (0,dist/* object */.Ikc)({
    id: Id,
    name: Text,
    owner: Text,
    created: Text,
    updated: Text,
    state: Text,
    operation: (0,dist/* fallback */.NpB)((0,dist/* pipe */.FsL)((0,dist/* union */.KCZ)([(0,dist/* object */.Ikc)({ event: Text, workspace: Text }), (0,dist/* string */.YjP)()]), (0,dist/* transform */.pdi)((operation) => typeof operation === 'string' ? { event: operation, workspace: '' } : operation)), { event: '', workspace: '' }),
    /** Id of the main box, whichever version was deployed. */
    box: Text,
    /** Frozen copies of the deployed boxes; the first is the main one. */
    boxes: those(Copy),
    policy_box: (0,dist/* optional */.lqM)((0,dist/* fallback */.NpB)((0,dist/* object */.Ikc)({
        id: Text,
        name: Text,
        provider_id: Text,
        profile: (0,dist/* fallback */.NpB)((0,dist/* object */.Ikc)({ location: Text, flavor: Text, pricing_info: (0,dist/* optional */.lqM)((0,dist/* fallback */.NpB)(Pricing, NO_PRICE())) }), { location: '', flavor: '' }),
    }), NO_POLICY())),
    variables: those(Variable),
    tags: Texts,
    automatic_updates: Text,
    lease: (0,dist/* optional */.lqM)((0,dist/* fallback */.NpB)((0,dist/* union */.KCZ)([
        Lease,
        (0,dist/* pipe */.FsL)((0,dist/* unknown */.L5J)(), (0,dist/* transform */.pdi)(() => undefined)),
    ]), undefined)),
    /** Of an instance that was deployed as a part of an application box: the deployment it belongs to. */
    application: (0,dist/* optional */.lqM)((0,dist/* fallback */.NpB)((0,dist/* object */.Ikc)({ id: Text, name: Text }), NO_APPLICATION())),
    pricing_history: those((0,dist/* object */.Ikc)({ from: Text, pricing_info: Pricing })),
});
function NO_PRICE() {
    return { hourly_price: 0, factor: 0 };
}
function NO_APPLICATION() {
    return { id: '', name: '' };
}
function NO_POLICY() {
    return { id: '', name: '', provider_id: '', profile: { location: '', flavor: '' } };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/mask.js

/** Shorter values, and the asterisks that may stand for a value, would blank harmless text. */
const SHORTEST = 4;
/**
 * Registers every secret in what the platform answered, at birth: tokens of services and machines, and the
 * values of Password variables, wherever in the object they are.
 */
function maskSecrets(answer, secrets) {
    const waiting = [answer];
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        for (const item of Object.values(value))
            if (typeof item === 'object' && item !== null)
                waiting.push(item);
        if (!(0,json/* isObject */.G)(value))
            continue;
        add(value['token'], secrets);
        if (value['type'] === 'Password')
            add(value['value'], secrets);
    }
}
function add(value, secrets) {
    if (typeof value === 'string' && value.length >= SHORTEST && !/^\*+$/.test(value))
        secrets.add(value);
}

// EXTERNAL MODULE: ./build/platforms/raw.js
var raw = __webpack_require__(4605);
// EXTERNAL MODULE: ./build/platforms/take-out.js
var take_out = __webpack_require__(1173);
;// CONCATENATED MODULE: ./build/platforms/elasticbox/raw-call.js



/** Lists are bare arrays without pages. Source: https://elasticbox.com/documentation/api/api-overview-and-access/ */
const paging = {
    parameter: 'page',
    read: (answer) => {
        if (!Array.isArray(answer.body))
            throw (0,raw/* noPage */.D)(answer);
        return { items: answer.body };
    },
};
/** The body without tokens and the values of Password variables, which are masked too. */
function withoutSecrets(body, secrets) {
    maskSecrets(body, secrets);
    return (0,take_out/* takeOut */.g)(body, (name, holder) => name === 'token' || (name === 'value' && holder['type'] === 'Password'));
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/schema.js


/*
 * What ElasticBox answers about all but boxes and instances, only the fields that are used. Sources: https://www.ctl.io/api-docs/cam and
 * https://elasticbox.com/documentation/api/.
 */
const Address = (0,dist/* object */.Ikc)({ public: Text, private: Text });
/** The service of an instance: its machines. `token`s are credentials of the machines' agents. */
const Service = (0,dist/* object */.Ikc)({
    id: Text,
    type: Text,
    token: Text,
    /** Of managed services such as databases. */
    address: (0,dist/* optional */.lqM)((0,dist/* fallback */.NpB)(Address, { public: '', private: '' })),
    machines: those((0,dist/* object */.Ikc)({ name: Text, state: Text, token: Text, address: (0,dist/* fallback */.NpB)(Address, { public: '', private: '' }) })),
    state_history: those((0,dist/* object */.Ikc)({ started: Text, state: Text, completed: Text })),
});
/** One line of what happened to an instance. */
const Activity = (0,dist/* object */.Ikc)({
    text: Text,
    level: Text,
    created: Text,
    machine: Text,
    box: Text,
    event: Text,
    exit_code: (0,dist/* optional */.lqM)((0,dist/* fallback */.NpB)((0,dist/* number */.aig)(), 0)),
});
/** A workspace; its id is what requests call `owner`. */
const Workspace = (0,dist/* object */.Ikc)({ id: Id, name: Text, type: Text, email: Text });
/** A cloud provider account. */
const Provider = (0,dist/* object */.Ikc)({ id: Id, name: Text, type: Text, state: Text, owner: Text });
/** Where an uploaded file is; the value of a File variable. */
const schema_Blob = (0,dist/* object */.Ikc)({ url: (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* regex */.yGV)(/^\/(?!\/)[\w./%~-]{1,500}$/)) });

;// CONCATENATED MODULE: ./build/platforms/elasticbox/upload.js
/** A file as a multipart body with the one part `blob`, as the platform's Jenkins plugin sends it. */
async function upload(name, bytes) {
    const form = new FormData();
    form.append('blob', new Blob([new Uint8Array(bytes)]), name);
    const encoded = new Response(form);
    return {
        contentType: encoded.headers.get('content-type') ?? 'multipart/form-data',
        bytes: new Uint8Array(await encoded.arrayBuffer()),
    };
}

;// CONCATENATED MODULE: ./build/platforms/elasticbox/client.js











/** Ids asked for in one `?ids=`; keeps the address under 4 KB. */
const IDS_AT_ONCE = 80;
/**
 * ElasticBox's REST API of release 4.0, a method per call. Sources: https://elasticbox.com/documentation/api/,
 * https://www.ctl.io/api-docs/cam
 */
class ElasticboxClient {
    paging = paging;
    #connection;
    #calls;
    constructor(credentials, connection, calls) {
        this.#connection = connection;
        this.#calls = calls ?? Calls.connect(credentials, connection);
    }
    /** Origin and path prefix of the site, for links to its pages. */
    get baseUrl() {
        return this.#connection.baseUrl;
    }
    get lastRequestId() {
        return this.#calls.lastRequestId;
    }
    close() {
        return this.#calls.close();
    }
    /** The same client under another signal and deadline: for a last look. */
    within(budget) {
        if (!budget)
            return this;
        return new ElasticboxClient({}, { ...this.#connection, ...budget }, this.#calls.within(budget));
    }
    /** A call that there is no method for; secrets are taken out of its answer. */
    async raw(request) {
        const answer = await this.#calls.send(request);
        return { ...answer, body: withoutSecrets(answer.body, this.#connection.secrets) };
    }
    /** The workspaces that the token's user can reach; later releases show a plain user only his own unless asked. */
    listWorkspaces(ids) {
        const query = ids ? { ids: ids.join(',') } : {};
        return this.#calls.list((0,path/* path */.Ae) `/services/workspaces`, Workspace, 'a workspace', query);
    }
    /** Boxes of all types, deployment policies and public boxes among them. */
    listBoxes(workspace) {
        return this.#calls.list((0,path/* path */.Ae) `/services/workspaces/${workspace}/boxes`, Box, 'a box');
    }
    listProviders(workspace) {
        return this.#calls.list((0,path/* path */.Ae) `/services/workspaces/${workspace}/providers`, Provider, 'a provider');
    }
    /** The versions of a box, newest first; none when it was never versioned. */
    listVersions(box) {
        return this.#calls.list((0,path/* path */.Ae) `/services/boxes/${box}/versions`, Box, 'a version of a box');
    }
    /** A box with all boxes that its Box variables lead to, flat. */
    listStack(box) {
        return this.#calls.list((0,path/* path */.Ae) `/services/boxes/${box}/stack`, Box, 'a box');
    }
    /**
     * The workspace's own and shared instances, terminated ones included. The list may come in a slim form whose
     * boxes have no ids; those instances are read again by their ids.
     */
    async listInstances(workspace) {
        const at = (0,path/* path */.Ae) `/services/workspaces/${workspace}/instances`;
        const listed = (await this.#calls.items({ path: at })).map((answer) => this.#instance(answer));
        const slim = listed.filter((instance) => !isWhole(instance)).map(({ id }) => id);
        const whole = new Map(listed.filter(isWhole).map((instance) => [instance.id, instance]));
        for (let from = 0; from < slim.length; from += IDS_AT_ONCE) {
            const ids = slim.slice(from, from + IDS_AT_ONCE);
            const query = { ids: ids.join(',') };
            for (const answer of await this.#calls.items({ path: at, query })) {
                const instance = this.#instance(answer);
                if (ids.includes(instance.id))
                    whole.set(instance.id, instance);
            }
        }
        return [...whole.values()];
    }
    /** Ids of all instances that the workspace's list shows. */
    async listInstanceIds(workspace) {
        const at = (0,path/* path */.Ae) `/services/workspaces/${workspace}/instances`;
        const answers = await this.#calls.items({ path: at });
        return answers.map((answer) => this.#instance(answer).id);
    }
    /** One request; throws `AnswerLostError` when it may have been applied. */
    async deploy(body) {
        return this.#deployed(body, (answer) => this.#instance(answer));
    }
    /** The same for an application box, which becomes one instance for each of its services. */
    async deployApplication(body) {
        return this.#deployed(body, (answer) => itemsOf(answer).map((item) => this.#instance(item)));
    }
    /** One look, with a single attempt when it is one of many. */
    async getInstance(id, attempts) {
        const once = attempts === undefined ? {} : { attempts };
        const at = (0,path/* path */.Ae) `/services/instances/${id}`;
        const instance = this.#instance(await this.#calls.send({ method: 'GET', path: at, ...once }));
        if (instance.id === id)
            return instance;
        throw new errors/* AnswerShapeError */.UI('The platform’s answer is an instance, but not the one asked for.');
    }
    /** Replaces an instance by the given object. Runs no script. */
    async putInstance(id, body) {
        const at = (0,path/* path */.Ae) `/services/instances/${id}`;
        await this.#calls.send({ method: 'PUT', path: at, body, accept: 'any' });
    }
    /** Starts an operation; 409 when the state does not allow it. */
    async operate(id, operation) {
        const { template, value } = (0,path/* path */.Ae) `/services/instances/${id}/${operation}`;
        // People are to read which operation it was.
        const at = new path/* Path */.wA(template.replace(/\{\}$/, operation), value);
        await this.#calls.send({ method: 'PUT', path: at, accept: 'any' });
    }
    /** Moves an instance to another version of its box. */
    async pull(id, box) {
        const at = (0,path/* path */.Ae) `/services/instances/${id}/pull`;
        await this.#calls.send({ method: 'PUT', path: at, body: { box_id: box }, accept: 'any' });
    }
    async remove(id, operation) {
        const at = (0,path/* path */.Ae) `/services/instances/${id}`;
        await this.#calls.send({ method: 'DELETE', path: at, query: { operation }, accept: 'any' });
    }
    /** Machines and addresses. */
    async getService(id) {
        const answer = await this.#calls.send({ method: 'GET', path: (0,path/* path */.Ae) `/services/instances/${id}/service` });
        maskSecrets(answer.body, this.#connection.secrets);
        return (0,shape/* shape */.c)(Service, answer, 'a service');
    }
    /** What happened during an operation such as `deploy`. */
    async listActivity(id, operation) {
        const at = (0,path/* path */.Ae) `/services/instances/${id}/activity`;
        return this.#calls.list(at, Activity, 'an activity', { operation });
    }
    /** The log of one machine, plain text. */
    async getMachineLog(id, machine) {
        const at = (0,path/* path */.Ae) `/services/instances/${id}/machine_logs`;
        const query = { machine_name: machine };
        return (await this.#calls.send({ method: 'GET', path: at, query, accept: 'text' })).text;
    }
    /** Stores a file; gives what a File variable has as its value. A file stored twice does no harm. */
    async upload(name, bytes) {
        const raw = await upload(name, bytes);
        const at = (0,path/* path */.Ae) `/services/blobs/upload`;
        const answer = await this.#calls.send({ method: 'POST', path: at, raw, repeat: 'safe' });
        return (0,shape/* shape */.c)(schema_Blob, answer, 'a stored file').url;
    }
    async #deployed(body, read) {
        const answer = await this.#calls.send({ method: 'POST', path: (0,path/* path */.Ae) `/services/instances`, body });
        return (0,shape/* readCreated */.$)('an instance', () => read(answer));
    }
    #instance(answer) {
        maskSecrets(answer.body, this.#connection.secrets);
        const fields = (0,shape/* shape */.c)(InstanceFields, answer, 'an instance');
        return { ...fields, raw: (0,json/* isObject */.G)(answer.body) ? answer.body : {} };
    }
}
function isWhole({ boxes, raw }) {
    return boxes[0] !== undefined && boxes[0].id !== '' && Array.isArray(raw['variables']);
}


/***/ })

};
