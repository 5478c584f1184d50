export const id = 513;
export const ids = [513];
export const modules = {

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony export VersioClient */
/* harmony import */ var _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7121);
/* harmony import */ var _chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7045);
/* harmony import */ var _chunk_O6FSYIUC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5690);
/* harmony import */ var _chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3100);
/* harmony import */ var _chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8054);
/* harmony import */ var _chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5283);
/* harmony import */ var _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5689);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7317);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7887);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3089);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8296);



















// src/platforms/versio/api/failure.ts
function readFailure(answer) {
  const { body, text, status } = answer;
  const message = reasonIn(body ?? text);
  const kind = body === void 0 ? (0,_chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfBare */ .il)(answer) : kindOf(body, status);
  return kind && { kind, message, next: NEXT_STEPS[status] };
}
function kindOf(body, status) {
  const kind = (0,_chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfStatus */ .o3)(status);
  if ((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(body) && typeof body["error"] === "string") return kind;
  return kind === "absent" || reasonIn(body) === "" ? void 0 : kind;
}
function reasonIn(body) {
  if (typeof body === "string") return body;
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(body)) return "";
  const reason = ["error", "message", "errorMessage", "detail"].map((key) => body[key]).find(isReason);
  return typeof reason === "string" ? reason : (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(reason) ? reasonIn(reason) : "";
}
function isReason(value) {
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv)(value) || typeof value === "string" && value !== "";
}
var NEXT_STEPS = {
  400: "Correct what is named above. A state\u2019s time must be later than the instance\u2019s last update, and an id has no spaces.",
  401: "Versio.io answers 401 for a token that it does not accept (mistyped, deactivated, of another environment) or for one that lacks the permission for this request: check both under Environment settings \u2192 Access management \u2192 API token, and `environment-id`.",
  404: "Check `environment-id` (the id in brackets on the dashboard\u2019s first line), the entity and the instance, and that `base-url` is your Versio.io server.",
  429: "Versio.io takes 50 requests a minute of a token: run fewer steps with it at the same time."
};

// src/platforms/versio/api/authentication.ts
var LIMIT = 50;
function authentication({ token = "" }, { clock }) {
  const rateLimiter = new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimiter */ .v$({ perMinute: { general: LIMIT } }, clock);
  return {
    authorize: () => ({ authorization: `apiToken ${token}` }),
    rateLimiter,
    limitedFor: (method) => rateLimiter.untilMinuteEnds(method),
    readFailure
  };
}

// src/platforms/versio/api/schema.ts
var Id = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()]),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)((id) => `${id}`)
);
var Utc = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .Np)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
        (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
        (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)((text) => /^\d{13}$/.test(text) ? Number(text) : (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_16__/* .readTime */ .aQ)(text)),
        (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()
      )
    ])
  ),
  void 0
);
var Text = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), void 0);
var State = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)((state) => state || void 0),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)(_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_16__/* .isObject */ .Gv))
  )
);
var Saved = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  id: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)(Id), void 0),
  utc: Utc,
  /** `created`, `updated`, `discarded` (no difference), and whatever else there may be. */
  saveStatus: Text,
  lastUpdateUtc: Utc,
  /** Why an item was refused; any form [inferred]. */
  error: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)())
});
var Change = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  entity: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)(Id), void 0),
  instance: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)(Id), void 0),
  utc: Utc,
  type: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()), void 0),
  state: State
});
var ListedId = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([
  Id,
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ instance: Id }),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(({ instance }) => instance)
  ),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: Id }),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(({ id }) => id)
  )
]);
var Piece = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ totalAvailableItems: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()), items: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()) });

// src/platforms/versio/api/bulk-results.ts
function matchResults(items, answer) {
  const { body, unclear = false } = answer;
  const results = (Array.isArray(body) ? body : []).map(
    (result) => (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__.is)(Saved, result) ? { ...(0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(Saved, { ...answer, body: result }, "a result"), unclear } : void 0
  );
  const inOrder = results.length === items.length && results.every((result, i) => !result || fits(result, items[i], items));
  return items.map((item, i) => inOrder ? results[i] : onlyOne(items, results, item));
}
function fits({ id, utc }, item, items) {
  if ((id ?? item?.instance) !== item?.instance) return false;
  const times = items.filter(({ instance }) => instance === item?.instance).length;
  return times === 1 || (utc ?? item?.utc) === item?.utc;
}
function onlyOne(items, results, item) {
  const alike = items.filter(({ instance, utc }) => instance === item.instance && utc === item.utc);
  const found = results.filter((result) => result?.id === item.instance && fits(result, item, items));
  return alike.length === 1 && found.length === 1 ? found[0] : void 0;
}

// src/platforms/versio/api/lists.ts
var FOREVER = 9999999999999;
var MAX_PIECE = 64 * 1024 * 1024;
var IDS = { size: 1e3, schema: ListedId, what: "the id of an instance" };
var CHANGES = { size: 100, schema: Change, what: "a change" };
function changesUntil(until = FOREVER) {
  return { content: "changes", utcStart: 0, utcEnd: until, sortTime: "asc" };
}
function readList(http, path2, query, { size, schema, what }) {
  return (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)({
    keyOf: (item) => JSON.stringify(item),
    shorten: "Read the history of one instance, or only up to a time with `at`.",
    fetch: async (next) => {
      const offset = Number(next ?? 0);
      const asked = { ...query, limit: size, offset };
      const answer = await http.request({ method: "GET", path: path2, query: asked, maxBytes: MAX_PIECE });
      const { items, totalAvailableItems } = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(Piece, answer, "a piece of a list");
      const read = items.map((body) => (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(schema, { ...answer, body }, what));
      return {
        items: read,
        next: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .nextOffset */ .vk)(offset, items.length, totalAvailableItems)?.toString(),
        total: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(totalAvailableItems),
        size: answer.text.length
      };
    }
  });
}

// src/platforms/versio/api/raw-call.ts
var paging = {
  parameter: "offset",
  read: (answer, asked) => {
    const parsed = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL)(Piece, answer.body);
    if (!parsed.success) throw (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__/* .noPage */ .Dz)(answer);
    const { items, totalAvailableItems } = parsed.output;
    const offset = Number(asked["offset"] ?? 0);
    const next = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .nextOffset */ .vk)(offset, items.length, totalAvailableItems)?.toString();
    return { items, next, total: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(totalAvailableItems) };
  }
};

// src/platforms/versio/api/client.ts
var MAX_INSTANCE = 64 * 1024 * 1024;
var VersioClient = class _VersioClient {
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
    return budget ? new _VersioClient(this.#http.within(budget)) : this;
  }
  /** A call that there is no method for; a private key is taken out of its answer, states have no other secrets. */
  async raw(request) {
    const answer = await this.#http.request(request);
    return { ...answer, body: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .redactBody */ .sx)(answer.body, () => false) };
  }
  /** Replaces the state as of `utc`. An equal one adds no change (`discarded`). */
  async saveState(key, state, utc) {
    const answer = await this.#http.request({
      method: "PUT",
      path: at(key),
      query: { utc },
      body: state
    });
    const saved = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(Saved, answer, "the result of a saved state");
    if ((saved.id ?? key.instance) !== key.instance)
      throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_14__/* .AnswerShapeError */ .UI("The platform answered for another instance than the one that was saved.");
    return { ...saved, unclear: answer.unclear ?? false };
  }
  /**
   * Saves up to a hundred; what became of each, `undefined` for those that the answer does not tell of. Failures
   * of single items come inside a 2xx, or inside a 400 [inferred].
   * Source: https://github.com/versio-io/migrate-asset-configuration
   */
  async saveStates(environment, items) {
    const request = {
      method: "PUT",
      path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)`/api-versio.db/1.0/environments/${environment}/instances`,
      body: items.map(({ entity, instance, state, utc }) => ({ entity, id: instance, state, utc })),
      // One failed item can make the whole answer a refusal [inferred]; it tells of each item all the same.
      allowIf: ({ body }) => Array.isArray(body)
    };
    const answer = await this.#http.request(request);
    return matchResults(items, answer);
  }
  /** The state now or at `utc`; `undefined` when there is none: unknown, deleted, or not there yet. */
  async getState(key, utc) {
    const request = { method: "GET", path: at(key), query: { utc }, maxBytes: MAX_INSTANCE };
    const answer = await this.#http.request(request).catch((error) => {
      return this.assertAbsent(error, key.environment);
    });
    if (!answer) return void 0;
    const [first] = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(Piece, answer, "an instance").items;
    if (first === void 0) return void 0;
    const found = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(Change, { ...answer, body: first }, "an instance");
    assertMeant(found, key);
    return found.state ? found : void 0;
  }
  /** Ids of the instances of an entity, now or at `utc`; they may hold deleted ones. */
  listInstances(environment, entity, utc) {
    const list = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)`/api-versio.db/1.0/${environment}/${entity}`;
    return readList(this.#http, list, { utc }, IDS);
  }
  /** All changes of an instance up to `until`, the oldest first. */
  async listChanges(key, until) {
    const changes = await readList(this.#http, at(key), changesUntil(until), CHANGES);
    for (const change of changes) assertMeant(change, key);
    return changes;
  }
  /** All changes of all instances of an entity up to `until`, the oldest first. */
  async listEntityChanges(environment, entity, until) {
    const query = { ...changesUntil(until), entityFilter: entity };
    const changes = await readList(this.#http, (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)`/api-versio.db/1.0/${environment}`, query, CHANGES);
    return changes.filter((change) => (change.entity ?? entity) === entity);
  }
  /**
   * Deletes as of `utc`; false when the platform knows no such instance, or it or something before it no such
   * call: then nothing is known of the instance. That this is the call is [inferred] from
   * https://github.com/versio-io/migrate-asset-configuration (an older script's comment).
   */
  async deleteState(key, utc) {
    try {
      await this.#http.request({ method: "DELETE", path: at(key), query: { utc }, accept: "any" });
      return true;
    } catch (error) {
      if ((0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_14__/* .isOfKind */ .Q2)(error, "absent", "doubtful", "unsupported", "foreign")) return false;
      throw error;
    }
  }
  /**
   * Sends events; one with an `id` that was sent before overwrites it, so that repeating the call is safe. The
   * answer is not documented and not read. Source: https://github.com/versio-io/n8n-versio-event-umbrella
   */
  async sendEvents(environment, events) {
    const to = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)`/api-versio.eventProcessing/1.0/environments/${environment}/events`;
    await this.#http.request({ method: "POST", path: to, body: events, repeat: "safe", accept: "any" });
  }
  /** Throws what the platform says when it does not know the environment: the server itself may be another. */
  async assertEnvironment(environment) {
    const request = { method: "GET", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)`/api-versio.db/1.0/${environment}`, query: { limit: 1 } };
    (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(Piece, await this.#http.request(request), "a list of entities");
  }
  /**
   * Rethrows an error that does not say that something is not there. One that may be a gateway's says so only
   * when the platform answers for the environment.
   */
  async assertAbsent(error, environment) {
    if ((0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_14__/* .isOfKind */ .Q2)(error, "doubtful")) await this.assertEnvironment(environment);
    else if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_14__/* .isOfKind */ .Q2)(error, "absent")) throw error;
  }
};
function at({ environment, entity, instance }) {
  return (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)`/api-versio.db/1.0/${environment}/${entity}/${instance}`;
}
function assertMeant({ instance, entity }, key) {
  const other = [instance ?? key.instance, entity ?? key.entity];
  if (other[0] === key.instance && other[1] === key.entity) return;
  throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_14__/* .AnswerShapeError */ .UI("The platform answered with another instance than the one asked for.");
}
function createClient(credentials, connection) {
  return new VersioClient(new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq(connection, authentication(credentials, connection)));
}



/***/ })

};
