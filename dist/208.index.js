export const id = 208;
export const ids = [208];
export const modules = {

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Sd: () => (/* binding */ secretsInText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   o8: () => (/* binding */ compactField),
/* harmony export */   vD: () => (/* binding */ isTreeMap),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// src/kubeconfig/reading/model.ts
function textOf(fields, key) {
  const value = fields.get(key);
  return typeof value === "string" ? value : void 0;
}
function isTreeMap(value) {
  return value instanceof Map;
}
function isBlank(value) {
  if (value === void 0 || value === null || value === "") return true;
  if (typeof value === "string") return false;
  return isTreeMap(value) ? value.size === 0 : value.length === 0;
}

// src/kubeconfig/reading/pem-data.ts

var CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
function decodeField(value) {
  const compact = compactField(value);
  if (compact === "" || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) {
    return void 0;
  }
  return Buffer.from(compact, "base64").toString("utf8");
}
function compactField(value) {
  return value.replace(/\s+/g, "");
}
function readCertificates(value) {
  const pem = decodeField(value);
  const blocks = pem?.match(CERTIFICATE) ?? [];
  if (blocks.length === 0 || blocks.length !== pem?.match(/-----BEGIN /g)?.length) return void 0;
  try {
    return blocks.map((block) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block));
  } catch {
    return void 0;
  }
}
function readPrivateKey(value) {
  const pem = decodeField(value);
  if (pem === void 0) return void 0;
  try {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
  } catch {
    return void 0;
  }
}

// src/kubeconfig/reading/secrets.ts
var SHORTEST_LINE = 16;
var PROVIDER_SECRETS = ["access-token", "id-token", "refresh-token", "client-secret"];
var LOOSE_FIELD = /["']?\b(?:token|password|client-key-data|access-token|id-token|refresh-token|client-secret)["']?[ \t]*[:=][ \t]*(?:![^\s]*[ \t]+)?["']?([^\s"',}\]\\]{8,})/g;
function secretsOf(kubeconfig) {
  return unique(kubeconfig.users.flatMap((user) => userSecrets(user)));
}
function settingsOf(kubeconfig) {
  const proxies = kubeconfig.clusters.map(({ fields }) => proxyPassword(textOf(fields, "proxy-url") ?? ""));
  return unique([...proxies, ...kubeconfig.users.flatMap((user) => pluginSettings(user))]);
}
function secretsInText(text) {
  return unique([...text.matchAll(LOOSE_FIELD)].map((match) => match[1] ?? ""));
}
function proxyPassword(url) {
  const { password } = URL.canParse(url) ? new URL(url) : { password: "" };
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
function userSecrets({ fields }) {
  const key = textOf(fields, "client-key-data") ?? "";
  const plain = [textOf(fields, "token"), textOf(fields, "password")].map((text) => text ?? "");
  const keyLines = (decodeField(key) ?? "").split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----"));
  return [...plain, key, compactField(key), ...keyLines, ...providerSecrets(fields)];
}
function pluginSettings({ fields }) {
  const env = childOf(fields.get("exec"), "env");
  if (!Array.isArray(env)) return [];
  return env.map((item) => isTreeMap(item) ? textOf(item, "value") ?? "" : "");
}
function providerSecrets(fields) {
  const config = childOf(fields.get("auth-provider"), "config");
  return isTreeMap(config) ? PROVIDER_SECRETS.map((key) => textOf(config, key) ?? "") : [];
}
function childOf(value, key) {
  return isTreeMap(value) ? value.get(key) : void 0;
}
function unique(values) {
  return [...new Set(values.filter((value) => value.trim() !== ""))];
}




/***/ }),

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony export DollarboxClient */
/* harmony import */ var _chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4262);
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




















// src/platforms/dollarbox/api/failure.ts
function readFailure({ body, status }) {
  const error = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body) && (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body["error"]) ? body["error"] : {};
  const { code } = error;
  if (typeof code !== "string" || code === "") return void 0;
  const message = typeof error["message"] === "string" ? error["message"] : "";
  return {
    kind: kindOf(code, status),
    code,
    message,
    details: describeDetail(error["detail"]),
    next: nextStep(code, status),
    permanent: PERMANENT.has(code)
  };
}
function kindOf(code, status) {
  if (Object.hasOwn(KINDS, code)) return KINDS[code] ?? "refused";
  const kind = (0,_chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfStatus */ .o3)(status);
  return kind === "absent" ? "refused" : kind;
}
var KINDS = {
  authentication_failed: "unauthenticated",
  not_authenticated: "unauthenticated",
  permission_denied: "denied",
  not_found: "absent",
  validation_error: "invalid",
  parse_error: "invalid",
  unsupported_media_type: "invalid",
  method_not_allowed: "unsupported",
  rate_limited: "limited",
  conflict: "conflict",
  quota_exceeded: "refused",
  billing_error: "refused",
  api_disabled: "refused",
  org_required: "refused",
  kubectl_disabled: "refused"
};
var CODES = Object.keys(KINDS);
var PERMANENT = /* @__PURE__ */ new Set([
  "authentication_failed",
  "permission_denied",
  "not_found",
  "validation_error",
  "quota_exceeded",
  "billing_error",
  "api_disabled",
  "org_required",
  "conflict",
  "kubectl_disabled"
]);
var NEXT_STEPS = {
  authentication_failed: "Check the token: it may be mistyped, revoked or expired. Make a new one under Account \u2192 API tokens.",
  not_authenticated: "Check that the `token` input holds a DollarBox API token.",
  permission_denied: "Use a token with the scope Read & write, of a user whose role in the org (owner, admin, member) allows this.",
  not_found: "Check the id or name, and that `org` is the org it belongs to.",
  validation_error: "Correct the inputs named above.",
  quota_exceeded: "Delete containers or volumes that are no longer needed (failed containers count until they are deleted), or extend the plan.",
  rate_limited: "Run fewer steps with this token at the same time, or raise `poll-interval`.",
  api_disabled: "Have an owner of the org enable API access in the control panel.",
  org_required: "The token\u2019s user belongs to several orgs: set the `org` input to the slug of the one that is meant.",
  conflict: "Wait until other changes to it are done, then run the step again.",
  kubectl_disabled: "Have an owner of the org enable kubectl mode in the control panel.",
  billing_error: "Check the org\u2019s subscription and payment under Billing in the control panel."
};
function nextStep(code, status) {
  if (Object.hasOwn(NEXT_STEPS, code)) return NEXT_STEPS[code];
  if (status === 401) return NEXT_STEPS["authentication_failed"];
  if (status === 402) return NEXT_STEPS["billing_error"];
  if (status === 403) return NEXT_STEPS["permission_denied"];
  if (status === 429) return NEXT_STEPS["rate_limited"];
  return status === 404 ? NEXT_STEPS["not_found"] : void 0;
}
function describeDetail(detail) {
  if (typeof detail === "string") return detail === "" ? [] : [detail];
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(detail)) return [];
  return Object.entries(detail).slice(0, 20).map(([field, value]) => `${field}: ${Array.isArray(value) ? value.map(text).join(" ") : text(value)}`);
}
function text(value) {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

// src/platforms/dollarbox/api/raw-call.ts
var paging = {
  parameter: "cursor",
  read: (answer) => {
    const { body } = answer;
    if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body) || !Array.isArray(body["results"])) throw (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .noPage */ .Dz)(answer);
    return { items: body["results"], next: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorFrom */ .tX)(body["next"]) };
  }
};
var isSecret = (name) => name === "env" || name === "token";
function withoutSecrets(body) {
  return (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .redactBody */ .sx)(body, (name, holder) => name === "kubeconfig" || isSecret(name, holder));
}
function secretsOf(body) {
  const kubeconfigs = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(body, (name) => name === "kubeconfig");
  return [...(0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(body, isSecret), ...kubeconfigs.flatMap((text2) => (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInText */ .Sd)(text2))];
}

// src/platforms/dollarbox/api/schema.ts
var Id = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()]),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((id) => `${id}`),
  (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/)
);
var Text = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), "");
var Time = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), null);
var reasons = {
  error: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()),
  status_message: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()),
  status_reason: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()),
  message: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)())
};
var Container = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: Id,
  name: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  image: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), ""),
  env: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    // Not `record`, which drops names such as `constructor`.
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .Ie)(_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv), {}),
    (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((env) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`])))
  ),
  command: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()), []),
  status: Text,
  ipv6_address: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons
});
var Volume = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: Id,
  name: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  size_gb: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), null),
  status: Text,
  storage_class: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons
});
var Namespace = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: Id,
  slug: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  allocated_containers: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), null),
  allocated_volume_gb: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), null),
  status: Text,
  k8s_namespace: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons
});
var Org = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  slug: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  name: Text,
  billing_email: Text,
  status: Text,
  billing_mode: Text,
  kubectl_enabled: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)()),
  api_enabled: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)()),
  created_at: Time
});
var Member = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: Id, email: Text, role: Text, joined_at: Time });
var Invitation = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: Id,
  email: Text,
  role: Text,
  accepted: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(), false),
  expires_at: Time,
  created_at: Time
});
var KubectlCredential = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: Id,
  org: Text,
  sa_name: Text,
  created_at: Time,
  rotated_at: Time,
  last_downloaded_at: Time,
  // Whatever else stands there, the credential exists and has to be revoked by its id.
  kubeconfig: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()), void 0)
});
var Page = (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ next: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()), results: (0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_V2TNQE7L_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()) });

// src/platforms/dollarbox/api/resource.ts
var PAGE_SIZE = 100;
var TOLD = ["name", "slug", "size_gb", "email", "role"];
var Resource = class {
  #http;
  #at;
  constructor(http, at) {
    this.#http = http;
    this.#at = at;
  }
  /** All of them in the org, page by page; the host of a `next` link is never followed. */
  list() {
    const { list, schema, what } = this.#at;
    return (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_13__/* .paginate */ .En)({
      fetch: async (cursor) => {
        const query = { limit: PAGE_SIZE, cursor };
        const answer = await this.#http.request({ method: "GET", path: list, query });
        const { results, next } = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(Page, answer, "a page of a list");
        const items = results.map((body) => (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(schema, { ...answer, body }, what));
        return { items, next: (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorFrom */ .tX)(next) };
      }
    });
  }
  /** Reads one. Throws an `HttpError` of kind `absent` when it is not there. `attempts`: 1 for one look of many. */
  async get(id, attempts) {
    const once = attempts === void 0 ? {} : { attempts };
    const answer = await this.#http.request({ method: "GET", path: this.#at.item(id), ...once });
    return this.#asked(id, (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(this.#at.schema, answer, this.#at.what));
  }
  /** One request; throws `AnswerLostError` when it may have been applied. */
  async create(body) {
    const answer = await this.#http.request({ method: "POST", path: this.#at.list, body });
    const created = (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .readCreated */ .$6)(this.#at.what, () => (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(this.#at.schema, answer, this.#at.what));
    const other = TOLD.find((field) => differs(body, created, field));
    if (other === void 0) return created;
    throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .AnswerLostError */ .B0(
      `The answer to the creation is ${this.#at.what} of another ${other.replace("_gb", "")} than was asked for; it may have been applied.`,
      new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .AnswerShapeError */ .UI("The answer describes something else than was asked for.")
    );
  }
  /** Changes the given fields. */
  async update(id, body) {
    const answer = await this.#http.request({ method: "PATCH", path: this.#at.item(id), body });
    return this.#asked(id, (0,_chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(this.#at.schema, answer, this.#at.what));
  }
  /**
   * Deletes or revokes; false when it was not there. With `once` a request whose answer was lost is not repeated:
   * it throws `AnswerLostError`, since "not there" would then say nothing of who removed it.
   */
  async remove(id, once = false) {
    const path2 = this.#at.item(id);
    const repeat = once ? "create" : "safe";
    try {
      await this.#http.request({ method: "DELETE", path: path2, repeat, accept: "any" });
      return true;
    } catch (error) {
      if ((0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .isOfKind */ .Q2)(error, "absent")) return false;
      throw error;
    }
  }
  /** An answer about another one than was asked for must not be taken for it. Orgs are asked for by slug. */
  #asked(id, found) {
    if ((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(found) && [found["id"], found["slug"]].includes(id)) return found;
    throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_15__/* .AnswerShapeError */ .UI(
      `The platform\u2019s answer is ${this.#at.what}, but not the one asked for.`,
      {},
      {
        next: "Run the step again; if it stays, tell the platform\u2019s support."
      }
    );
  }
};
function differs(body, created, field) {
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(body) || !(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_17__/* .isObject */ .Gv)(created) || body[field] === void 0) return false;
  const [sent, told] = [body[field], created[field]].map((value) => `${value ?? ""}`.toLowerCase());
  return told !== "" && sent !== told;
}

// src/platforms/dollarbox/api/client.ts
var DollarboxClient = class _DollarboxClient {
  #http;
  paging = paging;
  /** Slug of the org that every call names; empty when the platform is to find it. */
  org;
  containers;
  volumes;
  namespaces;
  orgs;
  members;
  invitations;
  /** The caller's own; a creation has no body, and only its answer has the kubeconfig. */
  kubectlCredentials;
  constructor(http, org) {
    this.#http = http;
    this.org = org;
    this.containers = new Resource(http, {
      what: "a container",
      schema: Container,
      list: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/containers/`,
      item: (id) => (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/containers/${id}/`
    });
    this.volumes = new Resource(http, {
      what: "a volume",
      schema: Volume,
      list: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/volumes/`,
      item: (id) => (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/volumes/${id}/`
    });
    this.namespaces = new Resource(http, {
      what: "a namespace",
      schema: Namespace,
      list: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/namespaces/`,
      item: (id) => (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/namespaces/${id}/`
    });
    this.orgs = new Resource(http, {
      what: "an org",
      schema: Org,
      list: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/orgs/`,
      item: (slug) => (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/orgs/${slug}/`
    });
    this.members = new Resource(http, {
      what: "a member",
      schema: Member,
      list: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/members/`,
      item: (id) => (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/members/${id}/`
    });
    this.invitations = new Resource(http, {
      what: "an invitation",
      schema: Invitation,
      list: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/invitations/`,
      item: (id) => (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/invitations/${id}/`
    });
    this.kubectlCredentials = new Resource(http, {
      what: "a kubectl credential",
      schema: KubectlCredential,
      list: (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/kubectl-credentials/`,
      item: (id) => (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)`/api/v1/kubectl-credentials/${id}/`
    });
  }
  get lastRequestId() {
    return this.#http.lastRequestId;
  }
  /** The server's time, as far as its answers have told it. */
  serverTime() {
    return this.#http.serverTime();
  }
  close() {
    return this.#http.close();
  }
  /** The same client under another signal and deadline: for a last look. */
  within(budget) {
    return budget ? new _DollarboxClient(this.#http.within(budget), this.org) : this;
  }
  /** A call that there is no method for; secrets are taken out of its answer. */
  async raw(request) {
    const answer = await this.#http.request(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }
};
function createClient({ token = "", org = "" }, connection) {
  const headers = { authorization: `Bearer ${token}`, ...org && { "x-dollarbox-org": org } };
  const http = new _chunk_XBHWB2KI_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(connection, { authorize: () => headers, readFailure, secretsIn: secretsOf });
  return new DollarboxClient(http, org);
}



/***/ })

};
