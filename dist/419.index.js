export const id = 419;
export const ids = [419];
export const modules = {

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ previews),
/* harmony export */   v: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7317);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7847);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/operations/inputs/previews.ts
var BASE = "Base of the preview\u2019s name, which is `<name>-pr-<number>`; what the platform would not take is shortened and gets a hash";
var previews = {
  label: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "label",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 100 }),
    "The preview lives only while the pull request has this label: `labeled` creates it, `unlabeled` and `closed` take it down, and without the label nothing is deployed. Default: every pull request has one."
  ),
  superseded: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
      "superseded",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["skip", "deploy"]),
      "When the pull request has a newer commit than the one of this run: `skip` it, or `deploy` it all the same."
    ),
    "skip"
  ),
  containerName: described(_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarbox */ .SM.name, `${BASE}.`),
  namespaceName: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "name",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 255 }),
    "Base of the preview\u2019s slug, which is `<name>-<mark>-pr-<number>` in at most 20 characters: the mark stands for the repository, and a name that does not fit is shortened and gets a hash."
  ),
  image: described(
    _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarbox */ .SM.image,
    "Public image to run; not needed when the event says that the pull request was closed. Use a tag or digest of its own for each commit: a moved tag changes nothing."
  ),
  env: described(
    _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarbox */ .SM.env,
    "Environment of the container; `BOXWRIGHT_PREVIEW`, which marks whose preview it is, is added. The whole map is replaced, unless `env-mode` is `merge`; not given leaves it as it is, `{}` clears it."
  ),
  box: described(
    _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .elasticbox */ .xY.box,
    "The box: name or id. When the event says that the pull request was closed, `name` alone will do."
  ),
  instanceName: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("name", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 100 }), `${BASE}. Default: \`box\` as it is written.`),
  /** A net below the events: a preview whose pull request nobody closes ends all the same. */
  lease: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(
    described(
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .elasticbox */ .xY.lease,
      "How long the instance may live after the last push; then `lease-action` happens. Every run that deploys extends it."
    ),
    "7d"
  ),
  sweptName: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "name",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 255 }),
    "Base of the previews\u2019 names, as it is in `preview-container`, `preview-namespace` or `preview-box`. Default: all previews of this repository."
  ),
  platform: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("platform", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["dollarbox", "elasticbox"]), "The platform whose previews are swept.")
};
function described(declared, description) {
  return { ...declared, description };
}

// src/contract/inputs/health.ts
var TARGET = {
  pattern: /^(?:https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?|\/\S*)$/i,
  rule: "a path that begins with `/`, or an `http:` or `https:` URL without a user name"
};
var health = {
  check: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "health-check",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 2e3, matches: TARGET }),
    "A path on the resource\u2019s URL (of a container with its `port`, else port 80 of its address), or a whole URL, that must answer with `health-status` before the step is green; asked until it does, within `timeout`. A runner without IPv6 cannot ask a container: then it is a warning. Default: nothing is asked."
  ),
  status: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("health-status", (0,_chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_1__/* .statuses */ .b)(), "The HTTP statuses that are healthy; redirects are not followed."),
    "200-399"
  )
};




/***/ }),

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/contract/time/deadline.ts
var LONGEST_RESERVE = 5e3;
var Deadline = class {
  total;
  reserve;
  #clock;
  #start;
  /** `total` in milliseconds, counted from now on the given clock. */
  constructor(total, clock = _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml) {
    this.total = total;
    this.reserve = Math.min(LONGEST_RESERVE, total / 10);
    this.#clock = clock;
    this.#start = clock.now();
  }
  /** Milliseconds since the start. */
  elapsed() {
    return this.#clock.now() - this.#start;
  }
  /** Milliseconds left for work: the reserve is not counted. Never negative. */
  left() {
    return Math.max(0, this.total - this.reserve - this.elapsed());
  }
  /** Milliseconds until the very end, reserve included. Never negative. */
  leftWithReserve() {
    return Math.max(0, this.total - this.elapsed());
  }
  /** The error of a deadline that passed. */
  error() {
    return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`The deadline of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(this.total)} has passed.`, {
      next: "Raise `timeout`, or resume the wait in a later step."
    });
  }
};




/***/ }),

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

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   Ab: () => (/* binding */ called2),
/* harmony export */   BK: () => (/* binding */ exactlyOne),
/* harmony export */   Bt: () => (/* binding */ isBetween),
/* harmony export */   C2: () => (/* binding */ isTerminated),
/* harmony export */   CZ: () => (/* binding */ LIST_LAG),
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   IK: () => (/* binding */ lookAgain),
/* harmony export */   JP: () => (/* binding */ skipWithoutSecrets),
/* harmony export */   LU: () => (/* binding */ atLeastOne),
/* harmony export */   Ms: () => (/* binding */ entryOf2),
/* harmony export */   N9: () => (/* binding */ isNamed),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   R_: () => (/* binding */ previewSubject),
/* harmony export */   Ru: () => (/* binding */ instanceFacts),
/* harmony export */   SB: () => (/* binding */ instanceResource),
/* harmony export */   ST: () => (/* binding */ isGone2),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   UM: () => (/* binding */ isOlderThan),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   W3: () => (/* binding */ readSlug),
/* harmony export */   WG: () => (/* binding */ assertPreviewOf),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   bG: () => (/* binding */ isEarlier),
/* harmony export */   bM: () => (/* binding */ containerPreviewName),
/* harmony export */   bP: () => (/* binding */ instancePreviewName),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   cr: () => (/* binding */ previewSlug),
/* harmony export */   ev: () => (/* binding */ awaitGone),
/* harmony export */   fc: () => (/* binding */ boxUrl),
/* harmony export */   gK: () => (/* binding */ removeInstance),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hb: () => (/* binding */ findPreviews),
/* harmony export */   iY: () => (/* binding */ ServerClock),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   j8: () => (/* binding */ awaitIdle),
/* harmony export */   jH: () => (/* binding */ atMostOne),
/* harmony export */   jy: () => (/* binding */ withDeployed),
/* harmony export */   mD: () => (/* binding */ awaitOperation),
/* harmony export */   nz: () => (/* binding */ checkPreview),
/* harmony export */   qG: () => (/* binding */ instanceOutputs),
/* harmony export */   rR: () => (/* binding */ describeBox),
/* harmony export */   re: () => (/* binding */ refuseForeign),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   rq: () => (/* binding */ isShutDown),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   sc: () => (/* binding */ isOnline),
/* harmony export */   so: () => (/* binding */ refuseOtherBox),
/* harmony export */   uW: () => (/* binding */ keepPreview),
/* harmony export */   un: () => (/* binding */ tryRemoval),
/* harmony export */   wG: () => (/* binding */ findInstances),
/* harmony export */   wH: () => (/* binding */ isClosing),
/* harmony export */   xE: () => (/* binding */ formatStamp)
/* harmony export */ });
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6753);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3089);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1193);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);






// src/contract/result/report-subject.ts
function previewSubject(preview, closing = false) {
  const { platform, scope, name, kind, pullRequest } = preview;
  return {
    identity: { scope, kind, what: [name] },
    title: `preview ${name}`,
    former: `${platform} preview ${scope}/${name}`,
    pullRequest,
    transient: true,
    closing
  };
}

// src/platforms/dollarbox/resources/remove.ts
var GONE = "gone";
var AFTER_LOSS = 500;
async function remove(context, kind, item, wait = context.wait) {
  const entry = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(kind, item);
  context.ledger.leave(entry, `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .called */ .Ab)(kind, item)}, being deleted`);
  const removed = await removeOnce(context, kind, item);
  if (removed) {
    context.ledger.wrote();
    if (item.status !== void 0 && !wait) return true;
    if (item.status !== void 0) await awaitGone(context, kind, item);
  }
  context.ledger.gone(entry);
  return removed;
}
async function removeOnce({ client, timing: { clock, signal, deadline, timeline } }, kind, { id }) {
  const endpoints = kind.endpoints(client);
  try {
    return await endpoints.remove(id, true);
  } catch (error) {
    if (!(error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerLostError */ .B0) || error.outcome !== "failed") throw error;
    const pause = error.retryAfterMs ?? AFTER_LOSS;
    if (pause > deadline.left()) throw (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_0__/* .asksTooMuch */ .wI)(error, pause, deadline.left());
    await timeline.during("retry", `DELETE of ${kind.noun}`, () => clock.sleep(pause, signal));
    await endpoints.remove(id);
    return true;
  }
}
async function awaitGone(context, kind, item) {
  const { client } = context;
  const what = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .called */ .Ab)(kind, item);
  context.ledger.leave((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(kind, item), `${what}, being deleted`);
  await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_0__/* .poll */ .wt)(
    {
      what: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(what),
      read: async (budget) => {
        try {
          const seen = await kind.endpoints(client.within(budget)).get(item.id, 1);
          return (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(seen) ? GONE : `there${seen.status ? ` (${seen.status})` : ""}`;
        } catch (error) {
          if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(error)) return GONE;
          throw error;
        }
      },
      judge: (status) => status === GONE ? "settled" : "pending",
      describe: (status) => status
    },
    context.timing
  );
  context.ledger.gone((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(kind, item));
}

// src/previews/name.ts

var TAIL = /-x[0-9a-f]{8}$/;
var TAIL_LENGTH = 10;
function previewName(base, number, { longest, label }) {
  const suffix = `-pr-${number}`;
  const room = longest - suffix.length;
  const spelt = label ? asLabel(base) : base;
  if (spelt === base && base.length <= room && !TAIL.test(base)) return base + suffix;
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(base).digest("hex").slice(0, 8);
  return `${cut(spelt, room - TAIL_LENGTH) || "preview"}-x${hash}${suffix}`;
}
function asLabel(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, (run) => /^-+$/.test(run) ? run : "-").replace(/^-+|-+$/g, "");
}
function cut(text, length) {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "").replace(/[-\s]+$/, "");
}

// src/platforms/dollarbox/containers/preview-name.ts
function containerPreviewName(base, number) {
  return previewName(base, number, { longest: 63, label: true });
}

// src/previews/slug.ts

var LONGEST = 20;
var MARK_LENGTH = 5;
var HASH_LENGTH = 4;
var LABEL = /^[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
function previewSlug(base, { repository, number }) {
  const end = `${repositoryMark(repository)}-pr-${number}`;
  const room = LONGEST - end.length;
  if (LABEL.test(base) && base.length < room) return `${base}-${end}`;
  const hash = digits(base, Math.min(HASH_LENGTH, room));
  const head = asLabel2(base).slice(0, Math.max(0, room - HASH_LENGTH - 1)).replace(/-+$/, "");
  return `${head === "" ? "" : `${head}-`}${hash}${end}`;
}
function readSlug(slug, repository) {
  const [, mark, number] = /([a-z0-9]+)-pr-([1-9]\d{0,9})$/.exec(slug) ?? [];
  return mark?.endsWith(repositoryMark(repository)) ? Number(number) : void 0;
}
function repositoryMark(repository) {
  return digits(repository.toLowerCase(), MARK_LENGTH);
}
function digits(text, length) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest();
  const first = String.fromCharCode(97 + (hash[0] ?? 0) % 26);
  const others = BigInt(`0x${hash.subarray(1).toString("hex")}`).toString(36);
  return (first + others).slice(0, length);
}
function asLabel2(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+/, "");
}

// src/http/failure/server-clock.ts
var RESOLUTION = 999;
var ServerClock = class {
  #last;
  /** Takes in the `Date` of an answer, and the runner's times of its request and arrival. */
  note(date, sent, received) {
    this.#last = { date, sent, received };
  }
  /** The server's time when the runner's clock says `wall`; `undefined` while no answer has told any. */
  at(wall) {
    if (!this.#last) return void 0;
    const { date, sent, received } = this.#last;
    return { earliest: date + wall - received, latest: date + RESOLUTION + wall - sent };
  }
};
function momentOf(time) {
  const earliest = Date.parse(time ?? "");
  if (Number.isNaN(earliest)) return void 0;
  return { earliest, latest: /:\d\d\.\d/.test(time ?? "") ? earliest : earliest + RESOLUTION };
}
function isBetween(moment, since, until) {
  if (!moment || !since || !until) return false;
  return moment.latest >= since.earliest && moment.earliest <= until.latest;
}
function isNear(moment, other, ms) {
  return moment !== void 0 && other !== void 0 && Math.abs(middle(moment) - middle(other)) <= ms;
}
function middle({ earliest, latest }) {
  return (earliest + latest) / 2;
}

// src/platforms/dollarbox/namespaces/namespace-owner.ts
var APART = 6e4;
function isOlderThan({ created_at }, opened) {
  const made = momentOf(created_at);
  return made !== void 0 && opened !== void 0 && made.latest + APART < opened;
}
function assertPreviewOf(namespace, owner, opened) {
  if (!isOlderThan(namespace, opened)) return;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACES */ .dK, namespace))} is older than pull request ${(0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerMark */ .$R)(owner)}, so it is not its preview. Nothing was changed.`,
    {
      title: `Namespace ${namespace.slug} belongs to somebody else`,
      next: "Choose another `name`, or delete that namespace if nobody needs it."
    }
  );
}

// src/contract/time/list-lag.ts
var LIST_LAG = 3e4;
var PAUSES = [500, 1500, 3e3, 5e3, 8e3, 12e3];
function lagPauses(left) {
  let spare = Math.min(LIST_LAG, left / 2);
  const pauses = [];
  for (const pause of PAUSES) {
    if (pauses.length > 0 && spare <= 0) break;
    pauses.push(Math.min(pause, spare));
    spare -= pause;
  }
  return pauses;
}
async function lookAgain({ clock, signal, deadline, timeline }, what, look2) {
  for (const pause of lagPauses(deadline.left())) {
    await timeline.during("wait", `looking for ${what}`, () => clock.sleep(pause, signal));
    const found = await look2();
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/platforms/elasticbox/instances/failure-evidence.ts
var LAST_LINES = 30;
var LAST_ITEMS = 10;
var REBOOT = 100;
async function failureEvidence({ client, secrets }, instance) {
  const operation = instance.operation.event.replace(/_service$/, "");
  const items = await readable(client.listActivity(instance.id, operation)) ?? [];
  const failing = items.filter(isFailing);
  const shown = failing.length > 0 ? failing : items;
  const machine = failing.find((item) => item.machine !== "")?.machine ?? await anyMachine(client, instance);
  const log = machine === void 0 ? "" : await readable(client.getMachineLog(instance.id, machine)) ?? "";
  return [
    { heading: `Activity of ${operation}`, lines: shown.slice(-LAST_ITEMS).map(describeItem) },
    {
      heading: `End of the log of machine ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .asLine */ .Bd)(machine)}`,
      lines: secrets.printableLines(log).slice(-LAST_LINES)
    }
  ].filter(({ lines }) => lines.length > 0);
}
function isFailing({ level, exit_code: code }) {
  return code !== void 0 && code !== 0 && code !== REBOOT || /error|fail|critical/i.test(level);
}
function describeItem({ created, text, box, event, machine, exit_code: code }) {
  const where = [box, event, machine].filter((part) => part !== "").join(", ");
  const ended = code === void 0 || code === 0 ? "" : ` [exit code ${code}]`;
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .asLine */ .Bd)(`${created} ${text}${where ? ` (${where})` : ""}${ended}`);
}
async function anyMachine(client, { id }) {
  return (await readable(client.getService(id)))?.machines[0]?.name || void 0;
}
async function readable(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ && error.outcome === "failed") return void 0;
    throw error;
  }
}

// src/platforms/elasticbox/instances/stamp.ts
function formatStamp(ms) {
  return `${new Date(ms).toISOString().slice(0, 23).replace("T", " ")}000`;
}
function isEarlier(a, b) {
  const [left, right] = [(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .readInstant */ .Wr)(a), (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .readInstant */ .Wr)(b)];
  return left !== void 0 && right !== void 0 && left < right;
}

// src/platforms/elasticbox/instances/settle.ts
var EVENTS = {
  deploy: ["deploy"],
  reconfigure: ["reconfigure"],
  reinstall: ["reinstall"],
  poweron: ["poweron"],
  shutdown: ["shutdown", "shutdown_service"],
  terminate: ["terminate", "terminate_service"]
};
var BECOMES_ONLINE = /* @__PURE__ */ new Set(["deploy", "reconfigure", "reinstall", "poweron"]);
function isBusy({ state }) {
  return state === "processing";
}
function hasFailed({ state }) {
  return state === "unavailable";
}
function isTerminated({ operation }) {
  return EVENTS.terminate.includes(operation.event);
}
function isGone2(instance) {
  return instance.state === "done" && isTerminated(instance);
}
function isShutDown({ operation }) {
  return EVENTS.shutdown.includes(operation.event);
}
function isStopped(instance) {
  return instance.state === "done" && isShutDown(instance);
}
function isOnline(instance) {
  return instance.state === "done" && !isShutDown(instance) && !isTerminated(instance);
}
function judgeIdle(instance) {
  if (instance.state === "done" || hasFailed(instance)) return "settled";
  return isBusy(instance) ? "pending" : "unknown";
}
function describeStatus(instance) {
  const { state, operation } = instance;
  if (isGone2(instance)) return "terminated";
  if (isStopped(instance)) return "stopped";
  if (isOnline(instance) && operation.event !== "") return "online";
  return operation.event === "" ? state : `${state} (${operation.event})`;
}
var OperationWatch = class {
  #operation;
  /** `updated` before the operation began; empty when any value is news. */
  #since;
  /** Our event was seen at some look. */
  #begun;
  constructor(operation, since, begun = false) {
    this.#operation = operation;
    this.#since = since;
    this.#begun = begun;
  }
  judge(instance) {
    if (this.#isOld(instance)) return "pending";
    if (EVENTS[this.#operation].includes(instance.operation.event)) this.#begun = true;
    return this.isForeign(instance) ? "settled" : judgeIdle(instance);
  }
  /** Somebody else's operation took over. */
  isForeign(instance) {
    const { event } = instance.operation;
    if (event === "" || this.#isOld(instance) || EVENTS[this.#operation].includes(event)) return false;
    return !(event === "reconfigure" && this.#begun && BECOMES_ONLINE.has(this.#operation));
  }
  /** As it was before our operation, or an older copy of the instance. */
  #isOld({ updated }) {
    return this.#since !== "" && (updated === this.#since || isEarlier(updated, this.#since));
  }
};

// src/platforms/elasticbox/instances/view.ts
function addressesOf({ id, address, machines }) {
  if (address && machines.length <= 1 && (address.public || address.private))
    return [{ machine: machines[0]?.name ?? id, public: address.public, private: address.private }];
  return machines.map((machine) => ({
    machine: machine.name,
    public: machine.address.public,
    private: machine.address.private
  }));
}
function instanceUrl(baseUrl, { id, name }) {
  return `${baseUrl}/#/instances/${encodeURIComponent(id)}/${slugOf(name)}`;
}
function boxUrl(baseUrl, { id, name }) {
  return `${baseUrl}/#/boxes/${encodeURIComponent(id)}/${slugOf(name)}`;
}
function slugOf(name) {
  return name.toLowerCase().replace(/[^a-z0-9-]/g, "-");
}
function instanceOutputs(instance, baseUrl, addresses) {
  const first = addresses?.[0];
  return {
    id: instance.id,
    name: instance.name,
    status: instance.state,
    url: instanceUrl(baseUrl, instance),
    address: first?.public || first?.private || void 0,
    addresses: addresses?.map((one) => ({ ...one })),
    "expires-at": expiryOf(instance),
    "box-version": versionOf(instance)
  };
}
function expiryOf({ lease }) {
  const ms = lease ? (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .readTime */ .aQ)(lease.expire) : void 0;
  return ms === void 0 ? void 0 : new Date(ms);
}
function versionOf({ boxes }) {
  return boxes[0] ? numberOf(boxes[0]) : "draft";
}
function numberOf({ id, version }) {
  return version ? version.number || id : "draft";
}
function describeBox(instance, movedFrom) {
  const now = versionOf(instance);
  const version = movedFrom === void 0 || movedFrom === now ? now : `${movedFrom} \u2192 ${now}`;
  return `${instance.boxes[0]?.name ?? instance.box} ${version}`;
}
function instanceResource(instance, baseUrl, addresses) {
  const { id, name, state, operation, owner, box, boxes, tags, created, updated, lease } = instance;
  return {
    id,
    name,
    state,
    event: operation.event,
    workspace: owner,
    box: { id: box, name: boxes[0]?.name ?? "", version: versionOf(instance) },
    policy: instance.policy_box?.name ?? "",
    tags,
    variables: instance.variables.map(variableResource),
    lease: lease ? { expire: lease.expire, operation: lease.operation } : null,
    automatic_updates: instance.automatic_updates,
    created,
    updated,
    url: instanceUrl(baseUrl, instance),
    ...addresses ? { addresses: addresses.map((one) => ({ ...one })) } : {}
  };
}
function variableResource({ name, scope, type, value, tags }) {
  const told = type === "" || type === "Password" ? {} : { value };
  return { name, scope, type, ...told, ...tags.length > 0 ? { tags } : {} };
}
function instanceFacts(instance, baseUrl, addresses = [], movedFrom) {
  const expiry = expiryOf(instance);
  const end = instance.lease?.operation ?? "";
  return [
    { label: "Instance", value: `${instance.name} (${instance.id})` },
    { label: "Box", value: describeBox(instance, movedFrom) },
    { label: "Status", value: describeStatus(instance) },
    ...instance.tags.length > 0 ? [{ label: "Tags", value: instance.tags.join(", ") }] : [],
    ...addresses.filter((one) => one.public || one.private).map((one) => ({ label: one.machine || "Address", value: one.public || one.private })),
    ...expiry ? [{ label: "Lease", value: `${end} at ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(expiry)}` }] : [],
    { label: "Page", value: instanceUrl(baseUrl, instance) }
  ];
}
function called2({ name, id }) {
  return `instance ${name} (${id})`;
}
function entryOf2({ id }) {
  return `instance ${id}`;
}

// src/platforms/elasticbox/instances/await-operation.ts
async function awaitOperation(context, { instance, operation, since, fresh = false }) {
  const watch = new OperationWatch(operation, since, fresh);
  const settled = await look(context, instance, {
    judge: (seen) => watch.judge(seen),
    toleratesAbsenceFor: fresh ? LIST_LAG : 0
  });
  if (watch.isForeign(settled)) throw takenOver(settled, operation);
  if (hasFailed(settled)) throw await failed(context, settled);
  return settled;
}
async function awaitIdle(context, instance) {
  if (judgeIdle(instance) === "settled") return instance;
  return look(context, instance, { judge: judgeIdle, first: instance });
}
async function look(context, instance, how) {
  const { client } = context;
  context.ledger.leaveIfUntold(entryOf2(instance), called2(instance));
  return (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_0__/* .poll */ .wt)(
    {
      what: called2(instance),
      read: async (budget) => {
        const seen = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstance */ .oK)(client.within(budget), instance, 1);
        context.ledger.know(instanceOutputs(seen, client.baseUrl));
        return seen;
      },
      describe: describeStatus,
      ...how,
      resume: `Raise \`timeout\`, or look at the page of ${called2(instance)}.`
    },
    context.timing
  );
}
function takenOver(instance, operation) {
  const { event, workspace } = instance.operation;
  const by = workspace === "" ? "Somebody else" : `Workspace ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .asLine */ .Bd)(workspace)}`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(
    `${by} started ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .asLine */ .Bd)(event)} on ${called2(instance)} while this step waited for ${operation}.`,
    {
      title: `${called2(instance)} was taken over`,
      next: "Look at the activity of the instance, find out who else works on it, and run the step again."
    }
  );
}
async function failed(context, instance) {
  const { event } = instance.operation;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(
    `${called2(instance)} became unavailable: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .asLine */ .Bd)(event) || "its operation"} failed.`,
    {
      title: `${event === "deploy" ? "Deploying" : `The ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .asLine */ .Bd)(event)} of`} ${called2(instance)} failed`,
      next: SUPPORT,
      evidence: await failureEvidence(context, instance)
    }
  );
}
var SUPPORT = "Read the agent\u2019s log on the machine: /var/log/elasticbox/elasticbox-agent.log (Linux, by SSH) or %ProgramData%\\ElasticBox\\Logs\\elasticbox-agent.log (Windows, by RDP). Limits of the cloud provider\u2019s own account or API can be the cause, too. For ElasticBox support, share the box in a workspace that your organisation and ElasticBox can reach, attach these logs, and send the body of the request.";

// src/platforms/elasticbox/instances/try-removal.ts
async function tryRemoval(client, key, removal) {
  try {
    await client.remove(key.id, removal);
    return "accepted";
  } catch (error) {
    if ((0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfKind */ .Q2)(error, "conflict")) return "conflict";
    if (await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .meansAbsent */ .A9)(client, key, error)) return "absent";
    throw error;
  }
}

// src/platforms/elasticbox/instances/remove-instance.ts
var PAUSE = 2e3;
async function removeInstance(context, instance, { force, deleteRecord, wait = context.wait }) {
  try {
    const terminated = !isGone2(instance) && await terminate(context, instance, { force, wait });
    if (!deleteRecord) {
      if (wait || !terminated) context.ledger.gone(entryOf2(instance));
      return terminated;
    }
    if (!wait && terminated) {
      context.log.notice(
        `${called2(instance)}: its record stays, because a step that does not wait cannot delete it.`
      );
      return true;
    }
    const deleted = await deleteRecordOf(context, instance);
    context.ledger.gone(entryOf2(instance));
    return deleted || terminated;
  } catch (error) {
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .AbsentError */ .Es) {
      context.ledger.gone(entryOf2(instance));
      return true;
    }
    throw error;
  }
}
async function terminate(context, instance, { force, wait }) {
  const { log } = context;
  if (!force && isTerminated(instance) && isBusy(instance)) {
    if (wait) await awaitTerminated(context, instance, "");
    return true;
  }
  const plain = !force && allowsTerminate(instance);
  if (!force && !plain)
    log.notice(
      `${called2(instance)} is ${describeStatus(instance)}: it is terminated by force, without the box\u2019s scripts.`
    );
  const asked = await ask(context, instance, plain ? "terminate" : "force_terminate");
  if (asked === "absent") return false;
  if (!wait) return true;
  try {
    await awaitTerminated(context, instance);
  } catch (error) {
    if (!plain || !(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ) || error.outcome !== "failed") throw error;
    const stuck = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstance */ .oK)(context.client, instance);
    if (!hasFailed(stuck)) throw error;
    log.notice(`${called2(stuck)}: terminating failed; trying once more by force.`);
    await ask(context, stuck, "force_terminate");
    await awaitTerminated(context, stuck);
  }
  return true;
}
async function ask(context, instance, removal) {
  context.ledger.leave(entryOf2(instance), `${called2(instance)}, being terminated`);
  const answer = await tryRemoval(context.client, instance, removal);
  if (answer === "accepted") context.ledger.wrote();
  if (answer !== "conflict") return answer;
  const now = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstance */ .oK)(context.client, instance);
  if (isTerminated(now) && (isBusy(now) || isGone2(now))) {
    context.ledger.wrote();
    return "accepted";
  }
  if (removal === "terminate") {
    context.log.notice(
      `${called2(now)} refused to be terminated; doing it by force, without the box\u2019s scripts.`
    );
    return ask(context, now, "force_terminate");
  }
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(`${called2(now)} is ${describeStatus(now)} and refuses to be terminated.`, {
    title: `${called2(now)} was not terminated`,
    next: "It may be protected against termination: look at its page."
  });
}
async function awaitTerminated(context, instance, since = instance.updated) {
  await awaitOperation(context, { instance, operation: "terminate", since });
}
async function deleteRecordOf(context, instance) {
  const { client, timing } = context;
  const { clock, signal, timeline } = timing;
  for (; ; ) {
    const answer = await tryRemoval(client, instance, "delete");
    if (answer === "accepted") context.ledger.wrote();
    if (answer !== "conflict") return answer === "accepted";
    await timeline.during("wait", `${called2(instance)}: its record`, () => clock.sleep(PAUSE, signal));
  }
}
function allowsTerminate(instance) {
  return isOnline(instance) || instance.state === "unavailable" && isTerminated(instance);
}

// src/platforms/elasticbox/instances/find-instances.ts
async function findInstances(client, { workspace, tags, box, name }) {
  return (await client.listInstances(workspace)).filter(
    (instance) => !isTerminated(instance) && (instance.owner === "" || instance.owner === workspace) && (box === void 0 || isOfBox(instance, box)) && (name === void 0 || instance.name === name) && tags.every((tag) => instance.tags.includes(tag))
  );
}
function isOfBox({ box, boxes }, wanted) {
  return box === wanted || boxes[0]?.id === wanted || boxes[0]?.version?.box === wanted;
}

// src/platforms/elasticbox/previews/preview-instances.ts
async function findPreviews(client, { workspace, name, owner }) {
  const tag = (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerTag */ .qE)(owner);
  const named = (await client.listInstances(workspace.id)).filter(
    (instance) => isOwnedBy(instance, workspace) && isNamed(instance, name)
  );
  return {
    own: named.filter(({ tags }) => tags.includes(tag)),
    foreign: named.filter((instance) => !instance.tags.includes(tag) && !isTerminated(instance))
  };
}
async function withDeployed(client, listed, { workspace, deployed }) {
  const all = new Map(listed.map((instance) => [instance.id, instance]));
  for (const id of deployed) {
    if (all.has(id)) continue;
    try {
      all.set(id, await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstance */ .oK)(client, { id, owner: workspace.id }));
    } catch (error) {
      if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .AbsentError */ .Es)) throw error;
    }
  }
  return [...all.values()];
}
function isOwnedBy({ owner }, { id }) {
  return owner === "" || owner === id;
}
function isNamed(instance, name) {
  return instance.name === name || instance.application?.name === name;
}
function refuseForeign({ foreign }, owner) {
  const [first] = foreign;
  if (!first) return;
  const marked2 = first.tags.some(_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnerTag */ .IR) ? "is the preview of another pull request or repository" : "is nobody\u2019s preview (it has no tag that says so)";
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(`${called2(first)} ${marked2}, not that of ${(0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerMark */ .$R)(owner)}. Nothing was changed.`, {
    title: `Instance ${first.name} belongs to somebody else`,
    next: "Choose another `name`, or terminate that instance if nobody needs it."
  });
}
function refuseOtherBox({ own }, box) {
  const others = own.filter(
    (one) => !isTerminated(one) && one.application === void 0 && !isOfBox(one, box.id)
  );
  if (others.length === 0) return;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(
    `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(others.map(called2))} is this pull request\u2019s preview of another box than ${box.name}. Nothing was changed.`,
    {
      title: `The preview is of another box`,
      next: "Give each box a `name` of its own, or terminate the instance if the box was changed on purpose."
    }
  );
}

// src/platforms/elasticbox/previews/preview-name.ts
function instancePreviewName(base, number) {
  return previewName(base, number, { longest: 30, label: false });
}

// src/previews/which.ts
function pullRequestOf({ "pull-request": given }, event) {
  return given ?? event.pullRequest?.number;
}
function isOfEvent(number, { pullRequest }) {
  return pullRequest?.number === number;
}
function isClosing(which, event) {
  const number = pullRequestOf(which, event);
  if (number === void 0 || !isOfEvent(number, event)) return false;
  const unlabeled = event.action === "unlabeled" && isLabel(which.label, event.label);
  return unlabeled || event.action === "closed" || event.pullRequest?.state === "closed";
}
function isOfOtherLabel({ label }, event) {
  const about = event.action === "labeled" || event.action === "unlabeled";
  return about && label !== void 0 && !isLabel(label, event.label);
}
function hasLabel({ label }, pull) {
  return label === void 0 ? true : pull?.labels?.some((name) => isLabel(label, name));
}
function isLabel(label, name) {
  return label?.toLowerCase() === name.toLowerCase();
}
function checkPreview(inputs, event, deploying) {
  const named = pullRequestOf(inputs, event) !== void 0;
  const missing = Object.keys(deploying).filter((name) => deploying[name] === void 0);
  return [
    ...named ? [] : [{ input: "pull-request", problem: `is required: ${nameOf(event)} has no pull request` }],
    ...(isClosing(inputs, event) ? [] : missing).map((input) => ({
      input,
      problem: "is required, unless the event says that the pull request was closed"
    }))
  ];
}
function ownerOf(which, { event, run }) {
  return { repository: repositoryOf(run), number: pullRequestOf(which, event) ?? 0 };
}
function repositoryOf({ repository }) {
  if (/^[^/\s#]+\/[^/\s#]+$/.test(repository)) return repository;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ("GITHUB_REPOSITORY is not set, so previews could not be told from those of others.", {
    next: "Run this as a step of a GitHub workflow, or set GITHUB_REPOSITORY to `owner/name`."
  });
}
function nameOf({ name }) {
  return name === "" ? "the event" : `the event \`${name}\``;
}

// src/http/creation/lost-creation.ts
var QUICK_LOOK = 1500;
var LostCreation = class {
  #creation;
  #around;
  #since;
  /** Ids of what was seen and is not ours, where several may be there. */
  #strangers = [];
  /** `since`: when its first request was sent. */
  constructor(creation, around, since) {
    this.#creation = creation;
    this.#around = around;
    this.#since = since;
  }
  /**
   * Looks for as long as a list may lag, or half of the time that is left if that is less; `undefined` when nothing
   * shows up. Throws when looking does not tell, and when the run ends.
   */
  async find(error) {
    const { signal, deadline, clock, timeline } = this.#around.timing;
    for (const pause of pausesAfter(error, deadline.left())) {
      const left = deadline.left();
      try {
        const label = `looking for ${this.#creation.what}`;
        await timeline.during("pause", label, () => clock.sleep(Math.min(pause, left), signal));
      } catch (reason) {
        return this.interrupted(reason);
      }
      if (pause > left || left === 0) {
        const asked = error.retryAfterMs === pause;
        return this.interrupted(asked ? (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_0__/* .asksTooMuch */ .wI)(error, pause, left) : deadline.error());
      }
      const seen = await this.#look();
      if (seen) return seen;
    }
    return void 0;
  }
  /** The run ends now: one quick look on its own time, then the reason. Never returns. */
  async interrupted(reason) {
    const { made, found } = this.#creation;
    let seen;
    try {
      const { clock } = this.#around.timing;
      seen = this.#choose(await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_0__/* .withSpareBudget */ .$J)(QUICK_LOOK, clock, (budget) => this.#creation.look(budget)));
    } catch (error) {
      const why = error instanceof SeveralError ? error.message : "the run ended before it could be told";
      throw this.unknown(`may have been created: ${why}`, reason);
    }
    if (!seen) throw this.unknown("may have been created: its request was interrupted", reason);
    if (seen.ours) made(seen.value);
    else found?.(seen.value);
    this.#around.ledger.gone(this.#creation.key);
    throw reason;
  }
  /** The error of a result that nobody knows. */
  unknown(why, cause) {
    const { what, key } = this.#creation;
    const seen = this.#strangers.length === 0 ? "" : ` ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(this.#strangers)} came to be meanwhile, and nothing proves whose that is; it is left alone.`;
    return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .UnknownResultError */ .A4(`${what} ${why}. It is unknown whether ${key} exists.${seen}`, key, {
      cause,
      next: `Look for ${key} on the platform before running the step again.`
    });
  }
  async #look() {
    const { signal, deadline } = this.#around.timing;
    let all;
    try {
      all = await this.#creation.look();
    } catch (error) {
      if (signal.aborted) return this.interrupted(signal.reason);
      if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineError */ .j3 && deadline.left() === 0) return this.interrupted(error);
      throw this.unknown("may have been created: the answer was lost, and so was the look for it", error);
    }
    return this.#choose(all);
  }
  /** Ours, if there is proof of one; else the one that has the name, where only one can have it. */
  #choose(all) {
    const { isOurs, describe, unique = false, except = [], serverTime } = this.#creation;
    const span = { since: this.#since, until: serverTime?.() };
    const there = all.filter((one) => !except.includes(describe(one)));
    const ours = there.filter((one) => isOurs(one, span));
    const meant = unique && ours.length === 0 ? there : ours;
    if (!unique) this.#strangers = there.map(describe);
    if (meant.length > 1) throw this.#several(meant);
    const [value] = meant;
    return value === void 0 ? void 0 : { value, ours: ours.length > 0 };
  }
  #several(found) {
    const { what, describe } = this.#creation;
    const ids = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(found.map(describe));
    return new SeveralError(`${what} is there ${found.length} times: ${ids}. Nothing was deleted.`, {
      next: "Delete those that are not wanted and run the step again."
    });
  }
};
var SeveralError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
};
function pausesAfter(error, left) {
  const [first = 0, ...others] = lagPauses(left);
  return [error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerLostError */ .B0 ? Math.max(first, error.retryAfterMs ?? 0) : 0, ...others];
}

// src/http/creation/create-once.ts
async function createOnce(creation, around) {
  const { key, what, create, serverTime } = creation;
  around.ledger.leave(key, `${what}, possibly created`);
  const since = serverTime?.();
  try {
    return answered(creation, around, { value: await create(), posts: 1 });
  } catch (error) {
    if (!(error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerLostError */ .B0)) {
      around.ledger.gone(key);
      throw error;
    }
    const lost = new LostCreation(creation, around, since ?? error.sent);
    const seen = await lost.find(error);
    return seen ? taken(creation, around, { ...seen, posts: 1 }) : createAgain(creation, around, lost);
  }
}
async function createAgain(creation, around, lost) {
  const { what, key, create } = creation;
  around.timing.log.info(`${what}: the answer was lost and nothing is there; creating it once more`);
  try {
    return answered(creation, around, { value: await create(), posts: 2 });
  } catch (error) {
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineError */ .j3 || error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .CancelledError */ .cc) return lost.interrupted(error);
    const seen = mayTellOfTheFirst(error) ? await lost.find(error) : void 0;
    if (seen) return taken(creation, around, { ...seen, posts: 2 });
    if (error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerLostError */ .B0)
      throw lost.unknown(`was requested twice without an answer, and ${key} is not to be found`, error);
    const refusal = error instanceof Error ? error.message : "it failed";
    throw lost.unknown(
      `may have been created by the first request, whose answer was lost; the second one failed: ${refusal}`,
      error
    );
  }
}
function mayTellOfTheFirst(error) {
  if (error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerLostError */ .B0) return true;
  return (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfKind */ .Q2)(error, "invalid", "conflict", "refused") || error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$ && error.permanent;
}
function answered({ made, key }, { ledger }, created) {
  made(created.value);
  ledger.gone(key);
  return { ...created, ours: true, adopted: false };
}
function taken({ what, describe, made, key }, { ledger, timing }, seen) {
  const id = describe(seen.value);
  timing.log.info(
    seen.ours ? `${what}: the answer was lost; found it as ${id}` : `${what}: the answer was lost; found ${id}, and nothing proves that this step made it`
  );
  if (seen.ours) made(seen.value);
  ledger.gone(key);
  return { ...seen, adopted: true };
}

// src/contract/inputs/input-rules.ts
function exactlyOne(...of) {
  const [first, ...others] = of;
  const together = atMostOne(...of);
  return {
    of,
    sentence: `Exactly one of ${marked(of)} is given.`,
    needed: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(of, "or"),
    problems: (given) => of.some(given) ? together.problems(given) : [{ input: first, problem: `is required, or ${marked(others, "or")} in its place` }]
  };
}
function atMostOne(...of) {
  return {
    of,
    sentence: `Only one of ${marked(of)} can be given.`,
    needed: "",
    problems: (given) => {
      const [last, ...others] = of.filter(given).reverse();
      if (last === void 0 || others.length === 0) return [];
      return [{ input: last, problem: `cannot be given together with ${marked(others.reverse())}` }];
    }
  };
}
function atLeastOne(otherwise, of) {
  return {
    of,
    sentence: `At least one of ${marked(of)} is given.`,
    needed: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(of, "or"),
    problems: (given) => of.some(given) ? [] : [{ input: "", problem: `${otherwise}: give ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(of, "or")}.` }]
  };
}
function needed(input, when) {
  return {
    of: [input, when],
    sentence: `\`${when}\` needs \`${input}\`.`,
    needed: "",
    problems: (given) => given(when) && !given(input) ? [{ input, problem: `is required beside \`${when}\`` }] : []
  };
}
function marked(names, conjunction = "and") {
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(
    names.map((name) => `\`${name}\``),
    conjunction
  );
}

// src/previews/superseded.ts
function newerCommit(event, seen) {
  const own = event.pullRequest?.headSha ?? "";
  if (!seen || own === "" || seen.headSha === "" || own === seen.headSha) return void 0;
  if (own !== event.commit || !isOfEvent(seen.number, event)) return void 0;
  const pushed = event.pullRequest?.changedAt ?? Number.POSITIVE_INFINITY;
  const lagsBehind = seen.headSha === event.before && !((seen.changedAt ?? 0) > pushed);
  return lagsBehind ? void 0 : seen.headSha;
}

// src/previews/take-down.ts
var RECENT = 12e4;
var PAUSE2 = 5e3;
async function takeDownSurely(context, preview) {
  const { log, wait, dryRun } = context;
  const { clock, deadline, signal } = context.timing;
  const start = clock.now();
  let result = await preview.takeDown();
  if (dryRun || result.outcome !== "absent" || !isRecent(context)) return result;
  const span = Math.min(LIST_LAG, deadline.left() - 1e3);
  if (!wait || span <= 0) {
    log.info(
      "Nothing is there yet that a list shows; what was created in the last seconds may still be hidden."
    );
    return result;
  }
  log.info(
    `Nothing is there; looking again for ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(span)}, as a list may hide what was just created.`
  );
  while (result.outcome === "absent" && clock.now() - start < span) {
    await clock.sleep(Math.min(PAUSE2, span - (clock.now() - start)), signal);
    result = await preview.takeDown();
  }
  return result;
}
function isRecent({ event, timing }) {
  const changed = event.pullRequest?.changedAt;
  return changed === void 0 || timing.clock.wall() - changed < RECENT;
}

// src/previews/watch.ts
var PullRequestWatch = class {
  #context;
  #number;
  #which;
  #answers = true;
  #seen;
  constructor(context, number, which) {
    this.#context = context;
    this.#number = number;
    this.#which = which;
  }
  /** The pull request as GitHub showed it last. */
  get seen() {
    return this.#seen;
  }
  /** Throws an `AbsentError` when GitHub knows no pull request of a number that only an input names. */
  async look() {
    const { github, event } = this.#context;
    if (!this.#answers) return "unknown";
    try {
      this.#seen = await github.pullRequest(this.#number);
    } catch (error) {
      if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ) || error.outcome === "cancelled") throw error;
      this.#give(error);
      return "unknown";
    }
    if (this.#seen) return this.#standingOf(this.#seen);
    if (!isOfEvent(this.#number, event)) throw this.#absent();
    this.#give(new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ("GitHub does not show it to this token.", { next: PERMISSION }));
    return "unknown";
  }
  #standingOf(pull) {
    if (pull.state === "closed") return "closed";
    return hasLabel(this.#which, pull) === false ? "unlabeled" : "open";
  }
  #give({ message, next }) {
    this.#answers = false;
    const why = /[.!?]$/.test(message) ? message : `${message}.`;
    this.#context.log.warning(
      `Whether pull request #${this.#number} is still open could not be asked, so the event decides: ${why} ${next ?? ""}`.trim()
    );
  }
  #absent() {
    return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .AbsentError */ .Es(`There is no pull request #${this.#number} in ${this.#context.run.repository}.`, {
      next: "Check `pull-request`. In a private repository, the job also needs `permissions: pull-requests: read`."
    });
  }
};
var PERMISSION = "Add to the job\u2019s `permissions:` `pull-requests: read`.";

// src/previews/lifecycle.ts
async function keepPreview(context, number, { preview, rules }) {
  const { event, log } = context;
  const which = { ...rules, "pull-request": number };
  const watch = new PullRequestWatch(context, number, which);
  if (isOfOtherLabel(which, event)) {
    return skipped(
      context,
      `Pull request #${number}: previews go by the label ${rules.label}, not by ${event.label}.`
    );
  }
  const standing = await watch.look();
  if (isClosing(which, event)) return close(context, number, { preview, watch, standing });
  if (standing === "closed") {
    log.notice(`Pull request #${number} is closed: nothing is deployed for it.`);
    await context.beginReports({ closing: true });
    return takeDownSurely(context, preview);
  }
  const labelled = standing === "unknown" ? hasLabel(which, event.pullRequest) : standing === "open";
  if (labelled !== true)
    return skipped(context, `Pull request #${number} does not have the label ${rules.label}.`);
  const newer = newerCommit(event, watch.seen);
  if (newer !== void 0 && rules.superseded === "skip")
    return skipped(context, superseded(number, event.commit, newer));
  if (newer !== void 0)
    log.notice(`${superseded(number, event.commit, newer)} It is deployed all the same.`);
  await context.beginReports({ closing: false });
  if (context.dryRun) return preview.deploy();
  return deploy(context, number, { preview, watch });
}
async function deploy(context, number, { preview, watch }) {
  const done2 = await attempt(() => preview.deploy());
  if ("error" in done2 && !mayBeOfClosing(done2.error)) throw done2.error;
  const standing = await watch.look();
  if (standing === "closed" || standing === "unlabeled") {
    const how = standing === "closed" ? "was closed" : "lost the label";
    context.log.notice(`Pull request #${number} ${how} meanwhile: its preview is taken down again.`);
    const ended = await preview.takeDown();
    if ("error" in done2 && isUnknown(done2.error) && ended.outcome === "absent") throw done2.error;
    return { ...ended, outcome: "deleted", changed: true };
  }
  if ("error" in done2) throw done2.error;
  return done2.result;
}
async function close(context, number, { preview, watch, standing }) {
  const { log, dryRun, event } = context;
  if (standing === "open") {
    const how = event.action === "unlabeled" ? "has the label again" : "is open again";
    return skipped(context, `Pull request #${number} ${how}: its preview is left as it is.`);
  }
  await context.beginReports({ closing: true });
  const result = await takeDownSurely(context, preview);
  if (!dryRun && await watch.look() === "open") {
    log.notice(
      `Pull request #${number} was opened again meanwhile. If its preview is missing now, run the workflow for it once more.`
    );
  }
  return result;
}
function skipped({ log }, title) {
  log.notice(title);
  return { outcome: "skipped", changed: false, title };
}
function superseded(number, own, newer) {
  return `Pull request #${number} has a newer commit (${newer.slice(0, 7)}) than the one of this run (${own.slice(0, 7)}).`;
}
async function attempt(work) {
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  }
}
function mayBeOfClosing(error) {
  return error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ && (error.outcome === "failed" || error.outcome === "absent");
}
function isUnknown(error) {
  return error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ && error.name === "UnknownResultError";
}

// src/previews/skip.ts
var WHY = "are not given the repository\u2019s secrets (`token` is empty).";
function skipWithoutSecrets(given, event) {
  const { actor, pullRequest } = event;
  if (given("token") !== "") return void 0;
  const what = done(given, event);
  if (pullRequest?.fork === true) {
    return `${what}: pull request #${pullRequest.number} comes from a fork, and runs for those ${WHY}`;
  }
  if (actor === "dependabot[bot]") {
    return `${what}: the run was started by Dependabot, and such runs ${WHY} Dependabot has secrets of its own in the settings.`;
  }
  return void 0;
}
function done(given, { action, pullRequest }) {
  const ends = action === "closed" || pullRequest?.state === "closed";
  const unlabeled = action === "unlabeled" && given("label") !== "";
  if (!ends && !unlabeled) return "Nothing was deployed";
  return "Nothing was taken down, and a preview of this pull request may be left, which `sweep-previews` will remove";
}




/***/ }),

/***/ 7847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ includesStatus),
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/contract/kinds/statuses.ts
function statuses() {
  return {
    name: "statuses",
    accepts: "HTTP statuses and ranges of them, separated by commas: `200`, `200-299, 401`",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => value.split(",").map(readRange)
  };
}
function includesStatus(ranges, status) {
  return ranges.some(({ from, to }) => from <= status && status <= to);
}
function readRange(text) {
  const [, first, last = first] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from <= to)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be HTTP statuses from 100 to 599, such as 200-399 or 200,204");
  return { from, to };
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

/***/ 6753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ noTime),
/* harmony export */   $J: () => (/* binding */ withSpareBudget),
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Lt: () => (/* binding */ isWithinSuccess),
/* harmony export */   dC: () => (/* binding */ noTurn),
/* harmony export */   qV: () => (/* binding */ isTlsReason),
/* harmony export */   wI: () => (/* binding */ asksTooMuch),
/* harmony export */   wt: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7887);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/http/failure/endings.ts
function lost(call, cause, told = {}) {
  const why = cause instanceof Error ? cause.message : "interrupted";
  const message = `${call.method} ${call.path} got no usable answer and may have been applied: ${why}`;
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerLostError */ .B0(message, cause, told);
}
function noTime(cause, deadline) {
  const message = `The deadline of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(deadline.total)} leaves no time for another try. ${cause.message}`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(message, { cause, next: "Raise `timeout`." });
}
function noTurn(pause, left) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(
    `The platform\u2019s rate limit allows the next call in ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(pause)}, ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(left)} are left.`,
    { next: "Raise `timeout`, or run fewer steps with this login at the same time." }
  );
}
function asksTooMuch(cause, asked, left) {
  const times = `The server asked to wait ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(asked)}, ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(left)} are left.`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(`${times} ${cause.message}`, {
    cause,
    next: "Raise `timeout`, or run the step later."
  });
}

// src/http/retry/classify.ts
var TLS = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_|UND_ERR_PRX_TLS)/;
var UNSENDABLE = /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_)/;
var PASSING_PROXY = /* @__PURE__ */ new Set(["PROXY_CLOSED", "PROXY_502", "PROXY_503", "PROXY_504"]);
var REJECTED_FOR_NOW = /* @__PURE__ */ new Set([423, 429]);
var NEVER = /* @__PURE__ */ new Set([501, 505, 506, 507, 508, 510, 511]);
function classify(repeat, fault) {
  if (fault.kind === "network") return ofNetwork(repeat, fault.reason, fault.phase);
  if (fault.kind === "shape") return ofShape(repeat, fault.problem, fault.status);
  return fault.permanent && fault.status >= 300 ? "fail" : ofStatus(repeat, fault.status);
}
function isSuccess(status) {
  return status < 300;
}
function isTlsReason(reason) {
  return TLS.test(reason);
}
function withoutProxy(reason) {
  return reason.replace(/^PROXY_(?!\d{3}$|CLOSED$)/, "");
}
function ofNetwork(repeat, given, phase) {
  const reason = withoutProxy(given);
  if (UNSENDABLE.test(reason)) return "fail";
  if (phase === "not-sent") {
    if (reason === "ENOTFOUND") return "retry-once";
    if (isTlsReason(reason)) return "fail";
    return reason.startsWith("PROXY_") && !PASSING_PROXY.has(reason) ? "fail" : "retry";
  }
  if (repeat === "create") return "reconcile";
  return reason === "UND_ERR_HEADERS_OVERFLOW" ? "fail" : "retry";
}
function ofShape(repeat, problem, status) {
  if (problem === "redirect") return repeat === "create" && status === 303 ? "reconcile" : "fail";
  if (repeat === "create") return "reconcile";
  if (problem === "incomplete") return "retry";
  return problem === "not-json" ? "retry-once" : "fail";
}
function ofStatus(repeat, status) {
  if (isSuccess(status)) return repeat === "create" ? "reconcile" : "fail";
  if (status < 400) return "fail";
  if (status === 408) return repeat === "create" ? "reconcile" : "retry";
  if (status === 425) return "retry-once";
  if (REJECTED_FOR_NOW.has(status)) return "retry";
  if (status < 500 || NEVER.has(status)) return "fail";
  if (repeat === "create") return "reconcile";
  return status < 600 ? "retry" : "fail";
}

// src/http/retry/transient.ts
function isTransient(error) {
  if (error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$) {
    const { status, permanent } = error;
    return isRetry(classify("safe", { kind: "status", status, permanent }));
  }
  if (error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr) {
    const { reason, phase } = error;
    return isRetry(classify("safe", { kind: "network", reason, phase }));
  }
  if (!(error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerShapeError */ .UI)) return false;
  return isRetry(classify("safe", { kind: "shape", problem: error.problem, status: error.status ?? 200 }));
}
function isWithinSuccess(error) {
  return error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$ && isSuccess(error.status);
}
function isRetry(verdict) {
  return verdict === "retry" || verdict === "retry-once";
}

// src/http/retry/backoff.ts
var FLOOR = 100;
var BASE = 500;
var CAP = 2e4;
var RATE_LIMITED_BASE = 5e3;
var SINGLE_RETRY_PAUSE = 1e3;
var LATENESS = 0.1;
function backoff(n, random) {
  return FLOOR + random() * Math.min(CAP, BASE * 2 ** n);
}
function rateLimitBackoff(n, random) {
  const base = Math.min(CAP, RATE_LIMITED_BASE * 2 ** n);
  return base + random() * base * 0.5;
}
function afterAsked(asked, random) {
  return Math.round(asked * (1 + random() * LATENESS));
}
function pauseBefore({ asked, single, limited, n, left }, random) {
  if (asked !== void 0) return Math.max(asked, Math.min(afterAsked(asked, random), left));
  if (single) return SINGLE_RETRY_PAUSE;
  return limited ? rateLimitBackoff(n, random) : backoff(n, random);
}

// src/http/wait/poll-interval.ts
var GROWTH = 1.5;
var LONGEST_PAUSE = 15e3;
var SHORTEST_PAUSE = 100;
var JITTER = 0.2;
var PollInterval = class {
  #fixed;
  #random;
  #base;
  /** A `fixed` interval is used as it is; another one grows to 15 s and is spread by 20 % to both sides. */
  constructor(interval, fixed, random) {
    this.#base = Math.max(SHORTEST_PAUSE, interval);
    this.#fixed = fixed;
    this.#random = random;
  }
  /** The next pause, never shorter than what the server `asked` for. */
  next(asked) {
    const least = asked === void 0 ? 0 : afterAsked(asked, this.#random);
    if (this.#fixed) return Math.max(this.#base, least);
    const jittered = this.#base * (1 + JITTER * (2 * this.#random() - 1));
    this.#base = Math.min(LONGEST_PAUSE, this.#base * GROWTH);
    return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, jittered), least);
  }
};

// src/http/wait/poll-story.ts
var HEARTBEAT = 6e4;
var PollStory = class {
  #what;
  #log;
  #clock;
  #start;
  #unknown = /* @__PURE__ */ new Set();
  #status;
  #saidAt;
  constructor(what, log, clock) {
    this.#what = what;
    this.#log = log;
    this.#clock = clock;
    this.#start = clock.now();
    this.#saidAt = this.#start;
  }
  /** The last status seen, fit to be printed; `undefined` before the first. */
  get status() {
    return this.#status;
  }
  /** Milliseconds since the wait began. */
  get elapsed() {
    return this.#clock.now() - this.#start;
  }
  /** Takes in a status as the server wrote it; `known` is false for one nobody has heard of. */
  saw(text, known) {
    const status = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .asLine */ .Bd)(text) || "(no status)";
    if (!known && !this.#unknown.has(status)) {
      this.#unknown.add(status);
      this.#log.info(`${this.#what}: the status "${status}" is not known here; waiting on`);
    }
    const changed = status !== this.#status;
    this.#status = status;
    if (!changed && this.#clock.now() - this.#saidAt < HEARTBEAT) return;
    this.#saidAt = this.#clock.now();
    const still = changed ? "" : "still ";
    this.#log.info(`${this.#what} is ${still}${status} after ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(this.elapsed)}`);
  }
};

// src/http/wait/spare-budget.ts
async function withSpareBudget(ms, clock, work, cancel) {
  const abort = new AbortController();
  const deadline = new _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(ms, clock);
  const { promise: expired, reject } = Promise.withResolvers();
  const end = (reason) => {
    abort.abort(reason);
    reject(reason);
  };
  const onCancel = () => end(cancel?.reason);
  const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .startTimer */ .Ip)(ms, () => end(deadline.error()));
  cancel?.addEventListener("abort", onCancel, { once: true });
  const running = work({ signal: abort.signal, deadline });
  running.catch(() => void 0);
  try {
    return await Promise.race([running, expired]);
  } finally {
    callOff();
    cancel?.removeEventListener("abort", onCancel);
  }
}

// src/http/wait/poll.ts
var MOST_FAILURES = 5;
var LEAST_LAST_LOOK = 1500;
function poll(options, timing) {
  return new Watch(options, timing).run();
}
var Watch = class {
  #options;
  #timing;
  #story;
  #interval;
  #failures = 0;
  /** A read has found it; a value at hand from the start proves nothing, lists and reads may lag. */
  #visible = false;
  /** Milliseconds the server asked to wait before the next read. */
  #asked;
  constructor(options, timing) {
    const { log, clock, pollInterval, fixed, random } = timing;
    this.#options = options;
    this.#timing = timing;
    this.#story = new PollStory(options.what, log, clock);
    this.#interval = new PollInterval(pollInterval, fixed, random);
  }
  async run() {
    const { first, read } = this.#options;
    let settled = first === void 0 ? await this.#look(read) : this.#note(first);
    while (!settled) settled = await this.#wait() ?? await this.#look(read);
    return settled.value;
  }
  async #look(read) {
    try {
      this.#timing.signal.throwIfAborted();
      const value = await read();
      this.#failures = 0;
      this.#visible = true;
      return this.#note(value);
    } catch (error) {
      if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3) return this.#lastLook();
      this.#bear(error);
      return void 0;
    }
  }
  #note(value) {
    const { judge, describe } = this.#options;
    const judgement = judge(value);
    this.#story.saw(describe(value), judgement !== "unknown");
    return judgement === "settled" ? { value } : void 0;
  }
  /** Rethrows an error that ends the wait. */
  #bear(error) {
    const { what, toleratesAbsenceFor = 0 } = this.#options;
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es || (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "absent")) {
      if (this.#visible || this.#story.status !== void 0 && toleratesAbsenceFor === 0)
        throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es(`${what} vanished during the wait.`, { cause: error });
      if (toleratesAbsenceFor === 0) throw error;
      if (this.#story.elapsed < toleratesAbsenceFor) return;
      const time = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(this.#story.elapsed);
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es(`${what} was created but is not visible after ${time}.`, { cause: error });
    }
    if (!isTransient(error)) throw error;
    this.#failures += 1;
    if (this.#failures > MOST_FAILURES) throw error;
    this.#asked = error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$ ? error.retryAfterMs : void 0;
    if (this.#asked !== void 0 && error instanceof Error) this.#assertFits(error, this.#asked);
  }
  #assertFits(error, asked) {
    const left = this.#timing.deadline.left();
    if (asked > left) throw asksTooMuch(error, asked, left);
  }
  /** Sleeps; when the time is up, gives what the last look finds or throws. */
  async #wait() {
    const { what } = this.#options;
    const { clock, signal, deadline, timeline } = this.#timing;
    const pause = this.#interval.next(this.#asked);
    this.#asked = void 0;
    const left = deadline.left();
    try {
      const label = `${what}: ${this.#story.status ?? "not visible yet"}`;
      await timeline.during("wait", label, () => clock.sleep(Math.min(pause, left), signal));
    } catch (reason) {
      if (reason instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3) return this.#lastLook();
      throw reason;
    }
    return pause >= left ? this.#lastLook() : void 0;
  }
  /** The deadline has passed: one more read within the reserve, then its error. */
  async #lastLook() {
    const { read, what, resume } = this.#options;
    const { deadline, clock, signal } = this.#timing;
    const ms = Math.max(LEAST_LAST_LOOK, deadline.leftWithReserve());
    try {
      const settled = this.#note(await withSpareBudget(ms, clock, read, signal));
      if (settled) return settled;
    } catch (error) {
      if (signal.aborted && !(signal.reason instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3)) throw signal.reason;
      if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es) throw error;
    }
    const last = this.#story.status === void 0 ? "was not visible yet" : `was still ${this.#story.status}`;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(
      `${what} ${last} when the deadline of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(deadline.total)} passed.`,
      {
        next: resume ?? "Raise `timeout`."
      }
    );
  }
};




/***/ })

};
