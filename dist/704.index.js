export const id = 704;
export const ids = [704];
export const modules = {

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ blamesNothing),
/* harmony export */   N$: () => (/* binding */ isGeneral),
/* harmony export */   Ni: () => (/* binding */ saysOccupied),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   pD: () => (/* binding */ saysNone)
/* harmony export */ });
/* harmony import */ var _chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5283);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/platforms/raidboxes/wire/failure.ts
function readFailure({ body, status }) {
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(body)) return void 0;
  const { message, details: given, request_id: requestId, timestamp, path } = body;
  if (typeof message !== "string" || typeof requestId !== "string") return void 0;
  const details = describeDetails(given);
  const kind = kindOf(status, details);
  const complete = typeof timestamp === "string" || typeof path === "string";
  if (kind === "absent" && !complete) return void 0;
  return {
    kind,
    message,
    details,
    requestId,
    next: NEXT_STEPS[status]
  };
}
function kindOf(status, details) {
  return status === 400 && details.length === 0 ? "refused" : (0,_chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfStatus */ .o3)(status);
}
var CORRECT = "Correct what is named above; if nothing is, the box may not belong to this login.";
var NEXT_STEPS = {
  400: CORRECT,
  401: "Check the credentials: a JWT expires after a while, and may have been replaced by a newer one. With `email` and `password` the step logs in by itself.",
  403: "Use the login of a user who may change this box, not of one it is only shared with.",
  422: CORRECT,
  429: "Raidboxes takes 100 calls, 20 creations and 10 logins a minute: run fewer steps with this login at the same time."
};
function saysNone(error) {
  return (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "absent") || isGeneral(error);
}
function isGeneral(error) {
  return (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "refused") && error.status === 400;
}
function blamesNothing(error) {
  return isGeneral(error) || (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "conflict", "invalid") && error.details.length === 0;
}
function saysOccupied(error) {
  if (!isGeneral(error) && !(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "conflict", "invalid")) return false;
  const said = [error.message, ...error.details].join(" ");
  return OCCUPIED.test(said) && !OTHER_REASON.test(said);
}
var OCCUPIED = /\balready (?:\w+ )?(?:exists?|there|has|have|had|installed|in use|set|present|assigned|active|uploaded|configured)\b|\b(?:certificate|ssl)\b[^.]*\b(?:exists|is (?:installed|present|active))\b|\bexisting (?:\w+ )?(?:certificate|ssl)\b|\b(?:delete|remove)\b[^.]*\bfirst\b/i;
var OTHER_REASON = /\bprogress|\brunning|\bpending|\bqueue|\bunder way|\bexpire|\binvalid|\bmatch|\bformat|\b(?:not|no) (?:\w+ )?(?:exist|found|valid)|n['’]t exist/i;
function describeDetails(details) {
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(details)) return [];
  return Object.entries(details).slice(0, 20).map(([field, messages]) => `${field}: ${[messages].flat().slice(0, 10).map(text).join(" ")}`);
}
function text(entry) {
  const message = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) ? entry["message"] : entry;
  return typeof message === "string" ? message : "is refused";
}




/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RaidboxesClient: () => (/* binding */ RaidboxesClient)
/* harmony export */ });
/* harmony import */ var _chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9046);
/* harmony import */ var _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7121);
/* harmony import */ var _chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7045);
/* harmony import */ var _chunk_O6FSYIUC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5690);
/* harmony import */ var _chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3100);
/* harmony import */ var _chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8054);
/* harmony import */ var _chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5283);
/* harmony import */ var _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5689);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7317);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7887);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3089);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8296);




















// src/platforms/raidboxes/wire/rate-limits.ts
var RATE_LIMITS = {
  perMinute: { general: 100, creation: 20 },
  classOf: (method) => method === "POST" ? "creation" : "general"
};
var LOGIN_LIMITS = { perMinute: { general: 10 } };

// src/platforms/raidboxes/login/token.ts
var MARGIN = 6e4;
var LONGEST = 16384;
function givenToken(text) {
  const expiry = expiryOf(text);
  return { text, due: expiry === void 0 ? void 0 : expiry - MARGIN };
}
function freshToken(text, now) {
  const expiry = expiryOf(text);
  if (expiry === void 0 || expiry <= now) return { text, due: void 0 };
  return { text, due: expiry - Math.min(MARGIN, (expiry - now) / 2) };
}
function findToken({ headers, body }) {
  const outer = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body) ? body : {};
  const inner = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(outer["data"]) ? outer["data"] : {};
  const bearer = /^Bearer +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1];
  return [headers["access_token"], outer["access_token"], inner["access_token"], bearer].find(isToken);
}
function isToken(value) {
  return typeof value === "string" && value.length <= LONGEST && /^[\u0021-\u007e]+$/.test(value);
}
function expiryOf(token) {
  const payload = token.split(".")[1] ?? "";
  const claims = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .parseJson */ .qF)(Buffer.from(payload, "base64url").toString("utf8"))?.value;
  const exp = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(claims) ? claims["exp"] : void 0;
  return typeof exp === "number" && Number.isFinite(exp) ? exp * 1e3 : void 0;
}

// src/platforms/raidboxes/login/authentication.ts
var ONCE_MORE = { method: "POST", repeat: "safe", attempts: 2 };
var CODE_SLACK = 500;
var LOGIN_HINT = "Check `email` and `password`. If the account has two-factor authentication, give `otp`: the base32 seed of the authenticator, or a code that was not used yet.";
var Authentication = class {
  #connection;
  #http;
  /** Milliseconds by which the server's clock is ahead of the runner's, as far as it is known. */
  #ahead = 0;
  constructor(connection) {
    this.#connection = connection;
    this.#http = new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(connection, {
      authorize: () => ({}),
      rateLimiter: new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimiter */ .v$(LOGIN_LIMITS, connection.clock),
      readFailure: (answer) => {
        this.#note(answer);
        return (0,_chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(answer);
      }
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
    return this.#call("refresh", { ...ONCE_MORE, path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/v1/refresh-token`, headers });
  }
  /**
   * Logs in. With the seed of an authenticator a refusal may mean that the code was used before: the next code
   * is tried, once.
   */
  async logIn({ email, password, otp }) {
    if (otp === void 0 || (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_9__/* .isCode */ ._m)(otp))
      return this.#logIn(() => ({ email, password, ...otp === void 0 ? {} : { code: otp } }));
    const body = () => ({ email, password, code: (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_9__/* .codeAt */ .LT)(otp, this.now()) });
    try {
      return await this.#logIn(body);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.#awaitNextCode();
      return this.#logIn(body);
    }
  }
  async #awaitNextCode() {
    const { clock, deadline, log, signal, timeline } = this.#connection;
    const pause = (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_9__/* .untilNextCode */ .Nl)(this.now()) + CODE_SLACK;
    if (pause > deadline.left()) throw deadline.error();
    log.info(
      `The login was refused; trying once more with the next one-time code in ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .formatDuration */ .a3)(pause)}`
    );
    await timeline.during("pause", "next one-time code", () => clock.sleep(pause, signal));
  }
  async #logIn(makeBody) {
    try {
      return await this.#call("login", {
        ...ONCE_MORE,
        path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/v1/login`,
        body: makeBody(),
        renewBody: async () => makeBody(),
        patient: true
      });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .HttpError */ .j$(error.message, error, { title: "Raidboxes refused the login", next: LOGIN_HINT });
    }
  }
  async #call(what, request) {
    const answer = await this.#http.request(request);
    this.#note(answer);
    const text = findToken(answer);
    if (text === void 0) throw tokenless(what);
    this.#connection.secrets.add(text);
    return freshToken(text, this.now());
  }
  #note({ serverTime }) {
    if (serverTime !== void 0) this.#ahead = serverTime - this.#connection.clock.wall();
  }
};
function isRefusal(error) {
  return (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .isOfKind */ .Q2)(error, "unauthenticated", "denied", "invalid") || (0,_chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__/* .isGeneral */ .N$)(error);
}
function tokenless(what) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .ActionError */ .lZ(
    `Raidboxes answered the ${what} with success, but without a token: there is neither a header \`access_token\` nor one in the body.`,
    {
      title: "No token came with the login",
      next: "A proxy on the way may drop header names with an underscore. Make a JWT elsewhere and give it as `token`."
    }
  );
}

// src/platforms/raidboxes/login/session.ts
var Session = class {
  #credentials;
  #authentication;
  #token;
  #underWay;
  constructor(credentials, connection) {
    this.#credentials = credentials;
    this.#authentication = new Authentication(connection);
    if (credentials.token !== void 0) this.#token = givenToken(credentials.token);
  }
  /** The header that authenticates a call. Throws what a first login ends with. */
  async headers() {
    const { due } = this.#token ?? { due: 0 };
    if (due !== void 0 && this.#authentication.now() >= due && !await this.renew()) this.#keep();
    return { authorization: `Bearer ${this.#token?.text ?? ""}` };
  }
  /** Gets a new token; false when that is not possible. Throws what a login ends with. */
  renew() {
    this.#underWay ??= this.#obtain().finally(() => {
      this.#underWay = void 0;
    });
    return this.#underWay;
  }
  close() {
    return this.#authentication.close();
  }
  async #obtain() {
    const token = (this.#token && await this.#refresh(this.#token)) ?? await this.#logIn();
    if (token !== void 0) this.#token = token;
    return token !== void 0;
  }
  async #refresh(token) {
    try {
      return await this.#authentication.refresh(token);
    } catch (error) {
      if (isFailure(error)) return void 0;
      throw error;
    }
  }
  async #logIn() {
    const { email, password } = this.#credentials;
    if (email === void 0 || password === void 0) return void 0;
    return this.#authentication.logIn(this.#credentials);
  }
  /** It cannot be renewed: it is used as long as it lasts, and not tried again before each call. */
  #keep() {
    if (this.#token) this.#token = { ...this.#token, due: void 0 };
  }
};
function isFailure(error) {
  return error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .HttpError */ .j$ || error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .NetworkError */ .Dr || error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .AnswerShapeError */ .UI;
}

// src/platforms/raidboxes/wire/envelope.ts
function unwrap(body, key) {
  if (Array.isArray(body)) return { [key]: body };
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body) || key in body || !("data" in body)) return body;
  return Array.isArray(body["data"]) ? { ...body, [key]: body["data"] } : body["data"];
}
function isNothing(body) {
  if (body === void 0 || body === null || body === "") return true;
  if ((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body) && "data" in body) return isNothing(body["data"]);
  return typeof body === "object" && Object.keys(body).length === 0;
}

// src/platforms/raidboxes/wire/schema.ts
var Id = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)()]),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((id) => `${id}`),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/)
);
var Text = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)()]), ""), ""),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((text) => (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .asLine */ .Bd)(text))
);
var Box = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: Id, name: Text, title: Text, domain: Text, ip_v4: Text, created_at: Text });
var BoxPage = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  boxes: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()),
  meta: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ current_page: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), last_page: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), total: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()) })),
    void 0
  )
});
var Certificate = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    domains: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()), []), []),
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((names) => names.filter((name) => typeof name === "string")),
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((names) => names.map((name) => (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .asLine */ .Bd)(name)))
    ),
    expires_at: Text,
    issuer: Text,
    organization: Text,
    fingerprint: Text,
    serial_number: Text
  }),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6)(({ fingerprint, serial_number, expires_at }) => `${fingerprint}${serial_number}${expires_at}` !== "")
);
var Process = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  process_id: Id,
  status: Text,
  error: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()),
  message: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)())
});

// src/platforms/raidboxes/api/raw-call.ts
var paging = {
  parameter: "page",
  read: (answer, asked) => {
    const { items, last, total } = listIn(answer.body);
    if (!items) throw (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .noPage */ .Dz)(answer);
    const page = Number(asked["page"] ?? 1);
    const more = last === void 0 || page < last;
    return { items, next: more ? (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .nextPage */ .Zj)(page, items.length)?.toString() : void 0, total };
  }
};
function listIn(body) {
  if (Array.isArray(body)) return { items: body };
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body)) return {};
  const [items, ...others] = Object.values(body).filter((value) => Array.isArray(value));
  if (items === void 0) return listIn(body["data"]);
  const meta = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body["meta"]) ? body["meta"] : {};
  return others.length > 0 ? {} : { items, last: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(meta["last_page"]), total: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(meta["total"]) };
}
var TOKENS = /* @__PURE__ */ new Set(["access_token", "refresh_token", "token", "password"]);
var isSecret = (name) => TOKENS.has(name);
function withoutSecrets(body) {
  return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .redactBody */ .sx)(body, isSecret);
}
function secretsOf(body) {
  return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(body, isSecret);
}

// src/platforms/raidboxes/api/client.ts
var PAGE_SIZE = 100;
var RaidboxesClient = class _RaidboxesClient {
  paging = paging;
  #parts;
  constructor(parts) {
    this.#parts = parts;
  }
  /** A client for these credentials. Makes no call. */
  static open(credentials, connection) {
    const session = new Session(credentials, connection);
    const failed = {};
    const http = new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(connection, {
      authorize: () => session.headers(),
      renew: () => session.renew(),
      secretsIn: secretsOf,
      rateLimiter: new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimiter */ .v$(RATE_LIMITS, connection.clock),
      readFailure: (answer) => {
        const failure = (0,_chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(answer);
        if (failure?.requestId) failed.requestId = connection.secrets.printable(failure.requestId, 128);
        return failure;
      }
    });
    return new _RaidboxesClient({ connection, http, session, failed });
  }
  get lastRequestId() {
    return this.#parts.failed.requestId ?? this.#parts.http.lastRequestId;
  }
  async close() {
    await Promise.all([this.#parts.http.close(), this.#parts.session.close()]);
  }
  /** The same client under another signal and deadline: for a last look. */
  within(budget) {
    if (!budget) return this;
    const { connection, http, ...rest } = this.#parts;
    return new _RaidboxesClient({
      ...rest,
      connection: { ...connection, ...budget },
      http: http.within(budget)
    });
  }
  /** A call that there is no method for; secrets are taken out of its answer. */
  async raw(request) {
    const answer = await this.#parts.http.request(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }
  /** All boxes that the login sees, each once. */
  listBoxes() {
    return (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .oD)({
      keyOf: ({ id }) => id,
      shorten: "Use a login that sees fewer boxes.",
      fetch: async (next) => {
        const page = Number(next ?? 1);
        const query = { page, per_page: PAGE_SIZE };
        const answer = await this.#parts.http.request({ method: "GET", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/v1/boxes`, query });
        const body = unwrap(answer.body, "boxes");
        const { boxes, meta } = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(BoxPage, { ...answer, body }, "a page of boxes");
        const items = boxes.map((box) => (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(Box, { ...answer, body: box }, "a box"));
        const more = meta === void 0 || page < meta.last_page;
        if (meta && more && items.length === 0) throw emptyPage(page, meta.last_page);
        return {
          items,
          next: more ? (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .nextPage */ .Zj)(page, items.length)?.toString() : void 0,
          total: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(meta?.total),
          size: answer.text.length
        };
      }
    });
  }
  /**
   * The box's custom certificate; `undefined` when none is installed, which the platform may say in five ways.
   * Only for a box out of the list: an unknown box is answered alike. One look, with `attempts: 1` when it is one of many.
   */
  async getCertificate({ id }, attempts) {
    const once = attempts === void 0 ? {} : { attempts };
    try {
      const answer = await this.#parts.http.request({
        method: "GET",
        path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/v1/boxes/${id}/ssl`,
        ...once
      });
      if (isNothing(answer.body)) return void 0;
      const body = unwrap(answer.body, "fingerprint");
      return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(Certificate, { ...answer, body }, "a certificate");
    } catch (error) {
      if ((0,_chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNone */ .pD)(error)) return void 0;
      throw error;
    }
  }
  /** One request. Throws `AnswerLostError` when it may have been applied. */
  async uploadCertificate({ id }, upload) {
    const request = { method: "POST", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/v1/boxes/${id}/ssl`, body: upload };
    const answer = await this.#parts.http.request(request);
    const process = processId(answer);
    if (process !== void 0) return { process };
    const body = unwrap(answer.body, "fingerprint");
    const what = "a certificate or a process";
    return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .readCreated */ .$6)(what, () => ({ certificate: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(Certificate, { ...answer, body }, what) }));
  }
  /**
   * Removes whatever certificate is installed; the id of the process to wait for, if there is one. `beforeRepeat` runs
   * before another try, since the first may have been applied; what it throws ends the call.
   */
  async deleteCertificate({ id }, beforeRepeat) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/v1/boxes/${id}/ssl`;
    const request = {
      method: "DELETE",
      path: at,
      accept: "any",
      ...beforeRepeat && { beforeRepeat }
    };
    return processId(await this.#parts.http.request(request));
  }
  /** One look at a process. One that failed has an `error`, and is an answer all the same. */
  async getProcess(id) {
    const request = { method: "GET", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/v1/processes/${id}`, attempts: 1, allow: [200] };
    const answer = await this.#parts.http.request(request);
    return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(Process, { ...answer, body: unwrap(answer.body, "process_id") }, "a process");
  }
};
function emptyPage(page, last) {
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .AnswerShapeError */ .UI(
    `Bad pagination: page ${page} of the list is empty, although ${last} is its last.`,
    {},
    { next: "Run the step again." }
  );
}
function processId({ body }) {
  const parsed = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(Process, unwrap(body, "process_id"));
  return parsed.success ? parsed.output.process_id : void 0;
}



/***/ })

};
