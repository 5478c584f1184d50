export const id = 750;
export const ids = [750];
export const modules = {

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   K$: () => (/* binding */ those),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   az: () => (/* binding */ Box),
/* harmony export */   rT: () => (/* binding */ Variable)
/* harmony export */ });
/* harmony import */ var _chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7045);


// src/platforms/elasticbox/api/lenient.ts
var Id = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG)(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/));
var Text = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), "");
var Value = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()]),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((value) => `${value}`)
  ),
  ""
);
var Texts = those((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)());
function those(schema) {
  return (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()), []),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(
      (items) => items.flatMap((item) => {
        const parsed = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL)(schema, item);
        return parsed.success ? [parsed.output] : [];
      })
    )
  );
}

// src/platforms/elasticbox/api/box-schema.ts
var Variable = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
  name: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
  type: Text,
  value: Value,
  required: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(), false),
  visibility: Text,
  scope: Text,
  /** Of type Options: comma-separated. */
  options: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)())]),
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((options) => typeof options === "string" ? options.split(",") : options),
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((options) => options.map((option) => option.trim()).filter((option) => option !== ""))
    ),
    []
  ),
  /** Of type Binding: what the bound instances are found by. */
  tags: Texts
});
var Figure = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(), 0);
var VersionNumber = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ major: Figure, minor: Figure, patch: Figure }),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(({ major, minor, patch }) => `${major}.${minor}.${patch}`)
);
var Box = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
  id: Id,
  name: Text,
  schema: Text,
  owner: Text,
  members: those((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ role: Text, workspace: Text })),
  variables: those(Variable),
  requirements: Texts,
  /** Of an application box: how many instances it becomes. */
  services: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()), []),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(({ length }) => length)
  ),
  claims: Texts,
  updated: Text,
  description: Text,
  /** Absent for the box itself, which is the editable draft. */
  version: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ box: Text, number: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)(VersionNumber, ""), description: Text }), EMPTY())
  ),
  /** Of policies and of CloudFormation boxes. */
  provider_id: Text,
  profile: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ location: Text, flavor: Text }), { location: "", flavor: "" })
});
function EMPTY() {
  return { box: "", number: "", description: "" };
}




/***/ }),

/***/ 2750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ElasticboxClient: () => (/* binding */ ElasticboxClient)
/* harmony export */ });
/* harmony import */ var _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2319);
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




















// src/platforms/elasticbox/api/failure.ts
function readFailure(answer) {
  const { body, status } = answer;
  const next = NEXT_STEPS[status];
  if ((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body) && typeof body["message"] === "string")
    return { kind: (0,_chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfStatus */ .o3)(status), message: body["message"], next };
  const kind = body === void 0 ? (0,_chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfBare */ .il)(answer) : void 0;
  return kind && { kind, message: answer.text, next };
}
var NEXT_STEPS = {
  400: "Correct the inputs named above. For ElasticBox support, send the body of the request with the details.",
  401: "Check the token: it may be mistyped or deleted. Tokens are made under Authentication Tokens in the user menu; later releases may want `auth-scheme: bearer`.",
  403: "Use a token whose user may do this in the workspace. The platform also answers 403 for what does not exist, so check the ids; with `workspace` given, its list tells whether an instance is there.",
  404: "Check the id, and that `base-url` is your ElasticBox site.",
  409: "Another operation is under way, or the state does not allow this one: wait until the instance has settled and run the step again."
};

// src/platforms/elasticbox/api/raw-call.ts
var paging = {
  parameter: "page",
  read: (answer) => {
    if (!Array.isArray(answer.body)) throw (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .noPage */ .Dz)(answer);
    return { items: answer.body };
  }
};
var isSecret = (name, holder) => name === "token" || name === "value" && holder["type"] === "Password";
function withoutSecrets(body) {
  return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .redactBody */ .sx)(body, isSecret);
}
function secretsOf(body) {
  return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(body, isSecret);
}

// src/platforms/elasticbox/api/calls.ts
var MAX_BYTES = 64 * 1024 * 1024;
var Calls = class _Calls {
  #http;
  constructor(http) {
    this.#http = http;
  }
  static connect(credentials, connection) {
    return new _Calls(
      new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(connection, {
        authorize: () => headersFor(credentials),
        readFailure,
        secretsIn: secretsOf
      })
    );
  }
  get lastRequestId() {
    return this.#http.lastRequestId;
  }
  close() {
    return this.#http.close();
  }
  within(budget) {
    return new _Calls(this.#http.within(budget));
  }
  /** One call; a body that is not JSON names its own content type. */
  send(request) {
    const headers = request.raw ? {} : { "content-type": "application/json" };
    return this.#http.request({ maxBytes: MAX_BYTES, ...request, headers });
  }
  /** The items of a list; all lists are bare arrays without pages. */
  async items(request) {
    return itemsOf(await this.send({ method: "GET", ...request }));
  }
  /** A list whose items all are what the schema says. */
  async list(path2, schema, what, query = {}) {
    return (await this.items({ path: path2, query })).map((answer) => (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(schema, answer, what));
  }
};
function itemsOf(answer) {
  if (Array.isArray(answer.body)) return answer.body.map((body) => ({ ...answer, body }));
  throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .AnswerShapeError */ .UI(
    "The platform\u2019s answer is not a list as its documentation describes it.",
    { status: answer.status, requestId: answer.requestId },
    { next: "Look whether `base-url` is the platform\u2019s API and not another site." }
  );
}
function headersFor({ token = "", "auth-scheme": scheme }) {
  const release = { "elasticbox-release": "4.0" };
  if (scheme === "bearer") return { authorization: `Bearer ${token}`, ...release };
  return { "elasticbox-token": token, ...release };
}

// src/platforms/elasticbox/api/instance-schema.ts
var Copy = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ ..._chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Box */ .az.entries, id: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__.Id, "") });
var Lease = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ expire: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, operation: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, released: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(), false) });
var Pricing = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ hourly_price: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), factor: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)() });
var InstanceFields = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__.Id,
  name: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  owner: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  created: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  updated: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  state: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  operation: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ event: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, workspace: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY }), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()]),
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(
        (operation) => typeof operation === "string" ? { event: operation, workspace: "" } : operation
      )
    ),
    { event: "", workspace: "" }
  ),
  /** Id of the main box, whichever version was deployed. */
  box: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  /** Frozen copies of the deployed boxes; the first is the main one. */
  boxes: (0,_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .those */ .K$)(Copy),
  policy_box: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        id: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
        name: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
        provider_id: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
        profile: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
          (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ location: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, flavor: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, pricing_info: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(Pricing, NO_PRICE())) }),
          { location: "", flavor: "" }
        )
      }),
      NO_POLICY()
    )
  ),
  variables: (0,_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .those */ .K$)(_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Variable */ .rT),
  tags: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Texts */ .NT,
  automatic_updates: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  lease: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
      (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
        Lease,
        (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
          (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(),
          (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(() => void 0)
        )
      ]),
      void 0
    )
  ),
  /** Of an instance that was deployed as a part of an application box: the deployment it belongs to. */
  application: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, name: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY }), NO_APPLICATION())),
  pricing_history: (0,_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .those */ .K$)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ from: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, pricing_info: Pricing }))
});
function NO_PRICE() {
  return { hourly_price: 0, factor: 0 };
}
function NO_APPLICATION() {
  return { id: "", name: "" };
}
function NO_POLICY() {
  return { id: "", name: "", provider_id: "", profile: { location: "", flavor: "" } };
}

// src/platforms/elasticbox/api/schema.ts
var Address = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ public: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, private: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
var Service = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  type: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  token: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  /** Of managed services such as databases. */
  address: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(Address, { public: "", private: "" })),
  machines: (0,_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .those */ .K$)(
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ name: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, state: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, token: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, address: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(Address, { public: "", private: "" }) })
  ),
  state_history: (0,_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .those */ .K$)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ started: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, state: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, completed: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY }))
});
var Activity = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  text: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  level: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  created: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  machine: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  box: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  event: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
  exit_code: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), 0))
});
var Workspace = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__.Id, name: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, type: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, email: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
var Provider = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__.Id, name: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, type: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, state: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, owner: _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
var Blob2 = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ url: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\/(?!\/)[\w./%~-]{1,500}$/)) });

// src/platforms/elasticbox/api/upload.ts
async function upload(name, bytes) {
  const form = new FormData();
  form.append("blob", new Blob([new Uint8Array(bytes)]), name);
  const encoded = new Response(form);
  return {
    contentType: encoded.headers.get("content-type") ?? "multipart/form-data",
    bytes: new Uint8Array(await encoded.arrayBuffer())
  };
}

// src/platforms/elasticbox/api/client.ts
var IDS_AT_ONCE = 80;
var ElasticboxClient = class _ElasticboxClient {
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
    if (!budget) return this;
    return new _ElasticboxClient({}, { ...this.#connection, ...budget }, this.#calls.within(budget));
  }
  /** A call that there is no method for; secrets are taken out of its answer. */
  async raw(request) {
    const answer = await this.#calls.send(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }
  /** The workspaces that the token's user can reach; later releases show a plain user only his own unless asked. */
  listWorkspaces(ids) {
    const query = ids ? { ids: ids.join(",") } : {};
    return this.#calls.list((0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/workspaces`, Workspace, "a workspace", query);
  }
  /** Boxes of all types, deployment policies and public boxes among them. */
  listBoxes(workspace) {
    return this.#calls.list((0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/workspaces/${workspace}/boxes`, _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Box */ .az, "a box");
  }
  listProviders(workspace) {
    return this.#calls.list((0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/workspaces/${workspace}/providers`, Provider, "a provider");
  }
  /** The versions of a box, newest first; none when it was never versioned. */
  listVersions(box) {
    return this.#calls.list((0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/boxes/${box}/versions`, _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Box */ .az, "a version of a box");
  }
  /** A box with all boxes that its Box variables lead to, flat. */
  listStack(box) {
    return this.#calls.list((0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/boxes/${box}/stack`, _chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Box */ .az, "a box");
  }
  /** A box, or one of its versions, with the object it was read from, because a change is sent as the whole object. */
  async getBox(id) {
    const box = wholeBox(await this.#calls.send({ method: "GET", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/boxes/${id}` }));
    if (box.id === id) return box;
    throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .AnswerShapeError */ .UI("The platform\u2019s answer is a box, but not the one asked for.");
  }
  /** Makes a box; one request, which throws `AnswerLostError` when it may have been applied. */
  async createBox(body) {
    const answer = await this.#calls.send({ method: "POST", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/boxes`, body });
    return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .readCreated */ .$6)("a box", () => wholeBox(answer));
  }
  /** Replaces a box's draft by the given object, made anew before each repetition. */
  async putBox(id, body, renewBody) {
    await this.#calls.send({
      method: "PUT",
      path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/boxes/${id}`,
      body,
      renewBody,
      accept: "any"
    });
  }
  /** Makes a version: the whole box with a `version` is put. One request, as with a creation. */
  async createVersion(id, body) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/boxes/${id}`;
    const answer = await this.#calls.send({ method: "PUT", path: at, body, repeat: "create" });
    return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .readCreated */ .$6)("a version of a box", () => wholeBox(answer));
  }
  async deleteBox(id) {
    await this.#calls.send({ method: "DELETE", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/boxes/${id}`, accept: "any" });
  }
  /**
   * The workspace's own and shared instances, terminated ones included. The list may come in a slim form whose
   * boxes have no ids; those instances are read again by their ids. One that is not shown so yet is kept as it is.
   */
  async listInstances(workspace) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/workspaces/${workspace}/instances`;
    const listed = (await this.#calls.items({ path: at })).map((answer) => this.#instance(answer));
    const slim = listed.filter((instance) => !isWhole(instance)).map(({ id }) => id);
    const all = new Map(listed.map((instance) => [instance.id, instance]));
    for (let from = 0; from < slim.length; from += IDS_AT_ONCE) {
      const ids = slim.slice(from, from + IDS_AT_ONCE);
      const query = { ids: ids.join(",") };
      for (const answer of await this.#calls.items({ path: at, query })) {
        const instance = this.#instance(answer);
        if (ids.includes(instance.id)) all.set(instance.id, instance);
      }
    }
    return [...all.values()];
  }
  /** Ids of all instances that the workspace's list shows. */
  async listInstanceIds(workspace) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/workspaces/${workspace}/instances`;
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
    const once = attempts === void 0 ? {} : { attempts };
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances/${id}`;
    const instance = this.#instance(await this.#calls.send({ method: "GET", path: at, ...once }));
    if (instance.id === id) return instance;
    throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .AnswerShapeError */ .UI("The platform\u2019s answer is an instance, but not the one asked for.");
  }
  /** Replaces an instance by the given object, made anew before each repetition. Runs no script. */
  async putInstance(id, body, renewBody) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances/${id}`;
    await this.#calls.send({ method: "PUT", path: at, body, renewBody, accept: "any" });
  }
  /** Starts an operation; 409 when the state does not allow it. */
  async operate(id, operation) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances/${id}/${operation}`;
    await this.#calls.send({ method: "PUT", path: at, accept: "any" });
  }
  /** Moves an instance to another version of its box. */
  async pull(id, box) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances/${id}/pull`;
    await this.#calls.send({ method: "PUT", path: at, body: { box_id: box }, accept: "any" });
  }
  async remove(id, operation) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances/${id}`;
    await this.#calls.send({ method: "DELETE", path: at, query: { operation }, accept: "any" });
  }
  /** Machines and addresses. */
  async getService(id) {
    const answer = await this.#calls.send({ method: "GET", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances/${id}/service` });
    return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(Service, answer, "a service");
  }
  /** What happened during an operation such as `deploy`. */
  async listActivity(id, operation) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances/${id}/activity`;
    return this.#calls.list(at, Activity, "an activity", { operation });
  }
  /** The log of one machine, plain text. */
  async getMachineLog(id, machine) {
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances/${id}/machine_logs`;
    const query = { machine_name: machine };
    return (await this.#calls.send({ method: "GET", path: at, query, accept: "text" })).text;
  }
  /** Stores a file; gives what a File variable has as its value. A file stored twice does no harm. */
  async upload(name, bytes) {
    return (await this.store(name, bytes)).url;
  }
  /** A stored file, by where the platform says that it is. */
  async download(url) {
    const { path: at } = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .rawPath */ .av)(url);
    const { bytes } = await this.#calls.send({ method: "GET", path: at, accept: "text" });
    return bytes ?? new Uint8Array();
  }
  /** The same with the whole reference, as boxes name their files. */
  async store(name, bytes) {
    const raw = await upload(name, bytes);
    const at = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/blobs/upload`;
    const answer = await this.#calls.send({ method: "POST", path: at, raw, repeat: "safe" });
    const { url } = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(Blob2, answer, "a stored file");
    return { ...(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(answer.body) ? answer.body : {}, url };
  }
  async #deployed(body, read) {
    const answer = await this.#calls.send({ method: "POST", path: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/services/instances`, body });
    return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .readCreated */ .$6)("an instance", () => read(answer));
  }
  #instance(answer) {
    const fields = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(InstanceFields, answer, "an instance");
    return { ...fields, raw: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(answer.body) ? answer.body : {} };
  }
};
function wholeBox(answer) {
  return { ...(0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(_chunk_T65L6CBY_js__WEBPACK_IMPORTED_MODULE_0__/* .Box */ .az, answer, "a box"), raw: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(answer.body) ? answer.body : {} };
}
function isWhole({ boxes, raw }) {
  return boxes[0] !== void 0 && boxes[0].id !== "" && Array.isArray(raw["variables"]);
}



/***/ })

};
