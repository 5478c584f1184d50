export const id = 235;
export const ids = [235];
export const modules = {

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ ownerMark),
/* harmony export */   A9: () => (/* binding */ meansAbsent),
/* harmony export */   IR: () => (/* binding */ isOwnerTag),
/* harmony export */   Ie: () => (/* binding */ isSameOwner),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   l6: () => (/* binding */ MARK_VARIABLE),
/* harmony export */   oK: () => (/* binding */ readInstance),
/* harmony export */   pl: () => (/* binding */ findWorkspace),
/* harmony export */   qE: () => (/* binding */ ownerTag),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);




// src/previews/owner.ts

var MARK_VARIABLE = "BOXWRIGHT_PREVIEW";
function ownerMark({ repository, number }) {
  return `${repository}#${number}`;
}
function readMark(mark) {
  const [, repository, digits] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,9})$/.exec(mark ?? "") ?? [];
  return repository === void 0 ? void 0 : { repository, number: Number(digits) };
}
function isSameOwner(a, b) {
  return a !== void 0 && a.number === b.number && isSameRepository(a.repository, b.repository);
}
function isSameRepository(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
var TAG = /^bxw-[0-9a-f]{12}-pr-\d+$/;
function ownerTag({ repository, number }) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(repository.toLowerCase()).digest("hex");
  return `bxw-${hash.slice(0, 12)}-pr-${number}`;
}
function isOwnerTag(tag) {
  return TAG.test(tag);
}
function readTags(tags, repository) {
  for (const tag of tags) {
    const number = Number(/-pr-([1-9]\d{0,9})$/.exec(tag)?.[1]);
    if (!Number.isNaN(number) && ownerTag({ repository, number }) === tag) return number;
  }
  return void 0;
}

// src/platforms/elasticbox/boxes/find-workspace.ts
async function findWorkspace(client, wanted) {
  const all = await client.listWorkspaces();
  const byId = all.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = all.filter(({ name }) => name === wanted);
  const [only] = named;
  if (only && named.length === 1) return only;
  if (named.length > 1) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(
      `${named.length} workspaces are named ${wanted}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(named.map(({ id }) => id))}.`,
      { next: "Set `workspace` to the id of the one that is meant." }
    );
  }
  const hidden = await askFor(client, wanted);
  if (hidden) return hidden;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(
    `There is no workspace ${wanted} among those of the token\u2019s user.${(0,_chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(wanted, labels(all))}`,
    { next: `Set \`workspace\` to one of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(labels(all).slice(0, 20), "or") || "yours"}.` }
  );
}
async function askFor(client, id) {
  if (!/^[\w.-]+$/.test(id)) return void 0;
  try {
    return (await client.listWorkspaces([id])).find((workspace) => workspace.id === id);
  } catch (error) {
    if ((0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfKind */ .Q2)(error, "absent", "denied", "invalid", "refused")) return void 0;
    throw error;
  }
}
function labels(all) {
  return [...new Set(all.flatMap(({ id, name }) => name === "" ? [id] : [id, name]))];
}

// src/platforms/elasticbox/instances/read-instance.ts
async function readInstance(client, key, attempts) {
  try {
    return await client.getInstance(key.id, attempts);
  } catch (error) {
    if (await meansAbsent(client, key, error)) throw absent(key.id, error);
    throw error;
  }
}
async function meansAbsent(client, { id, owner }, error) {
  if ((0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfKind */ .Q2)(error, "absent")) return true;
  if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfKind */ .Q2)(error, "denied", "doubtful") || !owner) return false;
  try {
    return !(await client.listInstanceIds(owner)).includes(id);
  } catch (other) {
    if (other instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$ && other.kind !== "broken") return false;
    throw other;
  }
}
function absent(id, cause) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es(`There is no instance ${id}.`, {
    cause,
    next: "Check the id, and that `base-url` is the site it belongs to."
  });
}




/***/ }),

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8296);


// node_modules/fastest-levenshtein/mod.js
var require_mod = (0,_chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest2 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest2;
  }
});

// src/support/nearest.ts
var import_fastest_levenshtein = (0,_chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(require_mod(), 1);
function nearest(wrong, known) {
  if (known.length === 0 || wrong.length > 100) return void 0;
  const typed = wrong.toLowerCase().replaceAll("_", "-");
  const best = (0, import_fastest_levenshtein.closest)(typed, [...known]);
  return (0, import_fastest_levenshtein.distance)(typed, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : void 0;
}
function didYouMean(wrong, known) {
  const best = nearest(wrong, known);
  return best === void 0 ? "" : ` Did you mean "${best}"?`;
}




/***/ }),

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

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ findBox),
/* harmony export */   iv: () => (/* binding */ boxType),
/* harmony export */   n4: () => (/* binding */ findNamed),
/* harmony export */   pn: () => (/* binding */ isPolicy)
/* harmony export */ });
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);



// src/platforms/elasticbox/boxes/find-box.ts
function boxType({ schema }) {
  return /\/boxes\/([a-z]+)$/.exec(schema)?.[1] ?? "";
}
function isPolicy(box) {
  return boxType(box) === "policy";
}
function findBox(boxes, workspace, wanted) {
  return findNamed(
    boxes.filter((box) => !isPolicy(box)),
    { workspace, wanted, input: "box", noun: "box", plural: "boxes" }
  );
}
function findNamed(boxes, search) {
  const { workspace, wanted, input, noun, plural } = search;
  const byId = boxes.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = boxes.filter(({ name }) => name === wanted);
  const own = named.filter(({ owner }) => owner === workspace.id);
  const meant = own.length > 0 ? own : named;
  const [only] = meant;
  if (only && meant.length === 1) return only;
  if (meant.length > 1) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
      `${meant.length} ${plural} are named ${wanted} in workspace ${workspace.id}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(meant.map(({ id }) => id))}.`,
      { next: `Set \`${input}\` to the id of the one that is meant.` }
    );
  }
  const names = [...new Set(boxes.map(({ name }) => name))].sort();
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
    `There is no ${noun} ${wanted} in workspace ${workspace.id}.${(0,_chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(wanted, names)}`,
    {
      next: `Set \`${input}\` to the name or id of one of its ${plural}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names.slice(0, 20), "or")}.`
    }
  );
}




/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4976);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8296);







// src/platforms/elasticbox/identify.ts
var OWN_TAG = /^bxw-/;
async function identify(client, declared) {
  const { scope, kind, what, id } = declared;
  if (kind === "instance" && id !== void 0) {
    const owner = scope === "" ? void 0 : (await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorkspace */ .pl)(client, scope)).id;
    return identityOf(await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstance */ .oK)(client, { id, owner }));
  }
  if (scope === "") return declared;
  const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorkspace */ .pl)(client, scope);
  if (kind !== "instance") return { ...declared, scope: workspace.id };
  const [wanted = "", name, ...tags] = what;
  const box = (0,_chunk_UJMLJCLQ_js__WEBPACK_IMPORTED_MODULE_0__/* .findBox */ .Nf)(await client.listBoxes(workspace.id), workspace, wanted);
  return instanceIdentity(workspace.id, [box.id, name || box.name], tags);
}
function identityOf({ owner, box, name, application, tags }) {
  if (tags.some(_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnerTag */ .IR)) return { scope: owner, kind: "preview", what: [application?.name ?? name] };
  return instanceIdentity(owner, [box, application?.name ?? name], tags);
}
function instanceIdentity(scope, names, tags) {
  const own = tags.filter((tag) => !OWN_TAG.test(tag));
  return { scope, kind: "instance", what: [...names, ...[...new Set(own)].sort()] };
}



/***/ })

};
