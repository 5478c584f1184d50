export const id = 927;
export const ids = [927];
export const modules = {

/***/ 3480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ UnknownResultError),
/* harmony export */   B0: () => (/* binding */ AnswerLostError),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   UI: () => (/* binding */ AnswerShapeError),
/* harmony export */   j$: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/http/failure/errors.ts
var HttpError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "HttpError";
  /** What it means; the status itself means nothing outside the http layer. */
  kind;
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
    this.kind = facts.kind;
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
};
function isOfKind(error, ...kinds) {
  return error instanceof HttpError && kinds.includes(error.kind);
}
var NetworkError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "NetworkError";
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
};
var AnswerShapeError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "AnswerShapeError";
  problem;
  status;
  requestId;
  constructor(message, facts = {}, details = {}) {
    super(message, details);
    this.problem = facts.problem ?? "shape";
    this.status = facts.status;
    this.requestId = facts.requestId;
  }
};
var AnswerLostError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "AnswerLostError";
  /** Milliseconds the server asked to wait before anything else is sent. */
  retryAfterMs;
  /** When the request was sent, by the server's clock; `undefined` when nothing tells. */
  sent;
  constructor(message, cause, told = {}) {
    super(message, { cause, ...nextOf(cause) });
    this.retryAfterMs = told.asked;
    this.sent = told.sent;
  }
  get outcome() {
    return outcomeOf(this.cause);
  }
};
var UnknownResultError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "UnknownResultError";
  /** What was looked for: a name, a tag, a fingerprint. */
  key;
  constructor(message, key, details = {}) {
    super(message, details);
    this.key = key;
  }
  get outcome() {
    return outcomeOf(this.cause);
  }
};
function outcomeOf(cause) {
  return cause instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? cause.outcome : "failed";
}
function nextOf(cause) {
  return cause instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && cause.next !== void 0 ? { next: cause.next } : {};
}




/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ checkKubectl),
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   En: () => (/* binding */ paginate),
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   K0: () => (/* binding */ KUBECTL_CREDENTIALS),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   PL: () => (/* binding */ endedBadly),
/* harmony export */   PQ: () => (/* binding */ INVITATIONS),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   Xi: () => (/* binding */ isLeaving),
/* harmony export */   Y8: () => (/* binding */ oneWithKey),
/* harmony export */   YI: () => (/* binding */ oneWithId),
/* harmony export */   YN: () => (/* binding */ VOLUMES),
/* harmony export */   dK: () => (/* binding */ NAMESPACES),
/* harmony export */   f1: () => (/* binding */ CONTAINERS),
/* harmony export */   jr: () => (/* binding */ onlyOne),
/* harmony export */   kH: () => (/* binding */ MEMBERS),
/* harmony export */   lb: () => (/* binding */ allWithKey),
/* harmony export */   m2: () => (/* binding */ findOrg),
/* harmony export */   nU: () => (/* binding */ judgeContainer),
/* harmony export */   tL: () => (/* binding */ judgeNamespace),
/* harmony export */   tk: () => (/* binding */ assertOneOrg),
/* harmony export */   un: () => (/* binding */ judgeVolume)
/* harmony export */ });
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);



// src/http/pages/paginate.ts
var MOST_PAGES = 2e3;
var MOST_EMPTY_PAGES = 200;
async function* paginate({ fetch, maxPages = MOST_PAGES }) {
  const seen = /* @__PURE__ */ new Set();
  let next;
  let empty = 0;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page = await fetch(next).catch((error) => {
      throw pages > 0 && (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfKind */ .Q2)(error, "absent", "doubtful") ? brokenOff(pages + 1, error) : error;
    });
    yield* page.items;
    next = page.next;
    if (next === void 0) return;
    if (seen.has(next)) throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI("Bad pagination: the pages of the list run in a circle.");
    seen.add(next);
    empty = page.items.length === 0 ? empty + 1 : 0;
    if (empty >= MOST_EMPTY_PAGES) {
      throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI("Bad pagination: the list goes on with empty pages without an end.");
    }
  }
  throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI(
    `The list has more than ${maxPages} pages.`,
    {},
    { next: "Ask for larger pages with the `limit` of the query, or for less with a filter." }
  );
}
async function collect(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}
function brokenOff(page, cause) {
  const { status, requestId } = cause;
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerShapeError */ .UI(
    `The list broke off: of its page ${page} the platform says that it is not there. ${cause.message}`,
    { status, requestId },
    { cause, next: "Run the step again." }
  );
}

// src/platforms/dollarbox/api/kinds.ts
function called(kind, item) {
  const key = kind.keyOf(item);
  return key === "" ? `${kind.noun} ${item.id}` : `${kind.noun} ${key} (${item.id})`;
}
function entryOf({ noun }, { id }) {
  return `${noun} ${id}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
var CONTAINERS = {
  noun: "container",
  plural: "containers",
  endpoints: ({ containers }) => containers,
  keyOf: ({ name }) => name,
  sameKey: Object.is
};
var VOLUMES = {
  noun: "volume",
  plural: "volumes",
  endpoints: ({ volumes }) => volumes,
  keyOf: ({ name }) => name,
  sameKey: Object.is
};
var NAMESPACES = {
  noun: "namespace",
  plural: "namespaces",
  endpoints: ({ namespaces }) => namespaces,
  keyOf: ({ slug }) => slug,
  sameKey: Object.is
};
var MEMBERS = {
  noun: "member",
  plural: "members",
  endpoints: ({ members }) => members,
  keyOf: ({ email }) => email,
  sameKey: sameAddress
};
var INVITATIONS = {
  noun: "invitation",
  plural: "invitations",
  endpoints: ({ invitations }) => invitations,
  keyOf: ({ email }) => email,
  sameKey: sameAddress
};
var KUBECTL_CREDENTIALS = {
  noun: "kubectl credential",
  plural: "kubectl credentials",
  endpoints: ({ kubectlCredentials }) => kubectlCredentials,
  keyOf: () => "",
  sameKey: Object.is
};
function sameAddress(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

// src/platforms/dollarbox/resources/settle.ts
var RUNNING = "running";
var BOUND = "bound";
var ACTIVE = "active";
var FAILED = /* @__PURE__ */ new Set(["failed", "error", "crashed"]);
var HALTED = /* @__PURE__ */ new Set(["stopped", "suspended"]);
var LEAVING = /* @__PURE__ */ new Set(["deleting", "terminating"]);
var GONE = "deleted";
var UNDER_WAY = /* @__PURE__ */ new Set([
  "",
  "pending",
  "provisioning",
  "creating",
  "starting",
  "updating",
  "restarting",
  "deploying",
  "scheduled",
  "queued",
  ...LEAVING
]);
function hasFailed(item) {
  return FAILED.has(normal(item));
}
function endedBadly(item) {
  return hasFailed(item) || HALTED.has(normal(item));
}
function isLeaving(item) {
  return LEAVING.has(normal(item));
}
function isGone(item) {
  return normal(item) === GONE;
}
function isRunning(item) {
  return normal(item) === RUNNING;
}
function judgeContainer(container) {
  if (isRunning(container)) return container.ipv6_address === "" ? "pending" : "settled";
  return judgeOther(container);
}
function judgeVolume(volume) {
  return normal(volume) === BOUND ? "settled" : judgeOther(volume);
}
function judgeNamespace(namespace) {
  return normal(namespace) === ACTIVE ? "settled" : judgeOther(namespace);
}
function judgeOther(item) {
  if (endedBadly(item) || isGone(item)) return "settled";
  return UNDER_WAY.has(normal(item)) ? "pending" : "unknown";
}
function failureReason({ error, status_message, status_reason, message }) {
  const reason = [error, status_message, status_reason, message].find(
    (text) => typeof text === "string" && text.trim() !== ""
  );
  return typeof reason === "string" ? reason : "";
}
function normal({ status = "" }) {
  return status.trim().toLowerCase();
}

// src/platforms/dollarbox/resources/find.ts
async function allWithKey(client, kind, key) {
  const listed = /* @__PURE__ */ new Set();
  for await (const item of kind.endpoints(client).list()) {
    if (kind.sameKey(kind.keyOf(item), key) && !isGone(item)) listed.add(item.id);
  }
  const read = await Promise.all([...listed].map((id) => oneWithId(client, kind, id)));
  return read.filter((item) => item !== void 0);
}
async function oneWithKey(client, kind, key) {
  return onlyOne(kind, key, await allWithKey(client, kind, key));
}
function onlyOne({ noun, plural }, key, found) {
  if (found.length < 2) return found[0];
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
    `There are ${found.length} ${plural} called ${key}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(found.map(({ id }) => id))}.`,
    {
      next: `Set the \`org\` input if they are in several orgs, or tell the ${noun} by its id.`
    }
  );
}
async function oneWithId(client, kind, id) {
  try {
    const item = await kind.endpoints(client).get(id);
    return isGone(item) ? void 0 : item;
  } catch (error) {
    if (isAbsent(error)) return void 0;
    throw error;
  }
}
function isAbsent(error) {
  return error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .AbsentError */ .Es || (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfKind */ .Q2)(error, "absent");
}

// src/platforms/dollarbox/orgs/find-org.ts
var MOST_SLUGS = 20;
async function findOrg(client) {
  if (client.org !== "") return namedOrg(client, client.org);
  const orgs = await collect(client.orgs.list());
  const [only] = orgs;
  if (!only) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ("The token\u2019s user belongs to no org.", {
      next: "Use a token of a member of the org."
    });
  }
  if (orgs.length === 1) return only;
  const slugs = orgs.map(({ slug }) => slug);
  const more = slugs.length > MOST_SLUGS ? [`${slugs.length - MOST_SLUGS} more`] : [];
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
    `The token\u2019s user belongs to ${slugs.length} orgs and none is named (org_required): ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([...slugs.slice(0, MOST_SLUGS), ...more])}.`,
    { next: "Set the `org` input to the slug of the one that is meant." }
  );
}
async function assertOneOrg(client) {
  if (client.org === "") await findOrg(client);
}
async function namedOrg(client, slug) {
  try {
    return await client.orgs.get(slug);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .AbsentError */ .Es(`There is no org ${slug}, or the token does not reach it.`, {
      next: "Check the slug in `org`, that the token\u2019s user is a member, and that the token is not restricted to another org.",
      cause: error
    });
  }
}
function checkKubectl({ slug, kubectl_enabled, api_enabled }) {
  if (api_enabled === false) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Org ${slug} has API access switched off (api_disabled).`, {
      next: "Have an owner of the org enable API access in the control panel."
    });
  }
  if (kubectl_enabled === false) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
      `Org ${slug} has kubectl mode switched off, so no kubeconfig can be issued for it.`,
      { next: "Have an owner of the org enable kubectl mode in the control panel." }
    );
  }
}




/***/ }),

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3089);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);





// src/platforms/dollarbox/identify.ts
async function identify(client, declared) {
  const scope = (declared.scope || (await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .findOrg */ .m2)(client)).slug).toLowerCase();
  const { id, kind } = declared;
  const named = id === void 0 ? void 0 : await nameOf(client, kind, id);
  return named === void 0 ? { ...declared, scope } : { scope, kind, what: [named] };
}
async function nameOf(client, kind, id) {
  if (kind === _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINERS */ .f1.noun) return (await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWithId */ .YI)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINERS */ .f1, id))?.name;
  if (kind === _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.noun) return (await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWithId */ .YI)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK, id))?.slug;
  return kind === _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .VOLUMES */ .YN.noun ? (await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWithId */ .YI)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .VOLUMES */ .YN, id))?.name : void 0;
}



/***/ })

};
